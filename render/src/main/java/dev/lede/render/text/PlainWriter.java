package dev.lede.render.text;

import dev.lede.core.body.Code;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.ThematicBreak;
import dev.lede.i18n.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks as plain text. */
final class PlainWriter extends BlockWriter {
    /** The maximum width of a table and of the line below a heading, if lines have no maximum. */
    private static final int USUAL_WIDTH = 120;

    /** The minimum width of a line in nested blocks. */
    private static final int LEAST_WIDTH = 20;

    private final Messages messages;
    private final int lineWidth;
    private final LinkNotes notes = new LinkNotes();

    PlainWriter(Messages messages, int lineWidth) {
        this.messages = messages;
        this.lineWidth = lineWidth;
    }

    @Override
    void headline(List<Inline> headline) {
        separate();
        underlined(line(headline), "=");
    }

    /** Writes the URLs of the links before. */
    void notes() {
        if (notes.isEmpty()) return;
        separate();
        underlined(messages.text("text.links"), "-");
        lines.blank();
        notes.forEach(lines::line);
    }

    private void underlined(String heading, String character) {
        wrapped(heading);
        lines.line(character.repeat(Math.min(TextWidth.of(heading), room())));
    }

    private void wrapped(String text) {
        if (lineWidth == 0) lines.line(text);
        else LineWrap.wrap(text, room(), lines::line);
    }

    /** Returns the width of a line in the current block. */
    private int room() {
        return Math.max(LEAST_WIDTH, (lineWidth == 0 ? USUAL_WIDTH : lineWidth) - lines.prefixWidth());
    }

    private String line(List<Inline> inlines) {
        return PlainLine.of(inlines, messages, notes);
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        List<Inline> children = paragraph.children();
        String text = children.size() == 1 && children.get(0) instanceof Link link
                ? PlainLine.withUrl(link, messages, notes)
                : line(children);
        for (String line : text.split("\n", -1)) wrapped(line);
        return null;
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        underlined(line(heading.children()), heading.depth() == 2 ? "-" : "~");
        return null;
    }

    @Override
    public @Nullable Void code(Code code) {
        lines.within("    ", "    ", () -> {
            for (String line : code.value().split("\n", -1)) lines.line(line);
        });
        return null;
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        lines.line("* * *");
        return null;
    }

    @Override
    public @Nullable Void table(Table table) {
        PlainTable plain = PlainTable.of(table, this::line);
        if (plain.width() <= room()) plain.aligned().forEach(lines::line);
        else plain.records().forEach(record -> lines.within("- ", "  ", () -> record.forEach(this::wrapped)));
        return null;
    }
}
