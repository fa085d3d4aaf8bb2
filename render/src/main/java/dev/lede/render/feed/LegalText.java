package dev.lede.render.feed;

import dev.lede.core.check.Require;

/**
 * Replaces characters that a document cannot contain by U+FFFD, as pages do: control characters and noncharacters (XML 1.0,
 * production 2), and unpaired surrogates, which UTF-8 cannot encode. The model refuses them already; this is for text of the
 * host, such as its messages.
 */
final class LegalText {
    private LegalText() {}

    static String of(String text) {
        for (int at = 0; at < text.length(); ) {
            if (isPlain(text.charAt(at))) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            if (!Require.isText(c)) return replaced(text, at);
            at += Character.charCount(c);
        }
        return text;
    }

    /** Whether a character is legal and not a surrogate, as nearly all are: a short check for each character. */
    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= ' ' : c >= 0xA0 && c < 0xD800;
    }

    private static String replaced(String text, int from) {
        StringBuilder legal = new StringBuilder(text.length()).append(text, 0, from);
        text.substring(from).codePoints().forEach(c -> legal.appendCodePoint(Require.isText(c) ? c : 0xFFFD));
        return legal.toString();
    }
}
