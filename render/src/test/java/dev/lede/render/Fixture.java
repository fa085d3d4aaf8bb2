package dev.lede.render;

import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A numbered folder of {@code fixtures/<JSON type>/}: a body and the expected output. */
public record Fixture(Path folder) {
    private static final Path ALL = Path.of("src/test/resources/dev/lede/render/fixtures");

    public static List<Fixture> all() {
        return folders(ALL).flatMap(Fixture::folders).map(Fixture::new).toList();
    }

    static List<Fixture> of(String type) {
        Path folder = ALL.resolve(type);
        return Files.isDirectory(folder) ? folders(folder).map(Fixture::new).toList() : List.of();
    }

    String type() {
        return folder.getParent().getFileName().toString();
    }

    String json() {
        return Golden.read(folder.resolve("body.json"));
    }

    public Body body() {
        return ArticleJson.readBody(json());
    }

    Path html() {
        return folder.resolve("out.html");
    }

    Path text() {
        return folder.resolve("text.txt");
    }

    @Override
    public String toString() {
        return type() + "/" + folder.getFileName();
    }

    private static Stream<Path> folders(Path of) {
        try (Stream<Path> folders = Files.list(of)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
