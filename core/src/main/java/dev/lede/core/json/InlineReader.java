package dev.lede.core.json;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.Time;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads inlines. An inline of unknown type is replaced by its children, or by its value as text, so that no text is
 * lost.
 */
final class InlineReader {
    private InlineReader() {}

    static List<Inline> line(Fields fields, String name) {
        return fields.optional(name, InlineReader::line, List.of());
    }

    static List<Inline> line(Located array) {
        List<Inline> line = new ArrayList<>();
        for (Located node : array.elements()) {
            String type = typeOf(node);
            if (NodeTypes.isKnown(type)) line.add(inline(node, type));
            else line.addAll(wordsOf(node));
        }
        return line;
    }

    static String typeOf(Located node) {
        Located type = node.fields().get("type");
        if (type == null || type.isNull()) throw node.error("missing field \"type\" of node");
        return type.string();
    }

    private static List<Inline> wordsOf(Located unknown) {
        Located children = unknown.fields().get("children");
        if (children != null && !children.isNull()) return line(children);
        Located value = unknown.fields().get("value");
        return value == null || !value.isString() ? List.of() : List.of(new Text(value.string()));
    }

    private static Inline inline(Located node, String type) {
        Fields fields = Fields.ofNode(node, type);
        return switch (type) {
            case "text" -> text(fields);
            case "inlineCode" -> inlineCode(fields);
            case "link" -> link(fields);
            case "quotation" -> quotation(fields);
            case "abbreviation" -> abbreviation(fields);
            case "time" -> time(fields);
            case "span" -> span(fields);
            case "image" -> image(fields);
            case "break" -> fields.build(LineBreak::new);
            default -> marked(node, type, fields);
        };
    }

    private static Inline text(Fields fields) {
        String value = fields.required("value", Located::string);
        return fields.build(() -> new Text(value));
    }

    private static Inline inlineCode(Fields fields) {
        String value = fields.required("value", Located::string);
        return fields.build(() -> new InlineCode(value));
    }

    private static Inline link(Fields fields) {
        WebUrl url = fields.required("url", InlineReader::url);
        String title = fields.optional("title", Located::string);
        List<Link.Rel> rel = fields.list("rel", value -> value.one(Link.Rel.class));
        Set<Link.Rel> rels = rel.isEmpty() ? Set.of() : EnumSet.copyOf(rel);
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new Link(url, title, rels, children));
    }

    private static Inline quotation(Fields fields) {
        WebUrl cite = fields.optional("cite", InlineReader::url);
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new Quotation(cite, children));
    }

    private static Inline abbreviation(Fields fields) {
        String title = fields.optional("title", Located::string);
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new Abbreviation(title, children));
    }

    private static Inline time(Fields fields) {
        String datetime = fields.optional("datetime", Located::string);
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new Time(datetime, children));
    }

    private static Inline span(Fields fields) {
        String id = id(fields);
        Locale language = fields.optional("language", InlineReader::language);
        Direction direction = fields.optional("direction", value -> value.one(Direction.class));
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new Span(id, language, direction, children));
    }

    private static Inline marked(Located node, String type, Fields fields) {
        for (Mark mark : Mark.values()) {
            if (!EnumNames.of(mark).equals(type)) continue;
            List<Inline> children = line(fields, "children");
            return fields.build(() -> new Marked(mark, children));
        }
        throw node.error("a line of text cannot hold a node of type " + Require.shown(type));
    }

    static Image image(Fields fields) {
        ImageSource url = fields.required("url", value -> value.as(ImageSource::of));
        String alt = fields.optional("alt", Located::string);
        String title = fields.optional("title", Located::string);
        Dimensions size = size(fields);
        List<Rendition> renditions = fields.list("renditions", InlineReader::rendition);
        return fields.build(() -> new Image(url, alt, title, size, renditions));
    }

    private static Rendition rendition(Located object) {
        Fields fields = Fields.of(object, "rendition");
        ImageSource url = fields.required("url", value -> value.as(ImageSource::of));
        Integer width = fields.optional("width", Located::integer);
        Double density = fields.optional("density", value -> value.number().doubleValue());
        String media = fields.optional("media", Located::string);
        String type = fields.optional("type", Located::string);
        return fields.build(() -> new Rendition(url, width, density, media, type));
    }

    static @Nullable Dimensions size(Fields owner) {
        return owner.optional("size", object -> {
            Fields fields = Fields.of(object, "size");
            int width = fields.required("width", Located::integer);
            int height = fields.required("height", Located::integer);
            return fields.build(() -> new Dimensions(width, height));
        });
    }

    static @Nullable String id(Fields fields) {
        return fields.optional("id", Located::string);
    }

    static WebUrl url(Located value) {
        return value.as(WebUrl::of);
    }

    static Locale language(Located value) {
        return value.as(Languages::of);
    }
}
