package dev.lede.render.sanitize.value;

import dev.lede.core.check.Require;

/** What single characters are to a text. */
public final class Characters {
    private Characters() {}

    /** The text without what HTML and XML forbid (see {@link Require#isText}), in one form of line break. */
    public static String allowed(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) at++;
        if (at == text.length()) return text;
        StringBuilder allowed = new StringBuilder(text.length()).append(text, 0, at);
        text.codePoints().skip(at).forEach(c -> {
            // The form feed is white space to HTML, and to nobody else.
            if (c == '\f') allowed.append(' ');
            else if (Require.isText(c)) allowed.appendCodePoint(c);
        });
        return allowed.toString();
    }

    /** The characters of a text that {@link #allowed} leaves out. */
    public static int[] forbidden(String text) {
        return text.codePoints().filter(c -> c != '\f' && !Require.isText(c)).toArray();
    }

    /** A text that is all of its paragraph, without what is forbidden, hidden or turns its words. */
    public static String settled(String text) {
        return BidiParagraph.alone(HiddenCharacters.without(allowed(text))).settled();
    }

    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c) && c != '\u2028' && c != '\u2029') line.append(c);
            else if (!space) line.append(' ');
            space = isSpace(c) || c == '\u2028' || c == '\u2029';
        }
        return line.toString().stripTrailing();
    }

    /** ASCII white space (WHATWG Infra): what browsers collapse. Not the no-break space. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Whether readers see nothing of a text, by the rule that constructors and the renderer follow. */
    public static boolean isBlank(CharSequence text) {
        return Require.isBlank(text);
    }

    /** ASCII that is allowed, and what is surely allowed beyond: the common case. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || (c >= 0xA0 && c < 0xD800);
    }
}
