package dev.lede.core.json;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Details;
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
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Time;
import dev.lede.core.body.Video;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one table of nodes and their names: mdast's for what mdast has. */
final class NodeTypes {
    static final String ROOT = "root";

    /** A mark has the type's name itself: {@code strong}, not {@code marked}. A host names a CustomBlock. */
    private static final Map<Class<? extends Node>, String> NAMES = Map.ofEntries(
            Map.entry(Paragraph.class, "paragraph"),
            Map.entry(Heading.class, "heading"),
            Map.entry(Blockquote.class, "blockquote"),
            Map.entry(Pullquote.class, "pullquote"),
            Map.entry(ListBlock.class, "list"),
            Map.entry(ListItem.class, "listItem"),
            Map.entry(Code.class, "code"),
            Map.entry(ThematicBreak.class, "thematicBreak"),
            Map.entry(Table.class, "table"),
            Map.entry(TableRow.class, "tableRow"),
            Map.entry(TableCell.class, "tableCell"),
            Map.entry(DefinitionList.class, "definitionList"),
            Map.entry(DefinitionTerm.class, "definitionTerm"),
            Map.entry(DefinitionDescription.class, "definitionDescription"),
            Map.entry(Image.class, "image"),
            Map.entry(Figure.class, "figure"),
            Map.entry(Gallery.class, "gallery"),
            Map.entry(Video.class, "video"),
            Map.entry(Audio.class, "audio"),
            Map.entry(Embed.class, "embed"),
            Map.entry(Aside.class, "aside"),
            Map.entry(Details.class, "details"),
            Map.entry(RelatedLink.class, "relatedLink"),
            Map.entry(Passage.class, "passage"),
            Map.entry(Text.class, "text"),
            Map.entry(InlineCode.class, "inlineCode"),
            Map.entry(Link.class, "link"),
            Map.entry(Quotation.class, "quotation"),
            Map.entry(Abbreviation.class, "abbreviation"),
            Map.entry(Time.class, "time"),
            Map.entry(Span.class, "span"),
            Map.entry(LineBreak.class, "break"));

    private static final Map<String, Class<? extends Node>> RECORDS = records();

    private NodeTypes() {}

    static String nameOf(Node node) {
        if (node instanceof CustomBlock custom) return custom.type();
        if (node instanceof Marked marked) return nameOf(marked.mark());
        String name = NAMES.get(node.getClass());
        if (name == null) throw new IllegalStateException("no name for " + node.getClass());
        return name;
    }

    static String nameOf(Mark mark) {
        return Located.nameOf(mark);
    }

    /** All names but {@link #ROOT}. */
    static Set<String> names() {
        return RECORDS.keySet();
    }

    /** Whether a type is Lede's own, and not a host's. */
    static boolean isKnown(String type) {
        return type.equals(ROOT) || RECORDS.containsKey(type);
    }

    static boolean isInline(String type) {
        return is(type, Inline.class);
    }

    static boolean isBlock(String type) {
        return is(type, Block.class);
    }

    private static boolean is(String type, Class<?> kind) {
        Class<? extends Node> record = RECORDS.get(type);
        return record != null && kind.isAssignableFrom(record);
    }

    private static Map<String, Class<? extends Node>> records() {
        Map<String, Class<? extends Node>> records = new LinkedHashMap<>();
        NAMES.forEach((record, name) -> records.put(name, record));
        for (Mark mark : List.of(Mark.values())) records.put(nameOf(mark), Marked.class);
        return records;
    }
}
