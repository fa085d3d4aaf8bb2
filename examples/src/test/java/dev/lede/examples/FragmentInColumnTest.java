package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.render.ArticleComponents;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fragments and components fit a narrow column of a host's page, in both directions, with their panels open. */
class FragmentInColumnTest extends BrowserTest {
    private static final int COLUMN = 320;

    /** Returns the visible elements outside of the column. Tables and the menu of sections scroll in their boxes. */
    private static final String OUTSIDE = """
            const column = document.getElementById('column').getBoundingClientRect();
            return [...document.querySelectorAll('.lede *')].filter(element => {
              const box = element.getBoundingClientRect();
              return element.checkVisibility() && box.width > 0
                && !element.closest('svg, pre, .lede-table > *, .lede-sections > *, .lede-toast')
                && (box.left < column.left - 1 || box.right > column.right + 1);
            }).map(element => element.outerHTML.slice(0, 120));
            """;

    private static final String OPEN = "document.querySelectorAll('details').forEach(it => { it.open = true; })";

    private static final ArticleRenderer RENDERER = samples()
            .preferencesUrl("/preferences")
            .theme(HouseStyles.magazine())
            .build();

    private int opened;

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void fragmentFitsItsColumn(String direction) {
        for (Article article : articles()) {
            open(
                    direction,
                    server.renderer(),
                    server.renderer().fragment(article).toString());

            assertFits(article);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void headerAndControlsOfAThemeFitTheirColumn(String direction) {
        for (Article article : articles()) {
            ArticleComponents parts = RENDERER.components(article, ReaderPreferences.DEFAULT);
            open(direction, RENDERER, parts.header().toString() + parts.controls());

            assertFits(article);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void panelsOfAPageAreWithinItsWindow(Article article) {
        for (ArticleRenderer renderer : List.of(server.renderer(), RENDERER)) {
            window.open(server.serve(article, renderer));
            for (int width : List.of(320, 390, 1280)) {
                window.width(width);
                for (String details : List.of(".lede-find", ".lede-controls")) {
                    assertThat(window.run("""
                            const [details, panel] = arguments;
                            document.querySelector(details).open = true;
                            const box = document.querySelector(panel).getBoundingClientRect();
                            document.querySelector(details).open = false;
                            return box.width > 0 && box.left >= 0 && box.right <= document.documentElement.clientWidth;
                            """, details, details.equals(".lede-find") ? ".lede-search" : ".lede-panel"))
                            .as(details + " at " + width)
                            .isEqualTo(true);
                }
            }
        }
    }

    /** In a right-to-left article, the panel opens below its button, at the left, also with labels in English. */
    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void panelIsBelowItsButton(String direction) {
        for (Article article : articles()) {
            open(
                    direction,
                    server.renderer(),
                    server.renderer().fragment(article).toString());

            assertThat(window.run("""
                    const [button, panel] = ['.lede-controls > summary', '.lede-panel']
                      .map(part => document.querySelector(part).getBoundingClientRect());
                    return panel.top >= button.bottom && panel.left <= button.left + 1 && panel.right >= button.right - 1;
                    """)).as(article.url().value()).isEqualTo(true);
        }
    }

    static List<Article> articles() {
        List<Article> articles = new ArrayList<>(List.of(EdgeArticles.rightToLeft()));
        for (String language : List.of("en", "ru", "hy")) articles.add(SampleArticles.railway(language));
        return articles;
    }

    private void assertFits(Article article) {
        assertThat(window.texts(OUTSIDE)).as(article.url().value()).isEmpty();
        assertThat(window.run("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .isEqualTo(0L);
    }

    private void open(String direction, ArticleRenderer renderer, String markup) {
        window.width(390);
        window.open(server.serve(
                "/en/column-" + ++opened + ".html",
                "<!DOCTYPE html><html lang=\"en\" dir=\"" + direction
                        + "\"><head><meta charset=\"utf-8\"><title>Column</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">" + renderer.styles()
                        + "</head><body style=\"margin: 0\"><div id=\"column\" style=\"width: " + COLUMN + "px\">"
                        + markup
                        + "</div></body></html>"));
        window.run(OPEN);
    }
}
