package dev.lede.render;

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
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Blocks made of any lines, by the first letter of each. What can hold blocks holds those of the lines that follow, until a
 * line that begins with {@code )}.
 */
final class DictatedBlocks {
    private static final String CONTAINERS = "bdfgknqsuvwxy";

    private final Iterator<String> lines;

    private DictatedBlocks(Iterator<String> lines) {
        this.lines = lines;
    }

    static List<Block> of(List<String> lines) {
        return new DictatedBlocks(lines.iterator()).untilClosed(1);
    }

    private List<Block> untilClosed(int depth) {
        List<Block> blocks = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            char kind = line.charAt(0);
            if (kind == ')') return blocks;
            boolean holds = CONTAINERS.indexOf(kind) >= 0 && depth < Body.MAX_DEPTH;
            List<Block> children = holds ? untilClosed(depth + 1) : List.of();
            DictatedArticle.attempt(() -> blocks.add(block(kind, Fields.of(line), children)));
        }
        return blocks;
    }

    private static Block block(char kind, Fields fields, List<Block> children) {
        List<Inline> words = DictatedInlines.of(fields.words());
        return switch (kind) {
            case 'a' -> new Audio(List.of(media(fields)), tracks(fields), children);
            case 'b' -> new ListBlock(false, 1, items(children));
            case 'c' -> new Code(fields.orNull(1), fields.words());
            case 'd' -> new Details(words, children);
            case 'e' -> new Embed(fields.at(1), fields.url(2), fields.orNull(0), null, children);
            case 'f' ->
                new Figure(
                        children,
                        words,
                        DictatedInlines.of(fields.at(1)),
                        fields.choice(2, List.of(Figure.Placement.values())));
            case 'g' -> new Gallery(words, shown(children).map(Figure::of).toList());
            case 'h' -> new Heading(1 + fields.number(1), fields.orNull(2), words);
            case 'i' ->
                Image.of(fields.source(1).value(), fields.words())
                        .withTitle(fields.orNull(2))
                        .withRenditions(renditions(fields));
            case 'k', 'w' -> table(words, fields, children);
            case 'l' -> RelatedLink.of(fields.url(1), words.toArray(Inline[]::new));
            case 'm' -> Video.of(media(fields)).withTracks(tracks(fields)).withChildren(children);
            case 'n' -> new ListBlock(true, fields.number(1), items(children));
            case 'o' -> new ThematicBreak();
            case 'q' -> new Blockquote(children, words, fields.urlOrNull(1));
            case 'r' -> new Cut();
            case 's' -> new Aside(children);
            case 'u' -> new Pullquote(children, words);
            case 'v' ->
                Passage.of(children.toArray(Block[]::new))
                        .withId(fields.orNull(0))
                        .withLanguage(fields.language(1));
            case 'x' -> new DefinitionList(definitions(words, children));
            case 'y' -> new CustomBlock(fields.words(), Map.of("q", fields.at(1)), children);
            default -> new Paragraph(words);
        };
    }

    private static MediaSource media(Fields fields) {
        return new MediaSource(fields.url(1), fields.orNull(2));
    }

    private static List<Track> tracks(Fields fields) {
        return fields.orNull(3) == null
                ? List.of()
                : List.of(new Track(Track.Kind.CAPTIONS, fields.url(3), fields.language(4), fields.orNull(5)));
    }

    private static List<Rendition> renditions(Fields fields) {
        return fields.orNull(3) == null
                ? List.of()
                : List.of(Rendition.of(fields.source(3).value(), 40)
                        .withMedia(fields.orNull(4))
                        .withType(fields.orNull(5)));
    }

    /** A figure or item of its own would be empty when the body has moved the cut out of it. */
    private static Stream<Block> shown(List<Block> children) {
        return children.stream().filter(child -> !(child instanceof Cut));
    }

    private static List<ListItem> items(List<Block> children) {
        return shown(children).map(child -> new ListItem(List.of(child))).toList();
    }

    private static List<DefinitionItem> definitions(List<Inline> words, List<Block> children) {
        return Stream.<DefinitionItem>of(new DefinitionTerm(words), new DefinitionDescription(children))
                .toList();
    }

    /** Returns a table with one row of one cell for each child. */
    private static Table table(List<Inline> caption, Fields fields, List<Block> children) {
        List<TableRow> rows = children.stream()
                .map(child -> TableCell.of(child)
                        .withHeader(fields.choice(1, List.of(TableCell.Header.values())))
                        .withSpans(fields.number(2), fields.number(3)))
                .map(TableRow::of)
                .toList();
        return new Table(caption, Math.min(1, rows.size()), 0, rows);
    }
}
