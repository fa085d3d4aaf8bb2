package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what must come out. They change by {@code -Dlede.golden=update} alone, and the diff is read before it is
 * committed.
 */
public final class Golden {
    private Golden() {}

    public static boolean isUpdate() {
        return "update".equals(System.getProperty("lede.golden"));
    }

    /** Compares byte by byte. The file has one more line break at its end, as text files do. */
    public static void assertIsIn(Path file, String actual) {
        String content = actual.isEmpty() ? "" : actual + "\n";
        if (isUpdate()) write(file, content);
        assertThat(file)
                .as("golden file; write it by -Dlede.golden=update, then read the diff")
                .exists();
        // Line by line first, for a readable diff; then as a whole.
        assertThat(inLines(content)).as("%s", file).isEqualTo(inLines(read(file)));
        assertThat(content).as("%s", file).isEqualTo(read(file));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inLines(String html) {
        return html.replace("><", ">\n<");
    }
}
