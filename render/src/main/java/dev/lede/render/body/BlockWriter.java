package dev.lede.render.body;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
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
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.style.StyleGroup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes each type of block with Lede's own markup. {@code data-lede-block} holds the type of those blocks that share their
 * element with other types.
 */
final class BlockWriter implements Block.Visitor<@Nullable Void> {
    private static final String BLOCK = "data-lede-block";

    private final HtmlWriter html;
    private final BodySession context;
    private final Ids ids;
    private final ImageWriter images;
    private final GalleryWriter galleries;
    private final MediaWriter media;
    private final TableWriter tables;
    private final EmbedWriter embeds;
    private final Labels labels;
    private final HeadingLevels levels = new HeadingLevels();

    /** Whether the next image is already in a {@code figure} element and needs none of its own. */
    private boolean inFigure;

    BlockWriter(HtmlWriter html, BodySession context, Ids ids, ImageWriter images, Players players, Labels labels) {
        this.html = html;
        this.context = context;
        this.ids = ids;
        this.images = images;
        this.galleries = new GalleryWriter(html, context, images, labels);
        this.media = new MediaWriter(html, context, images);
        this.tables = new TableWriter(html, context, labels);
        this.embeds = new EmbedWriter(html, context, images, players, labels);
        this.labels = labels;
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        html.open("p").with(() -> context.renderInlines(paragraph.children()));
        return null;
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        html.open(HeadingLevels.element(levels.of(heading.depth())));
        if (heading.id() != null) ids.add(html, heading.id());
        html.with(() -> context.renderInlines(heading.children()));
        return null;
    }

    @Override
    public @Nullable Void blockquote(Blockquote blockquote) {
        if (Blank.isBlank(blockquote.attribution())) quoted(blockquote);
        else
            figure("blockquote", () -> {
                quoted(blockquote);
                caption(blockquote.attribution());
            });
        return null;
    }

    @Override
    public @Nullable Void pullquote(Pullquote pullquote) {
        context.needs(StyleGroup.BOXES);
        figure("pullquote", () -> {
            html.open("blockquote").with(() -> context.renderBlocks(pullquote.children()));
            caption(pullquote.attribution());
        });
        return null;
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        html.open(list.ordered() ? "ol" : "ul");
        if (list.start() != 1) html.attribute("start", list.start());
        html.with(() -> {
            for (ListItem item : list.children()) if (!context.isBlank(item.children())) item(item);
        });
        return null;
    }

    @Override
    public @Nullable Void code(Code code) {
        context.needs(StyleGroup.RARE);
        // Long lines scroll, and scrollable content must be reachable by keyboard (WCAG 2.2, 2.1.1).
        html.open("pre").attribute("tabindex", 0).with(() -> {
            html.open("code");
            if (code.lang() != null) html.attribute("class", "language-" + code.lang());
            html.with(code.value());
        });
        return null;
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        context.needs(StyleGroup.RARE);
        html.open("hr").empty();
        return null;
    }

    @Override
    public @Nullable Void cut(Cut cut) {
        return null;
    }

    @Override
    public @Nullable Void table(Table table) {
        context.needs(StyleGroup.BOXES);
        tables.write(table);
        return null;
    }

    @Override
    public @Nullable Void definitionList(DefinitionList definitionList) {
        context.needs(StyleGroup.BOXES);
        html.open("dl").with(() -> {
            for (DefinitionItem item : definitionList.children()) definition(item);
        });
        return null;
    }

    @Override
    public @Nullable Void image(Image image) {
        if (inFigure) galleries.write(image);
        else figure("image", () -> images.write(image));
        return null;
    }

    @Override
    public @Nullable Void figure(Figure figure) {
        context.needs(StyleGroup.FIGURES);
        html.open("figure").attribute(BLOCK, "figure");
        if (figure.placement() != Figure.Placement.COLUMN) {
            html.attribute("data-lede-placement", figure.placement().name().toLowerCase(Locale.ROOT));
        }
        html.with(() -> images.placed(figure.placement(), context.isOutermost(), () -> {
            galleries.inFigure(() -> figure.children().forEach(this::childOfFigure));
            caption(figure.caption(), figure.credit());
        }));
        return null;
    }

    @Override
    public @Nullable Void gallery(Gallery gallery) {
        context.needs(StyleGroup.RARE);
        figure("gallery", () -> {
            galleries.writeFigures(gallery);
            caption(gallery.caption());
        });
        return null;
    }

    @Override
    public @Nullable Void video(Video video) {
        media("video", video.sources(), () -> media.write(video));
        return null;
    }

    @Override
    public @Nullable Void audio(Audio audio) {
        media("audio", audio.sources(), () -> media.write(audio));
        return null;
    }

    @Override
    public @Nullable Void embed(Embed embed) {
        context.needs(StyleGroup.MEDIA);
        embeds.write(embed);
        return null;
    }

    @Override
    public @Nullable Void aside(Aside aside) {
        context.needs(StyleGroup.BOXES);
        // Without the role, browsers may expose an aside as a landmark of the page, like the header of the site
        // (HTML-AAM).
        html.open("aside").attribute("role", "note").with(() -> context.renderBlocks(aside.children()));
        return null;
    }

    @Override
    public @Nullable Void details(Details details) {
        context.needs(StyleGroup.RARE);
        html.open("details").with(() -> {
            // HTML requires a summary; without one, browsers display a word in the language of the browser.
            html.open("summary").with(() -> {
                if (Blank.isBlank(details.summary())) labels.write(html, "details.summary");
                else context.renderInlines(details.summary());
            });
            context.renderBlocks(details.children());
        });
        return null;
    }

    @Override
    public @Nullable Void relatedLink(RelatedLink relatedLink) {
        html.open("p").attribute(BLOCK, "relatedLink").with(() -> related(relatedLink));
        return null;
    }

    @Override
    public @Nullable Void passage(Passage passage) {
        html.open("div").attribute(BLOCK, "passage");
        InlineWriter.addAttributes(html, ids, passage.id(), passage.language(), passage.direction());
        html.with(() -> context.renderBlocks(passage.children()));
        return null;
    }

    @Override
    public @Nullable Void customBlock(CustomBlock customBlock) {
        html.open("div").attribute(BLOCK, customBlock.type()).with(() -> context.renderBlocks(customBlock.children()));
        return null;
    }

    private void quoted(Blockquote blockquote) {
        html.open("blockquote");
        InlineWriter.cite(html, blockquote.cite());
        html.with(() -> context.renderBlocks(blockquote.children()));
    }

    private void item(ListItem item) {
        html.open("li").with(() -> {
            List<Block> children = item.children();
            int bare = isTight(children) ? 1 : 0;
            if (bare > 0) context.renderBare(children.get(0));
            for (int at = bare; at < children.size(); at++) context.renderBlock(children.get(at));
        });
    }

    /** Returns whether an item has a single paragraph, followed by nested lists only. */
    private static boolean isTight(List<Block> children) {
        if (children.isEmpty() || !(children.get(0) instanceof Paragraph)) return false;
        for (int at = 1; at < children.size(); at++) if (!(children.get(at) instanceof ListBlock)) return false;
        return true;
    }

    private void definition(DefinitionItem item) {
        if (item instanceof DefinitionTerm term) {
            html.open("dt").with(() -> context.renderInlines(term.children()));
        } else if (item instanceof DefinitionDescription description) {
            html.open("dd").with(() -> context.renderContent(description.children()));
        }
    }

    private void childOfFigure(Block block) {
        inFigure = block instanceof Image;
        context.renderBlock(block);
        inFigure = false;
    }

    private void related(RelatedLink related) {
        html.open("a").attribute("class", "lede-teaser");
        ids.link(html, related.url());
        if (related.url().host().isPresent()) html.attribute("rel", "noopener");
        html.with(() -> images.inLink(() -> {
            Image image = related.image();
            if (image != null) images.placed(ColumnWidths.THUMBNAIL, () -> images.write(image));
            // The stylesheet needs one element, to place the thumbnail beside it.
            html.open("span").attribute("class", "lede-teaser-headline").with(() -> {
                if (Blank.isBlank(related.children())) html.text(related.url().value());
                else context.renderInlines(related.children());
            });
        }));
    }

    /** Writes the box of a video or audio. Its URL is printed in its place, unless it is relative: no use on paper. */
    private void media(String block, List<MediaSource> sources, Runnable content) {
        context.needs(StyleGroup.MEDIA);
        html.open("div").attribute(BLOCK, block);
        WebUrl url = sources.get(0).url();
        if (url.isAbsolute()) html.attribute("data-lede-url", url.value());
        html.with(content);
    }

    private void figure(String block, Runnable content) {
        context.needs(StyleGroup.FIGURES);
        html.open("figure").attribute(BLOCK, block).with(content);
    }

    private void caption(List<Inline> caption) {
        caption(caption, List.of());
    }

    private void caption(List<Inline> caption, List<Inline> credit) {
        boolean hasCaption = !Blank.isBlank(caption);
        boolean hasCredit = !Blank.isBlank(credit);
        if (!hasCaption && !hasCredit) return;
        html.open("figcaption").with(() -> {
            if (hasCaption) context.renderInlines(caption);
            if (hasCaption && hasCredit) html.text(" ");
            if (hasCredit)
                html.open("small").attribute("class", "lede-credit").with(() -> context.renderInlines(credit));
        });
    }
}
