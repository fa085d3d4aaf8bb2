package dev.lede.render.html;

import dev.lede.core.ShareLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML that cannot be broken by what it says: names come from closed lists, text is escaped for its place,
 * addresses are {@link WebUrl}s, and each element is closed by the call that fills it. Event handlers, {@code style} and
 * {@code srcdoc} do not exist here.
 *
 * <p>One writer belongs to one thread. Its code is indented as its HTML is:
 *
 * <pre>{@code
 * html.open("figure").attribute("class", "chart").with(() -> {
 *     html.open("img").image("src", source).attribute("alt", "").empty();
 *     html.open("figcaption").with(() -> html.text("Ice on the lake, in days"));
 * });
 * }</pre>
 */
public final class HtmlWriter {
    private final Utf8Buffer out = new Utf8Buffer();

    /** The element whose start tag is being written; null between tags. */
    private @Nullable String starting;

    HtmlWriter() {}

    /**
     * Begins an element. Attributes may follow; then {@link #with} or {@link #empty} must.
     *
     * @param element its name, lower-case
     * @return this
     * @throws IllegalArgumentException if the element is not one to write
     * @throws IllegalStateException if another element has begun and has got no content
     */
    public HtmlWriter open(String element) {
        requireBetweenTags();
        starting = Vocabulary.element(element);
        out.raw("<");
        out.raw(element);
        return this;
    }

    /**
     * Gives the element an attribute.
     *
     * @param name its name, lower-case: one that holds words, a number or a keyword, or {@code data-*} or {@code aria-*}
     * @param value its value, of any characters
     * @return this
     * @throws IllegalArgumentException if the attribute is not one to write as text
     */
    public HtmlWriter attribute(String name, String value) {
        begin(Vocabulary.attribute(name));
        out.raw("=\"");
        out.value(value);
        out.raw("\"");
        return this;
    }

    /**
     * Gives the element an attribute that is a number.
     *
     * @param name its name, lower-case
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if the attribute is not one to write as text
     */
    public HtmlWriter attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /**
     * Gives the element an attribute that says all by being there, like {@code hidden}.
     *
     * @param name its name, lower-case
     * @return this
     * @throws IllegalArgumentException if the attribute is not one to write as text
     */
    public HtmlWriter attribute(String name) {
        begin(Vocabulary.attribute(name));
        return this;
    }

    /**
     * Gives the element an address.
     *
     * @param name {@code href}, {@code src}, {@code cite} or {@code action}
     * @param url the address
     * @return this
     * @throws IllegalArgumentException if the attribute is not one for an address
     */
    public HtmlWriter url(String name, WebUrl url) {
        return address(Vocabulary.address(name), url.value());
    }

    /**
     * Gives the element a picture.
     *
     * @param name {@code src} or {@code poster}
     * @param source the picture
     * @return this
     * @throws IllegalArgumentException if the attribute is not one for a picture
     */
    public HtmlWriter image(String name, ImageSource source) {
        return address(Vocabulary.picture(name), source.value());
    }

    /**
     * Gives the element a choice of pictures, as {@code srcset}.
     *
     * @param renditions the choice, all with widths or all with densities; not empty
     * @return this
     */
    public HtmlWriter srcset(List<Rendition> renditions) {
        return address("srcset", Srcset.of(renditions));
    }

    /**
     * Gives the element the address that shares an article.
     *
     * @param link the address
     * @return this
     */
    public HtmlWriter href(ShareLink link) {
        return address("href", link.href());
    }

    /**
     * Adds the URL of a link, and {@code rel="noopener"} if the URL names a host: without it, old browsers give the linked
     * page access to this one (WHATWG HTML, link types).
     *
     * @param url the URL
     * @return this
     * @throws IllegalStateException if no element has begun
     */
    public HtmlWriter href(WebUrl url) {
        url("href", url);
        return url.host().isPresent() ? attribute("rel", "noopener") : this;
    }

    /**
     * Fills the element that has begun, and closes it.
     *
     * @param content writes what is inside of it
     * @return this
     * @throws IllegalStateException if no element has begun, if it cannot have content, or if the content leaves an element
     *     without content of its own
     */
    public HtmlWriter with(Runnable content) {
        String element = requireStarting();
        if (Vocabulary.isVoid(element)) throw new IllegalStateException("<" + element + "> cannot have content");
        starting = null;
        out.raw(">");
        content.run();
        requireBetweenTags();
        out.raw("</");
        out.raw(element);
        out.raw(">");
        return this;
    }

    /**
     * Closes the element that has begun, without content.
     *
     * @return this
     * @throws IllegalStateException if no element has begun
     */
    public HtmlWriter empty() {
        if (!Vocabulary.isVoid(requireStarting())) return with(() -> {});
        starting = null;
        out.raw(">");
        return this;
    }

    /**
     * Writes words.
     *
     * @param text the words, of any characters
     * @return this
     * @throws IllegalStateException if an element has begun and has got no content
     */
    public HtmlWriter text(String text) {
        requireBetweenTags();
        out.text(text);
        return this;
    }

    /**
     * Writes markup that is known to be safe.
     *
     * @param html the markup
     * @return this
     * @throws IllegalStateException if an element has begun and has got no content
     */
    public HtmlWriter html(Html html) {
        requireBetweenTags();
        out.raw(html.utf8());
        return this;
    }

    /**
     * Returns the size of the markup written so far, so that a caller can find out whether a call has written anything.
     *
     * @return the size in bytes of UTF-8
     */
    public int size() {
        return out.size();
    }

    /** Throws, naming the element, if one has begun and has got no content. */
    private void requireBetweenTags() {
        if (starting != null) {
            throw new IllegalStateException(
                    "<" + starting + "> was opened, but never closed: end it by with(...) or empty()");
        }
    }

    /** Returns the markup written so far. */
    Html toHtml() {
        requireBetweenTags();
        return new Html(out.toBytes());
    }

    private HtmlWriter address(String name, String value) {
        begin(name);
        out.raw("=\"");
        out.value(value);
        out.raw("\"");
        return this;
    }

    private void begin(String attribute) {
        requireStarting();
        out.raw(" ");
        out.raw(attribute);
    }

    private String requireStarting() {
        return Objects.requireNonNullElseGet(starting, () -> {
            throw new IllegalStateException("no element has begun: open(...) comes first");
        });
    }
}
