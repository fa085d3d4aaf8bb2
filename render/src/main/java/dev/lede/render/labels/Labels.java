package dev.lede.render.labels;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.i18n.Messages.Piece;
import dev.lede.render.html.HtmlWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the page says by itself, in the language of what is around. Where that language has no messages they are English,
 * and the markup says so (WCAG 3.1.2).
 */
public final class Labels {
    private final Messages messages;
    private final boolean otherLanguage;
    private final boolean otherDirection;

    public Labels(Messages messages, Locale around) {
        this(
                messages,
                !messages.language().getLanguage().equals(around.getLanguage()),
                Languages.isRightToLeft(messages.language()) != Languages.isRightToLeft(around));
    }

    private Labels(Messages messages, boolean otherLanguage, boolean otherDirection) {
        this.messages = messages;
        this.otherLanguage = otherLanguage;
        this.otherDirection = otherDirection;
    }

    public Messages messages() {
        return messages;
    }

    /** Labels are equal if they write the same: of the same messages, amid the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that
                && messages.equals(that.messages)
                && otherLanguage == that.otherLanguage
                && otherDirection == that.otherDirection;
    }

    @Override
    public int hashCode() {
        return Objects.hash(messages, otherLanguage, otherDirection);
    }

    /** The labels for the inside of an element that {@link #setting} has marked. */
    public Labels inside() {
        return new Labels(messages, false, false);
    }

    public String text(String key) {
        return messages.text(key);
    }

    public String text(String key, String name, String value) {
        return messages.text(key, Map.of(name, value));
    }

    /** Gives the element that has begun the language of the labels, where it is not that of what is around. */
    public HtmlWriter setting(HtmlWriter html) {
        if (otherLanguage) html.attribute("lang", Languages.tag(messages.language()));
        if (otherDirection) html.attribute("dir", Languages.isRightToLeft(messages.language()) ? "rtl" : "ltr");
        return html;
    }

    public void write(HtmlWriter html, String key) {
        words(html, text(key));
    }

    public void write(HtmlWriter html, String key, String name, String value) {
        words(html, text(key, name, value));
    }

    /** Writes words that are in the language of the labels already. */
    public void words(HtmlWriter html, String words) {
        String inner = words.strip();
        if (!otherLanguage || inner.isEmpty()) {
            html.text(words);
            return;
        }
        // A space at the edge belongs to what is around: inside of another direction it would stand at the other side.
        int start = words.indexOf(inner);
        html.text(words.substring(0, start));
        setting(html.open("span")).with(() -> html.text(inner));
        html.text(words.substring(start + inner.length()));
    }

    /** Writes a text with markup in the place of its one argument. */
    public void write(HtmlWriter html, String key, String name, Runnable markup) {
        for (Piece piece : messages.pieces(key)) {
            if (piece instanceof Piece.Literal literal) words(html, literal.text());
            if (piece instanceof Piece.Placeholder hole && Objects.equals(hole.name(), name)) markup.run();
        }
    }
}
