package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions and placements that editors keep in attributes and classes. */
class EditorImageTest {
    private static final Figure.Placement START = Figure.Placement.START;

    @Test
    void captionAndAlignmentOfDrupalMakeAFigure() {
        Sanitized sanitized =
                sanitized("<p>One</p><img src=a.jpg alt=Pier data-caption='From the pier' data-align=left><p>Two</p>");
        assertThat(sanitized.body().children())
                .containsExactly(
                        Paragraph.of("One"),
                        Figure.of(Image.of("a.jpg", "Pier"))
                                .withCaption("From the pier")
                                .withPlacement(START),
                        Paragraph.of("Two"));
        assertThat(sanitized.removals()).isEmpty();
    }

    @Test
    void captionKeepsItsMarkupAndPassesTheGates() {
        Sanitized sanitized = sanitized("<img src=a.jpg alt='' data-caption='A &lt;em&gt;pier&lt;/em&gt; &lt;a"
                + " href=/x onclick=hit()&gt;here&lt;/a&gt;&lt;script&gt;hit()&lt;/script&gt;'>");
        Figure figure = figure(sanitized);
        assertThat(figure.caption()).contains(new Marked(Mark.EMPHASIS, List.of(new Text("pier"))));
        assertThat(sanitized.body().nodes(Link.class)).hasSize(1);
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.EVENT_HANDLER, Rule.SCRIPT);
    }

    @Test
    void captionOfALinkedImageIsOutsideOfTheLink() {
        Figure figure = figure(sanitized("<p><a href=/big><img src=a.jpg alt=x data-caption=Pier></a></p>"));
        assertThat(figure.caption()).containsExactly(new Text("Pier"));
        assertThat(figure.children().toString()).contains("/big");
    }

    @Test
    void imageWithACaptionInAParagraphSplitsTheParagraph() {
        assertThat(sanitized("<p>one <img src=a.jpg alt=x data-caption=Pier> two</p>")
                        .body()
                        .children())
                .hasSize(3)
                .element(1)
                .isInstanceOf(Figure.class);
    }

    @Test
    void captionBecomesTextIfFiguresAreDenied() {
        assertThat(BodySanitizer.comment()
                        .sanitize("<img src=//e.example/a.jpg alt=x data-caption='From the pier'>")
                        .body()
                        .text())
                .contains("From the pier");
    }

    @ParameterizedTest
    @CsvSource({
        "<figure class='wp-block-image alignright'>IMG</figure>, END",
        "<figure class='wp-block-image size-large alignleft'>IMG<figcaption>c</figcaption></figure>, START",
        "<div class=wp-block-image><figure class=alignright>IMG</figure></div>, END",
        "<div class='wp-caption alignleft'>IMG<p class=wp-caption-text>c</p></div>, START",
        "<figure class=align-left>IMG</figure>, START",
        "<figure class='image image-style-side'>IMG</figure>, END",
        "<figure class='image image-style-align-left'>IMG</figure>, START",
        "<figure style='float:right'>IMG</figure>, END",
        "<figure data-align=right>IMG</figure>, END",
        "<figure><img src=a.jpg alt=x class=alignright></figure>, END",
        "<figure><a href=/x><img src=a.jpg alt=x class=float-left></a></figure>, START",
        "<p><img src=a.jpg alt=x class='alignright size-medium'></p>, END",
        "<p><img src=a.jpg alt=x class=alignright>text that flows around it</p>, END",
        "<p><img src=a.jpg alt=x align=left>text</p>, START",
        "<p><img src=a.jpg alt=x style='margin:0;float:right'>text</p>, END",
        "<p><a href=/x><img src=a.jpg alt=x class=alignleft></a> text</p>, START",
        "<figure class=aligncenter>IMG</figure>, COLUMN",
        "<figure class='has-text-align-right'>IMG</figure>, COLUMN",
        "<figure class='alignwide alignright'>IMG</figure>, WIDE",
    })
    void sideOfAFigureIsItsPlacement(String html, Figure.Placement placement) {
        Sanitized sanitized = sanitized(html.replace("IMG", "<img src=a.jpg alt=x>"));
        assertThat(figure(sanitized).placement()).isEqualTo(placement);
        assertThat(sanitized.lossless()).isTrue();
        assertThat(again(sanitized.body())).isEqualTo(sanitized.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>words <img src=a.jpg alt=x class=alignright> words</p>",
                "<h2><img src=a.jpg alt=x class=alignright>words</h2>",
                "<p><img src=a.jpg alt=x class=aligncenter></p>",
                "<p><img src=a.jpg alt=x data-caption=' '></p>",
                "<table><tr><td><img src=a.jpg alt=x align=left></table>",
            })
    void otherImagesStayWhereTheyAre(String html) {
        assertThat(sanitized(html).body().nodes(Figure.class)).isEmpty();
        assertThat(sanitized(html).body().nodes(Image.class)).hasSize(1);
    }

    @Test
    void captionOfAnImageInAFigureWithACaptionIsReported() {
        assertThat(sanitized("<figure><img src=a.jpg alt=x data-caption=one><figcaption>two</figcaption></figure>")
                        .removals())
                .extracting(Removal::name)
                .containsExactly("data-caption");
    }

    @Test
    void hiddenImagesGetNoFigure() {
        Sanitized sanitized = sanitized("<img src=a.jpg alt=x data-caption=Pier style='display:none'>");
        assertThat(sanitized.body().children()).isEmpty();
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.HIDDEN);
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html);
    }

    private static Figure figure(Sanitized sanitized) {
        return sanitized.body().nodes(Figure.class).findFirst().orElseThrow();
    }

    private static Body again(Body body) {
        String html =
                BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
        return BodySanitizer.news().sanitize(html).body();
    }
}
