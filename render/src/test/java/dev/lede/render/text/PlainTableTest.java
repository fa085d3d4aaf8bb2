package dev.lede.render.text;

import static dev.lede.render.text.Dsl.a;
import static dev.lede.render.text.Dsl.p;
import static dev.lede.render.text.Dsl.plainText;
import static dev.lede.render.text.Dsl.tr;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlainTableTest {
    @Test
    void columnsAreAligned() {
        TableCell centered = TableCell.of("x").withAlign(Align.CENTER);
        TableCell right = TableCell.of("1").withAlign(Align.RIGHT);

        assertThat(plainText(Table.of(
                                tr("Shore", "Boats", "Days"),
                                List.of(tr("East", centered, right), tr("Northwest", "yz")))
                        .withCaption("Ice in March")))
                .isEqualTo("""
                        Ice in March

                        Shore      Boats  Days
                        ---------  -----  ----
                        East         x       1
                        Northwest   yz""");
    }

    @Test
    void widthsAreThoseOfATerminal() {
        assertThat(plainText(Table.of(tr("湖の氷", "e\u0301", "x"), List.of(tr("ab", "👩‍👩‍👧", "Լիճ")))))
                .isEqualTo("湖の氷  e\u0301   x\n------  --  ---\nab      👩‍👩‍👧  Լիճ");
    }

    @Test
    void tableWithoutHeadHasRowsOnly() {
        assertThat(plainText(Table.of(List.of(), List.of(tr("a", "b"), tr("", ""), tr("", "c")), List.of())))
                .isEqualTo("a  b\n   c");
    }

    @Test
    void wideTableIsARecordForEachRow() {
        String long1 = "The ice was thick. ".repeat(5).strip();
        String long2 = "The ice was thin. ".repeat(5).strip();

        assertThat(plainText(Table.of(tr("Year", "Ice"), List.of(tr("1950", long1), tr("2026", long2), tr("2027")))))
                .as("120 columns are enough")
                .isEqualTo("Year  Ice\n----  " + "-".repeat(94) + "\n1950  " + long1 + "\n2026  " + long2 + "\n2027");
        assertThat(TextRenderer.builder()
                        .lineWidth(60)
                        .build()
                        .plainText(
                                Body.of(Table.of(tr("Year", "Ice"), List.of(tr("1950", long1), tr("2027")))),
                                Locale.ENGLISH))
                .isEqualTo("""
                        - Year — 1950
                          Ice — The ice was thick. The ice was thick. The ice was
                          thick. The ice was thick. The ice was thick.
                        - Year — 2027""");
    }

    @Test
    void headingsThatNoRecordRepeatsAreARecord() {
        String longHeading = "x".repeat(41);
        String longText = "y".repeat(200);

        assertThat(plainText(Table.of(tr(longHeading, "b"), List.of(tr("1", longText)))))
                .isEqualTo("- " + longHeading + "\n  b\n- 1\n  b — " + longText);
        assertThat(plainText(Table.of(tr("a", "b"), List.of(tr(longText))))).isEqualTo("- a\n  b\n- a — " + longText);
        assertThat(plainText(Table.of(tr("a", longText), List.of()))).isEqualTo("- a\n  " + longText);
    }

    @Test
    void linksInCellsAreNotes() {
        assertThat(plainText(Table.of(tr("a"), List.of(tr(TableCell.of(p(a("/x", "b"))))))))
                .startsWith("a\n-----\nb [1]\n\nLinks");
    }

    @Test
    void figureInACellIsOneLine() {
        Figure figure = Figure.of(Image.of("/a.png", "Ice")).withCaption("Dawn").withCredit("Ani");

        assertThat(plainText(Table.of(tr("a"), List.of(tr(TableCell.of(figure))))))
                .isEqualTo("a\n--------------\nIce / Dawn Ani");
    }

    @Test
    void directionOfACellEndsWithIt() {
        assertThat(plainText(Table.of(List.of(), List.of(tr("\u202Ea", "b")), List.of())))
                .isEqualTo("\u202Ea\u202C  b");
    }
}
