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
 * Markup that is safe to insert into a page: written with {@link HtmlWriter}, or declared safe by the host with {@link
 * #trusted}. Immutable and thread-safe.
 *
 * <p>Template engines insert the result of {@link #toString} as raw, unescaped output; {@link #writeTo} writes UTF-8 to a
 * stream.
 */
public final class Html {
    /** Empty markup. */
    public static final Html EMPTY = new Html(new byte[0]);

    private final byte[] utf8;

    Html(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * Returns the markup that a function writes. This is the safe way to create markup: element and attribute names come
     * from closed lists, and values are escaped for their context.
     *
     * <pre>{@code
     * Html notice = Html.of(html -> html.open("p").attribute("class", "notice").with("Sold out"));
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
     * Wraps the host's own markup without any check. The caller guarantees that the markup is balanced, safe, and free of
     * unescaped untrusted input.
     *
     * @param markup balanced HTML
     * @return the markup
     */
    public static Html trusted(String markup) {
        return new Html(Objects.requireNonNull(markup, "markup").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the markup as UTF-8. Does not close the stream.
     *
     * @param out the stream
     * @throws UncheckedIOException if writing to the stream fails
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
     * Returns whether the markup is empty, so that a template can omit the elements around it.
     *
     * @return true if the markup contains no characters; false if it contains only white space
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

    /**
     * Returns the markup as text. Jackson 2 and 3 write it as a JSON string; they cannot read it back, because markup from
     * JSON is untrusted.
     */
    @JsonValue
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
