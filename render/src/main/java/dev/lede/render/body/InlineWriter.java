package dev.lede.render.body;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.Time;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.style.StyleGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes inlines. */
final class InlineWriter implements Inline.Visitor<@Nullable Void> {
    /** The marks that the stylesheet gives a look of their own. */
    private static final Set<Mark> STYLED = EnumSet.of(Mark.HIGHLIGHT, Mark.KEYBOARD, Mark.SAMPLE);

    private final HtmlWriter html;
    private final BodySession context;
    private final Ids ids;
    private final ImageWriter images;

    InlineWriter(HtmlWriter html, BodySession context, Ids ids, ImageWriter images) {
        this.html = html;
        this.context = context;
        this.ids = ids;
        this.images = images;
    }

    /** Adds the attributes of a {@link Span} or {@code Passage} to the open element: id, language and direction. */
    static void addAttributes(
            HtmlWriter html, Ids ids, @Nullable String id, @Nullable Locale language, @Nullable Direction direction) {
        if (id != null) ids.add(html, id);
        if (language != null) html.attribute("lang", Languages.tag(language));
        if (direction != null) html.attribute("dir", direction.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable Void text(Text text) {
        html.text(text.value());
        return null;
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        if (STYLED.contains(marked.mark())) context.needs(StyleGroup.RARE);
        return element(MarkElements.of(marked.mark()), marked.children());
    }

    @Override
    public @Nullable Void inlineCode(InlineCode inlineCode) {
        // The stylesheet would display blank code as an empty box.
        if (Require.isBlank(inlineCode.value())) html.text(inlineCode.value());
        else {
            context.needs(StyleGroup.RARE);
            html.open("code").with(inlineCode.value());
        }
        return null;
    }

    @Override
    public @Nullable Void link(Link link) {
        // An invisible link would still receive keyboard focus, and a link cannot contain another.
        if (Blank.isBlank(link.children()) || images.isInLink()) {
            inlines(link.children());
            return null;
        }
        html.open("a");
        ids.link(html, link.url());
        if (link.title() != null) html.attribute("title", link.title());
        String rel = relation(link);
        if (!rel.isEmpty()) html.attribute("rel", rel);
        html.with(() -> images.inLink(() -> inlines(link.children())));
        return null;
    }

    @Override
    public @Nullable Void quotation(Quotation quotation) {
        html.open("q");
        cite(html, quotation.cite());
        html.with(() -> inlines(quotation.children()));
        return null;
    }

    @Override
    public @Nullable Void abbreviation(Abbreviation abbreviation) {
        html.open("abbr");
        if (abbreviation.title() != null) {
            context.needs(StyleGroup.RARE);
            html.attribute("title", abbreviation.title());
        }
        html.with(() -> inlines(abbreviation.children()));
        return null;
    }

    @Override
    public @Nullable Void time(Time time) {
        html.open("time");
        if (time.datetime() != null) html.attribute("datetime", time.datetime());
        html.with(() -> inlines(time.children()));
        return null;
    }

    @Override
    public @Nullable Void span(Span span) {
        html.open("span");
        addAttributes(html, ids, span.id(), span.language(), span.direction());
        html.with(() -> inlines(span.children()));
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

    static void cite(HtmlWriter html, @Nullable WebUrl cite) {
        if (cite != null) html.url("cite", cite);
    }

    private @Nullable Void element(String name, List<Inline> children) {
        html.open(name).with(() -> inlines(children));
        return null;
    }

    void inlines(List<Inline> inlines) {
        for (int at = 0; at < inlines.size(); at++) {
            Inline inline = inlines.get(at);
            // Most inlines are text: the test saves two calls by interfaces, 2 % of the time of a body.
            if (inline instanceof Text text) html.text(text.value());
            else inline.accept(this);
        }
    }

    private static String relation(Link link) {
        if (link.rel().isEmpty()) return link.url().host().isPresent() ? "noopener" : "";
        List<String> relation = new ArrayList<>();
        for (Link.Rel rel : link.rel()) relation.add(rel.name().toLowerCase(Locale.ROOT));
        // Without noopener, old browsers give a linked page in a new window access to this one (WHATWG HTML, link
        // types).
        if (link.url().host().isPresent()) relation.add("noopener");
        return String.join(" ", relation);
    }
}
