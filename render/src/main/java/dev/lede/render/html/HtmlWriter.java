package dev.lede.render.html;

import dev.lede.core.ShareLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes well-formed HTML whose values cannot inject markup: element and attribute names come from closed lists, text is
 * escaped for its context, URLs are {@link WebUrl}s, and {@link #with} closes the element that it fills. {@code script} and
 * {@code style} elements, event handlers, {@code style} and {@code srcdoc} attributes cannot be written.
 *
 * <p>Not thread-safe. Code that writes HTML is indented like the HTML:
 *
 * <pre>{@code
 * html.open("figure").attribute("class", "chart").with(() -> {
 *     html.open("img").image("src", source).attribute("alt", "").empty();
 *     html.open("figcaption").with("Ice on the lake, in days");
 * });
 * }</pre>
 */
public final class HtmlWriter {
    private final Utf8Buffer out = new Utf8Buffer();

    /** The element whose start tag is not complete yet; null between tags. */
    private Vocabulary.@Nullable Element starting;

    HtmlWriter() {}

    /**
     * Opens an element. Calls for its attributes may follow; {@link #with} or {@link #empty} must end it.
     *
     * @param element the name of the element, in lower case
     * @return this
     * @throws IllegalArgumentException if the element is not in the list of allowed elements
     * @throws IllegalStateException if another element was opened and has not been ended
     */
    public HtmlWriter open(String element) {
        requireBetweenTags();
        starting = Vocabulary.element(element);
        out.raw(starting.start);
        return this;
    }

    /**
     * Adds an attribute to the open element.
     *
     * @param name the name, in lower case: an attribute that holds text, a number or a keyword, or {@code data-*} or {@code
     *     aria-*}
     * @param value the value; any characters
     * @return this
     * @throws IllegalArgumentException if the attribute is not in the list of allowed attributes, or holds a URL
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter attribute(String name, String value) {
        return escaped(Vocabulary.attribute(name), value);
    }

    /**
     * Adds an attribute with a number as its value to the open element.
     *
     * @param name the name, in lower case
     * @param value the value
     * @return this
     * @throws IllegalArgumentException if the attribute is not in the list of allowed attributes, or holds a URL
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /**
     * Adds a boolean attribute, such as {@code hidden}, to the open element.
     *
     * @param name the name, in lower case
     * @return this
     * @throws IllegalArgumentException if the attribute is not in the list of allowed attributes, or holds a URL
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter attribute(String name) {
        requireStarting();
        byte[] markup = Vocabulary.attribute(name);
        out.raw(markup, markup.length - "=\"".length());
        return this;
    }

    /**
     * Adds an attribute that holds a URL to the open element.
     *
     * @param name {@code href}, {@code src}, {@code cite} or {@code action}
     * @param url the URL
     * @return this
     * @throws IllegalArgumentException if the attribute is none of these
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter url(String name, WebUrl url) {
        return escaped(Vocabulary.urlAttribute(name), url.value());
    }

    /**
     * Adds an attribute that holds the URL of an image to the open element.
     *
     * @param name {@code src} or {@code poster}
     * @param source the image
     * @return this
     * @throws IllegalArgumentException if the attribute is none of these
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter image(String name, ImageSource source) {
        return escaped(Vocabulary.imageAttribute(name), source.value());
    }

    /**
     * Adds a {@code srcset} attribute to the open element.
     *
     * @param renditions the candidates, all with widths or all with densities; not empty
     * @return this
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter srcset(List<Rendition> renditions) {
        return escaped(Vocabulary.SRCSET, Srcset.of(renditions));
    }

    /**
     * Adds the URL that shares an article, as {@code href}, to the open element.
     *
     * @param link the share link
     * @return this
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter href(ShareLink link) {
        return escaped(Vocabulary.urlAttribute("href"), link.href());
    }

    /**
     * Adds the URL of a link as {@code href} to the open element, and {@code rel="noopener"} if the URL has a host: without
     * it, old browsers give a linked page in a new window access to this page (WHATWG HTML, link types).
     *
     * @param url the URL
     * @return this
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter href(WebUrl url) {
        url("href", url);
        return url.host().isPresent() ? attribute("rel", "noopener") : this;
    }

    /**
     * Writes the content of the open element and closes the element.
     *
     * @param content writes the content
     * @return this
     * @throws IllegalStateException if no element is open, if the element is void (such as {@code br}), or if {@code content}
     *     opens an element and does not end it
     */
    public HtmlWriter with(Runnable content) {
        Vocabulary.Element element = endStartTag();
        content.run();
        return close(element);
    }

    /**
     * Writes text as the content of the open element and closes the element.
     *
     * @param text the text, as for {@link #text}
     * @return this
     * @throws IllegalStateException if no element is open, or if the element is void (such as {@code br})
     */
    public HtmlWriter with(String text) {
        Vocabulary.Element element = endStartTag();
        out.text(text);
        return close(element);
    }

    /**
     * Closes the open element without content.
     *
     * @return this
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter empty() {
        if (!requireStarting().isVoid) return close(endStartTag());
        starting = null;
        out.raw('>');
        return this;
    }

    /**
     * Writes text. Markup characters are escaped; characters that HTML forbids become U+FFFD.
     *
     * @param text the text; any characters
     * @return this
     * @throws IllegalStateException if an element was opened and has not been ended by {@link #with} or {@link #empty}
     */
    public HtmlWriter text(String text) {
        requireBetweenTags();
        out.text(text);
        return this;
    }

    /**
     * Writes safe markup, unchanged.
     *
     * @param html the markup
     * @return this
     * @throws IllegalStateException if an element was opened and has not been ended by {@link #with} or {@link #empty}
     */
    public HtmlWriter html(Html html) {
        requireBetweenTags();
        out.raw(html.utf8());
        return this;
    }

    /**
     * Returns the size of the markup written so far. Callers can compare sizes to detect whether a call wrote anything.
     *
     * @return the size in bytes of UTF-8
     */
    public int size() {
        return out.size();
    }

    /** Throws an exception that names the element if an element was opened and has not been ended. */
    private void requireBetweenTags() {
        if (starting != null) {
            throw new IllegalStateException(
                    "<" + starting.name + "> was opened, but never closed: end it with with(...) or empty()");
        }
    }

    /** Returns the markup written so far. */
    Html toHtml() {
        requireBetweenTags();
        return new Html(out.toBytes());
    }

    private Vocabulary.Element endStartTag() {
        Vocabulary.Element element = requireStarting();
        if (element.isVoid) throw new IllegalStateException("<" + element.name + "> cannot have content");
        starting = null;
        out.raw('>');
        return element;
    }

    private HtmlWriter close(Vocabulary.Element element) {
        requireBetweenTags();
        out.raw(element.end);
        return this;
    }

    private HtmlWriter escaped(byte[] attribute, String value) {
        requireStarting();
        out.raw(attribute);
        out.value(value);
        out.raw('"');
        return this;
    }

    private Vocabulary.Element requireStarting() {
        if (starting == null) throw new IllegalStateException("no element is open: call open(...) first");
        return starting;
    }
}
