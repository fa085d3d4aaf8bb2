package dev.lede.render.labels;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.i18n.Messages.Piece;
import dev.lede.render.html.HtmlWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes the page's own texts in the language of their surroundings. If that language has no messages the texts are English
 * and are marked as English with {@code lang} and {@code dir} (WCAG 2.2, 3.1.2).
 */
public final class Labels {
    private final Messages messages;
    private final boolean otherLanguage;
    private final boolean otherDirection;
    private final String tag;
    private final Labels inside;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * Creates the labels of a page.
     *
     * @param messages the messages to write
     * @param surrounding the language of the elements in which the labels are written
     */
    public Labels(Messages messages, Locale surrounding) {
        this(
                messages,
                !messages.language().getLanguage().equals(surrounding.getLanguage()),
                Languages.isRightToLeft(messages.language()) != Languages.isRightToLeft(surrounding));
    }

    private Labels(Messages messages, boolean otherLanguage, boolean otherDirection) {
        this.messages = messages;
        this.otherLanguage = otherLanguage;
        this.otherDirection = otherDirection;
        this.tag = Languages.tag(messages.language());
        this.inside = isMarked() ? new Labels(messages, false, false) : this;
    }

    /** Returns the messages. */
    public Messages messages() {
        return messages;
    }

    /** Labels are equal if they write the same markup: same messages, and same {@code lang} and {@code dir} attributes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that
                && messages.equals(that.messages)
                && otherLanguage == that.otherLanguage
                && otherDirection == that.otherDirection;
    }

    @Override
    public int hashCode() {
        return messages.hashCode() + (otherLanguage ? 1 : 0) + (otherDirection ? 2 : 0);
    }

    /** Returns the labels for the content of an element that {@link #addLanguage} has marked: these need no attributes. */
    public Labels inside() {
        return inside;
    }

    /** Returns the text of a key, unmarked. */
    public String text(String key) {
        String known = texts.get(key);
        if (known != null) return known;
        String text = messages.text(key);
        texts.put(key, text);
        return text;
    }

    /** Returns the text of a key with one argument, unmarked. */
    public String text(String key, String name, String value) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : messages.pieces(key)) {
            if (piece instanceof Piece.Literal literal) text.append(literal.text());
            if (piece instanceof Piece.Placeholder placeholder
                    && placeholder.name().equals(name)) text.append(value);
        }
        return text.toString();
    }

    /** Adds {@code lang} and {@code dir} to the open element, where they differ from those of the surroundings. */
    public HtmlWriter addLanguage(HtmlWriter html) {
        if (otherLanguage) html.attribute("lang", tag);
        if (otherDirection) html.attribute("dir", Languages.isRightToLeft(messages.language()) ? "rtl" : "ltr");
        return html;
    }

    /** Returns whether {@link #addLanguage} adds attributes. */
    public boolean isMarked() {
        return otherLanguage || otherDirection;
    }

    /** Writes the text of a key. */
    public void write(HtmlWriter html, String key) {
        writeText(html, text(key));
    }

    /** Writes the text of a key with one argument. */
    public void write(HtmlWriter html, String key, String name, String value) {
        writeText(html, text(key, name, value));
    }

    /** Writes a text that is in the language of the labels, in a {@code span} with {@code lang} if that is necessary. */
    public void writeText(HtmlWriter html, String text) {
        String stripped = otherLanguage ? text.strip() : "";
        if (stripped.isEmpty()) {
            html.text(text);
            return;
        }
        // Leading and trailing spaces stay outside the span: with another direction they would appear at its other end.
        int start = text.indexOf(stripped);
        html.text(text.substring(0, start));
        addLanguage(html.open("span")).with(stripped);
        html.text(text.substring(start + stripped.length()));
    }

    /** Writes the text of a key with markup in place of its one argument. */
    public void write(HtmlWriter html, String key, String name, Runnable markup) {
        for (Piece piece : messages.pieces(key)) {
            if (piece instanceof Piece.Literal literal) writeText(html, literal.text());
            if (piece instanceof Piece.Placeholder placeholder
                    && placeholder.name().equals(name)) markup.run();
        }
    }
}
