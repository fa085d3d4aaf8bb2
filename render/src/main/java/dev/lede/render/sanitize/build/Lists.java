package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionItem;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.KeptText;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.List;

/** Builds lists, of items and of definitions. What stands between items becomes an item. */
public final class Lists {
    private final Builders builders;

    Lists(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement list, InlinePath path) {
        ItemNumbers numbers = ItemNumbers.of(list, builders);
        List<ListItem> items = items(list.children(), numbers, path);
        if (items.isEmpty()) return builders.blocks.empty(list);
        return List.of(new ListBlock(numbers.ordered(), numbers.start(), items));
    }

    List<Block> definitions(KeptElement list, InlinePath path) {
        List<DefinitionItem> items = new ArrayList<>();
        definitions(list.children(), path, items);
        return areEmpty(items) ? builders.blocks.empty(list) : List.of(new DefinitionList(items));
    }

    /** A list of items that stand outside of any. */
    List<Block> ofLoose(List<KeptNode> nodes, InlinePath path) {
        if (isItem(nodes.get(0))) {
            List<ListItem> items = items(nodes, ItemNumbers.none(builders), path);
            return items.isEmpty() ? List.of() : List.of(new ListBlock(false, 1, items));
        }
        List<DefinitionItem> items = new ArrayList<>();
        definitions(nodes, path, items);
        return areEmpty(items) ? List.of() : List.of(new DefinitionList(items));
    }

    private static boolean areEmpty(List<DefinitionItem> items) {
        return items.stream().allMatch(item -> item.contents().isEmpty());
    }

    /** Where the items of one list end that begin at a place outside of any list; the place itself if none does. */
    static int endOfLooseItems(List<KeptNode> nodes, int start) {
        boolean items = isItem(nodes.get(start));
        if (!items && !isDefinition(nodes.get(start))) return start;
        int end = start + 1;
        for (int at = end; at < nodes.size(); at++) {
            if (items ? isItem(nodes.get(at)) : isDefinition(nodes.get(at))) end = at + 1;
            else if (!(nodes.get(at) instanceof KeptText text && Characters.isBlank(text.value()))) break;
        }
        return end;
    }

    private List<ListItem> items(List<KeptNode> nodes, ItemNumbers numbers, InlinePath path) {
        // Lists of blocks until the end: an item made anew for each list that joins it would be quadratic.
        List<List<Block>> items = new ArrayList<>();
        List<KeptNode> between = new ArrayList<>();
        for (KeptNode node : nodes) {
            if (!isItem(node)) {
                between.add(node);
                continue;
            }
            addBetween(between, path, items);
            KeptElement item = (KeptElement) node;
            List<Block> contents = contents(item, path);
            if (contents.isEmpty()) {
                builders.blocks.empty(item);
                continue;
            }
            numbers.item(item, items.size());
            items.add(new ArrayList<>(contents));
        }
        addBetween(between, path, items);
        return items.stream().map(ListItem::new).toList();
    }

    /** Lists right inside of a list belong to the item before them, as browsers show them; the rest is an item. */
    private void addBetween(List<KeptNode> between, InlinePath path, List<List<Block>> items) {
        List<Block> blocks = new Flow(builders, path).blocksOf(between);
        between.clear();
        if (blocks.isEmpty()) return;
        boolean lists = blocks.stream().allMatch(block -> block instanceof ListBlock);
        if (lists && !items.isEmpty()) items.get(items.size() - 1).addAll(blocks);
        else items.add(new ArrayList<>(blocks));
    }

    private void definitions(List<KeptNode> nodes, InlinePath path, List<DefinitionItem> items) {
        List<KeptNode> between = new ArrayList<>();
        for (KeptNode node : nodes) {
            boolean group = node instanceof KeptElement element && element.is("div");
            if (!group && !isDefinition(node)) {
                between.add(node);
                continue;
            }
            addBetweenDefinitions(between, path, items);
            KeptElement element = (KeptElement) node;
            if (group) definitions(element.children(), path, items);
            else items.add(element.is("dt") ? term(element, path) : description(element, path));
        }
        addBetweenDefinitions(between, path, items);
    }

    private void addBetweenDefinitions(List<KeptNode> between, InlinePath path, List<DefinitionItem> items) {
        List<Block> blocks = new Flow(builders, path).blocksOf(between);
        between.clear();
        if (!blocks.isEmpty()) items.add(new DefinitionDescription(blocks));
    }

    private DefinitionItem term(KeptElement element, InlinePath path) {
        List<Inline> line = new OneLine(builders, path).inlinesOf(List.of(BlockElements.asSpan(element)));
        return new DefinitionTerm(line);
    }

    private DefinitionItem description(KeptElement element, InlinePath path) {
        return new DefinitionDescription(contents(element, path));
    }

    /** What an item holds, with what its element says of it. */
    List<Block> contents(KeptElement item, InlinePath path) {
        List<Block> blocks = new Flow(builders, path.styledBy(item, builders.names)).blocksOf(item.children());
        return builders.passages.around(item, blocks);
    }

    private static boolean isItem(KeptNode node) {
        return node instanceof KeptElement element && element.is("li");
    }

    private static boolean isDefinition(KeptNode node) {
        return node instanceof KeptElement element && (element.is("dt") || element.is("dd"));
    }
}
