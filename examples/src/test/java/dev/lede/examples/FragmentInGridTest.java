package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Items of a grid or a flex container are at least as wide as their longest unbreakable content (CSS Grid, 6.6; CSS Flexbox,
 * 4.5). In a fragment, such content scrolls or wraps, so that nothing is wider than a phone.
 */
class FragmentInGridTest extends BrowserTest {
    private static final int PHONE = 360;

    /** Layouts around the fragment, which replaces the ellipsis. */
    private static final List<String> LAYOUTS = List.of(
            "<div style='display: grid; grid-template-columns: 1fr'>…</div>",
            "<div style='display: grid; grid-template-columns: 1fr'><main>…</main></div>",
            "<div style='display: flex'><main style='flex: 1'>…</main></div>");

    private static final ArticleRenderer RENDERER = samples().build();

    private int opened;

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void fragmentFitsTheColumn(Article article) {
        for (String layout : LAYOUTS) {
            for (int textSize : List.of(3, ReaderPreferences.LARGEST)) {
                open(article, layout, textSize);
                assertThat(overhang())
                        .as("text size " + textSize + " in " + layout)
                        .isZero();
            }
        }
    }

    @Test
    void wideTableScrollsInItsBox() {
        open(article(table(16)), LAYOUTS.get(1), 3);

        assertThat(window.run("const box = document.querySelector('.lede-table');"
                        + "return box.scrollWidth > box.clientWidth + 100"))
                .isEqualTo(true);
    }

    @Test
    void tableInACellIsAsWideAsItsContent() {
        TableRow row = TableRow.of(TableCell.of("words ".repeat(60)), TableCell.of(table(3)));
        Table outer = new Table(List.of(), 0, 0, List.of(row));
        open(article(outer), LAYOUTS.get(1), 3);

        assertThat(overhang()).isZero();
        assertThat(window.run("const box = document.querySelector('td .lede-table');"
                        + "return box.scrollWidth - box.clientWidth"))
                .isEqualTo(0L);
    }

    static Stream<Article> articles() {
        Article wide = article(
                table(16),
                Code.of("x".repeat(300)),
                Paragraph.of("x".repeat(300)),
                new Gallery(List.of(), Collections.nCopies(4, captioned("x".repeat(100)))),
                captioned("x".repeat(300)));
        return Stream.concat(SampleContent.ofEachKind(), Stream.concat(EdgeArticles.all().stream(), Stream.of(wide)));
    }

    private static Article article(Block... blocks) {
        return Article.builder("https://lakepost.example/en/wide.html", "en", "Wide")
                .body(Body.of(blocks))
                .build();
    }

    private static Table table(int columns) {
        TableRow row = new TableRow(Collections.nCopies(columns, TableCell.of("Timetable")));
        return new Table(List.of(), 0, 0, List.of(row, row));
    }

    private static Figure captioned(String caption) {
        return Figure.of(Image.of("../pictures/platform.svg", "A platform.").withSize(900, 900))
                .withCaption(caption);
    }

    private void open(Article article, String layout, int textSize) {
        String fragment = RENDERER.fragment(article, new ReaderPreferences(ThemeMode.AUTO, textSize))
                .toString();
        window.width(PHONE);
        window.open(server.serve(
                "/en/grid-" + ++opened + ".html",
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Grid</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + RENDERER.styles() + "</head><body style=\"margin: 0\">" + layout.replace("…", fragment)
                        + "</body></html>"));
    }

    private long overhang() {
        return (long) window.run("const page = document.documentElement; return page.scrollWidth - page.clientWidth");
    }
}
