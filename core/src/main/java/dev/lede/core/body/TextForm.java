package dev.lede.core.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts nodes to plain text, as {@link Body#text} specifies. Use one instance per text. */
final class TextForm implements Block.Visitor<@Nullable Void>, Inline.Visitor<@Nullable Void> {
    private static final String BETWEEN_BLOCKS = "\n\n";
    private static final String BETWEEN_LINES = "\n";
    private static final String BETWEEN_CELLS = "\t";
    private static final String BETWEEN_WORDS = " ";
    private static final List<String> BY_STRENGTH =
            List.of("", BETWEEN_WORDS, BETWEEN_CELLS, BETWEEN_LINES, BETWEEN_BLOCKS);

    private final StringBuilder text = new StringBuilder();

    /**
     * The separator before the next word. Written only if another word follows, so that the text never ends with it.
     */
    private String pending = "";

    private TextForm() {}

    static String of(List<Block> blocks) {
        TextForm form = new TextForm();
        form.blocks(blocks, BETWEEN_BLOCKS);
        return form.text.toString().strip();
    }

    static String of(Node node) {
        TextForm form = new TextForm();
        form.node(node);
        return form.text.toString().strip();
    }

    private @Nullable Void node(Node node) {
        if (node instanceof Block block) return block.accept(this);
        if (node instanceof Inline inline) return inline.accept(this);
        if (node instanceof DefinitionItem item) return item(item);
        if (node instanceof TableRow row) return row(row);
        if (node instanceof TableCell cell) return blocks(cell.children(), BETWEEN_LINES);
        return blocks(((ListItem) node).children(), BETWEEN_LINES);
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
        blocks(blockquote.children(), BETWEEN_BLOCKS);
        return line(blockquote.attribution());
    }

    @Override
    public @Nullable Void pullquote(Pullquote pullquote) {
        blocks(pullquote.children(), BETWEEN_BLOCKS);
        return line(pullquote.attribution());
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        for (ListItem item : list.children()) {
            pause(BETWEEN_LINES);
            blocks(item.children(), BETWEEN_LINES);
        }
        return null;
    }

    @Override
    public @Nullable Void code(Code code) {
        return verbatim(code.value());
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        return null;
    }

    @Override
    public @Nullable Void table(Table table) {
        line(table.caption());
        for (TableRow row : table.children()) {
            pause(BETWEEN_LINES);
            row(row);
        }
        return null;
    }

    private @Nullable Void row(TableRow row) {
        for (TableCell cell : row.children()) {
            blocks(cell.children(), BETWEEN_LINES);
            pause(BETWEEN_CELLS);
        }
        return null;
    }

    @Override
    public @Nullable Void definitionList(DefinitionList definitionList) {
        for (DefinitionItem item : definitionList.children()) {
            pause(BETWEEN_LINES);
            item(item);
        }
        return null;
    }

    private @Nullable Void item(DefinitionItem item) {
        if (item instanceof DefinitionTerm term) return inlines(term.children());
        return blocks(((DefinitionDescription) item).children(), BETWEEN_LINES);
    }

    @Override
    public @Nullable Void image(Image image) {
        return null;
    }

    @Override
    public @Nullable Void figure(Figure figure) {
        blocks(figure.children(), BETWEEN_BLOCKS);
        line(figure.caption());
        return line(figure.credit());
    }

    @Override
    public @Nullable Void gallery(Gallery gallery) {
        for (Figure figure : gallery.children()) {
            pause(BETWEEN_BLOCKS);
            figure(figure);
        }
        return line(gallery.caption());
    }

    @Override
    public @Nullable Void video(Video video) {
        return blocks(video.children(), BETWEEN_BLOCKS);
    }

    @Override
    public @Nullable Void audio(Audio audio) {
        return blocks(audio.children(), BETWEEN_BLOCKS);
    }

    @Override
    public @Nullable Void embed(Embed embed) {
        if (embed.title() != null && embed.children().isEmpty()) words(embed.title());
        return blocks(embed.children(), BETWEEN_BLOCKS);
    }

    @Override
    public @Nullable Void aside(Aside aside) {
        return blocks(aside.children(), BETWEEN_BLOCKS);
    }

    @Override
    public @Nullable Void details(Details details) {
        inlines(details.summary());
        pause(BETWEEN_BLOCKS);
        return blocks(details.children(), BETWEEN_BLOCKS);
    }

    @Override
    public @Nullable Void relatedLink(RelatedLink relatedLink) {
        return inlines(relatedLink.children());
    }

    @Override
    public @Nullable Void passage(Passage passage) {
        return blocks(passage.children(), BETWEEN_BLOCKS);
    }

    @Override
    public @Nullable Void customBlock(CustomBlock customBlock) {
        return blocks(customBlock.children(), BETWEEN_BLOCKS);
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
        pause(BETWEEN_LINES);
        return null;
    }

    private @Nullable Void blocks(List<Block> blocks, String between) {
        String before = "";
        for (Block block : blocks) {
            pause(before);
            block.accept(this);
            before = between;
        }
        return null;
    }

    private @Nullable Void line(List<Inline> inlines) {
        pause(BETWEEN_LINES);
        return inlines(inlines);
    }

    private @Nullable Void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) inline.accept(this);
        return null;
    }

    /** Of adjacent separators the strongest is used: blocks, then lines, cells and spaces. */
    private void pause(String between) {
        if (!text.isEmpty() && strength(between) > strength(pending)) pending = between;
    }

    private static int strength(String between) {
        return BY_STRENGTH.indexOf(between);
    }

    private @Nullable Void words(String words) {
        for (int at = 0; at < words.length(); ) {
            int end = endOfWords(words, at);
            if (end > at) write(words.substring(at, end));
            if (end < words.length()) pause(BETWEEN_WORDS);
            at = end + 1;
        }
        return null;
    }

    /** Returns the end of words with one space between them: most texts are such, and are written at once. */
    private static int endOfWords(String words, int start) {
        int end = start;
        boolean inWord = false;
        for (int at = start; at < words.length(); at++) {
            char c = words.charAt(at);
            if (isSpace(c)) {
                if (!inWord || c != ' ') break;
                inWord = false;
            } else {
                inWord = true;
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private @Nullable Void verbatim(String lines) {
        String code = lines.stripTrailing();
        if (code.isEmpty()) return null;
        write(code);
        return null;
    }

    private void write(String words) {
        text.append(pending).append(words);
        pending = "";
    }
}
