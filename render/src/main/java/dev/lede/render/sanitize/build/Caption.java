package dev.lede.render.sanitize.build;

import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said about a figure, and who made it: the end of a caption is the credit if its elements say so. Inlines are made
 * when they are asked for, which is once, since an id goes to the first that takes it.
 */
final class Caption {
    private final Builders builders;
    private final List<Leaf> text;
    private final List<Leaf> credit;

    private Caption(Builders builders, List<Leaf> text, List<Leaf> credit) {
        this.builders = builders;
        this.text = text;
        this.credit = credit;
    }

    static Caption of(Builders builders, List<KeptElement> captions, InlinePath path) {
        List<Leaf> leaves = leaves(builders, captions, path);
        int credit = creditAt(leaves);
        return new Caption(builders, leaves.subList(0, credit), leaves.subList(credit, leaves.size()));
    }

    /** Captions as one line, where nothing has a credit. */
    static List<Inline> lineOf(Builders builders, List<KeptElement> captions, InlinePath path) {
        return builders.inlines.of(trimmed(leaves(builders, captions, path)));
    }

    private static List<Leaf> leaves(Builders builders, List<KeptElement> captions, InlinePath path) {
        List<Leaf> leaves = new ArrayList<>();
        for (KeptElement caption : captions) {
            List<Leaf> line = new OneLine(builders, path).leavesOf(List.of(BlockElements.asSpan(caption)));
            if (!leaves.isEmpty() && !line.isEmpty()) leaves.add(Leaf.lineBreak(path));
            leaves.addAll(line);
        }
        return leaves;
    }

    boolean isEmpty() {
        return text.stream().allMatch(Leaf::leavesNoTrace) && credit.stream().allMatch(Leaf::leavesNoTrace);
    }

    List<Inline> text() {
        return builders.inlines.of(trimmed(text));
    }

    /** Who made it. Small print is how the renderer writes a credit: what it all is need not be said of its parts. */
    List<Inline> credit() {
        Map<InlinePath, InlinePath> known = new HashMap<>();
        return builders.inlines.of(trimmed(credit).stream()
                .map(leaf -> leaf.on(leaf.path().without("small", known)))
                .toList());
    }

    /** Both together as they are written, where there is no place for a credit. */
    List<Inline> whole() {
        List<Leaf> all = new ArrayList<>(text);
        if (runTogether())
            all.add(Leaf.lineBreak(
                    text.get(text.size() - 1).path().common(credit.get(0).path())));
        all.addAll(credit);
        return builders.inlines.of(trimmed(all));
    }

    /** Whether no space parts the text from the name after it: pages put such a credit on a line of its own by style. */
    private boolean runTogether() {
        if (text.isEmpty() || credit.isEmpty()) return false;
        StringBuilder before = text.get(text.size() - 1).text();
        return !before.isEmpty()
                && !Characters.isSpace(before.charAt(before.length() - 1))
                && credit.get(0).beginsWithWord();
    }

    static List<Inline> lines(List<Inline> first, List<Inline> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        List<Inline> lines = new ArrayList<>(first);
        lines.add(new LineBreak());
        lines.addAll(second);
        return lines;
    }

    /** Where the credit begins: from there to the end, all that can be seen, and something can, is marked as one. */
    private static int creditAt(List<Leaf> leaves) {
        int begin = leaves.size();
        for (int at = leaves.size() - 1; at >= 0; at--) {
            if (isCredit(leaves.get(at))) begin = at;
            else if (!leaves.get(at).isBlank()) break;
        }
        boolean isBlank = leaves.subList(begin, leaves.size()).stream().allMatch(Leaf::isBlank);
        return isBlank ? leaves.size() : begin;
    }

    private static boolean isCredit(Leaf leaf) {
        for (InlinePath at = leaf.path(); !at.isEmpty(); at = at.outer()) {
            if (at.element().isCredit()) return true;
        }
        return false;
    }

    private static List<Leaf> trimmed(List<Leaf> leaves) {
        Line line = new Line();
        leaves.forEach(line::add);
        return line.takeIfShown();
    }
}
