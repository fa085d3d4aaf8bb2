package dev.lede.render.sanitize;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The numbered folders beside this class: {@code in.html}, {@code body.json}, {@code out.html}, {@code removals.txt}. */
final class Fixtures {
    private static final Path ROOT = Path.of("src/test/resources/dev/lede/render/sanitize");

    private Fixtures() {}

    /** The folders, by number; fuzz targets keep theirs beside them. {@code -Dlede.golden=update} writes what they expect anew. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.endsWith("FuzzTestInputs"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean areUpdated() {
        return "update".equals(System.getProperty("lede.golden"));
    }

    static String read(String name, String file) {
        try {
            return Files.readString(ROOT.resolve(name).resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String name, String file, String content) {
        try {
            Files.writeString(ROOT.resolve(name).resolve(file), content, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
