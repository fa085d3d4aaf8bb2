package dev.lede.core.markdown;

import static dev.lede.core.body.Dsl.blockquote;
import static dev.lede.core.body.Dsl.br;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.span;
import static dev.lede.core.body.Dsl.td;
import static dev.lede.core.body.Dsl.tr;
import static dev.lede.core.body.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Heading;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.ThematicBreak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A value is in the row and column of the original, or there is no table. */
class TableConversionTest {
    @Test
    void cellWithRowspanIsInEachRow() {
        assertThat(rows(1, 0, tr(td("shore"), td("station")), tr(td("east").withSpans(1, 2), td("a")), tr(td("b"))))
                .containsExactly("shore | station", "east | a", "east | b");
    }

    @Test
    void cellWithColspanIsInEachColumn() {
        assertThat(rows(1, 0, tr(td("a"), td("b"), td("c")), tr(td("closed").withSpans(2, 1), td("1"))))
                .containsExactly("a | b | c", "closed | closed | 1");
    }

    @Test
    void columnsInWhichNoCellBeginsAreLeftOut() {
        assertThat(rows(1, 0, tr(td("all").withSpans(1000, 1)), tr(td("a").withSpans(3, 1), td("b").withSpans(9, 1))))
                .containsExactly("all | all", "a | b");
    }

    @Test
    void rowsInWhichNoCellBeginsAreLeftOut() {
        assertThat(rows(0, 0, tr(td("a").withSpans(1, 3)), tr(), tr(td("b")))).containsExactly(" | ", "a", "a | b");
    }

    @Test
    void spansStayWithinTheirPart() {
        assertThat(rows(1, 1, tr(td("h").withSpans(1, 9), td("i")), tr(td("a").withSpans(1, 9), td("b")), tr(td("f"))))
                .containsExactly("h | i", "a | b", "f");
    }

    @Test
    void headRowsAreJoinedByColumn() {
        assertThat(rows(
                        2,
                        0,
                        tr(td("shore").withSpans(1, 2), td("passengers").withSpans(2, 1)),
                        tr(td("summer"), td("winter")),
                        tr(td("east"), td("2"), td("1"))))
                .containsExactly("shore | passengers / summer | passengers / winter", "east | 2 | 1");
    }

    @Test
    void tableWithoutHeadHasAnEmptyOne() {
        assertThat(rows(0, 0, tr(td("a"), td("b")))).containsExactly(" | ", "a | b");
    }

    @Test
    void missingCellsBeforeASpanAreEmpty() {
        assertThat(rows(0, 0, tr(td("a"), td("b"), td("c").withSpans(1, 2)), tr(td("d"))))
                .containsExactly(" |  | ", "a | b | c", "d |  | c");
    }

    @Test
    void blocksOfACellAreOneLine() {
        TableCell cell = TableCell.of(
                Heading.of(2, "a"),
                p("b", br(), "c"),
                ul(p("d"), p("e")),
                new ListBlock(true, 3, List.of(ListItem.of("f"), ListItem.of(new ThematicBreak()), ListItem.of("g"))),
                blockquote(p("h")),
                new Code(null, "i\n  j"),
                Table.of(tr(td("k"), td("l")), List.of(tr(td("m").withSpans(2, 1)))),
                DefinitionList.of(DefinitionTerm.of("n"), DefinitionDescription.of("o")));

        assertThat(rows(1, 0, tr(cell))).containsExactly("a / b c / d / e / 3. f / 5. g / h / i j / k / l / m / n — o");
    }

    @Test
    void codeWithAnEscapedBarIsText() {
        assertThat(first(Table.of(tr(td(new InlineCode("a\\|b"))), List.of()))
                        .children()
                        .get(0)
                        .children())
                .containsExactly(TableCell.header(TableCell.Header.COLUMN, "a\\|b"));
        assertThat(first(Table.of(tr(TableCell.of(new Code(null, "a\\|b"))), List.of()))
                        .children()
                        .get(0)
                        .children())
                .containsExactly(TableCell.header(TableCell.Header.COLUMN, "a\\|b"));
    }

    @Test
    void columnHasTheAlignmentOfItsCells() {
        TableCell right = td("1").withAlign(Align.RIGHT);
        TableCell left = td("1").withAlign(Align.LEFT);

        assertThat(aligns(
                        tr(td("a"), td("b"), td("c").withAlign(Align.CENTER)),
                        tr(right, right, td("x")),
                        tr(td("2"), left)))
                .containsExactly(Align.RIGHT, null, Align.CENTER);
    }

    @Test
    void captionIsAParagraphBeforeTheTable() {
        assertThat(nodes(Table.of(tr(td("a")), List.of()).withCaption("Ice")).get(0))
                .isEqualTo(p("Ice"));
    }

    @Test
    void idsInRepeatedCellsAreLeftOut() {
        Table table = first(Table.of(tr(td(span("a", "x")), td(span("b", "y")).withSpans(2, 1)), List.of()));

        assertThat(new Body(List.of(table)).nodes(Span.class).map(Span::id)).containsExactly("a");
    }

    @Test
    void tableThatWouldBeMuchLargerIsAListOfItsRows() {
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow(Collections.nCopies(500, td("x").withSpans(1, 60_000))));
        for (int row = 0; row < 500; row++) rows.add(tr(td("y"), td("z")));

        List<Block> nodes = nodes(Table.of(List.of(), rows, List.of()));

        assertThat(nodes).hasSize(1);
        ListBlock list = (ListBlock) nodes.get(0);
        assertThat(list.children()).hasSize(501);
        assertThat(list.children().get(1)).isEqualTo(ListItem.of("y / z"));
    }

    @Test
    void longTextIsNotRepeatedWithoutLimit() {
        String text = "x".repeat(1_000);
        List<TableRow> rows = new ArrayList<>();
        rows.add(tr(td(text).withSpans(1, 100), td("a")));
        for (int row = 1; row < 100; row++) rows.add(tr(td("a")));

        assertThat(nodes(Table.of(List.of(), rows, List.of())).get(0)).isInstanceOf(ListBlock.class);
    }

    /** Compares with a table that is filled cell by cell, with the rules of browsers. */
    @Test
    void valuesAreWhereBrowsersDisplayThem() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<TableRow> rows = new ArrayList<>();
            for (int row = 0; row < 5; row++) {
                int name = row;
                rows.add(new TableRow(IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(cell -> td(name + "-" + cell).withSpans(1 + random.nextInt(3), 1 + random.nextInt(3)))
                        .toList()));
            }
            Table table = Table.of(List.of(), rows, List.of());

            List<String> written = rows(first(table));

            assertThat(written.subList(1, written.size())).as("seed %d", seed).isEqualTo(filled(table));
        }
    }

    private static List<String> filled(Table table) {
        String[][] grid = new String[5][64];
        boolean[] begins = new boolean[64];
        for (int row = 0; row < 5; row++) {
            int column = 0;
            for (TableCell cell : table.children().get(row).children()) {
                while (grid[row][column] != null) column++;
                begins[column] = true;
                for (int y = row; y < row + cell.rowspan(); y++) {
                    for (int x = column; x < column + cell.colspan(); x++)
                        grid[y][x] = cell.children().get(0).text();
                }
            }
        }
        List<String> filled = new ArrayList<>();
        for (String[] row : grid) {
            List<String> cells = new ArrayList<>();
            for (int x = 0; x < 64; x++) if (begins[x]) cells.add(row[x] == null ? "" : row[x]);
            filled.add(String.join(" | ", cells).replaceFirst("( \\| )*$", ""));
        }
        return filled;
    }

    private static List<String> rows(int headRows, int footRows, TableRow... rows) {
        return rows(first(new Table(List.of(), headRows, footRows, List.of(rows))));
    }

    private static List<String> rows(Table table) {
        assertThat(table.headRows()).isOne();
        assertThat(table.footRows()).isZero();
        return table.children().stream()
                .map(row ->
                        row.children().stream().map(TableConversionTest::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String text(TableCell cell) {
        assertThat(cell.colspan()).isOne();
        assertThat(cell.rowspan()).isOne();
        assertThat(cell.children()).hasSizeLessThan(2).allMatch(Paragraph.class::isInstance);
        return cell.children().isEmpty() ? "" : cell.children().get(0).text();
    }

    private static List<Align> aligns(TableRow head, TableRow... rows) {
        return first(Table.of(head, List.of(rows))).children().get(0).children().stream()
                .map(TableCell::align)
                .toList();
    }

    private static Table first(Table table) {
        return (Table) nodes(table).get(0);
    }

    private static List<Block> nodes(Block block) {
        return MarkdownNodes.of(List.of(block), Wording.NEUTRAL);
    }
}
