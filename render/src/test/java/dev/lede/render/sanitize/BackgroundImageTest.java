package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Image;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Background images with a name are kept; those of empty elements are reported; others are decoration. */
class BackgroundImageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <div role=img aria-label=Boat style="background-image:url(a.jpg)"></div>                             | Boat
        <div role=img title=Boat style="color:red; background:#fff URL( 'a.jpg' ) no-repeat"></div>          | Boat
        <div role=img aria-label=Boat data-bg="url(/a.jpg)"></div>                                           | Boat
        <div role=img aria-label=Boat data-any=/a.jpg><span></span></div>                                    | Boat
        <p>x <span role=img aria-label=Boat style="background-image:url(a.jpg)"></span></p>                  | Boat
        <div class=wp-block-cover style="background-image:url(a.jpg)"><p>Words</p></div>                     |
        <div class=wp-block-cover aria-label=Boat style="background-image:url(a.jpg)"><p>Words</p></div>     | Boat
        <div class="wp-block-cover__image-background x" role=img style="background-image:url(a.jpg)"></div>  |
        """)
    void imageWithANameIsKept(String html, String alt) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().nodes(Image.class)).singleElement().satisfies(image -> {
            assertThat(image.url().value()).endsWith("a.jpg");
            assertThat(image.alt()).isEqualTo(alt);
        });
        assertThat(sanitized.lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='background-image:url(a.jpg)'></div>",
                "<div style='background-image:linear-gradient(red, blue), url(\"a.jpg\")'> <span></span></div>",
                "<a href=/x style='background:url(a.jpg)'></a>",
                "<div data-bg=/a.jpg></div>",
                "<div role=img style='background-image:url(a.jpg)'></div>",
                "<p>x <span role=img aria-label=Smile style='background-image:url(a.jpg)'>:)</span></p>",
            })
    void imageWithoutANameIsReported(String html) {
        assertThat(BodySanitizer.news().sanitize(html).removals())
                .filteredOn(removal -> removal.kind() == Removal.Kind.MEDIA)
                .singleElement()
                .satisfies(removal -> {
                    assertThat(removal.rule()).isEqualTo(Rule.BACKGROUND_IMAGE);
                    assertThat(removal.toString()).contains("a.jpg");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='background-image:url(a.jpg)'>words</div>",
                "<figure style='background-image:url(a.jpg)'><img src=a.jpg alt=x></figure>",
                "<a href=/x style='background-image:url(a.jpg)'>words</a>",
                "<div style='background-image:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)'></div>",
                "<div style='background-image:url(blank.gif)'></div>",
                "<div style='background:red'></div>",
                "<div style='mask-image:url(a.svg)'></div>",
                "<div data-id=a.jpg data-page=https://e.example/></div>",
                "<div data-bg=/a.jpg>words</div>",
            })
    void otherImagesAreDecoration(String html) {
        assertThat(BodySanitizer.news().sanitize(html).lossless()).isTrue();
    }

    @Test
    void hiddenImageStaysHidden() {
        assertThat(BodySanitizer.news()
                        .sanitize("<div hidden role=img aria-label=Boat style='background-image:url(a.jpg)'></div>")
                        .body()
                        .children())
                .isEmpty();
    }
}
