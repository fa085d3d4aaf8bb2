package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.WordItem;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds lists of the paragraphs that Microsoft Word writes for items, with their nesting and numbers. */
final class WordLists {
    private final Builders builders;

    WordLists(Builders builders) {
        this.builders = builders;
    }

    /** The end of the items that begin at an index; the index itself if none begins there. */
    static int endOfItems(List<KeptNode> nodes, int start) {
        return KeptNode.endOfParts(nodes, start, node -> itemOf(node).isPresent());
    }

    private static Optional<WordItem> itemOf(KeptNode node) {
        return node.is("p") ? WordItem.of(((KeptElement) node).source()) : Optional.empty();
    }

    List<Block> of(List<KeptNode> nodes, InlinePath path) {
        List<Entry> entries = new ArrayList<>();
        for (KeptNode node : nodes) {
            Optional<WordItem> item = itemOf(node);
            if (item.isEmpty()) continue;
            List<Block> contents = builders.lists.contents((KeptElement) node, path);
            if (!contents.isEmpty()) entries.add(new Entry(item.get(), (KeptElement) node, contents));
        }
        return lists(entries);
    }

    private record Entry(WordItem item, KeptElement paragraph, List<Block> contents) {}

    /** The lists of entries of which the first is the least nested; deeper entries belong to the item before them. */
    private List<Block> lists(List<Entry> entries) {
        List<Block> lists = new ArrayList<>();
        List<ListItem> items = new ArrayList<>();
        Entry first = null;
        int at = 0;
        while (at < entries.size()) {
            Entry entry = entries.get(at);
            if (first != null && !isNext(first, items.size(), entry)) {
                lists.add(list(first, items));
                items.clear();
                first = null;
            }
            if (first == null) first = entry;
            int end = at + 1;
            while (end < entries.size()
                    && entries.get(end).item().level() > entry.item().level()) end++;
            List<Block> contents = new ArrayList<>(entry.contents());
            contents.addAll(lists(entries.subList(at + 1, end)));
            items.add(new ListItem(contents));
            at = end;
        }
        if (first != null) lists.add(list(first, items));
        return lists;
    }

    /**
     * Whether an entry is the next item of a list. Word may continue the numbers of a list after another list, or restart
     * them; either begins a new list.
     */
    private static boolean isNext(Entry first, int before, Entry next) {
        if (!first.item().list().equals(next.item().list())) return false;
        if (first.item().isNumbered() != next.item().isNumbered()) return false;
        Optional<Integer> start = first.item().number();
        Optional<Integer> number = next.item().number();
        return start.isEmpty() || number.isEmpty() || number.get() == start.get() + before;
    }

    private Block list(Entry first, List<ListItem> items) {
        WordItem item = first.item();
        int start = builders.names.denies("start") ? 1 : item.number().orElse(1);
        if (item.isNumbered() && !item.number().equals(Optional.of(start))) {
            builders.report.attribute(Rule.LIST_NUMBERS, first.paragraph().source(), "style", item.marker());
        }
        return new ListBlock(item.isNumbered(), item.isNumbered() ? start : 1, items);
    }
}
