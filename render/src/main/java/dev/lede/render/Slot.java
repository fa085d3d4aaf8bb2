package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.check.Require;
import dev.lede.render.html.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * The host's own markup at a place of Lede's pages, for example a newsletter form, an advertisement or comments. Immutable;
 * thread-safe if its function is.
 *
 * <pre>{@code
 * Slot newsletter = Slot.afterBlock(3, Html.trusted("<form action=\"https://mail.example/join\">…</form>"))
 *         .withForms("https://mail.example");
 * Slot comments = Slot.after(PageRegion.SHARE, article -> isOpen(article.url())
 *                 ? Html.trusted("<iframe title=\"Comments\" src=\"https://talk.example/embed\"></iframe>")
 *                 : Html.EMPTY)
 *         .withFrames("https://talk.example");
 * }</pre>
 *
 * <p>The markup is rendered in an element with the class {@code lede-slot}. If it is empty or white space only, nothing is
 * rendered.
 *
 * <p>The content security policy of a page blocks all sources that it does not list. Name the sources of the markup with
 * the {@code with…} methods; by default a slot has none. The policy of a page contains the sources of a slot only if the
 * slot is rendered in it. Sources are origins ({@code https} with host and optional port, without path), or {@code /} for
 * the page's own. Inline scripts and styles are allowed by their text. Attributes such as {@code onclick} and {@code style}
 * never work in a slot.
 */
public final class Slot {
    private final String place;
    private final Function<Article, Html> content;
    private final List<PolicySource> sources;

    private Slot(String place, Function<Article, Html> content, List<PolicySource> sources) {
        this.place = place;
        this.content = Objects.requireNonNull(content, "content");
        this.sources = sources;
    }

    /**
     * Returns a slot before a region, with the same markup for all articles.
     *
     * @param region the region; the slot is rendered even if the region has no content
     * @param content the markup
     * @return the slot, without sources
     */
    public static Slot before(PageRegion region, Html content) {
        return before(region, always(content));
    }

    /**
     * Returns a slot before a region, with markup that depends on the article.
     *
     * @param region the region; the slot is rendered even if the region has no content
     * @param content returns the markup for an article, or {@link Html#EMPTY} for none; called once for each page, fragment,
     *     component and policy of the article
     * @return the slot, without sources
     */
    public static Slot before(PageRegion region, Function<Article, Html> content) {
        return new Slot(placeBefore(region), content, List.of());
    }

    /**
     * Returns a slot after a region, with the same markup for all articles.
     *
     * @param region the region; the slot is rendered even if the region has no content
     * @param content the markup
     * @return the slot, without sources
     */
    public static Slot after(PageRegion region, Html content) {
        return after(region, always(content));
    }

    /**
     * Returns a slot after a region, with markup that depends on the article.
     *
     * @param region the region; the slot is rendered even if the region has no content
     * @param content returns the markup for an article, as for {@link #before(PageRegion, Function)}
     * @return the slot, without sources
     */
    public static Slot after(PageRegion region, Function<Article, Html> content) {
        return new Slot(placeAfter(region), content, List.of());
    }

    /**
     * Returns a slot after a block of the body, with the same markup for all articles; see {@link #afterBlock(int, Function)}.
     *
     * @param number the number of blocks before the slot; 1 or more
     * @param content the markup
     * @return the slot, without sources
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Slot afterBlock(int number, Html content) {
        return afterBlock(number, always(content));
    }

    /**
     * Returns a slot after a block of the body, with markup that depends on the article. Only the top-level blocks of the
     * body count, and blank blocks do not. If the block is a heading, the slot follows the next block that is not a heading.
     * The slot is omitted if the body has fewer blocks; use a slot after {@link PageRegion#BODY} for markup that each article
     * must have.
     *
     * @param number the number of blocks before the slot; 1 or more
     * @param content returns the markup for an article, as for {@link #before(PageRegion, Function)}
     * @return the slot, without sources
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Slot afterBlock(int number, Function<Article, Html> content) {
        if (number < 1) throw new IllegalArgumentException("the number of blocks must be at least 1: " + number);
        return new Slot(placeAfterBlock(number), content, List.of());
    }

    /**
     * Returns a copy that allows scripts ({@code script-src}). The sources of what the scripts load must be allowed, too.
     *
     * @param origins the additional origins of scripts
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withScripts(String... origins) {
        return with("script-src", origins);
    }

    /**
     * Returns a copy that allows one inline script ({@code script-src}).
     *
     * @param script the exact text between {@code <script>} and {@code </script>}
     * @return the copy
     * @throws IllegalArgumentException naming the place, if the text contains {@code </script}
     */
    public Slot withInlineScript(String script) {
        return with(List.of(PolicySource.inline("script-src", contentOf("script", script))));
    }

    /**
     * Returns a copy that allows stylesheets ({@code style-src}).
     *
     * @param origins the additional origins of stylesheets
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withStyles(String... origins) {
        return with("style-src", origins);
    }

    /**
     * Returns a copy that allows one inline stylesheet ({@code style-src}).
     *
     * @param style the exact text between {@code <style>} and {@code </style>}
     * @return the copy
     * @throws IllegalArgumentException naming the place, if the text contains {@code </style}
     */
    public Slot withInlineStyle(String style) {
        return with(List.of(PolicySource.inline("style-src", contentOf("style", style))));
    }

    /**
     * Returns a copy that allows images of the markup and its styles ({@code img-src}).
     *
     * @param origins the additional origins of images
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withImages(String... origins) {
        return with("img-src", origins);
    }

    /**
     * Returns a copy that allows video, audio and their tracks ({@code media-src}).
     *
     * @param origins the additional origins of media
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withMedia(String... origins) {
        return with("media-src", origins);
    }

    /**
     * Returns a copy that allows fonts ({@code font-src}).
     *
     * @param origins the additional origins of fonts
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withFonts(String... origins) {
        return with("font-src", origins);
    }

    /**
     * Returns a copy that allows frames ({@code frame-src}). The policy of the page does not restrict what a frame loads.
     *
     * @param origins the additional origins of frames
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withFrames(String... origins) {
        return with("frame-src", origins);
    }

    /**
     * Returns a copy that allows requests of scripts ({@code connect-src}): {@code fetch}, {@code sendBeacon}, {@code
     * EventSource} and {@code WebSocket}.
     *
     * @param origins the additional origins of requests; for web sockets {@code wss} with host and optional port
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withConnections(String... origins) {
        return with(Arrays.stream(origins).map(PolicySource::connection).toList());
    }

    /**
     * Returns a copy that allows forms to be submitted ({@code form-action}).
     *
     * @param origins the additional origins to which forms are submitted, and to which the response redirects
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public Slot withForms(String... origins) {
        return with("form-action", origins);
    }

    /** Returns the place, as in the attribute {@code data-lede-slot}. */
    @Override
    public String toString() {
        return place;
    }

    static String placeBefore(PageRegion region) {
        return region.before();
    }

    static String placeAfter(PageRegion region) {
        return region.after();
    }

    static String placeAfterBlock(int number) {
        return "after-block-" + number;
    }

    String place() {
        return place;
    }

    List<PolicySource> sources() {
        return sources;
    }

    Html contentFor(Article article) {
        return Objects.requireNonNull(
                content.apply(article),
                () -> "the function of the slot " + place + " returned null; it must return Html.EMPTY for no markup");
    }

    private static Function<Article, Html> always(Html content) {
        Objects.requireNonNull(content, "content");
        return article -> content;
    }

    private Slot with(String directive, String... origins) {
        return with(Arrays.stream(origins)
                .map(origin -> PolicySource.origin(directive, origin))
                .toList());
    }

    private Slot with(List<PolicySource> more) {
        List<PolicySource> all = new ArrayList<>(sources);
        all.addAll(more);
        return new Slot(place, content, List.copyOf(all));
    }

    /**
     * Returns the text of an element as browsers hash it, with normalized line breaks (WHATWG HTML, 13.2.3.5).
     *
     * @throws IllegalArgumentException if the text contains the end tag
     */
    private static String contentOf(String element, String text) {
        Require.text(text, element);
        int end = text.toLowerCase(Locale.ROOT).indexOf("</" + element);
        if (end >= 0) {
            throw new IllegalArgumentException(
                    "the text ends its <" + element + "> at index " + end + ": " + Require.shown(text.substring(end)));
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
