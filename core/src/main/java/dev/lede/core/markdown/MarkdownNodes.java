package dev.lede.core.markdown;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Cut;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Converts blocks to the nodes that Markdown has (CommonMark and GFM). Other nodes become the nearest of these, with the
 * same text:
 *
 * <ul>
 *   <li>A title of a work and a variable become emphasis, the typographic convention for both; keys and sample output
 *       become code. Other marks disappear: another mark in their place would claim what the author did not. Text above
 *       or below the line has the characters that Unicode has for it.
 *   <li>Quotations get their quotation marks. An abbreviation is followed by its long form, once.
 *   <li>Block quotations end with their attribution, which is a link to the source. Pullquotes and asides become block
 *       quotations.
 *   <li>A definition list is a bulleted list of its terms. Numbers that Markdown cannot count are part of the text.
 *   <li>Tables have one head row, cells of one line, and no spans; see {@link TableConversion}.
 *   <li>Media and embeds become links, followed by their fallback; figures are followed by their caption.
 * </ul>
 *
 * <p>The result has only the nodes of {@link MarkdownBlocks} and {@link MarkdownInlines}. Nothing in it is blank, and its
 * white space is collapsed.
 */
public final class MarkdownNodes implements Block.Visitor<List<Block>> {
    private final Session session;

    MarkdownNodes(Session session) {
        this.session = session;
    }

    /**
     * Converts blocks.
     *
     * @param blocks the blocks of a document
     * @param wording the decisions for the document
     * @return the blocks in the nodes of Markdown
     */
    public static List<Block> of(List<? extends Block> blocks, Wording wording) {
        return new MarkdownNodes(new Session(wording)).blocks(blocks);
    }

    List<Block> blocks(List<? extends Block> blocks) {
        List<Block> converted = new ArrayList<>();
        for (Block block : blocks) converted.addAll(block.accept(this));
        return converted;
    }

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        return paragraph(paragraph.children());
    }

    private List<Block> paragraph(List<Inline> inlines) {
        List<Inline> line = session.line(inlines);
        return line.isEmpty() ? List.of() : List.of(new Paragraph(line));
    }

    @Override
    public List<Block> heading(Heading heading) {
        List<Inline> line = session.oneLine(heading.children());
        if (line.isEmpty()) session.place(heading.id());
        return line.isEmpty() ? List.of() : List.of(new Heading(heading.depth(), heading.id(), line));
    }

    @Override
    public List<Block> blockquote(Blockquote blockquote) {
        return quoted(blockquote.children(), blockquote.attribution(), blockquote.cite());
    }

    @Override
    public List<Block> pullquote(Pullquote pullquote) {
        return quoted(pullquote.children(), pullquote.attribution(), null);
    }

    private List<Block> quoted(List<Block> children, List<Inline> attribution, @Nullable WebUrl cite) {
        List<Block> quoted = blocks(children);
        if (!attribution.isEmpty()) quoted.addAll(paragraph(attributed(attribution, cite)));
        return quotation(quoted);
    }

    private static List<Inline> attributed(List<Inline> attribution, @Nullable WebUrl cite) {
        if (Session.isBlank(attribution)) return List.of();
        List<Inline> attributed = new ArrayList<>(List.of(new Text("— ")));
        if (cite == null || holdsLink(attribution)) attributed.addAll(attribution);
        else attributed.add(new Link(cite, null, Set.of(), attribution));
        return attributed;
    }

    private static boolean holdsLink(List<? extends Node> nodes) {
        for (Node node : nodes) if (node instanceof Link || holdsLink(node.contents())) return true;
        return false;
    }

    private static List<Block> quotation(List<Block> children) {
        return children.isEmpty() ? List.of() : List.of(new Blockquote(children, List.of(), null));
    }

    @Override
    public List<Block> list(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        list.children().forEach(item -> items.add(blocks(item.children())));
        items.removeIf(List::isEmpty);
        return Lists.of(list.ordered(), list.start(), items);
    }

    @Override
    public List<Block> definitionList(DefinitionList definitionList) {
        return Lists.of(false, 1, new Definitions(this, session).items(definitionList.children()));
    }

    @Override
    public List<Block> code(Code code) {
        if (Session.isBlank(List.of(new Text(code.value())))) return List.of();
        return List.of(new Code(code.lang(), code.value().replace("\r\n", "\n").replace('\r', '\n')));
    }

    @Override
    public List<Block> thematicBreak(ThematicBreak thematicBreak) {
        return List.of(thematicBreak);
    }

    /** A cut is a place, not content. */
    @Override
    public List<Block> cut(Cut cut) {
        return List.of();
    }

    @Override
    public List<Block> table(Table table) {
        List<Block> converted = new ArrayList<>(paragraph(table.caption()));
        converted.addAll(new TableConversion(this, session).of(table));
        return converted;
    }

    @Override
    public List<Block> image(Image image) {
        return paragraph(List.of(image));
    }

    @Override
    public List<Block> figure(Figure figure) {
        boolean outer = session.captioned;
        session.captioned = !Session.isBlank(figure.caption()) || !Session.isBlank(figure.credit());
        List<Block> content = blocks(figure.children());
        session.captioned = outer;

        List<Inline> caption = new ArrayList<>(figure.caption());
        caption.add(new LineBreak());
        caption.addAll(figure.credit());
        return captioned(content, caption);
    }

    @Override
    public List<Block> gallery(Gallery gallery) {
        List<Block> gathered = blocks(gallery.children());
        gathered.addAll(paragraph(gallery.caption()));
        return gathered;
    }

    private List<Block> captioned(List<Block> content, List<Inline> caption) {
        List<Inline> line = session.line(caption);
        if (line.isEmpty()) return content;
        Wording wording = session.inCell ? Wording.NEUTRAL : session.wording;
        return wording.captioned(content, line);
    }

    @Override
    public List<Block> video(Video video) {
        return linked(video.sources().get(0).url(), session.wording.label(video), video.children());
    }

    @Override
    public List<Block> audio(Audio audio) {
        return linked(audio.sources().get(0).url(), session.wording.label(audio), audio.children());
    }

    @Override
    public List<Block> embed(Embed embed) {
        return linked(embed.url(), session.wording.label(embed), embed.children());
    }

    private List<Block> linked(WebUrl url, String label, List<Block> fallback) {
        List<Block> linked = new ArrayList<>(paragraph(List.of(Link.of(url, new Text(label)))));
        linked.addAll(blocks(fallback));
        return linked;
    }

    @Override
    public List<Block> aside(Aside aside) {
        return quotation(blocks(aside.children()));
    }

    @Override
    public List<Block> details(Details details) {
        boolean isBlank = Session.isBlank(details.summary());
        List<Inline> summary = isBlank ? List.of(new Text(session.wording.summary())) : details.summary();
        List<Block> open = new ArrayList<>(paragraph(List.of(new Marked(Mark.STRONG, summary))));
        open.addAll(blocks(details.children()));
        return open;
    }

    @Override
    public List<Block> relatedLink(RelatedLink relatedLink) {
        List<Inline> text = new ArrayList<>();
        if (relatedLink.image() != null) text.add(relatedLink.image());
        text.add(new Text(" "));
        if (Session.isBlank(relatedLink.children()))
            text.add(new Text(relatedLink.url().value()));
        else text.addAll(relatedLink.children());
        return paragraph(List.of(new Link(relatedLink.url(), null, Set.of(), text)));
    }

    @Override
    public List<Block> passage(Passage passage) {
        session.place(passage.id());
        return blocks(passage.children());
    }

    @Override
    public List<Block> customBlock(CustomBlock customBlock) {
        return blocks(customBlock.children());
    }
}
