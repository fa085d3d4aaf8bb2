package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    })
    void absurdSizesOfPicturesGo(String width, String height) {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<img src=a.png alt='' width='" + width + "' height='" + height + "'>");
        assertThat(image(sanitized).size()).isNull();
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.ABSURD_SIZE);
        assertThat(sanitized.lossless()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"600, 400", "800, 40000", "2, 200", "464, 2", "65535, 2", "65535, 65535"})
    void otherSizesStay(int width, int height) {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<img src=a.png alt='' width='" + width + "' height='" + height + "'>");
        assertThat(image(sanitized).size()).isEqualTo(new Dimensions(width, height));
        assertThat(sanitized.removals()).isEmpty();
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
