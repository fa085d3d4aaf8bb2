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
 * The directory of the output: the tables, the files that pages link, the staged records, and in {@code progress} the arguments
 * of the job, its number of batches, and a file for each step that is finished.
 */
final class ArchiveFolder {
    private static final String ARGUMENTS = "progress/arguments";
    private static final String BATCHES = "progress/batches";

    private final Path root;
    private final FileSystem files;
    private final Configuration configuration;

    ArchiveFolder(String root, Configuration configuration) throws IOException {
        this.root = new Path(root);
        this.configuration = configuration;
        files = this.root.getFileSystem(configuration);
    }

    /**
     * Returns whether no job has used the directory.
     *
     * @throws IllegalArgumentException if it has other files, or the output of a job with other arguments
     */
    boolean isNew(ArchiveArguments arguments) throws IOException {
        if (!files.exists(new Path(root, ARGUMENTS))) {
            if (files.exists(root) && files.listStatus(root).length > 0)
                throw new IllegalArgumentException("the output directory must be new or empty: " + root);
            return true;
        }
        String earlier = read(ARGUMENTS);
        if (!earlier.equals(arguments.toString())) {
            throw new IllegalArgumentException("the output directory belongs to a job with other arguments: " + root
                    + "\nits arguments: " + earlier + "\nthese arguments: " + arguments);
        }
        return false;
    }

    /** Makes this the directory of a job. */
    void claim(ArchiveArguments arguments, int batches) throws IOException {
        write(BATCHES, String.valueOf(batches).getBytes(StandardCharsets.UTF_8));
        write(ARGUMENTS, arguments.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the number of batches of the job. */
    int batches() throws IOException {
        return Integer.parseInt(read(BATCHES));
    }

    /** Returns the number of bytes of the files at a path, or of those that match a pattern. */
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

    boolean isFinished(String step) throws IOException {
        return files.exists(new Path(root, mark(step)));
    }

    void finish(String step) throws IOException {
        write(mark(step), new byte[0]);
    }

    void delete(String table) throws IOException {
        files.delete(new Path(root, table), true);
    }

    private static String mark(String step) {
        return "progress/finished-" + step;
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
