package dev.lede.core.json;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.markdown.MarkdownInlines;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes inlines as mdast with the nodes of GFM. */
final class MdastInlineWriter extends MarkdownInlines<@Nullable Void> {
    private final JsonWriter json;

    /** The id of the next node; null for none. */
    private @Nullable String id;

    MdastInlineWriter(JsonWriter json) {
        this.json = json;
    }

    void children(List<Inline> children) {
        json.wholeList("children", children, inline -> inline.<@Nullable Void>accept(this));
    }

    /** Writes an id where mdast-util-to-hast finds it: in {@code hProperties}, with an element for a node that has none. */
    static void id(JsonWriter json, @Nullable String element, String id) {
        json.objectField("data", () -> {
            json.field("hName", element);
            json.data("hProperties", Map.of("id", id));
        });
    }

    private void takeId(@Nullable String element) {
        if (id != null) id(json, element, id);
        id = null;
    }

    @Override
    public @Nullable Void span(Span span) {
        id = span.id();
        return span.children().get(0).accept(this);
    }

    @Override
    public @Nullable Void text(Text text) {
        return json.node(text, () -> {
            takeId("span");
            json.field("value", text.value());
        });
    }

    @Override
    public @Nullable Void inlineCode(InlineCode inlineCode) {
        return json.node(inlineCode, () -> {
            takeId(null);
            json.field("value", inlineCode.value());
        });
    }

    @Override
    public @Nullable Void image(Image image) {
        return json.node(image, () -> {
            takeId(null);
            json.field("url", image.url());
            json.field("alt", image.alt());
            json.field("title", image.title());
        });
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        return json.node(marked, () -> children(marked.children()));
    }

    @Override
    public @Nullable Void link(Link link) {
        return json.node(link, () -> {
            json.field("url", link.url());
            json.field("title", link.title());
            children(link.children());
        });
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        return json.node(lineBreak, () -> {});
    }
}
