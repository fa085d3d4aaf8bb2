package dev.lede.render.feed;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.Time;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.body.Blank;
import dev.lede.render.body.MarkElements;
import dev.lede.render.html.HtmlWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes inlines for feed readers, without ids. */
final class ContentInlines implements Inline.Visitor<@Nullable Void> {
    private final HtmlWriter html;
    private final ArticleUrls urls;
    private final ContentImages images;

    ContentInlines(HtmlWriter html, ArticleUrls urls, ContentImages images) {
        this.html = html;
        this.urls = urls;
        this.images = images;
    }

    void write(List<Inline> inlines) {
        for (Inline inline : inlines) inline.accept(this);
    }

    /** Adds the attributes of a {@link Span} or {@code Passage} to the open element. */
    void addAttributes(@Nullable Locale language, @Nullable Direction direction) {
        if (language != null) html.attribute("lang", Languages.tag(language));
        if (direction != null) html.attribute("dir", direction.name().toLowerCase(Locale.ROOT));
    }

    /** Adds the source of a quotation to the open element. */
    void addCite(@Nullable WebUrl cite) {
        if (cite != null) urls.absolute(cite).ifPresent(url -> html.url("cite", url));
    }

    @Override
    public @Nullable Void text(Text text) {
        html.text(text.value());
        return null;
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        html.open(MarkElements.of(marked.mark())).with(() -> write(marked.children()));
        return null;
    }

    @Override
    public @Nullable Void inlineCode(InlineCode inlineCode) {
        if (Require.isBlank(inlineCode.value())) html.text(inlineCode.value());
        else html.open("code").with(inlineCode.value());
        return null;
    }

    @Override
    public @Nullable Void link(Link link) {
        Optional<WebUrl> url = urls.absolute(link.url());
        if (url.isEmpty() || Blank.isBlank(link.children())) {
            write(link.children());
            return null;
        }
        html.open("a").url("href", url.get());
        if (link.title() != null) html.attribute("title", link.title());
        if (!link.rel().isEmpty()) html.attribute("rel", relation(link));
        html.with(() -> images.inLink(() -> write(link.children())));
        return null;
    }

    private static String relation(Link link) {
        return link.rel().stream()
                .map(rel -> rel.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable Void quotation(Quotation quotation) {
        html.open("q");
        addCite(quotation.cite());
        html.with(() -> write(quotation.children()));
        return null;
    }

    @Override
    public @Nullable Void abbreviation(Abbreviation abbreviation) {
        html.open("abbr");
        if (abbreviation.title() != null) html.attribute("title", abbreviation.title());
        html.with(() -> write(abbreviation.children()));
        return null;
    }

    @Override
    public @Nullable Void time(Time time) {
        html.open("time");
        if (time.datetime() != null) html.attribute("datetime", time.datetime());
        html.with(() -> write(time.children()));
        return null;
    }

    @Override
    public @Nullable Void span(Span span) {
        html.open("span");
        addAttributes(span.language(), span.direction());
        html.with(() -> write(span.children()));
        return null;
    }

    @Override
    public @Nullable Void image(Image image) {
        images.write(image);
        return null;
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        html.open("br").empty();
        return null;
    }
}
