package dev.lede.render.text;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Code;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.markdown.Lists;
import dev.lede.core.markdown.MarkdownBlocks;
import dev.lede.core.markdown.MarkdownInlines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The structure and text of blocks in the nodes of Markdown, one line for each, as {@link ParsedMarkdown} writes it. */
final class Structure extends MarkdownBlocks<String> {
    private final Inlines inlines = new Inlines();

    static String of(List<Block> blocks) {
        return new Structure().blocks(blocks);
    }

    static String ofLine(List<Inline> line) {
        return new Inlines().of(line);
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "p" + inlines.of(paragraph.children());
    }

    @Override
    public String heading(Heading heading) {
        return "h" + heading.depth() + inlines.of(heading.children());
    }

    @Override
    public String blockquote(Blockquote blockquote) {
        return "quote{" + blocks(blockquote.children()) + "}";
    }

    @Override
    public String list(ListBlock list) {
        String kind = (list.ordered() ? "ol " + list.start() : "ul") + (Lists.isTight(list) ? " tight" : " loose");
        return kind + list.children().stream().map(this::item).collect(Collectors.joining());
    }

    private String item(ListItem item) {
        return "{" + blocks(item.children()) + "}";
    }

    @Override
    public String code(Code code) {
        return "code " + code.lang() + "{" + withoutBlankLines(code.value()) + "}";
    }

    /** In items, the white space of a line without text is lost. */
    static String withoutBlankLines(String code) {
        return code.replaceAll("(?m)^[ \t]+$", "");
    }

    @Override
    public String thematicBreak(ThematicBreak thematicBreak) {
        return "break";
    }

    @Override
    public String table(Table table) {
        List<String> aligns = new ArrayList<>();
        table.children().get(0).children().forEach(cell -> aligns.add(String.valueOf(cell.align())));
        return "table" + aligns + table.children().stream().map(this::row).collect(Collectors.joining());
    }

    /** Parsers add the cells that are missing at the end of a row. */
    private String row(TableRow row) {
        return "{"
                + row.children().stream()
                        .map(this::cell)
                        .collect(Collectors.joining("|"))
                        .replaceFirst("(\\(\\)\\|?|\\|\\(\\))+$", "")
                + "}";
    }

    private String cell(TableCell cell) {
        return cell.children().isEmpty()
                ? "()"
                : inlines.of(((Paragraph) cell.children().get(0)).children());
    }

    private static final class Inlines extends MarkdownInlines<String> {
        String of(List<Inline> inlines) {
            return "(" + inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining()) + ")";
        }

        @Override
        public String text(Text text) {
            return text.value();
        }

        @Override
        public String marked(Marked marked) {
            return "⟨" + marked.type() + of(marked.children()) + "⟩";
        }

        @Override
        public String inlineCode(InlineCode inlineCode) {
            return "⟨code(" + inlineCode.value() + ")⟩";
        }

        @Override
        public String link(Link link) {
            return "⟨link " + link.url() + " " + link.title() + of(link.children()) + "⟩";
        }

        @Override
        public String span(Span span) {
            return span.children().get(0).accept(this);
        }

        @Override
        public String image(Image image) {
            return "⟨image " + image.url().value() + " " + image.title() + "("
                    + (image.alt() == null ? "" : image.alt()) + ")⟩";
        }

        @Override
        public String lineBreak(LineBreak lineBreak) {
            return "⏎";
        }
    }
}
