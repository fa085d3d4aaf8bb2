package dev.lede.core.markdown;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Code;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines of blocks in one line, separated by " / ", as lines of verse are in running text. */
final class CellConversion extends MarkdownBlocks<@Nullable Void> {
    private static final Text SEPARATOR = new Text(" / ");

    private final List<Inline> line = new ArrayList<>();

    private CellConversion() {}

    static List<Inline> line(List<? extends Block> blocks) {
        CellConversion cell = new CellConversion();
        cell.blocks(blocks);
        return cell.line;
    }

    /** Joins lines that are not blank. */
    static List<Inline> joined(List<List<Inline>> lines) {
        CellConversion cell = new CellConversion();
        lines.forEach(cell::add);
        return cell.line;
    }

    /** Returns whether parsers agree about code in a cell, which they do not if a backslash is before a vertical bar. */
    static boolean isCode(String code) {
        return !code.contains("\\|");
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) block.accept(this);
    }

    private @Nullable Void add(List<Inline> other) {
        if (other.isEmpty()) return null;
        if (!line.isEmpty()) line.add(SEPARATOR);
        line.addAll(other);
        return null;
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        return add(paragraph.children());
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        return add(heading.children());
    }

    @Override
    public @Nullable Void blockquote(Blockquote blockquote) {
        blocks(blockquote.children());
        return null;
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        int number = list.start();
        for (ListItem item : list.children()) {
            List<Inline> content = new ArrayList<>(line(item.children()));
            if (list.ordered() && !content.isEmpty()) content.add(0, new Text(number + ". "));
            add(content);
            number++;
        }
        return null;
    }

    @Override
    public @Nullable Void code(Code code) {
        String line = Spaces.collapsed(code.value());
        return add(List.of(isCode(line) ? new InlineCode(line) : new Text(line)));
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        return null;
    }

    @Override
    public @Nullable Void table(Table table) {
        for (TableRow row : table.children()) {
            for (TableCell cell : row.children()) blocks(cell.children());
        }
        return null;
    }
}
