package dev.lede.examples;

import dev.lede.render.ArticlePage;
import dev.lede.render.ReaderPreferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of a static site. Prints the name and size of each file that it writes. */
final class SiteFolder {
    private final Path folder;
    private final PrintStream out;

    SiteFolder(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Writes a page with the default preferences. Its script applies those that a reader has chosen. */
    void write(String name, ArticlePage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.writeTo(bytes, ReaderPreferences.DEFAULT);
        write(name, bytes.toByteArray());
    }

    /** Writes a file, and replaces an existing one. */
    void write(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        out.println(file + "  " + content.length + " bytes");
    }
}
