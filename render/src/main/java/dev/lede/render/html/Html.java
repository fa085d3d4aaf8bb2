package dev.lede.render.html;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Markup that is safe to put into a page: written by Lede, or vouched for by the host. It drops into any template engine
 * by {@link #toString} (as raw, unescaped output) or {@link #writeTo}.
 */
public final class Html {
    /** No markup. */
    public static final Html EMPTY = new Html(new byte[0]);

    private final byte[] utf8;

    Html(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * Returns the markup that a function writes. This is the safe way to make markup: names come from closed lists, and
     * values are escaped for their place.
     *
     * <pre>{@code
     * Html notice = Html.of(html -> html.open("p").attribute("class", "notice").with(() -> html.text("Sold out")));
     * }</pre>
     *
     * @param markup writes the markup
     * @return the markup
     * @throws IllegalStateException naming the element, if one is left open
     */
    public static Html of(Consumer<? super HtmlWriter> markup) {
        Objects.requireNonNull(markup, "markup");
        HtmlWriter html = new HtmlWriter();
        markup.accept(html);
        return html.toHtml();
    }

    /**
     * The host's own markup, which nobody checks: the one door for it. Whoever calls this takes on that the markup is
     * balanced, harmless, and holds nothing that a stranger wrote.
     *
     * @param markup well-formed HTML
     * @return the markup
     */
    public static Html trusted(String markup) {
        return new Html(Objects.requireNonNull(markup, "markup").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the markup as UTF-8. Does not close the stream.
     *
     * @param out where to
     * @throws UncheckedIOException if the stream fails
     */
    public void writeTo(OutputStream out) {
        try {
            out.write(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the markup as UTF-8.
     *
     * @return a new array
     */
    public byte[] toBytes() {
        return utf8.clone();
    }

    /**
     * Whether there is no markup at all, so that a template can leave out what stands around it.
     *
     * @return true if the markup has no characters
     */
    public boolean isEmpty() {
        return utf8.length == 0;
    }

    byte[] utf8() {
        return utf8;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html that && Arrays.equals(utf8, that.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** The markup as text. Jackson, 2 or 3, writes it as a JSON string; it reads none, as nobody vouches for it. */
    @JsonValue
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
