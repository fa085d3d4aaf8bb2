package dev.lede.core.json;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionItem;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Details;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Marked;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Header;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Time;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes nodes: one method for each kind, whose lines are the fields in their order. {@code children} come last. */
final class NodeWriter implements Block.Visitor<@Nullable Void>, Inline.Visitor<@Nullable Void> {
    private final JsonWriter json;

    NodeWriter(JsonWriter json) {
        this.json = json;
    }

    void body(Body body) {
        json.object(() -> {
            json.field("type", NodeTypes.ROOT);
            blocks(body.children());
        });
    }

    void line(String name, List<Inline> line) {
        json.list(name, line, inline -> inline.<@Nullable Void>accept(this));
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        return node(paragraph, () -> words(paragraph.children()));
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        return node(heading, () -> {
            json.field("depth", heading.depth());
            json.field("id", heading.id());
            words(heading.children());
        });
    }

    @Override
    public @Nullable Void blockquote(Blockquote blockquote) {
        return node(blockquote, () -> {
            line("attribution", blockquote.attribution());
            json.field("cite", blockquote.cite());
            blocks(blockquote.children());
        });
    }

    @Override
    public @Nullable Void pullquote(Pullquote pullquote) {
        return node(pullquote, () -> {
            line("attribution", pullquote.attribution());
            blocks(pullquote.children());
        });
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        return node(list, () -> {
            json.field("ordered", list.ordered());
            if (list.start() != 1) json.field("start", list.start());
            json.wholeList("children", list.children(), this::listItem);
        });
    }

    private void listItem(ListItem item) {
        node(item, () -> blocks(item.children()));
    }

    @Override
    public @Nullable Void code(Code code) {
        return node(code, () -> {
            json.field("lang", code.lang());
            json.field("value", code.value());
        });
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        return node(thematicBreak, () -> {});
    }

    @Override
    public @Nullable Void table(Table table) {
        return node(table, () -> {
            line("caption", table.caption());
            json.field("headRows", table.headRows());
            if (table.footRows() != 0) json.field("footRows", table.footRows());
            json.wholeList("children", table.children(), this::tableRow);
        });
    }

    private void tableRow(TableRow row) {
        node(row, () -> json.wholeList("children", row.children(), this::tableCell));
    }

    private void tableCell(TableCell cell) {
        node(cell, () -> {
            if (cell.header() != Header.NONE) json.field("header", cell.header());
            if (cell.colspan() != 1) json.field("colspan", cell.colspan());
            if (cell.rowspan() != 1) json.field("rowspan", cell.rowspan());
            json.field("align", cell.align());
            List<Inline> line = lineOf(cell);
            if (line.isEmpty()) blocks(cell.children());
            else words(line);
        });
    }

    /** The line of a cell that is one paragraph; empty where it would read back as something else than that. */
    private static List<Inline> lineOf(TableCell cell) {
        if (cell.children().size() != 1 || !(cell.children().get(0) instanceof Paragraph paragraph)) return List.of();
        boolean readsAsLine = paragraph.children().stream().anyMatch(inline -> !(inline instanceof Image));
        return readsAsLine ? paragraph.children() : List.of();
    }

    @Override
    public @Nullable Void definitionList(DefinitionList list) {
        return node(list, () -> json.wholeList("children", list.children(), this::definitionItem));
    }

    private void definitionItem(DefinitionItem item) {
        node(item, () -> {
            if (item instanceof DefinitionTerm term) words(term.children());
            if (item instanceof DefinitionDescription description) blocks(description.children());
        });
    }

    @Override
    public @Nullable Void image(Image image) {
        return node(image, () -> {
            json.field("url", image.url());
            json.field("alt", image.alt());
            json.field("title", image.title());
            size(image.size());
            json.list("renditions", image.renditions(), this::rendition);
        });
    }

    private void rendition(Rendition rendition) {
        json.object(() -> {
            json.field("url", rendition.url());
            if (rendition.width() != null) json.field("width", rendition.width());
            if (rendition.density() != null) json.data("density", BigDecimal.valueOf(rendition.density()));
            json.field("media", rendition.media());
            json.field("type", rendition.type());
        });
    }

    private void size(@Nullable Dimensions size) {
        if (size == null) return;
        json.objectField("size", () -> {
            json.field("width", size.width());
            json.field("height", size.height());
        });
    }

    @Override
    public @Nullable Void figure(Figure figure) {
        return node(figure, () -> {
            line("caption", figure.caption());
            line("credit", figure.credit());
            if (figure.placement() != Figure.Placement.COLUMN) json.field("placement", figure.placement());
            blocks(figure.children());
        });
    }

    @Override
    public @Nullable Void gallery(Gallery gallery) {
        return node(gallery, () -> {
            line("caption", gallery.caption());
            blocks(gallery.children());
        });
    }

    @Override
    public @Nullable Void video(Video video) {
        return node(video, () -> {
            json.list("sources", video.sources(), this::mediaSource);
            json.field("poster", video.poster());
            size(video.size());
            json.list("tracks", video.tracks(), this::track);
            fallback(video.children());
        });
    }

    @Override
    public @Nullable Void audio(Audio audio) {
        return node(audio, () -> {
            json.list("sources", audio.sources(), this::mediaSource);
            json.list("tracks", audio.tracks(), this::track);
            fallback(audio.children());
        });
    }

    private void mediaSource(MediaSource source) {
        json.object(() -> {
            json.field("url", source.url());
            json.field("type", source.type());
        });
    }

    private void track(Track track) {
        json.object(() -> {
            json.field("kind", track.kind());
            json.field("url", track.url());
            json.field("language", track.language());
            json.field("label", track.label());
        });
    }

    @Override
    public @Nullable Void embed(Embed embed) {
        return node(embed, () -> {
            json.field("provider", embed.provider());
            json.field("url", embed.url());
            json.field("title", embed.title());
            fallback(embed.children());
        });
    }

    @Override
    public @Nullable Void aside(Aside aside) {
        return node(aside, () -> blocks(aside.children()));
    }

    @Override
    public @Nullable Void details(Details details) {
        return node(details, () -> {
            line("summary", details.summary());
            blocks(details.children());
        });
    }

    @Override
    public @Nullable Void relatedLink(RelatedLink link) {
        return node(link, () -> {
            json.field("url", link.url());
            image("image", link.image());
            words(link.children());
        });
    }

    void image(String name, @Nullable Image image) {
        if (image != null) json.named(name, () -> image(image));
    }

    @Override
    public @Nullable Void passage(Passage passage) {
        return node(passage, () -> {
            json.field("id", passage.id());
            json.field("language", passage.language());
            json.field("direction", passage.direction());
            blocks(passage.children());
        });
    }

    @Override
    public @Nullable Void customBlock(CustomBlock block) {
        return node(block, () -> {
            block.data().forEach(json::data);
            fallback(block.children());
        });
    }

    @Override
    public @Nullable Void text(Text text) {
        return node(text, () -> json.field("value", text.value()));
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        return node(marked, () -> words(marked.children()));
    }

    @Override
    public @Nullable Void inlineCode(InlineCode code) {
        return node(code, () -> json.field("value", code.value()));
    }

    @Override
    public @Nullable Void link(Link link) {
        return node(link, () -> {
            json.field("url", link.url());
            json.field("title", link.title());
            json.list("rel", link.rel(), json::value);
            words(link.children());
        });
    }

    @Override
    public @Nullable Void quotation(Quotation quotation) {
        return node(quotation, () -> {
            json.field("cite", quotation.cite());
            words(quotation.children());
        });
    }

    @Override
    public @Nullable Void abbreviation(Abbreviation abbreviation) {
        return node(abbreviation, () -> {
            json.field("title", abbreviation.title());
            words(abbreviation.children());
        });
    }

    @Override
    public @Nullable Void time(Time time) {
        return node(time, () -> {
            json.field("datetime", time.datetime());
            words(time.children());
        });
    }

    @Override
    public @Nullable Void span(Span span) {
        return node(span, () -> {
            json.field("id", span.id());
            json.field("language", span.language());
            json.field("direction", span.direction());
            words(span.children());
        });
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        return node(lineBreak, () -> {});
    }

    private @Nullable Void node(Node node, Runnable fields) {
        json.object(() -> {
            json.field("type", node.type());
            fields.run();
        });
        return null;
    }

    /** The children of a line: written even when there are none, since each mdast parent has the field. */
    private void words(List<Inline> children) {
        json.wholeList("children", children, inline -> inline.<@Nullable Void>accept(this));
    }

    /** The children of a block: written even when there are none, since each mdast parent has the field. */
    private void blocks(List<? extends Block> children) {
        json.wholeList("children", children, block -> block.<@Nullable Void>accept(this));
    }

    /** What stands in for a block: left out when there is nothing. */
    private void fallback(List<Block> children) {
        json.list("children", children, block -> block.<@Nullable Void>accept(this));
    }
}
