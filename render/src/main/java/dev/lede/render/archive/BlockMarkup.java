package dev.lede.render.archive;

import dev.lede.render.source.Markup;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Rewrites elements of WordPress whose meaning is in their classes and for which HTML has a better element: emoji,
 * verses, the sides of media beside a text, the width of covers, URLs alone in a paragraph.
 */
final class BlockMarkup {
    private static final String MEDIA_TEXT = "wp-block-media-text";

    private final HtmlTokens tokens;
    private final StringBuilder out;

    /**
     * The classes that the figures in the open media-and-text blocks get; empty for other open {@code div} elements.
     */
    private final Deque<String> sides = new ArrayDeque<>();

    /** The width of the cover whose image follows. */
    private String cover = "";

    private BlockMarkup(String html) {
        tokens = new HtmlTokens(html);
        out = new StringBuilder(html.length());
    }

    static String rewritten(String html) {
        return new BlockMarkup(html).all();
    }

    private String all() {
        while (tokens.next()) {
            switch (tokens.kind()) {
                case OPEN -> start();
                case CLOSE -> {
                    if (tokens.closes("div")) sides.poll();
                    out.append(tokens.written());
                }
                default -> out.append(tokens.written());
            }
        }
        return out.toString();
    }

    private void start() {
        switch (tokens.name()) {
            case "img" -> image();
            case "pre" -> pre();
            case "p" -> paragraph();
            case "div" -> div();
            case "figure" -> figure();
            default -> out.append(tokens.written());
        }
    }

    private void image() {
        String alt = tokens.attribute("alt");
        boolean isEmoji = tokens.hasClass("emoji") || tokens.hasClass("wp-smiley");
        if (isEmoji && alt != null && !alt.isBlank()) out.append(Markup.attribute(alt));
        else if (!cover.isEmpty() && tokens.hasClass("wp-block-cover__image-background")) {
            out.append("<figure class=\"" + cover + "\">")
                    .append(tokens.written())
                    .append("</figure>");
            cover = "";
        } else out.append(tokens.written());
    }

    /** A verse is text whose lines matter, not code. */
    private void pre() {
        if (!tokens.hasClass("wp-block-verse")) {
            out.append(tokens.written());
            return;
        }
        out.append("<p>");
        while (tokens.next() && !tokens.closes("pre")) {
            boolean isText = tokens.kind() == HtmlTokens.Kind.TEXT;
            out.append(isText ? tokens.written().replaceAll("\r?\n", "<br>") : tokens.written());
        }
        out.append("</p>");
    }

    /** Reads the paragraph up to its end if it is nothing but a URL. */
    private void paragraph() {
        String start = tokens.written();
        if (!tokens.next()) {
            out.append(start);
            return;
        }
        String text = tokens.written();
        String url = text.strip();
        if (tokens.kind() != HtmlTokens.Kind.TEXT || !LoneUrls.isUrl(url)) {
            tokens.moveTo(tokens.start());
            out.append(start);
            return;
        }
        boolean hasNext = tokens.next();
        if (hasNext && tokens.closes("p")) {
            out.append(LoneUrls.embed(url));
            return;
        }
        out.append(start).append(text);
        if (hasNext) tokens.moveTo(tokens.start());
    }

    private void div() {
        boolean isBeside = tokens.hasClass(MEDIA_TEXT);
        sides.push(!isBeside ? "" : tokens.hasClass("has-media-on-the-right") ? "alignright" : "alignleft");
        if (tokens.hasClass("wp-block-cover")) {
            cover = tokens.hasClass("alignfull") ? "alignfull" : tokens.hasClass("alignwide") ? "alignwide" : "";
        }
        out.append(tokens.written());
    }

    private void figure() {
        String side = sides.isEmpty() ? "" : sides.element();
        boolean isMedia = !side.isEmpty() && tokens.hasClass("wp-block-media-text__media");
        out.append(isMedia ? "<figure class=\"" + side + "\">" : tokens.written());
    }
}
