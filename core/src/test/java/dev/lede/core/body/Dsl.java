package dev.lede.core.body;

import dev.lede.core.url.WebUrl;
import java.util.Arrays;
import java.util.List;

/** Trees that read like the document: {@code body(p("foo", strong("bar")))}. A string stands for its text. */
public final class Dsl {
    private Dsl() {}

    public static Body body(Block... blocks) {
        return Body.of(blocks);
    }

    public static Paragraph p(Object... inlines) {
        return new Paragraph(line(inlines));
    }

    public static Heading h2(Object... inlines) {
        return Heading.of(2, line(inlines).toArray(Inline[]::new));
    }

    public static Marked strong(Object... inlines) {
        return mark(Mark.STRONG, inlines);
    }

    public static Marked em(Object... inlines) {
        return mark(Mark.EMPHASIS, inlines);
    }

    public static Marked mark(Mark mark, Object... inlines) {
        return new Marked(mark, line(inlines));
    }

    public static Link a(String url, Object... inlines) {
        return Link.of(WebUrl.of(url), line(inlines).toArray(Inline[]::new));
    }

    public static Span span(String id, Object... inlines) {
        return Span.of(line(inlines).toArray(Inline[]::new)).withId(id);
    }

    public static Quotation q(Object... inlines) {
        return Quotation.of(line(inlines).toArray(Inline[]::new));
    }

    public static LineBreak br() {
        return new LineBreak();
    }

    public static Blockquote blockquote(Block... blocks) {
        return Blockquote.of(blocks);
    }

    public static ListBlock ul(Block... items) {
        return new ListBlock(false, 1, Arrays.stream(items).map(ListItem::of).toList());
    }

    public static TableRow tr(TableCell... cells) {
        return TableRow.of(cells);
    }

    public static TableCell td(Object... inlines) {
        return TableCell.of(p(inlines));
    }

    public static Image img(String url) {
        return Image.of(url, "");
    }

    public static List<Inline> line(Object... inlines) {
        return Arrays.stream(inlines)
                .map(inline -> inline instanceof String text ? new Text(text) : (Inline) inline)
                .toList();
    }
}
