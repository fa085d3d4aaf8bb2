package dev.lede.render.sanitize.build;

import dev.lede.render.sanitize.value.Characters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collapses white space as browsers do (CSS Text, {@code white-space: normal}): a run becomes one space, even across
 * elements, and is removed at the ends of a line and beside a break. No-break spaces stay.
 */
final class WhiteSpace {
    private boolean afterSpace = true;
    private @Nullable Leaf lastText;

    private WhiteSpace() {}

    /** Whether a text contains nothing but white space that browsers collapse. */
    static boolean isAll(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Characters.isSpace(text.charAt(at))) return false;
        }
        return true;
    }

    /** Collapses the white space of a line, and removes the texts that are empty then. */
    static void collapse(List<Leaf> leaves) {
        WhiteSpace space = new WhiteSpace();
        for (Leaf leaf : leaves) space.add(leaf);
        space.endLine();
        // No id is lost with an empty text: an element with an id has an anchor at its end.
        leaves.removeIf(Leaf::isEmptyText);
    }

    private void add(Leaf leaf) {
        if (leaf.hasText()) text(leaf);
        else if (leaf.is(Leaf.Kind.BREAK)) endLine();
        else if (leaf.is(Leaf.Kind.IMAGE)) {
            afterSpace = false;
            lastText = null;
        }
    }

    private void text(Leaf leaf) {
        String text = leaf.text();
        boolean space = afterSpace;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean here = Characters.isSpace(c);
            if (here && (space || c != ' ')) break;
            space = here;
            at++;
        }
        // Most texts are collapsed already, and are not copied.
        String collapsed = at == text.length() ? text : collapsed(text);
        leaf.replaceText(collapsed);
        if (collapsed.isEmpty()) return;
        afterSpace = collapsed.charAt(collapsed.length() - 1) == ' ';
        lastText = leaf;
    }

    private String collapsed(String text) {
        char[] collapsed = text.toCharArray();
        boolean space = afterSpace;
        int end = 0;
        for (char c : collapsed) {
            boolean here = Characters.isSpace(c);
            if (!here || !space) collapsed[end++] = here ? ' ' : c;
            space = here;
        }
        return new String(collapsed, 0, end);
    }

    private void endLine() {
        if (lastText != null && afterSpace) {
            String text = lastText.text();
            lastText.replaceText(text.substring(0, text.length() - 1));
        }
        afterSpace = true;
        lastText = null;
    }
}
