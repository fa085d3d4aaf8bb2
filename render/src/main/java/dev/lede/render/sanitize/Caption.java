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
        List<Leaf> leaves = new ArrayList<>();
        for (KeptElement caption : captions) {
            List<Leaf> line = new OneLine(builders, path).leavesOf(List.of(BlockElements.asSpan(caption)));
            if (!leaves.isEmpty() && !line.isEmpty()) leaves.add(Leaf.lineBreak(path));
            leaves.addAll(line);
        }
        int credit = creditAt(leaves);
        return new Caption(
                builders.inlines.of(trimmed(leaves.subList(0, credit))),
                withoutSmall(builders.inlines.of(trimmed(leaves.subList(credit, leaves.size())))));
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
        if (credit.isEmpty()) return text;
        List<Inline> whole = new ArrayList<>(text);
        if (!text.isEmpty()) whole.add(new LineBreak());
        whole.addAll(credit);
        return whole;
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
            if (Hints.isCredit(at.element())) return true;
        }
        return false;
    }

    private static List<Leaf> trimmed(List<Leaf> leaves) {
        Line line = new Line();
        leaves.forEach(line::add);
        return line.take();
    }
}
