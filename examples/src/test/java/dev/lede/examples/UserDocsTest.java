package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Mark;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code of the pages for users compiles with the packages that each names, and runs; links and numbers are true. */
class UserDocsTest {
    private static final Path README = Path.of("..", "README.md");
    private static final List<Path> PAGES = List.of(
            README,
            Path.of("..", "docs", "documents.md"),
            Path.of("..", "docs", "import.md"),
            Path.of("..", "docs", "caching.md"));
    private static final List<Path> EXCERPTS = List.of(
            Path.of("..", "docs", "archive.md"),
            Path.of("..", "docs", "integration.md"),
            Path.of("..", "docs", "rules.md"));
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("`(dev\\.lede[a-z0-9.]+)`");
    private static final List<String> JDK =
            List.of("java.io", "java.net", "java.nio.charset", "java.nio.file", "java.time", "java.util");

    @TempDir
    Path classes;

    @ParameterizedTest
    @MethodSource("snippets")
    void snippetCompilesAndRuns(Path page, String snippet) throws Exception {
        compile(page, snippet);

        URL[] path = {classes.toUri().toURL()};
        PrintStream out = System.out;
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(out);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linkedFilesExist(Path page) throws Exception {
        List<String> dead = Pattern.compile("]\\((?!https?:|#)([^)]+)\\)")
                .matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1).replaceFirst("#.*", ""))
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .toList();

        assertThat(dead).isEmpty();
    }

    static List<Path> pages() {
        return Stream.concat(PAGES.stream(), EXCERPTS.stream()).toList();
    }

    static List<Arguments> snippets() throws Exception {
        List<Arguments> snippets = new ArrayList<>();
        for (Path page : PAGES) {
            List<String> ofPage = JAVA.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            assertThat(ofPage).hasSizeGreaterThan(4);
            ofPage.forEach(snippet -> snippets.add(Arguments.of(page, snippet)));
        }
        return snippets;
    }

    @Test
    void themeInTheHooksIsThatOfTheExamples() throws Exception {
        String code = JAVA.matcher(Files.readString(Path.of("..", "docs", "hooks.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.startsWith("Theme tabloid = "))
                .findFirst()
                .orElseThrow()
                .replaceFirst("Theme tabloid = ", "return ");

        assertThat(Files.readString(Path.of("src/main/java/dev/lede/examples/HouseStyles.java"))
                        .replaceAll("\\s+", ""))
                .contains(code.replaceAll("\\s+", ""));
    }

    @Test
    void numbersAreTrue() throws Exception {
        assertThat(Files.readString(README))
                .contains("Some 20 blocks and " + Mark.values().length + " marks")
                .containsPattern("some\\s+1,200\\s+attacks");
        assertThat(Block.class.getPermittedSubclasses().length).isBetween(18, 22);
        assertThat(Attacks.all().size()).isBetween(1_150, 1_250);
    }

    private void compile(Path page, String snippet) throws Exception {
        StringWriter problems = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        problems,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(source(page, snippet)))
                .call();
        assertThat(compiled).as(problems.toString()).isTrue();
    }

    private static JavaFileObject source(Path page, String snippet) throws Exception {
        StringBuilder source = new StringBuilder();
        Stream<String> named = PACKAGE.matcher(Files.readString(page)).results().map(name -> name.group(1));
        Stream.concat(JDK.stream(), named)
                .forEach(name -> source.append("import ").append(name).append(".*;\n"));
        source.append("public class Snippet { public static void run() throws Exception {\n")
                .append(snippet)
                .append("}}");
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
