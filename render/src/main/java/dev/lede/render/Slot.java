package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.body.Cut;
import dev.lede.render.html.Html;
import java.util.Objects;
import java.util.function.Function;

/**
 * The host's own markup at a place of Lede's pages, for example a newsletter form, an advertisement or comments. Immutable;
 * thread-safe if its function is.
 *
 * <pre>{@code
 * Slot newsletter = Slot.afterBlock(3, Html.trusted("<form action=\"https://mail.example/join\">…</form>"))
 *         .withSources(PageSources.NONE.withForms("https://mail.example"));
 * Slot comments = Slot.after(PageRegion.SHARE, article -> isOpen(article.url())
 *                 ? Html.trusted("<iframe title=\"Comments\" src=\"https://talk.example/embed\"></iframe>")
 *                 : Html.EMPTY)
 *         .withSources(PageSources.NONE.withFrames("https://talk.example"));
 * }</pre>
 *
 * <p>The markup is rendered in an element with the class {@code lede-slot}, except in the head. If it is empty or white space
 * only, nothing is rendered.
 *
 * <p>The content security policy of a page blocks all sources that it does not list. Name the sources of the markup with
 * {@link #withSources}; by default a slot has none. The policy of a page contains the sources of a slot only if the slot is
 * rendered in it. Attributes such as {@code onclick} and {@code style} never work in a slot.
 */
public final class Slot {
    static final String IN_HEAD = "in-head";
    static final String AT_CUT = "at-cut";

    private final String place;
    private final Function<Article, Html> content;
    private final PageSources sources;

    private Slot(String place, Function<Article, Html> content, PageSources sources) {
        this.place = place;
        this.content = Objects.requireNonNull(content, "content");
        this.sources = sources;
    }

    /**
     * Returns a slot in the head of pages, with the same markup for all articles; see {@link #inHead(Function)}.
     *
     * @param content the markup: elements that HTML allows in {@code head}
     * @return the slot, without sources
     */
    public static Slot inHead(Html content) {
        return inHead(always(content));
    }

    /**
     * Returns a slot in the head of pages, with markup that depends on the article: an icon, fonts, links to feeds, tags by
     * which search engines verify the site, statistics. The markup is not wrapped in an element.
     *
     * <pre>{@code
     * Slot icon = Slot.inHead(Html.trusted("<link rel=\"icon\" href=\"/icon.svg\">"))
     *         .withSources(PageSources.NONE.withImages("/"));
     * }</pre>
     *
     * <p>The slots of the head are its end. They follow Lede's stylesheet, so that a rule of the host wins over a rule with
     * the same specificity. They follow the metadata, too: browsers end the head at an element that it cannot contain, and
     * what follows is moved to the body (WHATWG HTML, 13.2.6.4.4).
     *
     * @param content returns the markup for an article, as for {@link #before(PageRegion, Function)}
     * @return the slot, without sources
     */
    public static Slot inHead(Function<Article, Html> content) {
        return new Slot(IN_HEAD, content, PageSources.NONE);
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
     *     component and policy of the article. In previews, the article ends at its cut
     * @return the slot, without sources
     */
    public static Slot before(PageRegion region, Function<Article, Html> content) {
        return new Slot(placeBefore(region), content, PageSources.NONE);
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
        return new Slot(placeAfter(region), content, PageSources.NONE);
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
        return new Slot(placeAfterBlock(number), content, PageSources.NONE);
    }

    /**
     * Returns a copy with the sources of the markup. The policies of the pages that render the slot allow them.
     *
     * @param sources the sources, instead of those of this slot; a new slot has {@link PageSources#NONE}
     * @return the copy
     */
    public Slot withSources(PageSources sources) {
        return new Slot(place, content, Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Returns a slot at the end of previews, with the same markup for all articles; see {@link #atCut(Function)}.
     *
     * @param content the markup
     * @return the slot, without sources
     */
    public static Slot atCut(Html content) {
        return atCut(always(content));
    }

    /**
     * Returns a slot at the end of {@linkplain ArticleRenderer#preview previews}, in the place of the {@link Cut}: an offer to
     * subscribe, or a link to the whole article. It is rendered in the element with the class {@code lede-cut}, and nowhere
     * but in previews of articles that have a cut.
     *
     * @param content returns the markup for an article, as for {@link #before(PageRegion, Function)}
     * @return the slot, without sources
     */
    public static Slot atCut(Function<Article, Html> content) {
        return new Slot(AT_CUT, content, PageSources.NONE);
    }

    /** Returns the place, as in the attribute {@code data-lede-slot}; {@code in-head} for the head. */
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

    PageSources sources() {
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
}
