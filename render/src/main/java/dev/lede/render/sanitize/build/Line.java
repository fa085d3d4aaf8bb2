package dev.lede.render.sanitize.build;

import java.util.ArrayList;
import java.util.List;

/** What stands between two blocks, or inside of one: texts, pictures and breaks, each with the elements around it. */
public final class Line {
    private final List<Leaf> leaves = new ArrayList<>();

    /** Whether a box stood before what comes next, and nothing else since the last text. */
    private boolean gap;

    void add(Leaf leaf) {
        if (gap && !leaf.is(Leaf.Kind.ANCHOR)) {
            gap = false;
            if (leaf.hasText()) partWords(leaf);
        }
        append(leaf);
    }

    /** Notes that a box which is not kept stood between what is there and what comes next. */
    void gap() {
        gap = true;
    }

    /** Puts a space between two words that the box has parted. */
    private void partWords(Leaf next) {
        int last = leaves.size() - 1;
        while (last >= 0 && leaves.get(last).is(Leaf.Kind.ANCHOR)) last--;
        if (last < 0 || !leaves.get(last).endsWithWord() || !next.beginsWithWord()) return;
        append(Leaf.text(leaves.get(last).path().common(next.path()), " "));
    }

    private void append(Leaf leaf) {
        int last = leaves.size() - 1;
        // Many small texts side by side would be copied again and again when they become one.
        if (last >= 0 && leaves.get(last).takes(leaf)) leaves.get(last).text().append(leaf.text());
        else leaves.add(leaf);
    }

    boolean isEmpty() {
        return leaves.isEmpty();
    }

    boolean endsWithBreak() {
        return !leaves.isEmpty() && leaves.get(leaves.size() - 1).is(Leaf.Kind.BREAK);
    }

    /** All of it, its white space collapsed, without breaks at its ends. Empties the line. */
    List<Leaf> take() {
        List<Leaf> all = WhiteSpace.collapsed(leaves);
        leaves.clear();
        gap = false;
        return withoutOuterBreaks(all);
    }

    /** The same; nothing, where none of it can be seen, nor linked to. */
    List<Leaf> takeIfShown() {
        List<Leaf> all = take();
        return all.stream().allMatch(Leaf::leavesNoTrace) ? List.of() : all;
    }

    /**
     * Its parts between two or more breaks, which writers use for paragraphs. An id that stands between breaks names what
     * comes after them. Empties the line.
     */
    List<List<Leaf>> takeParagraphs() {
        List<List<Leaf>> paragraphs = new ArrayList<>();
        List<Leaf> paragraph = new ArrayList<>();
        List<Leaf> breaks = new ArrayList<>();
        List<Leaf> anchors = new ArrayList<>();
        for (Leaf leaf : take()) {
            if (leaf.is(Leaf.Kind.BREAK)) {
                breaks.add(leaf);
                continue;
            }
            if (leaf.is(Leaf.Kind.ANCHOR) && !breaks.isEmpty()) {
                if (!endsInside(paragraph, leaf.path())) anchors.add(leaf);
                continue;
            }
            if (breaks.size() == 1) paragraph.add(breaks.get(0));
            if (breaks.size() > 1) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
            paragraph.addAll(anchors);
            paragraph.add(leaf);
            breaks.clear();
            anchors.clear();
        }
        if (!paragraph.isEmpty()) paragraphs.add(paragraph);
        return paragraphs;
    }

    /** Whether the end of the paragraph stands inside of the elements of the path, and so has taken their ids. */
    private static boolean endsInside(List<Leaf> paragraph, InlinePath path) {
        return !paragraph.isEmpty()
                && paragraph.get(paragraph.size() - 1).path().common(path) == path;
    }

    private static List<Leaf> withoutOuterBreaks(List<Leaf> leaves) {
        int first = 0;
        int last = leaves.size();
        while (first < last && leaves.get(first).isBreakOrAnchor()) first++;
        while (last > first && leaves.get(last - 1).isBreakOrAnchor()) last--;
        List<Leaf> kept = new ArrayList<>(leaves.size());
        for (int at = 0; at < leaves.size(); at++) {
            boolean outer = at < first || at >= last;
            if (!outer || !leaves.get(at).is(Leaf.Kind.BREAK)) kept.add(leaves.get(at));
        }
        return kept;
    }
}
