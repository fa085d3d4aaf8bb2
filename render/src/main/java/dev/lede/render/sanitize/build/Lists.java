package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionItem;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import java.util.ArrayList;
import java.util.List;

/** Builds lists, of items and of definitions. What stands between items becomes an item. */
public final class Lists {
    private final Builders builders;

    Lists(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement list, InlinePath path) {
        boolean ordered = list.is("ol");
        ItemNumbers numbers = new ItemNumbers(builders, ordered, ordered ? builders.values.start(list) : 1);
        List<ListItem> items = items(list.children(), numbers, path);
        if (items.isEmpty()) return builders.blocks.empty(list);
        return List.of(new ListBlock(ordered, numbers.start(), items));
    }

    List<Block> definitions(KeptElement list, InlinePath path) {
        List<DefinitionItem> items = new ArrayList<>();
        definitions(list.children(), path, items);
        return areEmpty(items) ? builders.blocks.empty(list) : List.of(new DefinitionList(items));
    }

    List<Block> ofLoose(List<KeptNode> nodes, InlinePath path) {
        if (isItem(nodes.get(0))) {
            List<ListItem> items = items(nodes, new ItemNumbers(builders, false, 1), path);
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
        return KeptNode.endOfParts(nodes, start, isItem(nodes.get(start)) ? Lists::isItem : Lists::isDefinition);
    }

    private List<ListItem> items(List<KeptNode> nodes, ItemNumbers numbers, InlinePath path) {
        // Lists of blocks until the end: an item made anew for each list that joins it would be quadratic.
        List<List<Block>> items = new ArrayList<>();
        KeptNode.split(
                nodes,
                Lists::isItem,
                item -> {
                    List<Block> contents = contents(item, path);
                    if (contents.isEmpty()) {
                        builders.blocks.empty(item);
                        return;
                    }
                    numbers.item(item, items.size());
                    items.add(new ArrayList<>(contents));
                },
                others -> addBetween(others, path, items));
        return items.stream().map(ListItem::new).toList();
    }

    /** Lists right inside of a list belong to the item before them, as browsers show them; the rest is an item. */
    private void addBetween(List<KeptNode> others, InlinePath path, List<List<Block>> items) {
        List<Block> blocks = new Flow(builders, path).blocksOf(others);
        if (blocks.isEmpty()) return;
        boolean lists = blocks.stream().allMatch(block -> block instanceof ListBlock);
        if (lists && !items.isEmpty()) items.get(items.size() - 1).addAll(blocks);
        else items.add(new ArrayList<>(blocks));
    }

    private void definitions(List<KeptNode> nodes, InlinePath path, List<DefinitionItem> items) {
        KeptNode.split(
                nodes,
                node -> node.is("div") || isDefinition(node),
                part -> {
                    if (part.is("div")) definitions(part.children(), path, items);
                    else if (part.is("dt")) items.add(term(part, path));
                    else items.add(new DefinitionDescription(contents(part, path)));
                },
                others -> {
                    List<Block> blocks = new Flow(builders, path).blocksOf(others);
                    if (!blocks.isEmpty()) items.add(new DefinitionDescription(blocks));
                });
    }

    private DefinitionItem term(KeptElement element, InlinePath path) {
        return new DefinitionTerm(new OneLine(builders, path).inlinesOf(List.of(BlockElements.asSpan(element))));
    }

    /** The blocks in an item or cell, with its id, language and direction. */
    List<Block> contents(KeptElement item, InlinePath path) {
        List<Block> blocks = new Flow(builders, path.styledBy(item, builders.names)).blocksOf(item.children());
        return builders.passages.around(item, blocks);
    }

    private static boolean isItem(KeptNode node) {
        return node.is("li");
    }

    private static boolean isDefinition(KeptNode node) {
        return node.is("dt") || node.is("dd");
    }
}
