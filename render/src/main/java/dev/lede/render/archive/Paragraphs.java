package dev.lede.render.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Adds the paragraphs and line breaks that the classic editor of WordPress leaves out, as its function {@code wpautop} does:
 * a blank line separates paragraphs, other line ends are breaks; not around blocks, and not in {@code pre}. Unlike that
 * function, it reads tags instead of matching patterns, so that it needs one pass.
 */
final class Paragraphs {
    private static final Set<String> BLOCKS =
            Set.of(("table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area"
                            + " blockquote address style p h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside"
                            + " hgroup header footer nav figure figcaption details menu summary main script center")
                    .split(" ", -1));

    private static final Set<String> VOID = Set.of("hr", "col", "area");

    /** Elements whose line ends are not line breaks. */
    private static final Set<String> PRESERVED =
            Set.of("pre", "script", "style", "svg", "object", "video", "audio", "iframe", "textarea", "select", "math");

    /** Elements whose text is a line and gets no paragraphs. */
    private static final Set<String> LINES =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "figcaption", "caption", "legend", "figure");

    /** Elements whose text has no place in the document, so that it stays as it is. */
    private static final Set<String> STRUCTURES =
            Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup", "ul", "ol", "dl", "menu", "map", "hgroup");

    /** Elements whose first text needs no paragraph. */
    private static final Set<String> CELLS = Set.of("li", "td", "th", "dd");

    private final HtmlTokens tokens;
    private final StringBuilder out;

    /** The names of the open blocks, and how often each of them is open. */
    private final Deque<String> open = new ArrayDeque<>();

    private final Map<String, Integer> counts = new HashMap<>();

    /** Text and inline elements since the last block or blank line. */
    private final StringBuilder run = new StringBuilder();

    /** Whether the run contains anything but white space and comments. */
    private boolean hasContent;

    /** Whether the run is the first content of its block. */
    private boolean isFirst = true;

    private Paragraphs(String html) {
        tokens = new HtmlTokens(html);
        out = new StringBuilder(html.length() + html.length() / 8);
    }

    /** Returns the HTML with its paragraphs. */
    static String in(String html) {
        return new Paragraphs(html).all();
    }

    private String all() {
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> text(tokens.written());
                case COMMENT -> run.append(tokens.written());
                case OPEN -> start();
                case CLOSE -> end();
            }
        }
        flush();
        return out.toString();
    }

    private void start() {
        String name = tokens.name();
        boolean isBlock = BLOCKS.contains(name);
        if (isBlock) {
            flush();
            if (isOpen("p") && "p".equals(open.peek())) pop();
            out.append(tokens.written());
            if (!VOID.contains(name) && !PRESERVED.contains(name)) push(name);
            isFirst = true;
        } else {
            run.append(tokens.written());
            hasContent |= !name.equals("br");
        }
        if (!PRESERVED.contains(name)) return;
        preserved(name, isBlock ? out : run);
        isFirst &= !isBlock;
    }

    private void end() {
        String name = tokens.name();
        if (!BLOCKS.contains(name)) {
            run.append(tokens.written());
            return;
        }
        flush();
        // Browsers make a paragraph of an end tag that ends none.
        if (name.equals("p") && !isOpen(name)) return;
        while (isOpen(name) && !pop().equals(name)) {
            // Blocks that are not closed end with the block around them.
        }
        out.append(tokens.written());
        isFirst = false;
    }

    /** Copies everything up to the end of an element. */
    private void preserved(String name, StringBuilder to) {
        int depth = 1;
        while (depth > 0 && tokens.next()) {
            if (tokens.opens(name)) depth++;
            if (tokens.closes(name)) depth--;
            // Line ends of a run become breaks.
            to.append(to == run ? tokens.written().replace('\n', ' ') : tokens.written());
        }
    }

    private void text(String text) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != '\n' && HtmlTokens.isSpace(text.charAt(end))) end++;
            if (end == text.length() || text.charAt(end) != '\n') continue;
            words(text, from, at);
            blankLine();
            while (end < text.length() && HtmlTokens.isSpace(text.charAt(end))) end++;
            from = end;
            at = end - 1;
        }
        words(text, from, text.length());
    }

    private void words(String text, int from, int to) {
        run.append(text, from, to);
        for (int at = from; at < to && !hasContent; at++) hasContent = !HtmlTokens.isSpace(text.charAt(at));
    }

    private void blankLine() {
        boolean endsParagraph = hasContent && "p".equals(open.peek());
        flush();
        if (endsParagraph) pop();
    }

    /** Writes the run: as a paragraph where its block has paragraphs. */
    private void flush() {
        if (!hasContent) {
            out.append(run);
        } else {
            String block = open.isEmpty() ? "" : open.element();
            boolean bare = STRUCTURES.contains(block)
                    || LINES.contains(block)
                    || block.equals("p")
                    || (isFirst && CELLS.contains(block));
            if (STRUCTURES.contains(block)) out.append(run);
            else if (bare) lines(LINES.contains(block) && !isFirst ? "<br>" : "");
            else paragraph();
            isFirst = false;
        }
        run.setLength(0);
        hasContent = false;
    }

    private void lines(String before) {
        out.append(before);
        appendLines(run.toString().strip());
    }

    /** Writes a paragraph; lines that contain nothing but a URL become paragraphs of their own, for embeds. */
    private void paragraph() {
        StringBuilder lines = new StringBuilder();
        for (String line : run.toString().strip().split("\n", -1)) {
            if (LoneUrls.isUrl(line.strip())) {
                endParagraph(lines);
                out.append("<p>").append(line.strip()).append("</p>\n");
            } else lines.append(lines.isEmpty() ? "" : "\n").append(line);
        }
        endParagraph(lines);
    }

    private void endParagraph(StringBuilder lines) {
        String text = lines.toString().strip();
        lines.setLength(0);
        if (text.isEmpty()) return;
        out.append("<p>");
        appendLines(text);
        out.append("</p>\n");
    }

    /** Appends text with its line ends as breaks, except where a break is written anyway. */
    private void appendLines(String text) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            out.append(text, from, at);
            if (!endsWithBreak(text, from, at)) out.append("<br>");
            out.append('\n');
            from = at + 1;
        }
        out.append(text, from, text.length());
    }

    private static boolean endsWithBreak(String text, int from, int to) {
        int end = to;
        while (end > from && HtmlTokens.isSpace(text.charAt(end - 1))) end--;
        if (end == from || text.charAt(end - 1) != '>') return false;
        int tag = end - 1;
        while (tag > from && text.charAt(tag) != '<') tag--;
        return text.regionMatches(true, tag, "<br", 0, 3) || text.startsWith("<!--", tag);
    }

    private void push(String name) {
        open.push(name);
        counts.merge(name, 1, Integer::sum);
    }

    private String pop() {
        String name = open.pop();
        counts.merge(name, -1, Integer::sum);
        return name;
    }

    private boolean isOpen(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }
}
