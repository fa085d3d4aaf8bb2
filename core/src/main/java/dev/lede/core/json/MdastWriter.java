package dev.lede.core.json;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.markdown.Lists;
import dev.lede.core.markdown.MarkdownBlocks;
import dev.lede.core.markdown.MarkdownNodes;
import dev.lede.core.markdown.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a body as mdast with the nodes of GFM, one method for each type of block, with {@code children} last. */
final class MdastWriter extends MarkdownBlocks<@Nullable Void> {
    private final JsonWriter json;
    private final MdastInlineWriter inlines;

    MdastWriter(JsonWriter json) {
        this.json = json;
        this.inlines = new MdastInlineWriter(json);
    }

    void body(Body body) {
        json.object(() -> {
            json.field("type", NodeTypes.ROOT);
            blocks(MarkdownNodes.of(body.children(), Wording.NEUTRAL));
        });
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        return json.node(paragraph, () -> inlines.children(paragraph.children()));
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        return json.node(heading, () -> {
            json.field("depth", heading.depth());
            if (heading.id() != null) MdastInlineWriter.id(json, null, heading.id());
            inlines.children(heading.children());
        });
    }

    @Override
    public @Nullable Void blockquote(Blockquote blockquote) {
        return json.node(blockquote, () -> blocks(blockquote.children()));
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        return json.node(list, () -> {
            json.field("ordered", list.ordered());
            if (list.ordered()) json.field("start", list.start());
            json.field("spread", !Lists.isTight(list));
            json.wholeList("children", list.children(), this::listItem);
        });
    }

    private void listItem(ListItem item) {
        json.node(item, () -> {
            json.field("spread", !Lists.isTight(item));
            blocks(item.children());
        });
    }

    @Override
    public @Nullable Void code(Code code) {
        return json.node(code, () -> {
            json.field("lang", code.lang());
            json.field("value", code.value());
        });
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        return json.node(thematicBreak, () -> {});
    }

    @Override
    public @Nullable Void table(Table table) {
        return json.node(table, () -> {
            json.data("align", aligns(table.children().get(0)));
            json.wholeList("children", table.children(), this::tableRow);
        });
    }

    private static List<@Nullable Object> aligns(TableRow head) {
        List<@Nullable Object> aligns = new ArrayList<>();
        for (TableCell cell : head.children()) aligns.add(cell.align() == null ? null : EnumNames.of(cell.align()));
        return aligns;
    }

    private void tableRow(TableRow row) {
        json.node(row, () -> json.wholeList("children", row.children(), this::tableCell));
    }

    private void tableCell(TableCell cell) {
        json.node(cell, () -> inlines.children(line(cell)));
    }

    private static List<Inline> line(TableCell cell) {
        return cell.children().isEmpty()
                ? List.of()
                : ((Paragraph) cell.children().get(0)).children();
    }

    private void blocks(List<Block> children) {
        json.wholeList("children", children, block -> block.<@Nullable Void>accept(this));
    }
}
