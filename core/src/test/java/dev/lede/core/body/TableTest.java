package dev.lede.core.body;

import static dev.lede.core.body.Dsl.td;
import static dev.lede.core.body.Dsl.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void rowSpanBeyondTheEndOfItsPartIsReduced() {
        Table table = table(1, 1, tr(td("a").withSpans(1, 9)), tr(td("b").withSpans(1, 3)), tr(td("c")), tr(td("d")));
        assertThat(rowspans(table)).containsExactly(1, 2, 1, 1);
    }

    @Test
    void columnSpanThatOverlapsACellFromAboveIsReduced() {
        Table table = table(0, 0, tr(td("a"), td("b").withSpans(1, 2)), tr(td("c").withSpans(5, 1), td("d")));
        assertThat(table.children().get(1).children())
                .extracting(TableCell::colspan)
                .containsExactly(1, 1);
    }

    @Test
    void cellsBeyondTheMaximumWidthSpanOneColumn() {
        Table table = table(0, 0, tr(td("a").withSpans(999, 1), td("b").withSpans(5, 1), td("c").withSpans(5, 1)));
        assertThat(table.children().get(0).children())
                .extracting(TableCell::colspan)
                .containsExactly(999, 1, 1);
    }

    @Test
    void tableWithoutOverlapsIsUnchanged() {
        List<TableRow> rows = List.of(tr(td("a").withSpans(2, 2), td("b")), tr(td("c")));
        assertThat(new Table(List.of(), 0, 0, rows).children()).isEqualTo(rows);
    }

    @Test
    void correctedTableIsNotCorrectedAgain() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<TableRow> rows = new ArrayList<>();
            for (int row = 0; row < 6; row++) {
                List<TableCell> cells = new ArrayList<>();
                for (int cell = random.nextInt(5); cell > 0; cell--) {
                    cells.add(td("x").withSpans(1 + random.nextInt(4), 1 + random.nextInt(4)));
                }
                rows.add(new TableRow(cells));
            }
            Table table = new Table(List.of(), 1, 2, rows);
            assertThat(new Table(List.of(), 1, 2, table.children()))
                    .as("seed %d", seed)
                    .isEqualTo(table);
        }
    }

    @Test
    void partsAreViewsOfTheRows() {
        Table table = table(1, 1, tr(td("a")), tr(td("b")), tr(td("c")), tr(td("d")));
        assertThat(table.head()).containsExactly(tr(td("a")));
        assertThat(table.rows()).containsExactly(tr(td("b")), tr(td("c")));
        assertThat(table.foot()).containsExactly(tr(td("d")));
    }

    @Test
    void headAndFootRowsMustExist() {
        for (int[] counts : new int[][] {{-1, 0}, {0, -1}, {2, 0}, {1, 1}, {Integer.MAX_VALUE, Integer.MAX_VALUE}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table(counts[0], counts[1], tr()))
                    .withMessage("a table of 1 rows cannot have " + counts[0] + " in its head and " + counts[1]
                            + " in its foot");
        }
    }

    private static Table table(int head, int foot, TableRow... rows) {
        return new Table(List.of(), head, foot, List.of(rows));
    }

    private static List<Integer> rowspans(Table table) {
        return table.children().stream()
                .flatMap(row -> row.children().stream())
                .map(TableCell::rowspan)
                .toList();
    }
}
