package dev.lede.bench;

import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;

/** Converts a body to the tree of commonmark-java: the same text, images and links; what Markdown lacks becomes a quote. */
final class CommonmarkTree {
    private CommonmarkTree() {}

    static org.commonmark.node.Node of(Body body) {
        return filled(new Document(), body.children());
    }

    private static org.commonmark.node.Node filled(org.commonmark.node.Node parent, List<? extends Node> children) {
        for (Node child : children) parent.appendChild(node(child));
        return parent;
    }

    private static org.commonmark.node.Node node(Node node) {
        if (node instanceof Text text) return new org.commonmark.node.Text(text.value());
        if (node instanceof InlineCode code) return new org.commonmark.node.Code(code.value());
        if (node instanceof LineBreak) return new HardLineBreak();
        if (node instanceof Link link) {
            return filled(new org.commonmark.node.Link(link.url().value(), link.title()), link.children());
        }
        if (node instanceof Marked marked) {
            return filled(marked.mark() == Mark.STRONG ? new StrongEmphasis() : new Emphasis(), marked.children());
        }
        if (node instanceof Image image) return image(image);
        if (node instanceof Inline) return filled(new Emphasis(), node.contents());

        if (node instanceof Paragraph) return filled(new org.commonmark.node.Paragraph(), node.contents());
        if (node instanceof Heading heading) return heading(heading);
        if (node instanceof ThematicBreak) return new org.commonmark.node.ThematicBreak();
        if (node instanceof Code code) return code(code);
        if (node instanceof ListBlock list) return list(list);
        if (node instanceof Table table) return table(table);
        return filled(new BlockQuote(), node.contents());
    }

    private static org.commonmark.node.Node image(Image image) {
        org.commonmark.node.Node node =
                new org.commonmark.node.Image(image.url().value(), image.title());
        if (image.alt() != null) node.appendChild(new org.commonmark.node.Text(image.alt()));
        return node;
    }

    private static org.commonmark.node.Node heading(Heading heading) {
        org.commonmark.node.Heading node = new org.commonmark.node.Heading();
        node.setLevel(heading.depth());
        return filled(node, heading.children());
    }

    private static org.commonmark.node.Node code(Code code) {
        FencedCodeBlock node = new FencedCodeBlock();
        node.setLiteral(code.value());
        return node;
    }

    private static org.commonmark.node.Node list(ListBlock list) {
        org.commonmark.node.ListBlock node = list.ordered() ? new OrderedList() : new BulletList();
        node.setTight(true);
        list.children().forEach(item -> node.appendChild(filled(new org.commonmark.node.ListItem(), item.children())));
        return node;
    }

    private static org.commonmark.node.Node table(Table table) {
        TableBlock rows = new TableBlock();
        if (!table.head().isEmpty()) rows.appendChild(rows(new TableHead(), table.head()));
        int head = table.head().size();
        List<TableRow> rest = table.children().subList(head, table.children().size());
        if (!rest.isEmpty()) rows.appendChild(rows(new TableBody(), rest));
        if (table.caption().isEmpty()) return rows;

        org.commonmark.node.Node captioned = filled(new BlockQuote(), table.caption());
        captioned.appendChild(rows);
        return captioned;
    }

    private static org.commonmark.node.Node rows(org.commonmark.node.Node parent, List<TableRow> rows) {
        for (TableRow row : rows) {
            org.commonmark.node.Node cells = new org.commonmark.ext.gfm.tables.TableRow();
            row.children().forEach(cell -> cells.appendChild(cell(cell, parent instanceof TableHead)));
            parent.appendChild(cells);
        }
        return parent;
    }

    private static org.commonmark.node.Node cell(TableCell cell, boolean header) {
        org.commonmark.ext.gfm.tables.TableCell node = new org.commonmark.ext.gfm.tables.TableCell();
        node.setHeader(header);
        appendInlines(node, cell.children());
        return node;
    }

    /** A cell of Markdown holds no blocks. */
    private static void appendInlines(org.commonmark.node.Node cell, List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Inline) cell.appendChild(node(node));
            else appendInlines(cell, node.contents());
        }
    }
}
