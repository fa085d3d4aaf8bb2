package dev.lede.core.json;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.Time;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inlines and images: one method for each type, with the fields in order, {@code children} last. */
final class InlineWriter implements Inline.Visitor<@Nullable Void> {
    private final JsonWriter json;

    InlineWriter(JsonWriter json) {
        this.json = json;
    }

    void line(String name, List<Inline> line) {
        json.list(name, line, inline -> inline.<@Nullable Void>accept(this));
    }

    /** Writes inlines as children, even if there are none: parents in mdast always have the field. */
    void words(List<Inline> children) {
        json.wholeList("children", children, inline -> inline.<@Nullable Void>accept(this));
    }

    @Override
    public @Nullable Void text(Text text) {
        return json.node(text, () -> json.field("value", text.value()));
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        return json.node(marked, () -> words(marked.children()));
    }

    @Override
    public @Nullable Void inlineCode(InlineCode code) {
        return json.node(code, () -> json.field("value", code.value()));
    }

    @Override
    public @Nullable Void link(Link link) {
        return json.node(link, () -> {
            json.field("url", link.url());
            json.field("title", link.title());
            json.list("rel", link.rel(), json::value);
            words(link.children());
        });
    }

    @Override
    public @Nullable Void quotation(Quotation quotation) {
        return json.node(quotation, () -> {
            json.field("cite", quotation.cite());
            words(quotation.children());
        });
    }

    @Override
    public @Nullable Void abbreviation(Abbreviation abbreviation) {
        return json.node(abbreviation, () -> {
            json.field("title", abbreviation.title());
            words(abbreviation.children());
        });
    }

    @Override
    public @Nullable Void time(Time time) {
        return json.node(time, () -> {
            json.field("datetime", time.datetime());
            words(time.children());
        });
    }

    @Override
    public @Nullable Void span(Span span) {
        return json.node(span, () -> {
            json.field("id", span.id());
            json.field("language", span.language());
            json.field("direction", span.direction());
            words(span.children());
        });
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        return json.node(lineBreak, () -> {});
    }

    @Override
    public @Nullable Void image(Image image) {
        return json.node(image, () -> {
            json.field("url", image.url());
            json.field("alt", image.alt());
            json.field("title", image.title());
            size(image.size());
            json.list("renditions", image.renditions(), this::rendition);
        });
    }

    void image(String name, @Nullable Image image) {
        if (image != null) json.named(name, () -> image(image));
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

    void size(@Nullable Dimensions size) {
        if (size == null) return;
        json.objectField("size", () -> {
            json.field("width", size.width());
            json.field("height", size.height());
        });
    }
}
