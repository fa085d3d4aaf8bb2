package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of somebody else compiles against Lede and runs, as a module and without modules, and no JVM warns. */
class ModulePathTest {
    private static final String MODULE_INFO = "module org.example.news { requires dev.lede.render; }";

    private static final String MAIN = """
            package org.example.news;

            import dev.lede.core.Article;
            import dev.lede.core.Site;
            import dev.lede.core.json.ArticleJson;
            import dev.lede.render.ArticlePage;
            import dev.lede.render.ArticleRenderer;
            import dev.lede.render.ReaderPreferences;
            import dev.lede.render.feed.Feeds;
            import dev.lede.render.sanitize.BodySanitizer;
            import java.util.List;

            public final class Main {
                public static void main(String[] arguments) {
                    Article article = Article.builder("https://lede.example/a", "hy", "Lake")
                            .body(BodySanitizer.news().sanitize("<p onclick=x()>Ice.<script>x()</script>").body())
                            .build();
                    Site site = Site.builder("Lede Times", "https://lede.example/").build();
                    ArticlePage page = ArticleRenderer.builder(site).build().page(ArticleJson.read(ArticleJson.write(article)));
                    page.writeTo(System.out, ReaderPreferences.DEFAULT);
                    Feeds.builder(site).build().writeRss(List.of(article).iterator(), System.out);
                    System.out.println(Main.class.getModule().isNamed() + " " + Article.class.getModule().isNamed());
                }
            }
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/org/example/news"));
        Path main = Files.writeString(sources.resolve("Main.java"), MAIN);
        Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE_INFO);

        javac("-p", path(), "-d", folder.resolve("module").toString(), main.toString(), module.toString());
        javac("-cp", path(), "-d", folder.resolve("classes").toString(), main.toString());
    }

    @Test
    void runsOnTheModulePath() {
        run(
                "true true",
                "-p",
                path() + File.pathSeparator + folder.resolve("module"),
                "-m",
                "org.example.news/org.example.news.Main");
    }

    @Test
    void runsOnTheClassPath() {
        run("false false", "-cp", path() + File.pathSeparator + folder.resolve("classes"), "org.example.news.Main");
    }

    /** As in a runtime that jlink makes of this module: see {@code docs/integration.md}. */
    @Test
    void needsNoOtherModuleOfTheJdkThanJavaXml() {
        run(
                "false false",
                "--limit-modules",
                "java.xml",
                "-cp",
                path() + File.pathSeparator + folder.resolve("classes"),
                "org.example.news.Main");
    }

    private static void run(String modules, String... arguments) {
        ChildJvm.Result result = ChildJvm.start(List.of(arguments)).await();

        assertThat(result.error()).isEmpty();
        assertThat(result.output())
                .startsWith("<!DOCTYPE html>\n<html class=\"lede\" lang=\"hy\"")
                .contains("<p>Ice.</p>")
                .contains("</html><?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss ")
                .endsWith("</rss>" + modules + System.lineSeparator());
        assertThat(result.exitCode()).isZero();
    }

    private static void javac(String... arguments) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                new ArrayList<>(List.of("--release", "17", "-proc:none", "-Xlint:all,-requires-automatic", "-Werror"));
        Stream.of(arguments).forEach(options::add);
        assertThat(compiler.run(null, null, null, options.toArray(String[]::new)))
                .isZero();
    }

    private static String path() {
        return ChildJvm.path(ChildJvm.runtimePath());
    }
}
