package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fresh JVM loads for its first page, which readers wait for. */
class FirstPageTest {
    @Test
    void firstPageLoadsNoParserOfHtmlAndNoJackson() {
        ChildJvm.Result result = ChildJvm.start(List.of(
                        "-Xlog:class+load", "-cp", ChildJvm.path(ChildJvm.testPath()), FirstPage.class.getName()))
                .await();

        assertThat(result.error()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.output().lines())
                .anyMatch(line -> line.contains(" dev.lede.render.ArticlePage "))
                .noneMatch(line -> line.contains(" org.jsoup.")
                        || line.contains(" org.owasp.")
                        || line.contains(" tools.jackson.")
                        || line.contains(" com.fasterxml.jackson."));
    }

    /** Renders one page. */
    static final class FirstPage {
        private FirstPage() {}

        public static void main(String[] arguments) {
            Article article = Article.builder("https://lede.example/a", "hy", "Lake")
                    .body(Body.of(Paragraph.of("Ice.")))
                    .build();
            Site site = Site.builder("Lede Times", "https://lede.example/").build();
            ArticleRenderer.builder(site).build().page(article).writeTo(System.out, ReaderPreferences.DEFAULT);
        }
    }
}
