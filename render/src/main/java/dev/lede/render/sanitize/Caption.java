package dev.lede.render.sanitize;

import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said about a figure, and who made it: the end of a caption is the credit if its elements say so.
 *
 * @param text what is said
 * @param credit who made it
 */
record Caption(List<Inline> text, List<Inline> credit) {
    static Caption of(Builders builders, List<KeptElement> captions, Path path) {
        List<Leaf> leaves = leaves(builders, captions, path);
        int credit = creditAt(leaves);
        return new Caption(
                builders.inlines.of(trimmed(leaves.subList(0, credit))),
                withoutSmall(builders.inlines.of(trimmed(leaves.subList(credit, leaves.size())))));
    }

    /** Captions as one line, where nothing has a credit. */
    static List<Inline> lineOf(Builders builders, List<KeptElement> captions, Path path) {
        return builders.inlines.of(trimmed(leaves(builders, captions, path)));
    }

    private static List<Leaf> leaves(Builders builders, List<KeptElement> captions, Path path) {
        List<Leaf> leaves = new ArrayList<>();
        for (KeptElement caption : captions) {
            List<Leaf> line = new OneLine(builders, path).leavesOf(List.of(BlockElements.asSpan(caption)));
            if (!leaves.isEmpty() && !line.isEmpty()) leaves.add(Leaf.lineBreak(path));
            leaves.addAll(line);
        }
        return leaves;
    }

    /** Small print is how the renderer writes a credit: what it all is need not be said. */
    private static List<Inline> withoutSmall(List<Inline> credit) {
        boolean small = credit.size() == 1 && credit.get(0) instanceof Marked marked && marked.mark() == Mark.SMALL;
        return small ? ((Marked) credit.get(0)).children() : credit;
    }

    boolean isEmpty() {
        return text.isEmpty() && credit.isEmpty();
    }

    /** Both together, where there is no place for a credit. */
    List<Inline> whole() {
        return lines(text, credit);
    }

    /** Two lines in one. */
    static List<Inline> lines(List<Inline> first, List<Inline> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        List<Inline> lines = new ArrayList<>(first);
        lines.add(new LineBreak());
        lines.addAll(second);
        return lines;
    }

    /** Where the credit begins: from there to the end, all that can be seen is marked as one. */
    private static int creditAt(List<Leaf> leaves) {
        int begin = leaves.size();
        for (int at = leaves.size() - 1; at >= 0; at--) {
            if (isCredit(leaves.get(at))) begin = at;
            else if (!leaves.get(at).isBlank()) break;
        }
        return begin;
    }

    private static boolean isCredit(Leaf leaf) {
        for (Path at = leaf.path(); !at.isEmpty(); at = at.outer()) {
            if (at.element().isCredit()) return true;
        }
        return false;
    }

    private static List<Leaf> trimmed(List<Leaf> leaves) {
        Line line = new Line();
        leaves.forEach(line::add);
        return line.take();
    }
}
