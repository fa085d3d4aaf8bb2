package dev.lede.examples.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The directory of the output: the tables, the files that pages link, the staged records, and in {@code progress} the arguments of the job and a file for
 * each finished batch.
 */
final class ArchiveFolder {
    private static final String CLAIM = "progress/arguments";

    private final Path root;
    private final FileSystem files;
    private final Configuration configuration;

    ArchiveFolder(String root, Configuration configuration) throws IOException {
        this.root = new Path(root);
        this.configuration = configuration;
        files = this.root.getFileSystem(configuration);
    }

    /**
     * Writes the arguments of a new job, or compares those of one that did not end.
     *
     * @throws IllegalArgumentException if the directory holds the output of a job with other arguments
     */
    void claim(ArchiveArguments arguments) throws IOException {
        if (!files.exists(new Path(root, CLAIM))) {
            if (files.exists(root) && files.listStatus(root).length > 0)
                throw new IllegalArgumentException("the output directory must be new or empty: " + root);
            write(CLAIM, arguments.toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        String earlier = read(CLAIM);
        if (!earlier.equals(arguments.toString())) {
            throw new IllegalArgumentException("the output directory belongs to a job with other arguments: " + root
                    + "\nits arguments: " + earlier + "\nthese arguments: " + arguments);
        }
    }

    /** Returns the number of bytes of the files that a path or pattern stands for. */
    long bytes(String input) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(configuration);
        FileStatus[] found = system.globStatus(path);
        if (found == null || found.length == 0) throw new IllegalArgumentException("no such input: " + input);
        long bytes = 0;
        for (FileStatus file : found)
            bytes += system.getContentSummary(file.getPath()).getLength();
        return bytes;
    }

    String path(String name) {
        return new Path(root, name).toString();
    }

    /** Returns whether Spark has written all of a table. */
    boolean isWritten(String table) throws IOException {
        return files.exists(new Path(root, table + "/_SUCCESS"));
    }

    boolean isFinished(int batch) throws IOException {
        return files.exists(new Path(root, mark(batch)));
    }

    void finish(int batch) throws IOException {
        write(mark(batch), new byte[0]);
    }

    void delete(String table) throws IOException {
        files.delete(new Path(root, table), true);
    }

    private static String mark(int batch) {
        return "progress/finished-" + batch;
    }

    void write(String name, byte[] content) throws IOException {
        try (FSDataOutputStream out = files.create(new Path(root, name))) {
            out.write(content);
        }
    }

    private String read(String name) throws IOException {
        try (FSDataInputStream in = files.open(new Path(root, name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
