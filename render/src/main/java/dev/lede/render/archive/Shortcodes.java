package dev.lede.render.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces the shortcodes of WordPress itself, and those of plugins for footnotes, by HTML. Others stay as they are,
 * and so do those in code and those that refer to unknown files. The time is proportional to the length.
 */
final class Shortcodes {
    private static final Set<String> ENCLOSING = Set.of("caption", "wp_caption", "embed");
    private static final Set<String> MAYBE_ENCLOSING = Set.of("audio", "video");
    private static final Set<String> SINGLE = Set.of("gallery", "playlist");

    /** In a caption, there may be an embed or a footnote. */
    private static final int DEPTH = 2;

    private static final int LONGEST_NAME = 20;

    private final String html;
    private final ShortcodeHtml markup;
    private final Footnotes footnotes;
    private final int depth;
    private final StringBuilder out;
    private final Map<String, Integer> found = new HashMap<>();

    private Shortcodes(String html, ShortcodeHtml markup, Footnotes footnotes, int depth) {
        this.html = html;
        this.markup = markup;
        this.footnotes = footnotes;
        this.depth = depth;
        this.out = new StringBuilder(html.length());
    }

    /** Returns the HTML with its shortcodes replaced; footnotes are collected. */
    static String replaced(String html, WordPressReferences references, Expansion expansion, Footnotes footnotes) {
        return replaced(html, new ShortcodeHtml(references, expansion), footnotes, 0);
    }

    private static String replaced(String html, ShortcodeHtml markup, Footnotes footnotes, int depth) {
        if (html.indexOf('[') < 0 || depth > DEPTH) return html;
        return new Shortcodes(html, markup, footnotes, depth).all();
    }

    private String all() {
        HtmlTokens tokens = new HtmlTokens(html);
        int code = 0;
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> {
                    if (code > 0) out.append(tokens.written());
                    else tokens.moveTo(text(tokens.start(), tokens.end()));
                }
                case OPEN -> {
                    if (isCode(tokens.name())) code++;
                    out.append(tokens.written());
                }
                case CLOSE -> {
                    if (isCode(tokens.name()) && code > 0) code--;
                    out.append(tokens.written());
                }
                case COMMENT -> out.append(tokens.written());
            }
        }
        return out.toString();
    }

    private static boolean isCode(String element) {
        return element.equals("pre") || element.equals("code");
    }

    /** Copies a text, with its shortcodes replaced. Returns where it ends, which is later if a shortcode ends later. */
    private int text(int from, int to) {
        int at = from;
        while (at < to) {
            int bracket = html.indexOf('[', at);
            if (bracket < 0 || bracket >= to) break;
            out.append(html, at, bracket);
            at = shortcode(bracket);
            if (at == bracket) out.append(html.charAt(at++));
        }
        if (at < to) out.append(html, at, to);
        return Math.max(at, to);
    }

    /** Writes what a shortcode becomes. Returns where it ends; the same position if it stays as it is. */
    private int shortcode(int bracket) {
        boolean isEscaped = html.startsWith("[[", bracket);
        int nameStart = bracket + (isEscaped ? 2 : 1);
        int nameEnd = endOfName(nameStart);
        String name = html.substring(nameStart, nameEnd);
        if (!isKnown(name)) return bracket;
        int attributesEnd = endOfAttributes(nameEnd);
        if (attributesEnd < 0) return bracket;
        if (isEscaped) return escaped(bracket, attributesEnd);
        String attributes = html.substring(nameEnd, attributesEnd);
        boolean isClosed = attributes.endsWith("/");
        int contentStart = attributesEnd + 1;
        int contentEnd = isClosed || SINGLE.contains(name) ? -1 : endOfContent(name, contentStart);
        if (contentEnd < 0 && (ENCLOSING.contains(name) || Footnotes.isShortcode(name)) && attributes.indexOf('=') < 0)
            return bracket;
        String content = contentEnd < 0 ? "" : html.substring(contentStart, contentEnd);
        int end = contentEnd < 0 ? contentStart : contentEnd + name.length() + 3;
        return replace(Shortcode.of(name, withoutSlash(attributes), content), end)
                .orElse(bracket);
    }

    private Optional<Integer> replace(Shortcode shortcode, int end) {
        if (Footnotes.isShortcode(shortcode.name())) {
            if (shortcode.content().isBlank()) return Optional.empty();
            out.append(footnotes.add(shortcode.content()));
            return Optional.of(end);
        }
        Optional<String> written = markup.of(shortcode, content -> replaced(content, markup, footnotes, depth + 1));
        written.ifPresent(out::append);
        return written.map(used -> end);
    }

    /** Writes {@code [[gallery]]} as {@code [gallery]}: so authors write the name of a shortcode. */
    private int escaped(int bracket, int attributesEnd) {
        if (!html.startsWith("]]", attributesEnd)) return bracket;
        out.append(html, bracket + 1, attributesEnd + 1);
        return attributesEnd + 2;
    }

    private static boolean isKnown(String name) {
        return ENCLOSING.contains(name)
                || MAYBE_ENCLOSING.contains(name)
                || SINGLE.contains(name)
                || Footnotes.isShortcode(name);
    }

    private int endOfName(int from) {
        int at = from;
        while (at < html.length() && at - from <= LONGEST_NAME && isNameCharacter(html.charAt(at))) at++;
        return at;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    /** The closing bracket; -1 if another shortcode begins before, or there is none. */
    private int endOfAttributes(int from) {
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == ']') return at;
            if (c == '[') return -1;
        }
        return -1;
    }

    /** The start of {@code [/name]}; -1 if there is none, or another shortcode of this name begins before. */
    private int endOfContent(String name, int from) {
        int end = next("[/" + name + "]", from);
        if (end < 0) return -1;
        int another = next("[" + name, from);
        return another >= 0 && another < end && MAYBE_ENCLOSING.contains(name) ? -1 : end;
    }

    /** The next position of a text. Finds are cached, so that the whole search is linear. */
    private int next(String text, int from) {
        Integer cached = found.get(text);
        if (cached != null && (cached < 0 || cached >= from)) return cached;
        int position = html.indexOf(text, from);
        found.put(text, position);
        return position;
    }

    private static String withoutSlash(String attributes) {
        return attributes.endsWith("/") ? attributes.substring(0, attributes.length() - 1) : attributes;
    }
}
