package dev.lede.core.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes the plain text of nodes to a sink, as {@link Body#text} specifies. */
final class TextForm implements Block.Visitor<@Nullable Void>, Inline.Visitor<@Nullable Void> {
    private final TextSink sink;

    private TextForm(TextSink sink) {
        this.sink = sink;
    }

    static String of(List<Block> blocks) {
        PlainText text = new PlainText();
        write(blocks, text);
        return text.toString();
    }

    static String of(Node node) {
        PlainText text = new PlainText();
        new TextForm(text).node(node);
        return text.toString();
    }

    static void write(List<Block> blocks, TextSink sink) {
        new TextForm(sink).blocks(blocks, Gap.BLOCK);
    }

    private @Nullable Void node(Node node) {
        if (node instanceof Block block) return block.accept(this);
        if (node instanceof Inline inline) return inline.accept(this);
        if (node instanceof DefinitionItem item) return item(item);
        if (node instanceof TableRow row) return row(row);
        if (node instanceof TableCell cell) return blocks(cell.children(), Gap.LINE);
        return blocks(((ListItem) node).children(), Gap.LINE);
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        return inlines(paragraph.children());
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        return inlines(heading.children());
    }

    @Override
    public @Nullable Void blockquote(Blockquote blockquote) {
        blocks(blockquote.children(), Gap.BLOCK);
        return line(blockquote.attribution());
    }

    @Override
    public @Nullable Void pullquote(Pullquote pullquote) {
        blocks(pullquote.children(), Gap.BLOCK);
        return line(pullquote.attribution());
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        for (ListItem item : list.children()) {
            sink.gap(Gap.LINE);
            blocks(item.children(), Gap.LINE);
        }
        return null;
    }

    @Override
    public @Nullable Void code(Code code) {
        sink.code(code.value());
        return null;
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        return null;
    }

    @Override
    public @Nullable Void cut(Cut cut) {
        return null;
    }

    @Override
    public @Nullable Void table(Table table) {
        line(table.caption());
        for (TableRow row : table.children()) {
            sink.gap(Gap.LINE);
            row(row);
        }
        return null;
    }

    private @Nullable Void row(TableRow row) {
        for (TableCell cell : row.children()) {
            blocks(cell.children(), Gap.LINE);
            sink.gap(Gap.CELL);
        }
        return null;
    }

    @Override
    public @Nullable Void definitionList(DefinitionList definitionList) {
        for (DefinitionItem item : definitionList.children()) {
            sink.gap(Gap.LINE);
            item(item);
        }
        return null;
    }

    private @Nullable Void item(DefinitionItem item) {
        if (item instanceof DefinitionTerm term) return inlines(term.children());
        return blocks(((DefinitionDescription) item).children(), Gap.LINE);
    }

    @Override
    public @Nullable Void image(Image image) {
        return null;
    }

    @Override
    public @Nullable Void figure(Figure figure) {
        blocks(figure.children(), Gap.BLOCK);
        line(figure.caption());
        return line(figure.credit());
    }

    @Override
    public @Nullable Void gallery(Gallery gallery) {
        for (Figure figure : gallery.children()) {
            sink.gap(Gap.BLOCK);
            figure(figure);
        }
        return line(gallery.caption());
    }

    @Override
    public @Nullable Void video(Video video) {
        return blocks(video.children(), Gap.BLOCK);
    }

    @Override
    public @Nullable Void audio(Audio audio) {
        return blocks(audio.children(), Gap.BLOCK);
    }

    @Override
    public @Nullable Void embed(Embed embed) {
        if (embed.title() != null && embed.children().isEmpty()) words(embed.title());
        return blocks(embed.children(), Gap.BLOCK);
    }

    @Override
    public @Nullable Void aside(Aside aside) {
        return blocks(aside.children(), Gap.BLOCK);
    }

    @Override
    public @Nullable Void details(Details details) {
        inlines(details.summary());
        sink.gap(Gap.BLOCK);
        return blocks(details.children(), Gap.BLOCK);
    }

    @Override
    public @Nullable Void relatedLink(RelatedLink relatedLink) {
        return inlines(relatedLink.children());
    }

    @Override
    public @Nullable Void passage(Passage passage) {
        return blocks(passage.children(), Gap.BLOCK);
    }

    @Override
    public @Nullable Void customBlock(CustomBlock customBlock) {
        return blocks(customBlock.children(), Gap.BLOCK);
    }

    @Override
    public @Nullable Void text(Text inline) {
        return words(inline.value());
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        return inlines(marked.children());
    }

    @Override
    public @Nullable Void inlineCode(InlineCode inlineCode) {
        return words(inlineCode.value());
    }

    @Override
    public @Nullable Void link(Link link) {
        return inlines(link.children());
    }

    @Override
    public @Nullable Void quotation(Quotation quotation) {
        words("“");
        inlines(quotation.children());
        return words("”");
    }

    @Override
    public @Nullable Void abbreviation(Abbreviation abbreviation) {
        return inlines(abbreviation.children());
    }

    @Override
    public @Nullable Void time(Time time) {
        return inlines(time.children());
    }

    @Override
    public @Nullable Void span(Span span) {
        return inlines(span.children());
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        sink.gap(Gap.LINE);
        return null;
    }

    private @Nullable Void blocks(List<Block> blocks, Gap between) {
        // Loops with an index, here and below: an iterator for each list was a tenth of the memory of a page.
        for (int at = 0; at < blocks.size(); at++) {
            if (at > 0) sink.gap(between);
            blocks.get(at).accept(this);
        }
        return null;
    }

    private @Nullable Void line(List<Inline> inlines) {
        sink.gap(Gap.LINE);
        return inlines(inlines);
    }

    private @Nullable Void inlines(List<Inline> inlines) {
        for (int at = 0; at < inlines.size(); at++) inlines.get(at).accept(this);
        return null;
    }

    private @Nullable Void words(String words) {
        sink.words(words);
        return null;
    }
}
