package dev.lede.render.archive;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits HTML into tags, comments and the text between them, for the rules that WordPress applies to the text of a post. It
 * builds no tree, since these rules work on tags that need not match. The time is proportional to the length: after an
 * unclosed tag or comment, the rest is one text.
 */
final class HtmlTokens {
    /** Elements whose content is text up to their end tag (WHATWG HTML, section 13.2.6.2). */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    /** The kinds of tokens. */
    enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        COMMENT
    }

    private final String html;
    private int start;
    private int end;
    private Kind kind = Kind.TEXT;
    private String name = "";

    /** The name of the element whose text follows; empty if none does. */
    private String raw = "";

    HtmlTokens(String html) {
        this.html = html;
    }

    /** Moves to the next token. Returns false at the end. */
    boolean next() {
        start = end;
        name = "";
        if (start >= html.length()) return false;
        String text = raw;
        raw = "";
        if (!text.isEmpty() && startsRaw(text)) return true;
        if (!isMarkup(start)) toText(endOfText(start + 1));
        else if (!toMarkup()) toText(html.length());
        return true;
    }

    /** Moves to a later position, at which the next token begins. */
    void moveTo(int position) {
        end = position;
        raw = "";
    }

    Kind kind() {
        return kind;
    }

    /** Whether the token is the start tag of an element. */
    boolean opens(String element) {
        return kind == Kind.OPEN && name.equals(element);
    }

    /** Whether the token is the end tag of an element. */
    boolean closes(String element) {
        return kind == Kind.CLOSE && name.equals(element);
    }

    /** The name of a tag, in lower case; empty for text and comments. */
    String name() {
        return name;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The token as written. */
    String written() {
        return html.substring(start, end);
    }

    /** The text of a comment. */
    String comment() {
        return html.startsWith("<!--", start) && end - start >= 7 ? html.substring(start + 4, end - 3) : "";
    }

    /** The value of an attribute of a start tag as written, with its character references; null if there is none. */
    @Nullable
    String attribute(String attribute) {
        int at = start + 1 + name.length();
        while (at < end - 1) {
            int from = skipSpace(at);
            int to = from;
            while (to < end - 1 && !isSpace(html.charAt(to)) && "=/>".indexOf(html.charAt(to)) < 0) to++;
            if (to == from) {
                at = from + 1;
                continue;
            }
            int equals = skipSpace(to);
            boolean hasValue = equals < end - 1 && html.charAt(equals) == '=';
            int value = hasValue ? skipSpace(equals + 1) : to;
            int after = hasValue ? endOfValue(value) : to;
            if (attribute.length() == to - from && html.regionMatches(true, from, attribute, 0, to - from)) {
                return hasValue ? unquoted(value, after) : "";
            }
            at = after;
        }
        return null;
    }

    /** Whether a start tag has a class. */
    boolean hasClass(String className) {
        String names = attribute("class");
        if (names == null || !names.contains(className)) return false;
        for (String one : names.split("\\s+", -1)) {
            if (one.equals(className)) return true;
        }
        return false;
    }

    private void toText(int to) {
        kind = Kind.TEXT;
        end = to;
    }

    /** Moves to the text of an element whose content has no tags; false if it is empty. */
    private boolean startsRaw(String element) {
        for (int at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
            if (!html.regionMatches(true, at + 2, element, 0, element.length())) continue;
            if (at == start) return false;
            toText(at);
            return true;
        }
        toText(html.length());
        return true;
    }

    private boolean isMarkup(int at) {
        if (html.charAt(at) != '<' || at + 1 == html.length()) return false;
        char next = html.charAt(at + 1);
        return isLetter(next)
                || next == '!'
                || next == '?'
                || (next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2)));
    }

    private int endOfText(int from) {
        int at = html.indexOf('<', from);
        while (at >= 0 && !isMarkup(at)) at = html.indexOf('<', at + 1);
        return at < 0 ? html.length() : at;
    }

    /** Moves to a tag or comment; false if it is not closed. */
    private boolean toMarkup() {
        char next = html.charAt(start + 1);
        if (next == '!' || next == '?') return toComment();
        boolean closes = next == '/';
        int nameStart = start + (closes ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < html.length() && !isSpace(html.charAt(nameEnd)) && "/>".indexOf(html.charAt(nameEnd)) < 0)
            nameEnd++;
        int close = endOfTag(nameEnd);
        if (close < 0) return false;
        kind = closes ? Kind.CLOSE : Kind.OPEN;
        name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        end = close + 1;
        if (!closes && RAW.contains(name)) raw = name;
        return true;
    }

    private boolean toComment() {
        boolean isComment = html.startsWith("<!--", start);
        int close = isComment ? html.indexOf("-->", start + 2) : html.indexOf('>', start);
        if (close < 0) return false;
        kind = Kind.COMMENT;
        end = close + (isComment ? 3 : 1);
        return true;
    }

    /** The position of the {@code >} that ends a tag, which may contain others in quotes; -1 if there is none. */
    private int endOfTag(int from) {
        char before = ' ';
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '>') return at;
            if ((c == '"' || c == '\'') && before == '=') {
                at = html.indexOf(c, at + 1);
                if (at < 0) return -1;
            }
            if (!isSpace(c)) before = c;
        }
        return -1;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < end - 1 && isSpace(html.charAt(at))) at++;
        return at;
    }

    private int endOfValue(int from) {
        if (from >= end - 1) return from;
        char quote = html.charAt(from);
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, from + 1);
            return close < 0 || close >= end ? end - 1 : close + 1;
        }
        int at = from;
        while (at < end - 1 && !isSpace(html.charAt(at))) at++;
        return at;
    }

    private String unquoted(int from, int to) {
        boolean quoted = to - from >= 2 && (html.charAt(from) == '"' || html.charAt(from) == '\'');
        return quoted ? html.substring(from + 1, to - 1) : html.substring(from, to);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
