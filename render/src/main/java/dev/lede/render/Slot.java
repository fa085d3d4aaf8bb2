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
 * A place in Lede's pages with the host's own markup in it: a newsletter's form, an advertisement, comments. A value, safe
 * to share between threads if its function is.
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
 * <p>It stands in an element of the class {@code lede-slot}. Where the host has no markup for an article, or only white
 * space, nothing stands there.
 *
 * <p>The policy of a page forbids what it is not told of: name all that the markup loads, by the methods below. A policy
 * has these sources only if the slot is in its page. They are origins, {@code https} with host and port and no path, or
 * {@code /}, the page's own. Inline scripts and styles are named by their text; attributes like {@code onclick} and {@code
 * style} do not work in any slot.
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
     * The same markup before a region of every article.
     *
     * @param region the region, be there something to show or not
     * @param content the markup
     * @return a slot
     */
    public static Slot before(PageRegion region, Html content) {
        return before(region, always(content));
    }

    /**
     * Markup by article before a region.
     *
     * @param region the region, be there something to show or not
     * @param content makes the markup, once for each page, fragment or component; {@link Html#EMPTY} for none
     * @return a slot
     */
    public static Slot before(PageRegion region, Function<Article, Html> content) {
        return new Slot(placeBefore(region), content, List.of());
    }

    /**
     * The same markup after a region of every article.
     *
     * @param region the region, be there something to show or not
     * @param content the markup
     * @return a slot
     */
    public static Slot after(PageRegion region, Html content) {
        return after(region, always(content));
    }

    /**
     * Markup by article after a region.
     *
     * @param region the region, be there something to show or not
     * @param content makes the markup, once for each page, fragment or component; {@link Html#EMPTY} for none
     * @return a slot
     */
    public static Slot after(PageRegion region, Function<Article, Html> content) {
        return new Slot(placeAfter(region), content, List.of());
    }

    /**
     * The same markup inside of every body that is long enough, as {@link #afterBlock(int, Function)} says.
     *
     * @param number how many blocks come before it, 1 or more
     * @param content the markup
     * @return a slot
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Slot afterBlock(int number, Html content) {
        return afterBlock(number, always(content));
    }

    /**
     * Markup by article after one of the blocks that a body is made of; never inside of one. Blocks that show nothing do
     * not count. After a heading it waits for the block that follows. A body of fewer blocks does not have it, or the
     * slots of a long article would heap up at the end of a short one: what each article should have belongs after {@link
     * PageRegion#BODY}.
     *
     * @param number how many blocks come before it, 1 or more
     * @param content makes the markup, once for each page, fragment or component; {@link Html#EMPTY} for none
     * @return a slot
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Slot afterBlock(int number, Function<Article, Html> content) {
        if (number < 1) throw new IllegalArgumentException("blocks are counted from 1: " + number);
        return new Slot(placeAfterBlock(number), content, List.of());
    }

    /**
     * Lets the markup load scripts. What a script loads then must be named, too.
     *
     * @param origins where they come from
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withScripts(String... origins) {
        return with("script-src", origins);
    }

    /**
     * Lets a script run that stands in the markup.
     *
     * @param script what stands between {@code <script>} and {@code </script>}, to the letter
     * @return the slot with this, too
     * @throws IllegalArgumentException if no element can hold that, saying where
     */
    public Slot withInlineScript(String script) {
        return with(List.of(PolicySource.inline("script-src", inside("script", script))));
    }

    /**
     * Lets the markup load stylesheets.
     *
     * @param origins where they come from
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withStyles(String... origins) {
        return with("style-src", origins);
    }

    /**
     * Lets a stylesheet work that stands in the markup.
     *
     * @param style what stands between {@code <style>} and {@code </style>}, to the letter
     * @return the slot with this, too
     * @throws IllegalArgumentException if no element can hold that, saying where
     */
    public Slot withInlineStyle(String style) {
        return with(List.of(PolicySource.inline("style-src", inside("style", style))));
    }

    /**
     * Lets the markup and its styles load pictures.
     *
     * @param origins where they come from
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withImages(String... origins) {
        return with("img-src", origins);
    }

    /**
     * Lets the markup load sound, film and their tracks.
     *
     * @param origins where they come from
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withMedia(String... origins) {
        return with("media-src", origins);
    }

    /**
     * Lets styles load fonts.
     *
     * @param origins where they come from
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withFonts(String... origins) {
        return with("font-src", origins);
    }

    /**
     * Lets the markup frame pages. What a frame loads is the frame's own affair.
     *
     * @param origins where they come from
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withFrames(String... origins) {
        return with("frame-src", origins);
    }

    /**
     * Lets scripts send requests ({@code fetch}, {@code sendBeacon}, {@code EventSource}, {@code WebSocket}).
     *
     * @param origins where they go; for web sockets {@code wss://} with host and port
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withConnections(String... origins) {
        return with(Arrays.stream(origins).map(PolicySource::connection).toList());
    }

    /**
     * Lets forms be sent.
     *
     * @param origins where they go, and where the answer redirects to
     * @return the slot with these, too
     * @throws IllegalArgumentException saying the value that is not an origin
     */
    public Slot withForms(String... origins) {
        return with("form-action", origins);
    }

    /** The place, as the hook {@code data-lede-slot} calls it. */
    @Override
    public String toString() {
        return place;
    }

    static String placeBefore(PageRegion region) {
        return "before-" + region.id();
    }

    static String placeAfter(PageRegion region) {
        return "after-" + region.id();
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
                content.apply(article), () -> "the slot " + place + " has null for markup; Html.EMPTY is none");
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

    /** The text of an element as browsers hash it: after parsing, which knows one kind of line break (WHATWG HTML, 13.2.3.5). */
    private static String inside(String element, String text) {
        Require.text(text, element);
        int end = text.toLowerCase(Locale.ROOT).indexOf("</" + element);
        if (end >= 0) {
            throw new IllegalArgumentException(
                    "<" + element + "> would end at " + end + ": " + Require.shown(text.substring(end)));
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
