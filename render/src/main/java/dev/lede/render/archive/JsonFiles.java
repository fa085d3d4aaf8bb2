package dev.lede.render.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The JSON files of an export: the file itself, or those in a zip file, beside which Ghost puts the images. */
final class JsonFiles implements Closeable {
    /** The number of JSON files that are read. Ghost writes one. */
    private static final int MAX_FILES = 1_000;

    /** The signature of zip files (APPNOTE.TXT, 4.3.7). */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Path file;
    private final @Nullable ZipFile zip;
    private final List<String> names;

    private JsonFiles(Path file, @Nullable ZipFile zip, List<String> names) {
        this.file = file;
        this.zip = zip;
        this.names = names;
    }

    /**
     * Opens a file. A malformed zip file is reported, and has no files.
     *
     * @throws IOException if it cannot be read
     */
    static JsonFiles in(Path file, ExportRecorder recorder) throws IOException {
        if (!isZip(file)) return new JsonFiles(file, null, List.of(String.valueOf(file.getFileName())));
        try {
            ZipFile zip = new ZipFile(file.toFile());
            return new JsonFiles(file, zip, names(zip));
        } catch (ZipException | EOFException malformed) {
            recorder.problem(ExportProblem.FILE_MALFORMED, "zip: " + malformed.getMessage());
            return new JsonFiles(file, null, List.of());
        }
    }

    private static List<String> names(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                // Archives of macOS have a second entry for each file.
                .filter(name -> name.endsWith(".json") && !name.startsWith("__MACOSX/"))
                .limit(MAX_FILES)
                .toList();
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Returns the names of the files, for {@link #open}. */
    List<String> names() {
        return names;
    }

    /**
     * Opens a file. The caller closes it.
     *
     * @throws ZipException if the zip file is malformed
     */
    InputStream open(String name) throws IOException {
        if (zip == null) return new BufferedInputStream(Files.newInputStream(file));
        try {
            return zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name));
        } catch (EOFException e) {
            throw new ZipException("the file begins after the end of the archive");
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
