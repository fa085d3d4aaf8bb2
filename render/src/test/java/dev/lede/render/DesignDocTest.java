package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawing of the packages in {@code docs/design.md} has the dependencies of the imports of main code. */
class DesignDocTest {
    private static final Path PROJECT = Path.of("..");
    private static final String PAGE = Golden.read(PROJECT.resolve("docs/design.md"));
    private static final Pattern PICTURE = Pattern.compile("```mermaid\\n(flowchart BT\\n.*?)```", Pattern.DOTALL);
    private static final Pattern DRAWN = Pattern.compile("(?m)^ *([a-z0-9.]+) --> ([a-z0-9.]+)$");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?dev\\.lede\\.([a-z0-9.]+)\\.[A-Z]");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");

    private record Dependency(String from, String to) implements Comparable<Dependency> {
        @Override
        public int compareTo(Dependency other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    void arrowsAreImports() {
        assertThat(drawn()).isNotEmpty();
        assertThat(imported()).containsAll(drawn());
    }

    @Test
    void importsFollowArrows() {
        assertThat(imported())
                .allSatisfy(dependency -> assertThat(reachable(dependency.from()))
                        .as("%s", dependency)
                        .contains(dependency.to()));
    }

    @Test
    void arrowsAreNotImpliedByOthers() {
        Set<Dependency> drawn = drawn();
        assertThat(drawn)
                .allSatisfy(arrow -> assertThat(drawn.stream()
                                .filter(other -> other.from().equals(arrow.from()) && !other.equals(arrow))
                                .flatMap(other -> reachable(other.to()).stream()))
                        .as("%s", arrow)
                        .doesNotContain(arrow.to()));
    }

    @Test
    void classesOfThePageExist() {
        Set<String> classes = files().map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(CLASS.matcher(PAGE).results().map(name -> name.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classes).contains(name));
    }

    private static Set<Dependency> drawn() {
        MatchResult picture = PICTURE.matcher(PAGE).results().findFirst().orElseThrow();
        return dependencies(DRAWN.matcher(picture.group(1)).results());
    }

    private static Set<Dependency> dependencies(Stream<MatchResult> found) {
        return found.map(arrow -> new Dependency(arrow.group(1), arrow.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Dependency> imported() {
        Set<Dependency> imported = new TreeSet<>();
        files().forEach(file -> {
            Path sources =
                    PROJECT.resolve(PROJECT.relativize(file).subpath(0, 1)).resolve("src/main/java/dev/lede");
            String from = sources.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
            IMPORT.matcher(Golden.read(file))
                    .results()
                    .map(to -> new Dependency(from, to.group(1)))
                    .filter(dependency -> !dependency.from().equals(dependency.to()))
                    .forEach(imported::add);
        });
        return imported;
    }

    private static Set<String> reachable(String from) {
        Set<Dependency> drawn = drawn();
        Set<String> reachable = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (!reachable.add(at)) continue;
            drawn.stream().filter(arrow -> arrow.from().equals(at)).forEach(arrow -> open.add(arrow.to()));
        }
        return reachable;
    }

    /** The classes of i18n, core and render; package descriptions import what their Javadoc names. */
    private static Stream<Path> files() {
        return Stream.of("i18n", "core", "render")
                .flatMap(module -> walk(PROJECT.resolve(module).resolve("src/main/java")))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.getFileName().toString().matches("(package|module)-info\\.java"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
