package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the README compile and run, and its links to files work. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> PACKAGES = List.of(
            "java.io",
            "java.net",
            "java.nio.charset",
            "java.nio.file",
            "java.time",
            "java.util",
            "dev.lede.core",
            "dev.lede.core.body",
            "dev.lede.core.json",
            "dev.lede.core.url",
            "dev.lede.i18n",
            "dev.lede.render",
            "dev.lede.render.embed",
            "dev.lede.render.html",
            "dev.lede.render.sanitize",
            "dev.lede.render.sanitize.report",
            "dev.lede.examples");

    @TempDir
    Path classes;

    @ParameterizedTest
    @MethodSource("snippets")
    void snippetCompilesAndRuns(String snippet) throws Exception {
        compile(snippet);

        URL[] path = {classes.toUri().toURL()};
        PrintStream out = System.out;
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(out);
        }
    }

    @Test
    void linkedFilesExist() throws Exception {
        List<String> dead = Pattern.compile("]\\((?!https?:|#)([^)]+)\\)")
                .matcher(Files.readString(README))
                .results()
                .map(link -> link.group(1).replaceFirst("#.*", ""))
                .filter(link -> !Files.exists(README.resolveSibling(link)))
                .toList();

        assertThat(dead).isEmpty();
    }

    static Stream<String> snippets() throws Exception {
        List<String> snippets = JAVA.matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(snippets).hasSizeGreaterThan(5);
        return snippets.stream();
    }

    private void compile(String snippet) {
        StringWriter problems = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        problems,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(source(snippet)))
                .call();
        assertThat(compiled).as(problems.toString()).isTrue();
    }

    private static JavaFileObject source(String snippet) {
        StringBuilder source = new StringBuilder();
        PACKAGES.forEach(name -> source.append("import ").append(name).append(".*;\n"));
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
