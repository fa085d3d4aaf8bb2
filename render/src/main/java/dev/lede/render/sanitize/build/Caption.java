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
 * The caption and the credit of a figure: elements marked as a credit at the end of a caption are the credit. Call a method
 * that returns inlines once only, since an id goes to the first inline that takes it.
 */
final class Caption {
    private final Builders builders;
    private final List<Leaf> text;
    private final List<Leaf> credit;

    Caption(Builders builders, List<KeptElement> captions, InlinePath path) {
        List<Leaf> leaves = leaves(builders, captions, path);
        int creditStart = creditStart(leaves);
        this.builders = builders;
        this.text = leaves.subList(0, creditStart);
        this.credit = leaves.subList(creditStart, leaves.size());
    }

    /** The captions as one line, for an element that has no credit. */
    static List<Inline> lineOf(Builders builders, List<KeptElement> captions, InlinePath path) {
        return builders.inlines.of(trimmed(leaves(builders, captions, path)));
    }

    private static List<Leaf> leaves(Builders builders, List<KeptElement> captions, InlinePath path) {
        if (captions.isEmpty()) return List.of();
        List<Leaf> leaves = new ArrayList<>();
        for (KeptElement caption : captions) {
            List<Leaf> line = new InlineFlow(builders, path).leavesOf(List.of(BlockElements.asSpan(caption)));
            if (!leaves.isEmpty() && !line.isEmpty()) leaves.add(Leaf.lineBreak(path));
            leaves.addAll(line);
        }
        return leaves;
    }

    boolean isEmpty() {
        return Line.leaveNoTrace(text) && Line.leaveNoTrace(credit);
    }

    List<Inline> text() {
        return text.isEmpty() ? List.of() : builders.inlines.of(trimmed(text));
    }

    /** The credit without {@code small}: the renderer writes it around every credit. */
    List<Inline> credit() {
        if (credit.isEmpty()) return List.of();
        Map<InlinePath, InlinePath> known = new HashMap<>();
        return builders.inlines.of(trimmed(credit).stream()
                .map(leaf -> leaf.withPath(leaf.path().without("small", known)))
                .toList());
    }

    /** The text and the credit, for a block that has no credit of its own. */
    List<Inline> whole() {
        List<Leaf> all = new ArrayList<>(text);
        if (runTogether())
            all.add(Leaf.lineBreak(
                    text.get(text.size() - 1).path().common(credit.get(0).path())));
        all.addAll(credit);
        return builders.inlines.of(trimmed(all));
    }

    /** Whether no space separates the text from the credit: pages put such a credit on a line of its own by style. */
    private boolean runTogether() {
        if (text.isEmpty() || credit.isEmpty()) return false;
        String before = text.get(text.size() - 1).text();
        return !before.isEmpty()
                && !Characters.isSpace(before.charAt(before.length() - 1))
                && credit.get(0).beginsWithWord();
    }

    /** Both as lines, with a break between them. */
    static List<Inline> lines(List<Inline> first, List<Inline> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        List<Inline> lines = new ArrayList<>(first);
        lines.add(new LineBreak());
        lines.addAll(second);
        return lines;
    }

    /** The index from which all visible leaves are marked as a credit; the end if none is. */
    private static int creditStart(List<Leaf> leaves) {
        int start = leaves.size();
        for (int at = leaves.size() - 1; at >= 0; at--) {
            if (isCredit(leaves.get(at))) start = at;
            else if (!leaves.get(at).isBlank()) break;
        }
        return Line.areBlank(leaves.subList(start, leaves.size())) ? leaves.size() : start;
    }

    private static boolean isCredit(Leaf leaf) {
        for (InlinePath at = leaf.path(); !at.isEmpty(); at = at.outer()) {
            if (at.element().isCredit()) return true;
        }
        return false;
    }

    private static List<Leaf> trimmed(List<Leaf> leaves) {
        Line line = new Line();
        for (Leaf leaf : leaves) line.add(leaf);
        return line.takeIfShown();
    }
}
