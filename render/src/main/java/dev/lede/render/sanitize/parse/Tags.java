package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.value.Characters;

/** Finds the ends of tags in HTML that is not parsed yet, as browsers do (WHATWG HTML, tokenization). */
final class Tags {
    private Tags() {}

    /** Returns the next less-than sign at which a start or end tag begins; -1 if there is none. */
    static int next(String html, int from) {
        int at = html.indexOf('<', from);
        while (at >= 0 && !beginsAt(html, at)) at = html.indexOf('<', at + 1);
        return at;
    }

    /** Whether a start or end tag begins at the less-than sign. */
    static boolean beginsAt(String html, int at) {
        int name = nameAt(html, at);
        return name < html.length() && isLetter(html.charAt(name));
    }

    static int nameAt(String html, int at) {
        return at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
    }

    /** Whether letters, given in lower case, stand at a position in lower or upper case. */
    static boolean isPrefix(String letters, String html, int at) {
        if (html.length() - at < letters.length()) return false;
        for (int next = 0; next < letters.length(); next++) {
            // Letters of ASCII differ from lower case in this bit.
            if ((html.charAt(at + next) | 0x20) != letters.charAt(next)) return false;
        }
        return true;
    }

    static int endOfName(String html, int name) {
        int end = name;
        while (end < html.length() && !endsName(html.charAt(end))) end++;
        return end;
    }

    /** Returns the position after the tag that begins at the less-than sign; -1 if the HTML ends in the tag. */
    static int end(String html, int at) {
        int next = endOfName(html, nameAt(html, at));
        while (next < html.length()) {
            char c = html.charAt(next++);
            if (c == '>') return next;
            if (c == '=') next = endOfValue(html, next);
            if (next < 0) return -1;
        }
        return -1;
    }

    /** A quote has a meaning only at the beginning of a value. */
    private static int endOfValue(String html, int start) {
        int at = start;
        while (at < html.length() && Characters.isSpace(html.charAt(at))) at++;
        if (at == html.length()) return -1;
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            return end < 0 ? -1 : end + 1;
        }
        while (at < html.length() && html.charAt(at) != '>' && !Characters.isSpace(html.charAt(at))) at++;
        return at;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Characters.isSpace(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
