package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.json.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticlePageTest {
    private static final ArticleRenderer WITH_URL = ArticleRenderer.builder(Articles.site())
            .clock(Articles.CLOCK)
            .preferencesUrl("/preferences?from=page")
            .build();

    static List<ReaderPreferences> preferences() {
        return ReaderPreferencesTest.all();
    }

    /** The stack of server threads is smaller than that of tests; all platforms have at least 512 KiB. */
    @Test
    void deepestArticleRendersOnASmallStack() throws Exception {
        Block quotes = Paragraph.of("deep");
        for (int level = 3; level < Body.MAX_DEPTH; level++) quotes = Blockquote.of(quotes);
        Inline marks = new Text("deep");
        for (int level = 3; level < Body.MAX_DEPTH; level++)
            marks = Span.of(marks).withId("id" + level);
        Article article = Articles.full("hy").toBuilder()
                .body(Body.of(quotes, new Paragraph(List.of(marks))))
                .standfirst(List.of(marks))
                .leadMedia(Figure.of(quotes))
                .build();
        FutureTask<String> page = new FutureTask<>(() ->
                WITH_URL.page(ArticleJson.read(ArticleJson.write(article))).toHtml(ReaderPreferences.DEFAULT));
        new Thread(null, page, "small-stack", 512 * 1024).start();
        assertThat(Jsoup.parse(page.get()).selectFirst(".lede-body").text()).isEqualTo("deep deep");
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void writeToWritesTheBytesOfToHtml(ReaderPreferences preferences) {
        for (ArticleRenderer renderer : Articles.renderers()) {
            for (ArticlePage page : List.of(
                    renderer.page(Articles.full("hy")),
                    renderer.page(Articles.bare("en")),
                    renderer.page(Articles.bare("en")).withViews(2_000_000))) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                page.writeTo(out, preferences);

                assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(page.toHtml(preferences));
                assertThat(page.toBytes(preferences)).isEqualTo(out.toByteArray());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void pageShowsThePreferencesOfTheReader(ReaderPreferences preferences) {
        Document page = Jsoup.parse(WITH_URL.page(Articles.full("en")).toHtml(preferences));

        assertThat(page.expectFirst("html").attr("data-lede-theme"))
                .isEqualTo(preferences.theme().id());
        assertThat(page.expectFirst("html").attr("data-lede-text-size")).isEqualTo("" + preferences.textSize());
        assertThat(page.select(".lede-controls a[aria-current=true]").eachAttr("data-lede-action"))
                .containsExactly("theme-" + preferences.theme().id());
        for (Element link : page.select(".lede-controls a[href]")) {
            String[] address = link.attr("href").split("&", 2);
            assertThat(address[0]).isEqualTo("/preferences?from=page");
            ReaderPreferences target = ReaderPreferences.fromQuery(address[1]);
            assertThat(address[1]).isEqualTo(target.toQuery());
            assertThat(target)
                    .isEqualTo(
                            switch (link.attr("data-lede-action")) {
                                case "smaller" -> preferences.smaller();
                                case "larger" -> preferences.larger();
                                case "theme-auto" -> preferences.withTheme(ThemeMode.AUTO);
                                case "theme-day" -> preferences.withTheme(ThemeMode.DAY);
                                default -> preferences.withTheme(ThemeMode.NIGHT);
                            });
        }
    }

    @Test
    void sizeControlAtAnEndIsDisabled() {
        Document smallest =
                Jsoup.parse(WITH_URL.page(Articles.full("en")).toHtml(new ReaderPreferences(ThemeMode.AUTO, 1)));
        Document largest =
                Jsoup.parse(WITH_URL.page(Articles.full("en")).toHtml(new ReaderPreferences(ThemeMode.AUTO, 7)));

        assertThat(smallest.select("[aria-disabled]").eachAttr("data-lede-action"))
                .containsExactly("smaller");
        assertThat(largest.select("[aria-disabled]").eachAttr("data-lede-action"))
                .containsExactly("larger");
        for (Document page : List.of(smallest, largest)) {
            assertThat(page.select("[aria-disabled]").hasAttr("href")).isFalse();
            assertThat(page.select(".lede-controls a[href]")).hasSize(4);
        }
        assertThat(Jsoup.parse(WITH_URL.page(Articles.full("en")).toString()).select("[aria-disabled]"))
                .isEmpty();
    }

    @Test
    void preferencesUrlKeepsItsQueryAndFragment() {
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.bareSite())
                .preferencesUrl("/p#top")
                .build();

        assertThat(Jsoup.parse(renderer.page(Articles.bare("en")).toString())
                        .select("[data-lede-action=theme-day]")
                        .attr("href"))
                .isEqualTo("/p?lede-theme=day&lede-text-size=3#top");
    }

    @Test
    void withoutPreferencesUrlTheControlsAreHiddenButtons() {
        Document page =
                Jsoup.parse(Articles.renderer().page(Articles.full("en")).toString());

        assertThat(page.select(".lede-controls a")).isEmpty();
        assertThat(page.select(".lede-controls button")).hasSize(5).allMatch(button -> button.hasAttr("hidden"));
        assertThat(page.select(".lede-tools button")).hasSize(3).allMatch(button -> button.hasAttr("hidden"));
        assertThat(page.select("button[aria-pressed=true]").eachAttr("data-lede-action"))
                .containsExactly("theme-auto");
    }

    @Test
    void withViewsChangesOnlyTheViews() {
        ArticlePage counted = Articles.renderer().page(Articles.full("en").withViews(1));
        ArticlePage later = counted.withViews(1_234);

        assertThat(later.toString())
                .isEqualTo(counted.toString()
                        .replace("1 view<", "1,234 views<")
                        .replace("\"userInteractionCount\":1}", "\"userInteractionCount\":1234}"))
                .isEqualTo(Articles.renderer()
                        .page(Articles.full("en").withViews(1_234))
                        .toString());
        assertThat(later.contentSecurityPolicy()).isEqualTo(counted.contentSecurityPolicy());
        assertThat(counted.toString()).contains("1 view<");
    }

    @Test
    void withViewsAddsViewsToAPageWithout() {
        ArticlePage page = Articles.bareRenderer().page(Articles.bare("en"));

        assertThat(Jsoup.parse(page.withViews(5).toString())
                        .select("ul.lede-meta > li.lede-views")
                        .text())
                .isEqualTo("5 views");
        assertThat(page.toString()).doesNotContain("lede-views\"");
    }

    @Test
    void negativeViewsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Articles.renderer().page(Articles.full("en")).withViews(-1))
                .withMessage("views cannot be negative: -1");
    }

    @Test
    void etagWithViewsDependsOnContentPreferencesAndViews() {
        Set<String> tags = new HashSet<>();
        List<Article> articles = List.of(
                Articles.full("en"),
                Articles.full("en").toBuilder().headline("Another").build(),
                Articles.full("ru"));
        for (Article article : articles) {
            ArticlePage page = Articles.renderer().page(article);
            for (ReaderPreferences preferences : preferences()) {
                for (long views : new long[] {0, 1, 83}) {
                    tags.add(page.withViews(views).etagWithViews(preferences));
                }
            }
        }
        tags.add(Articles.renderer().page(Articles.bare("en")).etagWithViews(ReaderPreferences.DEFAULT));
        tags.add(Articles.renderer().page(Articles.bare("en")).withViews(0).etagWithViews(ReaderPreferences.DEFAULT));

        assertThat(tags).hasSize(3 * 21 * 3 + 2).allMatch(tag -> tag.matches("W/\"[\\x21\\x23-\\x7E]+\""));
    }

    @Test
    void etagIgnoresTheViews() {
        ArticlePage page = Articles.renderer().page(Articles.full("en"));
        Set<String> tags = new HashSet<>();
        for (ReaderPreferences preferences : preferences()) {
            tags.add(page.etag(preferences));
            assertThat(page.withViews(7).etag(preferences)).isEqualTo(page.etag(preferences));
        }

        assertThat(tags).hasSize(21);
        assertThat(page.withViews(7).etagWithViews(ReaderPreferences.DEFAULT))
                .isNotEqualTo(page.withViews(8).etagWithViews(ReaderPreferences.DEFAULT));
    }

    @Test
    void equalPagesHaveEqualEtags() {
        ReaderPreferences night = new ReaderPreferences(ThemeMode.NIGHT, 7);

        assertThat(Articles.renderer().page(Articles.full("en")).etag(night))
                .isEqualTo(Articles.renderer().page(Articles.full("en")).etag(night));
        assertThat(Articles.renderer().page(Articles.full("en").withViews(9)).etag(night))
                .isEqualTo(Articles.renderer()
                        .page(Articles.full("en"))
                        .withViews(9)
                        .etag(night));
    }

    @Test
    void nullPreferencesAreRefused() {
        ArticlePage page = Articles.renderer().page(Articles.bare("en"));

        assertThatNullPointerException().isThrownBy(() -> page.toHtml(null)).withMessage("preferences");
        assertThatNullPointerException()
                .isThrownBy(() -> page.writeTo(OutputStream.nullOutputStream(), null))
                .withMessage("preferences");
    }

    @Test
    void failureOfTheStreamIsThrownAndTheStreamStaysOpen() {
        ArticlePage page = Articles.renderer().page(Articles.bare("en"));
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the reader has left");
            }
        };
        boolean[] closed = new boolean[1];
        OutputStream kept = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        page.writeTo(kept, ReaderPreferences.DEFAULT);

        assertThatThrownBy(() -> page.writeTo(broken, ReaderPreferences.DEFAULT))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the reader has left");
        assertThat(closed[0]).isFalse();
    }
}
