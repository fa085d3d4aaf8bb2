package dev.lede.render.sanitize.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inline content between two blocks, or inside of one: a sequence of leaves. The {@code take} methods return it with its
 * white space collapsed, and empty the line.
 */
final class Line {
    private List<Leaf> leaves = new ArrayList<>();

    /** Whether an element that is not kept is all that was between the last leaf and the next. */
    private boolean gap;

    void addText(InlinePath path, String text) {
        Leaf last = leaves.isEmpty() ? null : leaves.get(leaves.size() - 1);
        if (last == null && WhiteSpace.isAll(text)) {
            // White space between blocks, which is two thirds of all texts, would collapse to nothing.
            gap = false;
        } else if (last != null && last.isContinuedIn(path) && !gap) last.append(text);
        else add(Leaf.text(path, text));
    }

    void add(Leaf leaf) {
        if (gap && !leaf.is(Leaf.Kind.ANCHOR)) {
            gap = false;
            if (leaf.hasText()) separateWords(leaf);
        }
        append(leaf);
    }

    /** Marks the position of a box that is not kept, such as an input: the words on its sides must not become one. */
    void addGap() {
        gap = true;
    }

    /** Puts a space into the gap if there are words on both sides. */
    private void separateWords(Leaf next) {
        int last = leaves.size() - 1;
        while (last >= 0 && leaves.get(last).is(Leaf.Kind.ANCHOR)) last--;
        if (last < 0 || !leaves.get(last).endsWithWord() || !next.beginsWithWord()) return;
        append(Leaf.text(leaves.get(last).path().common(next.path()), " "));
    }

    private void append(Leaf leaf) {
        int last = leaves.size() - 1;
        boolean continues =
                last >= 0 && leaf.is(Leaf.Kind.TEXT) && leaves.get(last).isContinuedIn(leaf.path());
        if (continues) leaves.get(last).append(leaf.text());
        else leaves.add(leaf);
    }

    boolean isEmpty() {
        return leaves.isEmpty();
    }

    boolean endsWithBreak() {
        return !leaves.isEmpty() && leaves.get(leaves.size() - 1).is(Leaf.Kind.BREAK);
    }

    /** All leaves, without the breaks at both ends. */
    private List<Leaf> take() {
        List<Leaf> all = leaves;
        leaves = new ArrayList<>();
        gap = false;
        WhiteSpace.collapse(all);
        return withoutOuterBreaks(all);
    }

    private static List<Leaf> withoutOuterBreaks(List<Leaf> leaves) {
        int first = 0;
        int last = leaves.size();
        while (first < last && leaves.get(first).isBreakOrAnchor()) first++;
        while (last > first && leaves.get(last - 1).isBreakOrAnchor()) last--;
        if (first == 0 && last == leaves.size()) return leaves;
        List<Leaf> kept = new ArrayList<>(leaves.size());
        for (int at = 0; at < leaves.size(); at++) {
            boolean outer = at < first || at >= last;
            if (!outer || !leaves.get(at).is(Leaf.Kind.BREAK)) kept.add(leaves.get(at));
        }
        return kept;
    }

    /** All leaves, without the breaks at both ends; none if no leaf is visible or the target of a link. */
    List<Leaf> takeIfShown() {
        List<Leaf> all = take();
        return leaveNoTrace(all) ? List.of() : all;
    }

    static boolean leaveNoTrace(List<Leaf> leaves) {
        for (int at = 0; at < leaves.size(); at++) if (!leaves.get(at).leavesNoTrace()) return false;
        return true;
    }

    static boolean areBlank(List<Leaf> leaves) {
        for (int at = 0; at < leaves.size(); at++) if (!leaves.get(at).isBlank()) return false;
        return true;
    }

    /** The lines with visible content, separated by one break each. The ids of other lines move to the next line. */
    List<Leaf> takeShownLines() {
        List<Leaf> all = take();
        List<Leaf> shown = new ArrayList<>();
        List<Leaf> anchors = new ArrayList<>();
        @Nullable Leaf lineBreak = null;
        int end;
        for (int start = 0; start < all.size(); start = end + 1) {
            end = start;
            while (end < all.size() && !all.get(end).is(Leaf.Kind.BREAK)) end++;
            List<Leaf> line = all.subList(start, end);
            if (areBlank(line)) {
                for (Leaf leaf : line) if (leaf.path().hasId()) anchors.add(Leaf.anchor(leaf.path()));
            } else {
                if (lineBreak != null && !shown.isEmpty()) shown.add(lineBreak);
                shown.addAll(anchors);
                shown.addAll(line);
                anchors.clear();
                lineBreak = null;
            }
            if (lineBreak == null && end < all.size()) lineBreak = all.get(end);
        }
        if (!shown.isEmpty()) shown.addAll(anchors);
        return shown;
    }

    /**
     * The paragraphs: some authors separate them by two or more breaks. An id between such breaks belongs to the paragraph
     * after them.
     */
    List<List<Leaf>> takeParagraphs() {
        List<Leaf> all = take();
        if (all.isEmpty()) return List.of();
        return hasBreak(all) ? paragraphs(all) : List.of(all);
    }

    private static boolean hasBreak(List<Leaf> leaves) {
        for (int at = 0; at < leaves.size(); at++) if (leaves.get(at).is(Leaf.Kind.BREAK)) return true;
        return false;
    }

    private static List<List<Leaf>> paragraphs(List<Leaf> all) {
        List<List<Leaf>> paragraphs = new ArrayList<>();
        List<Leaf> paragraph = new ArrayList<>();
        List<Leaf> breaks = new ArrayList<>();
        List<Leaf> anchors = new ArrayList<>();
        for (Leaf leaf : all) {
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

    /** Whether the last leaf is inside of the elements of the path, and so has taken their ids. */
    private static boolean endsInside(List<Leaf> paragraph, InlinePath path) {
        return !paragraph.isEmpty()
                && paragraph.get(paragraph.size() - 1).path().common(path) == path;
    }
}
