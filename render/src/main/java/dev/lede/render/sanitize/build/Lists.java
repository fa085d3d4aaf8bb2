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
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds lists of items and definition lists. Content between items becomes an item. */
final class Lists {
    private final Builders builders;

    Lists(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement list, InlinePath path) {
        boolean ordered = list.is("ol");
        Numbering numbering = new Numbering(ordered, ordered ? builders.values.start(list) : 1);
        List<ListItem> items = items(list.children(), numbering, path);
        if (items.isEmpty()) return builders.blocks.empty(list);
        return List.of(new ListBlock(ordered, numbering.start, items));
    }

    List<Block> definitions(KeptElement list, InlinePath path) {
        List<Block> definitions = definitions(list.children(), path);
        return definitions.isEmpty() ? builders.blocks.empty(list) : definitions;
    }

    private List<Block> definitions(List<KeptNode> nodes, InlinePath path) {
        List<DefinitionItem> items = new ArrayList<>();
        addDefinitions(nodes, path, items);
        boolean isEmpty = items.stream().allMatch(item -> item.contents().isEmpty());
        return isEmpty ? List.of() : List.of(new DefinitionList(items));
    }

    /** The list of items outside of any list, which browsers show as a list: see {@link #endOfLooseItems}. */
    List<Block> ofLoose(List<KeptNode> nodes, InlinePath path) {
        if (!isItem(nodes.get(0))) return definitions(nodes, path);
        List<ListItem> items = items(nodes, new Numbering(false, 1), path);
        return items.isEmpty() ? List.of() : List.of(new ListBlock(false, 1, items));
    }

    /** The end of the items outside of any list that begin at an index; the index itself if none begins there. */
    static int endOfLooseItems(List<KeptNode> nodes, int start) {
        return KeptNode.endOfParts(nodes, start, isItem(nodes.get(start)) ? Lists::isItem : Lists::isDefinition);
    }

    private List<ListItem> items(List<KeptNode> nodes, Numbering numbering, InlinePath path) {
        // Items are built at the end: a new ListItem for each list that joins the one before would be quadratic.
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
                    numbering.add(item, items.size());
                    items.add(new ArrayList<>(contents));
                },
                others -> addBetween(others, path, items));
        List<ListItem> made = new ArrayList<>(items.size());
        for (List<Block> contents : items) made.add(new ListItem(contents));
        return made;
    }

    /** Adds content between items: a list belongs to the item before it, as in browsers; other content is an item. */
    private void addBetween(List<KeptNode> others, InlinePath path, List<List<Block>> items) {
        List<Block> blocks = builders.blocksOf(others, path);
        if (blocks.isEmpty()) return;
        boolean lists = blocks.stream().allMatch(block -> block instanceof ListBlock);
        if (lists && !items.isEmpty()) items.get(items.size() - 1).addAll(blocks);
        else items.add(new ArrayList<>(blocks));
    }

    /** The numbers of a list's items. A body holds only the first, so other numbers are reported. */
    private final class Numbering {
        private final boolean ordered;
        private int start;

        Numbering(boolean ordered, int start) {
            this.ordered = ordered;
            this.start = start;
        }

        /** @param before the number of items before the item */
        void add(KeptElement item, int before) {
            if (item.written("value").isEmpty()) return;
            if (!ordered) {
                builders.report.attribute(Rule.UNKNOWN_ATTRIBUTE, item.source(), "value");
                return;
            }
            Optional<Integer> number = builders.values.validNumber(item, "value");
            if (number.isEmpty()) return;
            if (before == 0) start = number.get();
            else if (number.get() != (long) start + before)
                builders.report.attribute(Rule.LIST_NUMBERS, item.source(), "value");
        }
    }

    private void addDefinitions(List<KeptNode> nodes, InlinePath path, List<DefinitionItem> items) {
        KeptNode.split(
                nodes,
                node -> node.is("div") || isDefinition(node),
                part -> {
                    if (part.is("div")) addDefinitions(part.children(), path, items);
                    else if (part.is("dt")) items.add(term(part, path));
                    else items.add(new DefinitionDescription(contents(part, path)));
                },
                others -> {
                    List<Block> blocks = builders.blocksOf(others, path);
                    if (!blocks.isEmpty()) items.add(new DefinitionDescription(blocks));
                });
    }

    private DefinitionItem term(KeptElement element, InlinePath path) {
        return new DefinitionTerm(builders.lineOf(List.of(BlockElements.asSpan(element)), path));
    }

    /** The blocks in an item or cell, with its id, language and direction. */
    List<Block> contents(KeptElement item, InlinePath path) {
        List<Block> blocks = builders.blocksOf(item.children(), path.styledBy(item, builders.names));
        return builders.blocks.withGlobalAttributes(item, blocks);
    }

    /** Whether the node is an item of a list or definition list. */
    static boolean isPart(KeptNode node) {
        return node instanceof KeptElement && (isItem(node) || isDefinition(node));
    }

    private static boolean isItem(KeptNode node) {
        return node.is("li");
    }

    private static boolean isDefinition(KeptNode node) {
        return node.is("dt") || node.is("dd");
    }
}
