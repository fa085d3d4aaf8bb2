package dev.lede.render.text;

import dev.lede.core.body.Code;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.ThematicBreak;
import dev.lede.render.text.MarkdownLine.Place;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes blocks as Markdown. */
final class MarkdownWriter extends BlockWriter {
    @Override
    void headline(List<Inline> headline) {
        separate();
        heading(1, headline);
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        MarkdownLine.of(paragraph.children(), Place.PARAGRAPH).lines().forEach(lines::line);
        return null;
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        return heading(heading.depth(), heading.children());
    }

    private @Nullable Void heading(int depth, List<Inline> children) {
        lines.line("#".repeat(depth) + " " + withoutClosingSequence(MarkdownLine.of(children, Place.HEADING)));
        return null;
    }

    /** Escapes number signs at the end of a heading, which would not be part of its text (CommonMark, 4.2). */
    private static String withoutClosingSequence(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') end--;
        boolean isClosing = end < line.length() && (end == 0 || line.charAt(end - 1) == ' ');
        return isClosing ? line.substring(0, line.length() - 1) + "\\#" : line;
    }

    @Override
    public @Nullable Void code(Code code) {
        String fence = "`".repeat(Math.max(3, MarkdownLine.longestRun(code.value(), '`') + 1));
        lines.line(code.lang() == null ? fence : fence + code.lang());
        for (String line : code.value().split("\n", -1)) lines.line(line);
        lines.line(fence);
        return null;
    }

    /** Writes asterisks: hyphens after a line of text would make it a heading. */
    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        lines.line("***");
        return null;
    }

    @Override
    public @Nullable Void table(Table table) {
        TableRow head = table.children().get(0);
        row(head, MarkdownWriter::cell);
        row(head, MarkdownWriter::delimiter);
        for (TableRow row : table.rows()) row(row, MarkdownWriter::cell);
        return null;
    }

    private void row(TableRow row, Function<TableCell, String> cell) {
        lines.line(row.children().stream().map(cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String cell(TableCell cell) {
        return cell.children().isEmpty()
                ? ""
                : MarkdownLine.of(((Paragraph) cell.children().get(0)).children(), Place.CELL);
    }

    private static String delimiter(TableCell cell) {
        if (cell.align() == null) return "---";
        return switch (cell.align()) {
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }
}
