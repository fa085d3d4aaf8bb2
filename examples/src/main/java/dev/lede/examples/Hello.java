package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A first program: sanitizes untrusted HTML and writes it as a page, {@code hello.html}. */
final class Hello {
    public static void main(String[] arguments) throws IOException {
        String untrusted = "<p>The ice left <b onclick='steal()'>early</b> this year.<script>steal()</script></p>";
        Sanitized clean = BodySanitizer.news().sanitize(untrusted);
        clean.removals().forEach(System.out::println);

        Article article = Article.builder("https://lake.example/en/ice", "en", "The ice left early")
                .body(clean.body())
                .build();
        Site site = Site.builder("The Lake Post", "https://lake.example").build();
        String page = ArticleRenderer.builder(site).build().page(article).toHtml(ReaderPreferences.DEFAULT);
        Path file = Files.writeString(Path.of("hello.html"), page);
        System.out.println("Wrote " + file.toAbsolutePath());
    }
}
