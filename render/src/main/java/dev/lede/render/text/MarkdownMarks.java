package dev.lede.render.text;

import dev.lede.core.body.Inline;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the delimiters of strong, emphasis and delete. CommonMark (6.2) recognizes a delimiter by the characters beside
 * it: the mark must not begin or end with white space, and if it begins or ends with punctuation, there must be no letter
 * outside. Where the text is otherwise, the character is written as a numeric reference, which counts as
 * punctuation.
 */
final class MarkdownMarks {
    private final StringBuilder line;

    /** The delimiters of the marks that are open. */
    private String around = "";

    /** The length of the line after a mark that must not be followed by a letter; -1 if there is none. */
    private int guarded = -1;

    MarkdownMarks(StringBuilder line) {
        this.line = line;
    }

    /**
     * Writes a mark.
     *
     * @param next the inline after the mark; null if the mark is the last of its parent
     * @param content writes the content
     */
    void write(Marked marked, @Nullable Inline next, Runnable content) {
        String delimiter = delimiter(marked, next);
        int start = line.length();
        line.append(delimiter);
        String outer = around;
        around = delimiter;
        content.run();
        around = outer;
        // Underscores, other than asterisks, are no delimiters between letters.
        boolean isStrict = delimiter.equals("_");
        boolean guardsEnd = guardsEdge(line.offsetByCodePoints(line.length(), -1)) || isStrict;
        boolean guardsStart = guardsEdge(start + delimiter.length()) || isStrict;
        if (guardsStart && start > 0) guard(line.offsetByCodePoints(start, -1));
        line.append(delimiter);
        guarded = guardsEnd ? line.length() : -1;
    }

    /** Returns the delimiter. Emphasis beside strong has another character, since parsers would read one delimiter. */
    private String delimiter(Marked marked, @Nullable Inline next) {
        return switch (marked.mark()) {
            case STRONG -> "**";
            case DELETE -> "~~";
            default -> isBesideStar(marked.children(), next) ? "_" : "*";
        };
    }

    private boolean isBesideStar(List<Inline> children, @Nullable Inline next) {
        boolean starBefore = !line.isEmpty() && line.charAt(line.length() - 1) == '*';
        boolean starAfter = next == null ? around.startsWith("*") : isStrong(next);
        return starBefore || starAfter || isStrong(children.get(0)) || isStrong(children.get(children.size() - 1));
    }

    private static boolean isStrong(Inline inline) {
        return inline instanceof Marked marked && marked.mark() == Mark.STRONG;
    }

    /** Returns whether a character at the edge of a mark needs punctuation or white space beside it, outside of the mark. */
    private boolean guardsEdge(int at) {
        int edge = line.codePointAt(at);
        boolean isSpace = Characters.isMaybeSpace(edge);
        if (isSpace) replaceByReference(at);
        return isSpace || Characters.isMaybePunctuation(edge);
    }

    /** Makes punctuation of a letter outside of a mark. */
    private void guard(int at) {
        if (isWordlike(line.codePointAt(at))) replaceByReference(at);
    }

    /** Writes the first character of a text as a reference if the text follows a mark and would keep it from ending. */
    int writeAfterMark(String text) {
        boolean needsReference = guarded == line.length() && isWordlike(text.codePointAt(0));
        guarded = -1;
        if (!needsReference) return 0;
        int first = text.codePointAt(0);
        line.append(reference(first));
        return Character.charCount(first);
    }

    private static boolean isWordlike(int c) {
        return !Characters.isSpace(c) && !Characters.isPunctuation(c);
    }

    private void replaceByReference(int at) {
        int c = line.codePointAt(at);
        line.replace(at, at + Character.charCount(c), reference(c));
    }

    private static String reference(int c) {
        return "&#x" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ";";
    }
}
