package dev.lede.render.text;

import static dev.lede.render.text.Dsl.a;
import static dev.lede.render.text.Dsl.em;
import static dev.lede.render.text.Dsl.ol;
import static dev.lede.render.text.Dsl.p;
import static dev.lede.render.text.Dsl.strong;
import static dev.lede.render.text.Dsl.tr;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.json.ArticleJson;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The deepest bodies need little stack, and the cost of all forms is linear for bodies that are built to exhaust memory. */
class HostileBodiesTest {
    private static final TextRenderer RENDERER =
            TextRenderer.builder().lineWidth(72).build();

    /** The forms of a body. */
    private static final List<Function<Body, String>> FORMS = List.of(
            body -> RENDERER.markdown(body, Locale.ENGLISH),
            body -> RENDERER.plainText(body, Locale.ENGLISH),
            ArticleJson::writeMdast);

    static List<Arguments> growing() {
        return List.of(
                growing("marks", n -> paragraph(n, at -> at % 2 == 0 ? strong("«a»") : em("«b»"))),
                growing("code", n -> paragraph(n, at -> new InlineCode("`"))),
                growing("links", n -> paragraph(n, at -> a("/" + at, "x"))),
                growing("quotations", n -> paragraph(n, at -> Quotation.of("x"))),
                growing("stars", n -> p("*".repeat(10 * n))),
                growing("ampersands", n -> p("&a".repeat(10 * n))),
                growing("a long word", n -> p("x".repeat(100 * n))),
                growing("Chinese characters", n -> p("湖".repeat(10 * n))),
                growing("backticks", n -> Code.of("`".repeat(10 * n) + "\n".repeat(n))),
                growing("a long heading", n -> Heading.of(2, "#".repeat(10 * n))),
                growing("items", n -> new ListBlock(true, 1, Collections.nCopies(n, ListItem.of("x")))),
                growing("rows below a long heading", n -> table(tr("x".repeat(n), "y"), n, tr("a", "b"))),
                growing("rows below a wide row", n -> table(row(n, 1), n, tr("a"))),
                growing("rows beside spans", n -> table(row(n, 60_000), n, tr("a"))),
                growing("rows before a distant span", n -> table(withSpanAtTheEnd(n), n, tr("a"))),
                growing(
                        "rows that span all columns",
                        n -> table(row(1, 1), n, tr(TableCell.of("a").withColspan(1000), "b"))),
                growing(
                        "rows beside a long text",
                        n -> table(tr(TableCell.of("x".repeat(n)).withRowspan(60_000), "a"), n, tr("b"))));
    }

    private static Arguments growing(String name, IntFunction<Block> block) {
        return Arguments.of(name, block);
    }

    private static Paragraph paragraph(int size, IntFunction<Object> inline) {
        return p(IntStream.range(0, size).mapToObj(inline).toArray());
    }

    private static TableRow row(int cells, int rowspan) {
        return new TableRow(Collections.nCopies(cells, TableCell.of("x").withRowspan(rowspan)));
    }

    private static TableRow withSpanAtTheEnd(int cells) {
        List<TableCell> row = new ArrayList<>(row(cells, 1).children());
        row.add(TableCell.of("x").withRowspan(60_000));
        return new TableRow(row);
    }

    private static Table table(TableRow first, int rows, TableRow other) {
        List<TableRow> children = new ArrayList<>(Collections.nCopies(rows, other));
        children.add(0, first);
        return Table.of(List.of(), children, List.of());
    }

    @ParameterizedTest
    @MethodSource("growing")
    void costGrowsLinearly(String name, IntFunction<Block> block) {
        Body small = Body.of(block.apply(500));
        Body large = Body.of(block.apply(2_000));
        for (Function<Body, String> form : FORMS) {
            long few = allocated(form, small);
            long many = allocated(form, large);
            assertThat((double) many / few)
                    .as("%s: %d bytes, then %d", name, few, many)
                    .isLessThan(5.5);
        }
    }

    private static long allocated(Function<Body, String> form, Body body) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String first = form.apply(body);
        long before = threads.getCurrentThreadAllocatedBytes();
        String second = form.apply(body);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(second).isEqualTo(first);
        return allocated;
    }

    @Test
    void tablesDoNotGrowMuch() {
        Body body = Body.of(table(row(1_000, 60_000), 1_000, tr("a")));

        for (Function<Body, String> form : FORMS) assertThat(form.apply(body)).hasSizeLessThan(300_000);
    }

    @Test
    void deepestBodiesNeedLittleStack() {
        assertDeep(block -> Blockquote.of(block).withAttribution("by"), Body.MAX_DEPTH - 2);
        assertDeep(block -> ol(9, block), Body.MAX_DEPTH / 2 - 1);
        assertDeep(block -> Table.of(tr(TableCell.of(block)), List.of()), Body.MAX_DEPTH / 3 - 1);
        assertDeep(block -> Figure.of(block).withCaption("c"), Body.MAX_DEPTH - 2);
    }

    private static void assertDeep(UnaryOperator<Block> around, int depth) {
        Block block = p("deep");
        for (int level = 0; level < depth; level++) block = around.apply(block);
        Body body = Body.of(block);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    for (Function<Body, String> form : FORMS)
                        assertThat(form.apply(body)).contains("deep");
                },
                "small-stack",
                512 * 1024);
        thread.setUncaughtExceptionHandler((ended, thrown) -> failure.set(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        assertThat(failure.get()).isNull();
    }
}
