package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.Video;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that would blow a page up go, or become the nearest that does not. */
class SizesTest {
    @ParameterizedTest
    @CsvSource({
        "100000, 400",
        "400, 100000",
        "99999999999999, 400",
        "-5, 400",
        "wide, 400",
        "2, 65535",
        "600, 60001",
        "600, 60000",
        "2, 200",
        "600, 12001",
        "16384, 16384",
        "65535, 65535",
        "65535, 2",
    })
    void absurdSizesOfPicturesGo(String width, String height) {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<img src=a.png alt='' width='" + width + "' height='" + height + "'>");
        assertThat(image(sanitized).size()).isNull();
        assertThat(sanitized.removals()).extracting(Removal::rule).containsOnly(Rule.ABSURD_SIZE);
        assertThat(sanitized.lossless()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"600, 400", "800, 16000", "100, 2000", "464, 2", "16383, 2", "16383, 16383"})
    void otherSizesStay(int width, int height) {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<img src=a.png alt='' width='" + width + "' height='" + height + "'>");
        assertThat(image(sanitized).size()).isEqualTo(new Dimensions(width, height));
        assertThat(sanitized.removals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 16, 65536w", "9, 16, 99999w", "16, 9, 99999w", "100, 100, 70000w"})
    void absurdSizesOfCandidatesGo(String width, String height, String descriptor) {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize(
                        "<img src=a.jpg width=" + width + " height=" + height + " srcset='b.jpg " + descriptor + "'>");
        assertThat(image(sanitized).size()).isNull();
    }

    @Test
    void absurdSizesOfVideosGo() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<video src=a.mp4 width=600 height=60000></video>");
        assertThat(sanitized.body().nodes(Video.class))
                .singleElement()
                .extracting(Video::size)
                .isNull();
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.ABSURD_SIZE);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 9, 'a.jpg 400w', 400, 225",
        "1, 1, 'a.jpg 190w, b.jpg 768w', 768, 768",
        "100, 56, 'a.jpg 400w, b.jpg 800w', 800, 448",
        "16, 16, 'a.jpg 32w, b.jpg 48w', 16, 16",
        "75, 75, 'a.jpg 75w, b.jpg 300w', 75, 75",
        "16, 9, 'a.jpg 1x, b.jpg 2x', 16, 9",
        "400, 225, 'a.jpg 1600w', 400, 225"
    })
    void sizeOfAnImageWithMuchWiderCandidatesIsARatio(int width, int height, String srcset, int shown, int tall) {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<img src=a.jpg alt='' width=" + width + " height=" + height + " srcset='" + srcset + "'>");
        assertThat(image(sanitized).size()).isEqualTo(new Dimensions(shown, tall));
        assertThat(sanitized.removals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.jpg alt='' width=1 height=2 style=width:100%>",
                "<img src=a.jpg alt='' width=2 height=2 style='width:100%'>",
                "<img src=a.jpg alt='' width=600 height=1 style='height:auto'>",
                "<img src=a.jpg alt='' width=570 height=0>",
                "<img src=a.jpg alt='' width=1 height=1 srcset='b.jpg 190w, c.jpg 768w'>",
                "<img src=a.jpg alt='' width=1 height=9 srcset='b.jpg 190w, c.jpg 768w'>",
                "<video src=a.mp4 width=1 height=1 style=width:100%></video>",
                "<video src=a.mp4 width=1 height=2 style=width:100%></video>",
                "<video src=a.mp4 width=0 height=1 style=width:100%></video>"
            })
    void secondPassKeepsThem(String html) {
        Body once = BodySanitizer.news().sanitize(html).body();
        assertThat(once.children()).hasSize(1);
        String rendered =
                BodyRenderer.builder().build().render(once, Locale.ENGLISH).toString();
        assertThat(BodySanitizer.news().sanitize(rendered).body()).isEqualTo(once);
    }

    @Test
    void spansEndWithTheTable() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<table><tr><td colspan=1000000 rowspan=1000000>a<td colspan=9>b<tr><td>c</table>");
        Table table = sanitized.body().nodes(Table.class).findFirst().orElseThrow();
        assertThat(table.children().stream().flatMap(row -> row.children().stream()))
                .allSatisfy(cell -> {
                    assertThat(cell.colspan()).isLessThanOrEqualTo(TableCell.MAX_COLSPAN);
                    assertThat(cell.rowspan()).isLessThanOrEqualTo(2);
                });
        assertThat(sanitized.removals()).extracting(Removal::name).containsExactly("colspan", "rowspan");
    }

    private static Image image(Sanitized sanitized) {
        return sanitized.body().nodes(Image.class).findFirst().orElseThrow();
    }
}
