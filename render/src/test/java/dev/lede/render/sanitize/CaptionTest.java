package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caption belongs to the image before it, inside of a figure and outside. */
class CaptionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>IMG<figcaption>Pier <small>E. C.</small></figcaption></div>",
                "<div><div>IMG</div><figcaption>Pier <small>E. C.</small></figcaption></div>",
                "<figure>IMG</figure><figcaption>Pier <small>E. C.</small></figcaption>",
                "<ul><li>IMG<figcaption>Pier <small>E. C.</small></figcaption></li></ul>",
                "<video src=a.mp4></video><figcaption>Pier <small>E. C.</small></figcaption>",
                "<iframe src=https://youtu.be/dQw4w9WgXcQ></iframe><figcaption>Pier <small>E. C.</small></figcaption>",
                "IMG<p class=wp-caption-text>Pier <small>E. C.</small></p>",
                "<div class=wp-caption>IMG<div class=wp-caption-text>Pier <span class=credit>E. C.</span></div></div>",
                "<figure>IMG<div class=caption>Pier <span class=credit>E. C.</span></div></figure>",
                "<figure>IMG<p class='x image-caption'>Pier <span class=credit>E. C.</span></p></figure>",
                "<figure>IMG<div class=media__caption><p>Pier <span class=credit>E. C.</span></p></div></figure>",
            })
    void captionOfTheImageBeforeIt(String html) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().nodes(Figure.class)).singleElement().satisfies(figure -> {
            assertThat(text(figure.caption())).isEqualTo("Pier");
            assertThat(text(figure.credit())).isEqualTo("E. C.");
        });
        assertThat(sanitized.body().nodes(Paragraph.class)).isEmpty();
        assertThat(sanitized.lossless()).isTrue();
        ReadBack.assertReadsBack(sanitized.body(), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>text</p><figcaption>Pier</figcaption>",
                "IMG<p>text</p><figcaption>Pier</figcaption>",
                "<figure>IMG<figcaption>First</figcaption></figure><figcaption>Pier</figcaption>",
                "<figure><div class=image-caption>IMG<p>Pier</p></div></figure>",
                "IMG<p class=caption>Pier</p>",
            })
    void otherCaptionIsAParagraph(String html) {
        assertThat(sanitized(html).body().nodes(Paragraph.class))
                .extracting(Node::text)
                .contains("Pier");
    }

    @Test
    void captionKeepsItsId() {
        assertThat(sanitized("IMG<figcaption id=pier>Pier</figcaption>").body().nodes())
                .anySatisfy(node -> assertThat(node.toString()).contains("pier"));
    }

    private static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.text()));
        return text.toString().strip();
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html.replace("IMG", "<img src=a.jpg alt=Boat>"));
    }
}
