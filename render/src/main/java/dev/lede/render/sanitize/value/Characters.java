package dev.lede.render.sanitize.value;

import dev.lede.core.check.Require;

/** Removes or replaces characters that HTML does not allow or show as written. */
public final class Characters {
    private Characters() {}

    /** Returns the text without characters that HTML and XML forbid (see {@link Require#isText}); form feeds become spaces. */
    public static String allowed(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) at++;
        if (at == text.length()) return text;
        StringBuilder allowed = new StringBuilder(text.length()).append(text, 0, at);
        text.codePoints().skip(at).forEach(c -> {
            // HTML treats the form feed as white space, XML forbids it.
            if (c == '\f') allowed.append(' ');
            else if (Require.isText(c)) allowed.appendCodePoint(c);
        });
        return allowed.toString();
    }

    /** Returns the characters that {@link #allowed} removes. */
    public static int[] forbidden(String text) {
        return text.codePoints().filter(c -> c != '\f' && !Require.isText(c)).toArray();
    }

    /** Returns a text that is a whole paragraph, without forbidden, hidden and unpaired bidirectional characters. */
    public static String settled(String text) {
        return BidiParagraph.alone(HiddenCharacters.without(allowed(text))).settled();
    }

    /** Returns a text of at most some characters: a longer one ends with an ellipsis, and with no half of a surrogate pair. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Returns the text as one line, with white space collapsed. */
    public static String line(String text) {
        if (isLine(text)) return text;
        StringBuilder line = new StringBuilder(text.length());
        boolean space = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean here = breaksOrSpaces(c);
            if (!here) line.append(c);
            else if (!space) line.append(' ');
            space = here;
        }
        return line.toString().stripTrailing();
    }

    /** Whether a text is one line already, as most are. */
    private static boolean isLine(String text) {
        boolean space = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean here = breaksOrSpaces(c);
            if (here && (space || c != ' ')) return false;
            space = here;
        }
        return text.isEmpty() || !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean breaksOrSpaces(char c) {
        return isSpace(c) || c == '\u2028' || c == '\u2029';
    }

    /** Whether a character is ASCII white space (WHATWG Infra), which browsers collapse. The no-break space is not. */
    public static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    /** Whether a text shows nothing, by the same rule as in constructors and the renderer. */
    public static boolean isBlank(CharSequence text) {
        return Require.isBlank(text);
    }

    /** Whether a character is surely allowed. Most texts have no other, and are not copied. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || (c >= 0xA0 && c < 0xD800);
    }
}
