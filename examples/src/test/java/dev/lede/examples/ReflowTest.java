package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.AppLink;
import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.SiteSearch;
import dev.lede.core.SocialProfile;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.TeaserLayout;
import dev.lede.render.TeaserOptions;
import dev.lede.render.ThemeMode;
import dev.lede.render.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages do not scroll horizontally or clip text (WCAG 2.2, 1.4.10 and 1.4.4): on narrow screens, and at 200 % zoom, where a
 * window of 1280 pixels is 640 CSS pixels wide; with the default and with the largest text size.
 */
class ReflowTest extends BrowserTest {
    private static final List<Integer> WIDTHS = List.of(320, 390, 640, 900, 1280);

    private static final List<ReaderPreferences> SIZES =
            List.of(ReaderPreferences.DEFAULT, new ReaderPreferences(ThemeMode.AUTO, ReaderPreferences.LARGEST));

    private static final String OVERHANG =
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

    /** Returns the texts outside of the page: articles clip instead of scrolling. Code, tables and the menu scroll. */
    private static final String CUT_OFF = """
            const cut = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode, within = text.parentElement;
              if (within.closest('pre, .lede-table, .lede-sections, .lede-skip') || !within.checkVisibility()) continue;
              const range = document.createRange();
              range.selectNodeContents(text);
              const box = range.getBoundingClientRect();
              if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) cut.push(text.data);
            }
            return cut;
            """;

    @Override
    ArticleRenderer renderer() {
        return samples()
                .preferencesUrl("/preferences")
                .addSlot(EdgeArticles.offer())
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void pageFitsItsWindow(Article article) {
        assertFits(server.serve(article));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lede.examples.newsroom.OpenNewsroom#paths")
    void listFitsItsWindow(String path) {
        assertFits(inNewsroom(path));
    }

    @Test
    void previewFitsItsWindow() {
        assertFits(server.serve(EdgeArticles.withCut(), server.renderer().previews()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundled")
    void fragmentFitsThePageOfItsHost(Article article) {
        assertFits(server.serveFragment(article));
    }

    @ParameterizedTest
    @EnumSource
    void teasersFitThePageOfTheirHost(TeaserLayout layout) {
        List<Article> articles =
                Stream.concat(EdgeArticles.all().stream(), bundled()).toList();
        Html teasers = server.renderer().teasers(articles, TeaserOptions.DEFAULT.withLayout(layout));
        assertFits(server.serve("/en/" + layout + ".html", HostPage.of(server.renderer(), teasers)));
    }

    /** "W" is the widest letter, and a name without spaces cannot wrap. */
    @Test
    void pageOfASiteWithLongNamesFitsItsWindow() {
        String name = "W".repeat(30);
        String longer = "W".repeat(100);
        Site site = Site.builder(name, "https://lakepost.example/")
                .logo(Image.of("/pictures/logo.svg", "").withSize(480, 48))
                .addHome("en", "/en/")
                .addProfile(SocialProfile.of(longer, "https://twitter.example/lakepost"))
                .addApp(AppLink.of(longer, "https://app-store.example/lakepost"))
                .search(SiteSearch.of("/search", "q"))
                .follow(SocialProfile.of(longer, "https://telegram.example/lakepost"))
                .copyright(longer, 2020)
                .reuseNeedsLink()
                .build();
        for (Article article : List.of(SampleArticles.railway("hy"), EdgeArticles.bare())) {
            assertFits(server.serve(article, ArticleRenderer.builder(site).build()));
        }
    }

    private void assertFits(String url) {
        for (ReaderPreferences size : SIZES) {
            window.chose(size);
            window.open(url);
            for (int width : WIDTHS) {
                window.width(width);
                String circumstances = "text size " + size.textSize() + " at " + width + " px";
                assertThat(window.run("return innerWidth")).as(circumstances).isEqualTo((long) width);
                assertThat(window.run(OVERHANG)).as(circumstances).isEqualTo(0L);
                assertThat(window.texts(CUT_OFF)).as(circumstances).isEmpty();
            }
        }
    }

    static Stream<Article> articles() {
        Article unbroken = EdgeArticles.rightToLeft().toBuilder()
                .url("https://lakepost.example/ar/unbroken.html")
                .body(Body.of(Paragraph.of("x".repeat(500))))
                .build();
        List<Article> articles = new ArrayList<>(EdgeArticles.all());
        articles.add(unbroken);
        articles.addAll(SampleContent.ofEachKind().toList());
        return articles.stream();
    }

    static Stream<Article> bundled() {
        return SampleContent.ofEachKind();
    }
}
