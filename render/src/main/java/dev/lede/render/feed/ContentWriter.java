package dev.lede.render.feed;

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
import dev.lede.core.body.Dimensions;
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
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.body.Blank;
import dev.lede.render.body.HeadingLevels;
import dev.lede.render.body.Players;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks for feed readers: HTML that needs no stylesheet, no script and no page around it. All URLs are absolute, there
 * are no ids, controls or frames; videos, audios and embeds are links, details are open, and custom blocks are their fallback.
 */
final class ContentWriter implements Block.Visitor<@Nullable Void> {
    private final HtmlWriter html;
    private final ArticleUrls urls;
    private final ContentImages images;
    private final ContentInlines inlines;
    private final ContentTables tables;
    private final Players players;
    private final Labels labels;
    private final HeadingLevels levels = new HeadingLevels();

    ContentWriter(HtmlWriter html, ArticleUrls urls, ContentImages images, Players players, Labels labels) {
        this.html = html;
        this.urls = urls;
        this.images = images;
        this.inlines = new ContentInlines(html, urls, images);
        this.tables = new ContentTables(html, this);
        this.players = players;
        this.labels = labels;
    }

    void write(List<? extends Block> blocks) {
        for (Block block : blocks) if (!Blank.isBlank(block)) block.accept(this);
    }

    void writeInlines(List<Inline> line) {
        inlines.write(line);
    }

    /** Writes the content of an item or a cell, a single paragraph without {@code p}. */
    void writeContent(List<Block> content) {
        if (content.size() == 1 && content.get(0) instanceof Paragraph only) inlines.write(only.children());
        else write(content);
    }

    @Override
    public @Nullable Void paragraph(Paragraph paragraph) {
        line("p", paragraph.children());
        return null;
    }

    @Override
    public @Nullable Void heading(Heading heading) {
        line("h" + levels.of(heading.depth()), heading.children());
        return null;
    }

    @Override
    public @Nullable Void blockquote(Blockquote quote) {
        quoted(quote.children(), quote.attribution(), quote.cite());
        return null;
    }

    @Override
    public @Nullable Void pullquote(Pullquote quote) {
        quoted(quote.children(), quote.attribution(), null);
        return null;
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        html.open(list.ordered() ? "ol" : "ul");
        if (list.start() != 1) html.attribute("start", list.start());
        html.with(() -> {
            for (ListItem item : list.children()) if (!Blank.isBlank(item.children())) item(item.children());
        });
        return null;
    }

    @Override
    public @Nullable Void code(Code code) {
        html.open("pre").with(() -> html.open("code").with(code.value()));
        return null;
    }

    @Override
    public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
        html.open("hr").empty();
        return null;
    }

    /** A cut is a place, not content. */
    @Override
    public @Nullable Void cut(Cut cut) {
        return null;
    }

    @Override
    public @Nullable Void table(Table table) {
        tables.write(table);
        return null;
    }

    @Override
    public @Nullable Void definitionList(DefinitionList list) {
        html.open("dl").with(() -> list.children().forEach(this::definition));
        return null;
    }

    @Override
    public @Nullable Void image(Image image) {
        if (images.isWritten(image)) html.open("p").with(() -> images.write(image));
        return null;
    }

    @Override
    public @Nullable Void figure(Figure figure) {
        html.open("figure").with(() -> {
            for (Block child : figure.children()) {
                if (child instanceof Image image) images.write(image);
                else write(List.of(child));
            }
            caption(figure.caption(), figure.credit());
        });
        return null;
    }

    @Override
    public @Nullable Void gallery(Gallery gallery) {
        html.open("figure").with(() -> {
            write(gallery.children());
            caption(gallery.caption(), List.of());
        });
        return null;
    }

    @Override
    public @Nullable Void video(Video video) {
        media(video.sources(), "feed.video", video.poster(), video.size(), video.children());
        return null;
    }

    @Override
    public @Nullable Void audio(Audio audio) {
        media(audio.sources(), "feed.audio", null, null, audio.children());
        return null;
    }

    @Override
    public @Nullable Void embed(Embed embed) {
        images.inEmbed(() -> write(embed.children()));
        String provider = players.name(embed);
        html.open("p").with(() -> {
            html.open("a").url("href", embed.url()).with(() -> {
                if (embed.title() == null) labels.write(html, "embed.open", "provider", provider);
                else html.text(embed.title());
            });
            if (embed.title() != null) html.text(" (" + provider + ")");
        });
        return null;
    }

    @Override
    public @Nullable Void aside(Aside aside) {
        html.open("aside").with(() -> write(aside.children()));
        return null;
    }

    @Override
    public @Nullable Void details(Details details) {
        if (!Blank.isBlank(details.summary())) {
            html.open("p").with(() -> line("strong", details.summary()));
        }
        write(details.children());
        return null;
    }

    @Override
    public @Nullable Void relatedLink(RelatedLink link) {
        Optional<WebUrl> url = urls.absolute(link.url());
        html.open("p").with(() -> {
            if (url.isEmpty()) related(link, link.url());
            else html.open("a").url("href", url.get()).with(() -> images.inLink(() -> related(link, url.get())));
        });
        return null;
    }

    @Override
    public @Nullable Void passage(Passage passage) {
        html.open("div");
        inlines.addAttributes(passage.language(), passage.direction());
        html.with(() -> write(passage.children()));
        return null;
    }

    @Override
    public @Nullable Void customBlock(CustomBlock block) {
        write(block.children());
        return null;
    }

    private void line(String element, List<Inline> line) {
        html.open(element).with(() -> inlines.write(line));
    }

    private void quoted(List<Block> children, List<Inline> attribution, @Nullable WebUrl cite) {
        Runnable quote = () -> {
            html.open("blockquote");
            inlines.addCite(cite);
            html.with(() -> write(children));
        };
        if (Blank.isBlank(attribution)) quote.run();
        else
            html.open("figure").with(() -> {
                quote.run();
                caption(attribution, List.of());
            });
    }

    private void item(List<Block> children) {
        html.open("li").with(() -> {
            boolean isTight = children.get(0) instanceof Paragraph && areLists(children.subList(1, children.size()));
            if (isTight) writeContent(children.subList(0, 1));
            write(isTight ? children.subList(1, children.size()) : children);
        });
    }

    private static boolean areLists(List<Block> blocks) {
        return blocks.stream().allMatch(ListBlock.class::isInstance);
    }

    private void definition(DefinitionItem item) {
        if (item instanceof DefinitionTerm term) line("dt", term.children());
        if (item instanceof DefinitionDescription description) {
            html.open("dd").with(() -> writeContent(description.children()));
        }
    }

    private void caption(List<Inline> caption, List<Inline> credit) {
        boolean hasCaption = !Blank.isBlank(caption);
        boolean hasCredit = !Blank.isBlank(credit);
        if (!hasCaption && !hasCredit) return;
        html.open("figcaption").with(() -> {
            if (hasCaption) inlines.write(caption);
            if (hasCaption && hasCredit) html.text(" ");
            if (hasCredit) line("small", credit);
        });
    }

    /** Writes a link to the preferred file, and the fallback, since nothing plays in a feed. */
    private void media(
            List<MediaSource> sources,
            String label,
            @Nullable ImageSource poster,
            @Nullable Dimensions size,
            List<Block> fallback) {
        urls.absolute(sources.get(0).url())
                .ifPresent(url -> html.open("p").with(() -> {
                    html.open("a").url("href", url).with(() -> {
                        images.writePoster(poster, size);
                        labels.write(html, label);
                    });
                }));
        write(fallback);
    }

    private void related(RelatedLink link, WebUrl url) {
        Image image = link.image();
        if (image != null && images.isWritten(image)) {
            images.write(image);
            html.open("br").empty();
        }
        if (Blank.isBlank(link.children())) html.text(url.value());
        else inlines.write(link.children());
    }
}
