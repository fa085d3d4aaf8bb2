package dev.lede.core.json;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Cut;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionItem;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Header;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks: one method for each type, with the fields in order, {@code children} last. */
final class BlockWriter implements Block.Visitor<@Nullable Void> {
    private final JsonWriter json;
    private final InlineWriter inlines;

    BlockWriter(JsonWriter json) {
        this.json = json;
        this.inlines = new InlineWriter(json);
    }

    void body(Body body) {
        json.object(() -> {
            json.field("type", NodeTypes.ROOT);
            blocks(body.children());
        });
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        return json.node(paragraph, () -> inlines.words(paragraph.children()));
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        return json.node(heading, () -> {
            json.field("depth", heading.depth());
            json.field("id", heading.id());
            inlines.words(heading.children());
        });
    }

    @Override
    public @Nullable Void blockquote(Blockquote blockquote) {
        return json.node(blockquote, () -> {
            inlines.line("attribution", blockquote.attribution());
            json.field("cite", blockquote.cite());
            blocks(blockquote.children());
        });
    }

    @Override
    public @Nullable Void pullquote(Pullquote pullquote) {
        return json.node(pullquote, () -> {
            inlines.line("attribution", pullquote.attribution());
            blocks(pullquote.children());
        });
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        return json.node(list, () -> {
            json.field("ordered", list.ordered());
            if (list.start() != 1) json.field("start", list.start());
            json.wholeList("children", list.children(), this::listItem);
        });
    }

    private void listItem(ListItem item) {
        json.node(item, () -> blocks(item.children()));
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
    public @Nullable Void cut(Cut cut) {
        return json.node(cut, () -> {});
    }

    @Override
    public @Nullable Void table(Table table) {
        return json.node(table, () -> {
            inlines.line("caption", table.caption());
            json.field("headRows", table.headRows());
            if (table.footRows() != 0) json.field("footRows", table.footRows());
            json.wholeList("children", table.children(), this::tableRow);
        });
    }

    private void tableRow(TableRow row) {
        json.node(row, () -> json.wholeList("children", row.children(), this::tableCell));
    }

    private void tableCell(TableCell cell) {
        json.node(cell, () -> {
            if (cell.header() != Header.NONE) json.field("header", cell.header());
            if (cell.colspan() != 1) json.field("colspan", cell.colspan());
            if (cell.rowspan() != 1) json.field("rowspan", cell.rowspan());
            json.field("align", cell.align());
            List<Inline> line = lineOf(cell);
            if (line.isEmpty()) blocks(cell.children());
            else inlines.words(line);
        });
    }

    /** Returns the inlines of a cell with one paragraph; empty if they would not be read back as that paragraph. */
    private static List<Inline> lineOf(TableCell cell) {
        if (cell.children().size() != 1 || !(cell.children().get(0) instanceof Paragraph paragraph)) return List.of();
        boolean readsAsLine = paragraph.children().stream().anyMatch(inline -> !(inline instanceof Image));
        return readsAsLine ? paragraph.children() : List.of();
    }

    @Override
    public @Nullable Void definitionList(DefinitionList list) {
        return json.node(list, () -> json.wholeList("children", list.children(), this::definitionItem));
    }

    private void definitionItem(DefinitionItem item) {
        json.node(item, () -> {
            if (item instanceof DefinitionTerm term) inlines.words(term.children());
            if (item instanceof DefinitionDescription description) blocks(description.children());
        });
    }

    @Override
    public @Nullable Void image(Image image) {
        return inlines.image(image);
    }

    @Override
    public @Nullable Void figure(Figure figure) {
        return json.node(figure, () -> {
            inlines.line("caption", figure.caption());
            inlines.line("credit", figure.credit());
            if (figure.placement() != Figure.Placement.COLUMN) json.field("placement", figure.placement());
            blocks(figure.children());
        });
    }

    @Override
    public @Nullable Void gallery(Gallery gallery) {
        return json.node(gallery, () -> {
            inlines.line("caption", gallery.caption());
            blocks(gallery.children());
        });
    }

    @Override
    public @Nullable Void video(Video video) {
        return json.node(video, () -> {
            json.list("sources", video.sources(), this::mediaSource);
            json.field("poster", video.poster());
            inlines.size(video.size());
            json.list("tracks", video.tracks(), this::track);
            fallback(video.children());
        });
    }

    @Override
    public @Nullable Void audio(Audio audio) {
        return json.node(audio, () -> {
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
        return json.node(embed, () -> {
            json.field("provider", embed.provider());
            json.field("url", embed.url());
            json.field("title", embed.title());
            if (embed.height() != null) json.field("height", embed.height());
            fallback(embed.children());
        });
    }

    @Override
    public @Nullable Void aside(Aside aside) {
        return json.node(aside, () -> blocks(aside.children()));
    }

    @Override
    public @Nullable Void details(Details details) {
        return json.node(details, () -> {
            inlines.line("summary", details.summary());
            blocks(details.children());
        });
    }

    @Override
    public @Nullable Void relatedLink(RelatedLink link) {
        return json.node(link, () -> {
            json.field("url", link.url());
            inlines.image("image", link.image());
            inlines.words(link.children());
        });
    }

    @Override
    public @Nullable Void passage(Passage passage) {
        return json.node(passage, () -> {
            json.field("id", passage.id());
            json.field("language", passage.language());
            json.field("direction", passage.direction());
            blocks(passage.children());
        });
    }

    @Override
    public @Nullable Void customBlock(CustomBlock block) {
        return json.node(block, () -> {
            block.data().forEach(json::data);
            fallback(block.children());
        });
    }

    /** Writes the children of a block, even if there are none: parents in mdast always have the field. */
    private void blocks(List<? extends Block> children) {
        json.wholeList("children", children, block -> block.<@Nullable Void>accept(this));
    }

    /** Writes the fallback of a block, if there is one. */
    private void fallback(List<Block> children) {
        json.list("children", children, block -> block.<@Nullable Void>accept(this));
    }
}
