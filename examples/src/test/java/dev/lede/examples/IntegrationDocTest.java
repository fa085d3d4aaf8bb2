package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code of the pages on integration and archives is an excerpt of the projects that the profile {@code integrations} tests. */
class IntegrationDocTest {
    private static final Path PAGE = Path.of("..", "docs", "integration.md");
    private static final Path ARCHIVE = Path.of("..", "docs", "archive.md");
    private static final List<Path> PROJECTS =
            List.of(Path.of("spring-boot"), Path.of("spring-boot-3"), Path.of("other-frameworks"), Path.of("spark"));
    private static final Pattern CODE = Pattern.compile("```(?:java|html|xml)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MODULE_VERSION = Pattern.compile("<lede.version>(.*)</lede.version>");

    @ParameterizedTest
    @MethodSource("excerpts")
    void excerptIsInATestedFile(String excerpt) throws IOException {
        assertThat(testedFiles()).anySatisfy(file -> assertThat(file).contains(withoutSpace(excerpt)));
    }

    static List<String> excerpts() throws IOException {
        return CODE.matcher(Files.readString(PAGE) + Files.readString(ARCHIVE))
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    @Test
    void projectsUseTheVersionOfThisBuild() throws IOException {
        Matcher parent = Pattern.compile("<artifactId>lede-parent</artifactId>\\s*<version>(.*)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(parent.find()).isTrue();
        for (Path project : PROJECTS) {
            Matcher version = MODULE_VERSION.matcher(Files.readString(project.resolve("pom.xml")));
            assertThat(version.find()).isTrue();
            assertThat(version.group(1)).isEqualTo(parent.group(1));
        }
    }

    @Test
    void versionsOfThePagesAreThoseOfTheProjects() throws IOException {
        String jackson = version(Path.of("..", "pom.xml"), "<jackson.version>");
        String boot4 = version(Path.of("spring-boot", "pom.xml"), "<version>");
        String boot3 = version(Path.of("spring-boot-3", "pom.xml"), "<version>");

        assertThat(Files.readString(PAGE)).contains("Boot " + boot4, "Boot " + boot3, "Jackson " + jackson);
        assertThat(Files.readString(ARCHIVE))
                .contains("Spark " + version(Path.of("spark", "pom.xml"), "<spark.version>"));
        assertThat(Files.readString(Path.of("..", "docs", "json.md"))).contains(boot4, boot3, "Jackson " + jackson);
    }

    private static String version(Path pom, String tag) throws IOException {
        Matcher version = Pattern.compile(tag + "(.*)</").matcher(Files.readString(pom));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static List<String> testedFiles() throws IOException {
        List<String> files = new ArrayList<>();
        // The module that ModulePathTest compiles.
        files.add(withoutSpace(
                Files.readString(Path.of("..", "render/src/test/java/dev/lede/render/ModulePathTest.java"))));
        for (Path project : PROJECTS) {
            files.add(withoutSpace(Files.readString(project.resolve("pom.xml"))));
            try (Stream<Path> all = Files.walk(project.resolve("src/main"))) {
                for (Path file : all.filter(Files::isRegularFile).toList())
                    files.add(withoutSpace(Files.readString(file)));
            }
        }
        return files;
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
