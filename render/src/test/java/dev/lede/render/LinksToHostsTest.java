package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each link with a host has {@code rel=noopener}, so that the linked page gets no access to this one. */
class LinksToHostsTest {
    private static final Article ARTICLE = Articles.full("en").toBuilder()
            .addTranslation("de", "https://de.example/lake")
            .addTranslation("fr", "//fr.example/lake")
            .build();

    static List<ArticleRenderer> renderers() {
        return Articles.renderers();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void linkWithAHostHasNoopener(ArticleRenderer renderer) {
        String html = renderer.page(ARTICLE).toString()
                + renderer.fragment(ARTICLE)
                + renderer.components(ARTICLE).header()
                + renderer.components(ARTICLE).footer();

        assertThat(Jsoup.parse(html).select("a[href]").stream().filter(LinksToHostsTest::namesAHost))
                .hasSizeGreaterThan(20)
                .allSatisfy(link -> assertThat(link.attr("rel").split(" "))
                        .as(link.outerHtml())
                        .contains("noopener"));
    }

    @Test
    void linkWithoutHostHasNoRel() {
        Elements languages = page(
                        Articles.renderer(),
                        Articles.full("en").toBuilder()
                                .addTranslation("de", "/de/lake")
                                .build())
                .select(".lede-languages a[hreflang=de], .lede-home");

        assertThat(languages)
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.hasAttr("rel")).isFalse());
    }

    @Test
    void homeOnAnotherHostHasNoopener() {
        Site site = Site.builder("Lede Times", "https://lede.example/")
                .addHome("en", "https://en.lede.example/")
                .build();
        ArticleRenderer renderer = ArticleRenderer.builder(site).build();

        assertThat(page(renderer, ARTICLE).expectFirst(".lede-home").attr("rel"))
                .isEqualTo("noopener");
    }

    @Test
    void controlsOnAnotherHostHaveNoopenerToo() {
        for (String url : List.of("https://read.example/preferences", "//read.example/preferences")) {
            ArticleRenderer renderer =
                    ArticleRenderer.builder(Articles.site()).preferencesUrl(url).build();
            assertThat(page(renderer, ARTICLE).select("a[data-lede-action][href]"))
                    .hasSize(5)
                    .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noopener nofollow"));
        }
    }

    private static boolean namesAHost(Element link) {
        return WebUrl.parse(link.attr("href")).flatMap(WebUrl::host).isPresent();
    }

    private static Document page(ArticleRenderer renderer, Article article) {
        return Jsoup.parse(renderer.page(article).toString());
    }
}
