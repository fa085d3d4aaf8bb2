package dev.lede.render;

import dev.lede.core.ShareLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
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
    private final List<Part> parts = new ArrayList<>();

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
     * Gives the link that has begun its URL, and what no link that names a host may lack: old browsers hand the page to what
     * a link opens, and {@code noopener} keeps it (WHATWG HTML, link types).
     */
    HtmlWriter href(WebUrl url) {
        url("href", url);
        return url.host().isPresent() ? attribute("rel", "noopener") : this;
    }

    /** Gives the link that has begun the address of a name inside of the page, encoded as a fragment is. */
    void hrefToName(String fragment) {
        address("href", "#" + fragment);
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

    /** Leaves a place, between tags or among attributes, that differs by the reader's preferences. */
    void byPreferences(BiConsumer<HtmlWriter, ReaderPreferences> hole) {
        String element = starting;
        flush();
        parts.add(new PreferencesPart(preferences -> filled(element, html -> hole.accept(html, preferences))));
    }

    /** Leaves a place between tags that differs by the number of views; nothing is there while it is unknown. */
    void byViews(ObjLongConsumer<HtmlWriter> hole) {
        requireBetweenTags();
        flush();
        parts.add(reader -> reader.views().isEmpty()
                ? new byte[0]
                : filled(null, html -> hole.accept(html, reader.views().getAsLong())));
    }

    private static byte[] filled(@Nullable String element, Consumer<HtmlWriter> hole) {
        HtmlWriter html = new HtmlWriter();
        html.starting = element;
        hole.accept(html);
        return html.out.toBytes();
    }

    /** Whether content writes anything at all, which it does at once. */
    boolean isWrittenBy(Runnable content) {
        int partsBefore = parts.size();
        int sizeBefore = out.size();
        content.run();
        return parts.size() != partsBefore || out.size() != sizeBefore;
    }

    /** Throws, naming the element, if one has begun and has got no content. */
    void requireBetweenTags() {
        if (starting != null) {
            throw new IllegalStateException(
                    "<" + starting + "> was opened, but never closed: end it by with(...) or empty()");
        }
    }

    /** What was written, in parts between the holes. */
    List<Part> parts() {
        requireBetweenTags();
        flush();
        return List.copyOf(parts);
    }

    /** What was written, as one reader sees it. */
    Html toHtml(Reader reader) {
        return new Html(Part.join(parts(), reader));
    }

    private void flush() {
        if (out.size() == 0) return;
        byte[] bytes = out.toBytes();
        out.clear();
        parts.add(reader -> bytes);
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
