package dev.lede.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** The structure and text that commonmark-java reads, in the form of {@link Structure}. Other nodes are errors. */
final class ParsedMarkdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private ParsedMarkdown() {}

    static String structure(String markdown) {
        return blocks(PARSER.parse(markdown));
    }

    private static String blocks(Node parent) {
        return joined(parent, "\n", ParsedMarkdown::block);
    }

    private static String joined(Node parent, String separator, Function<Node, String> child) {
        List<String> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) children.add(child.apply(node));
        return String.join(separator, children);
    }

    private static String block(Node node) {
        if (node instanceof Paragraph) return "p" + inlines(node);
        if (node instanceof Heading heading) return "h" + heading.getLevel() + inlines(node);
        if (node instanceof BlockQuote) return "quote{" + blocks(node) + "}";
        if (node instanceof ListBlock list) return list(list);
        if (node instanceof FencedCodeBlock code) return code(code);
        if (node instanceof ThematicBreak) return "break";
        if (node instanceof TableBlock) return table(node);
        throw new AssertionError("unexpected block: " + node);
    }

    private static String list(ListBlock list) {
        String kind = list instanceof OrderedList ordered ? "ol " + ordered.getMarkerStartNumber() : "ul";
        assertThatIsList(list);
        return kind + (list.isTight() ? " tight" : " loose") + joined(list, "", item -> "{" + blocks(item) + "}");
    }

    private static void assertThatIsList(ListBlock list) {
        if (!(list instanceof OrderedList) && !(list instanceof BulletList)) throw new AssertionError(list);
    }

    private static String code(FencedCodeBlock code) {
        String lang = code.getInfo().isEmpty() ? null : code.getInfo();
        return "code " + lang + "{"
                + Structure.withoutBlankLines(code.getLiteral().replaceFirst("\n$", "")) + "}";
    }

    private static String table(Node table) {
        List<String> aligns = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (rows.isEmpty()) {
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        aligns.add(String.valueOf(((TableCell) cell).getAlignment()));
                    }
                }
                rows.add("{" + row((TableRow) row) + "}");
            }
        }
        return "table" + aligns + String.join("", rows);
    }

    private static String row(TableRow row) {
        return joined(row, "|", ParsedMarkdown::inlines).replaceFirst("(\\(\\)\\|?|\\|\\(\\))+$", "");
    }

    private static String inlines(Node parent) {
        return "(" + joined(parent, "", ParsedMarkdown::inline) + ")";
    }

    private static String inline(Node node) {
        if (node instanceof Text text) return text.getLiteral();
        if (node instanceof Emphasis) return "⟨emphasis" + inlines(node) + "⟩";
        if (node instanceof StrongEmphasis) return "⟨strong" + inlines(node) + "⟩";
        if (node instanceof Strikethrough) return "⟨delete" + inlines(node) + "⟩";
        if (node instanceof Code code) return "⟨code(" + code.getLiteral() + ")⟩";
        if (node instanceof HardLineBreak) return "⏎";
        if (node instanceof Link link) {
            return "⟨link " + link.getDestination() + " " + link.getTitle() + inlines(node) + "⟩";
        }
        if (node instanceof Image image) {
            return "⟨image " + image.getDestination() + " " + image.getTitle() + inlines(node) + "⟩";
        }
        throw new AssertionError("unexpected inline: " + node);
    }
}
