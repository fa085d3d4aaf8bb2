package dev.lede.core.json;

import static dev.lede.core.json.InlineReader.id;
import static dev.lede.core.json.InlineReader.line;
import static dev.lede.core.json.InlineReader.size;
import static dev.lede.core.json.InlineReader.typeOf;

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
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Direction;
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
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks: one method for each type, with one line for each field. A block of unknown type becomes a CustomBlock.
 */
final class BlockReader {
    private BlockReader() {}

    static Body body(Located root) {
        Fields fields = node(root, NodeTypes.ROOT);
        List<Block> children = blocks(fields);
        return fields.build(() -> new Body(children));
    }

    /** Returns the fields of a node, which must have the given type. */
    static Fields node(Located node, String type) {
        String actual = typeOf(node);
        if (!actual.equals(type)) {
            throw node.error("expected a node of type " + Require.shown(type) + ": " + Require.shown(actual));
        }
        return Fields.ofNode(node, type);
    }

    private static List<Block> blocks(Fields fields) {
        return fields.list("children", BlockReader::block);
    }

    /** Reads blocks, or inlines, which become one paragraph. Images without other inlines are blocks. */
    static List<Block> blocksOrLine(Located array) {
        boolean isLine = array.elements().stream()
                .map(InlineReader::typeOf)
                .anyMatch(type -> NodeTypes.isInline(type) && !NodeTypes.isBlock(type));
        if (isLine) return List.of(new Paragraph(line(array)));
        return array.elements().stream().map(BlockReader::block).toList();
    }

    static Block block(Located node) {
        String type = typeOf(node);
        if (!NodeTypes.isKnown(type)) return custom(node, type);
        Fields fields = Fields.ofNode(node, type);
        return switch (type) {
            case "paragraph" -> paragraph(fields);
            case "heading" -> heading(fields);
            case "blockquote" -> blockquote(fields);
            case "pullquote" -> pullquote(fields);
            case "list" -> list(fields);
            case "code" -> code(fields);
            case "thematicBreak" -> fields.build(ThematicBreak::new);
            case "cut" -> fields.build(Cut::new);
            case "table" -> TableReader.table(fields);
            case "definitionList" -> definitionList(fields);
            case "image" -> InlineReader.image(fields);
            case "figure" -> figure(fields);
            case "gallery" -> gallery(fields);
            case "video" -> video(fields);
            case "audio" -> audio(fields);
            case "embed" -> embed(fields);
            case "aside" -> aside(fields);
            case "details" -> details(fields);
            case "relatedLink" -> relatedLink(fields);
            case "passage" -> passage(fields);
            default -> throw node.error("a node of type " + Require.shown(type) + " is not a block");
        };
    }

    private static Block paragraph(Fields fields) {
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new Paragraph(children));
    }

    private static Block heading(Fields fields) {
        int depth = fields.required("depth", Located::integer);
        String id = id(fields);
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new Heading(depth, id, children));
    }

    private static Block blockquote(Fields fields) {
        List<Inline> attribution = line(fields, "attribution");
        WebUrl cite = fields.optional("cite", InlineReader::url);
        List<Block> children = blocks(fields);
        return fields.build(() -> new Blockquote(children, attribution, cite));
    }

    private static Block pullquote(Fields fields) {
        List<Inline> attribution = line(fields, "attribution");
        List<Block> children = blocks(fields);
        return fields.build(() -> new Pullquote(children, attribution));
    }

    private static Block list(Fields fields) {
        boolean ordered = fields.optional("ordered", Located::bool, false);
        int start = fields.optional("start", Located::integer, 1);
        ignoreSpread(fields);
        List<ListItem> children = fields.list("children", BlockReader::listItem);
        return fields.build(() -> new ListBlock(ordered, start, children));
    }

    private static ListItem listItem(Located node) {
        Fields fields = node(node, "listItem");
        ignoreSpread(fields);
        List<Block> children = blocks(fields);
        return fields.build(() -> new ListItem(children));
    }

    /** Ignores a field of mdast: whether the Markdown of the list had empty lines. */
    private static void ignoreSpread(Fields fields) {
        fields.ignore("spread");
    }

    private static Block code(Fields fields) {
        String lang = fields.optional("lang", Located::string);
        String value = fields.required("value", Located::string);
        return fields.build(() -> new Code(lang, value));
    }

    private static Block definitionList(Fields fields) {
        List<DefinitionItem> children = fields.list("children", BlockReader::definitionItem);
        return fields.build(() -> new DefinitionList(children));
    }

    private static DefinitionItem definitionItem(Located node) {
        if (!typeOf(node).equals("definitionTerm")) return definitionDescription(node);
        Fields fields = Fields.ofNode(node, "definitionTerm");
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new DefinitionTerm(children));
    }

    private static DefinitionItem definitionDescription(Located node) {
        Fields fields = node(node, "definitionDescription");
        List<Block> children = blocks(fields);
        return fields.build(() -> new DefinitionDescription(children));
    }

    static Figure figure(Located node) {
        return figure(node(node, "figure"));
    }

    private static Figure figure(Fields fields) {
        List<Inline> caption = line(fields, "caption");
        List<Inline> credit = line(fields, "credit");
        Figure.Placement placement =
                fields.optional("placement", value -> value.one(Figure.Placement.class), Figure.Placement.COLUMN);
        List<Block> children = blocks(fields);
        return fields.build(() -> new Figure(children, caption, credit, placement));
    }

    private static Block gallery(Fields fields) {
        List<Inline> caption = line(fields, "caption");
        List<Figure> children = fields.list("children", BlockReader::figure);
        return fields.build(() -> new Gallery(caption, children));
    }

    private static Block video(Fields fields) {
        List<MediaSource> sources = fields.list("sources", BlockReader::mediaSource);
        ImageSource poster = fields.optional("poster", value -> value.as(ImageSource::of));
        Dimensions size = size(fields);
        List<Track> tracks = fields.list("tracks", BlockReader::track);
        List<Block> children = blocks(fields);
        return fields.build(() -> new Video(sources, poster, size, tracks, children));
    }

    private static Block audio(Fields fields) {
        List<MediaSource> sources = fields.list("sources", BlockReader::mediaSource);
        List<Track> tracks = fields.list("tracks", BlockReader::track);
        List<Block> children = blocks(fields);
        return fields.build(() -> new Audio(sources, tracks, children));
    }

    private static MediaSource mediaSource(Located object) {
        Fields fields = Fields.of(object, "source");
        WebUrl url = fields.required("url", InlineReader::url);
        String type = fields.optional("type", Located::string);
        return fields.build(() -> new MediaSource(url, type));
    }

    private static Track track(Located object) {
        Fields fields = Fields.of(object, "track");
        Track.Kind kind = fields.required("kind", value -> value.one(Track.Kind.class));
        WebUrl url = fields.required("url", InlineReader::url);
        Locale language = fields.optional("language", InlineReader::language);
        String label = fields.optional("label", Located::string);
        return fields.build(() -> new Track(kind, url, language, label));
    }

    private static Block embed(Fields fields) {
        String provider = fields.required("provider", Located::string);
        WebUrl url = fields.required("url", InlineReader::url);
        String title = fields.optional("title", Located::string);
        Integer height = fields.optional("height", Located::integer);
        List<Block> children = blocks(fields);
        return fields.build(() -> new Embed(provider, url, title, height, children));
    }

    private static Block aside(Fields fields) {
        List<Block> children = blocks(fields);
        return fields.build(() -> new Aside(children));
    }

    private static Block details(Fields fields) {
        List<Inline> summary = line(fields, "summary");
        List<Block> children = blocks(fields);
        return fields.build(() -> new Details(summary, children));
    }

    static RelatedLink relatedLink(Located node) {
        return relatedLink(node(node, "relatedLink"));
    }

    private static RelatedLink relatedLink(Fields fields) {
        WebUrl url = fields.required("url", InlineReader::url);
        Image image = fields.optional("image", BlockReader::image);
        List<Inline> children = line(fields, "children");
        return fields.build(() -> new RelatedLink(url, image, children));
    }

    static Image image(Located node) {
        return InlineReader.image(node(node, "image"));
    }

    private static Block passage(Fields fields) {
        String id = id(fields);
        Locale language = fields.optional("language", InlineReader::language);
        Direction direction = fields.optional("direction", value -> value.one(Direction.class));
        List<Block> children = blocks(fields);
        return fields.build(() -> new Passage(id, language, direction, children));
    }

    private static Block custom(Located node, String type) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        List<Block> children = new ArrayList<>();
        for (Located field : node.fields()) {
            if (field.name().equals("children")) {
                if (!field.isNull()) children.addAll(blocksOrLine(field));
            } else if (!field.name().equals("type")) {
                data.put(field.name(), field.plain());
            }
        }
        return node.withLocation(() -> new CustomBlock(type, data, children));
    }
}
