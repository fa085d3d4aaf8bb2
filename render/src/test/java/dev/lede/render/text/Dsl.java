package dev.lede.render.text;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Short factories of nodes, and the text of bodies in English. A string is a text node. */
final class Dsl {
    private static final TextRenderer RENDERER = TextRenderer.builder().build();

    private Dsl() {}

    static String markdown(Block... blocks) {
        return RENDERER.markdown(Body.of(blocks), Locale.ENGLISH);
    }

    static String plainText(Block... blocks) {
        return RENDERER.plainText(Body.of(blocks), Locale.ENGLISH);
    }

    static Paragraph p(Object... inlines) {
        return new Paragraph(line(inlines));
    }

    static Heading h(int depth, Object... inlines) {
        return new Heading(depth, null, line(inlines));
    }

    static ListBlock ul(Block... items) {
        return new ListBlock(false, 1, Arrays.stream(items).map(ListItem::of).toList());
    }

    static ListBlock ol(int start, Block... items) {
        return new ListBlock(true, start, Arrays.stream(items).map(ListItem::of).toList());
    }

    static TableRow tr(Object... cells) {
        return new TableRow(Arrays.stream(cells)
                .map(cell -> cell instanceof String text ? TableCell.of(text) : (TableCell) cell)
                .toList());
    }

    static Marked strong(Object... inlines) {
        return new Marked(Mark.STRONG, line(inlines));
    }

    static Marked em(Object... inlines) {
        return new Marked(Mark.EMPHASIS, line(inlines));
    }

    static Marked del(Object... inlines) {
        return new Marked(Mark.DELETE, line(inlines));
    }

    static Link a(String url, Object... inlines) {
        return new Link(WebUrl.of(url), null, Set.of(), line(inlines));
    }

    static LineBreak br() {
        return new LineBreak();
    }

    static List<Inline> line(Object... inlines) {
        return Arrays.stream(inlines)
                .map(inline -> inline instanceof String text ? new Text(text) : (Inline) inline)
                .toList();
    }
}
