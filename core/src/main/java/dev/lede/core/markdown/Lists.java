package dev.lede.core.markdown;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import java.util.ArrayList;
import java.util.List;

/** Lists in the nodes of Markdown, and the blank lines between their items. */
public final class Lists {
    /** The highest number of an item in Markdown; the lowest is 0 (CommonMark, 5.2). */
    private static final int MAX_NUMBER = 999_999_999;

    private Lists() {}

    /** Returns a list of items that are not blank. If Markdown cannot count the items, they begin with their numbers. */
    static List<Block> of(boolean ordered, int start, List<List<Block>> items) {
        if (items.isEmpty()) return List.of();
        boolean countable = start >= 0 && (long) start + items.size() - 1 <= MAX_NUMBER;
        List<ListItem> children = new ArrayList<>(items.size());
        long number = start;
        for (List<Block> item : items) {
            children.add(new ListItem(ordered && !countable ? numbered(number, item) : item));
            number++;
        }
        return List.of(ordered && countable ? new ListBlock(true, start, children) : new ListBlock(false, 1, children));
    }

    private static List<Block> numbered(long number, List<Block> item) {
        List<Inline> line = new ArrayList<>();
        line.add(new Text(number + "."));
        List<Block> numbered = new ArrayList<>(item);
        if (item.get(0) instanceof Paragraph first) {
            numbered.remove(0);
            line.add(new Text(" "));
            line.addAll(first.children());
        }
        numbered.add(0, new Paragraph(line));
        return numbered;
    }

    /**
     * Returns whether no blank lines separate the items of a list and their blocks.
     *
     * @param list a list in the nodes of Markdown
     * @return whether the list is tight (CommonMark, 5.3)
     */
    public static boolean isTight(ListBlock list) {
        return list.children().stream().allMatch(Lists::isTight);
    }

    /**
     * Returns whether no blank lines separate the blocks of an item: it has one block, or a paragraph and nested lists.
     *
     * @param item an item in the nodes of Markdown
     * @return whether its blocks are on adjacent lines
     */
    public static boolean isTight(ListItem item) {
        List<Block> blocks = item.children();
        if (blocks.size() > 1 && !(blocks.get(0) instanceof Paragraph)) return false;
        return blocks.stream().skip(1).allMatch(Lists::canFollowText);
    }

    /**
     * Returns whether a block can follow a line of text without a blank line: a list, but not numbered from another number
     * than 1 (CommonMark, 5.3), or beginning with such a list.
     */
    private static boolean canFollowText(Block block) {
        if (!(block instanceof ListBlock list) || list.start() != 1) return false;
        Block first = list.children().get(0).children().get(0);
        return !(first instanceof ListBlock) || canFollowText(first);
    }
}
