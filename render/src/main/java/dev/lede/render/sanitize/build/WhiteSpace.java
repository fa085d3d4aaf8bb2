package dev.lede.render.sanitize.build;

import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collapses white space as browsers do (CSS Text, {@code white-space: normal}): a run becomes one space, even across
 * elements, and is removed at the ends of a line and beside a break. No-break spaces stay.
 */
final class WhiteSpace {
    private final List<Leaf> collapsed = new ArrayList<>();
    private boolean afterSpace = true;
    private @Nullable Leaf lastText;

    private WhiteSpace() {}

    static List<Leaf> collapsed(List<Leaf> leaves) {
        WhiteSpace space = new WhiteSpace();
        leaves.forEach(space::add);
        space.endLine();
        // No id is lost with an empty text: an element with an id has an anchor at its end.
        return space.collapsed.stream()
                .filter(leaf -> !leaf.hasText() || !leaf.text().isEmpty())
                .toList();
    }

    private void add(Leaf leaf) {
        if (leaf.hasText()) text(leaf);
        else if (leaf.is(Leaf.Kind.BREAK)) endLine();
        else if (leaf.is(Leaf.Kind.IMAGE)) {
            afterSpace = false;
            lastText = null;
        }
        collapsed.add(leaf);
    }

    private void text(Leaf leaf) {
        StringBuilder text = leaf.text();
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = Characters.isSpace(c);
            if (!space || !afterSpace) text.setCharAt(end++, space ? ' ' : c);
            afterSpace = space;
        }
        text.setLength(end);
        if (end > 0) lastText = leaf;
    }

    private void endLine() {
        if (lastText != null && afterSpace) {
            lastText.text().setLength(lastText.text().length() - 1);
        }
        afterSpace = true;
        lastText = null;
    }
}
