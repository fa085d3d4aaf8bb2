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
        return endOfSpace(text) == text.length();
    }

    /** Collapses the white space of a line, and removes the texts that are empty then. */
    static void collapse(List<Leaf> leaves) {
        WhiteSpace space = new WhiteSpace();
        for (int at = 0; at < leaves.size(); at++) space.add(leaves.get(at));
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
        int start = afterSpace ? endOfSpace(text) : 0;
        // Most texts are collapsed already, and are not copied.
        String collapsed = isCollapsed(text, start) ? text.substring(start) : collapsed(text, start);
        leaf.replaceText(collapsed);
        if (collapsed.isEmpty()) return;
        afterSpace = collapsed.charAt(collapsed.length() - 1) == ' ';
        lastText = leaf;
    }

    private static int endOfSpace(String text) {
        int end = 0;
        while (end < text.length() && Characters.isSpace(text.charAt(end))) end++;
        return end;
    }

    private static boolean isCollapsed(String text, int start) {
        boolean space = false;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean here = Characters.isSpace(c);
            if (here && (space || c != ' ')) return false;
            space = here;
        }
        return true;
    }

    private static String collapsed(String text, int start) {
        char[] collapsed = text.substring(start).toCharArray();
        boolean space = false;
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
