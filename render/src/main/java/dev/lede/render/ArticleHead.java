package dev.lede.render;

import dev.lede.render.html.Html;

/**
 * The parts of the head of one article's page, for hosts that compose the page themselves. A layout that already has an
 * encoding or a title leaves out that part. Each call renders its part again; the host may cache the result.
 *
 * <pre>{@code
 * ArticleHead head = renderer.head(article);
 * String page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ours</title>"
 *         + head.styles() + head.metadata() + "</head>…";
 * }</pre>
 */
public final class ArticleHead {
    private final PageContext page;
    private final DocumentHead head;

    ArticleHead(PageContext page, DocumentHead head) {
        this.page = page;
        this.head = head;
    }

    /**
     * Renders the encoding of the page, UTF-8, and the viewport: its width is that of the device.
     *
     * @return two {@code meta} elements
     */
    public Html encoding() {
        return Html.of(DocumentHead::encoding);
    }

    /**
     * Renders the title: the title for search engines or else the headline, and the name of the site.
     *
     * @return a {@code title} element
     */
    public Html title() {
        return part(DocumentHead::title);
    }

    /**
     * Returns the stylesheet and an early script, the same for all articles: see {@link ArticleRenderer#styles}.
     *
     * @return {@code script} and {@code style} elements, or a {@code link} instead of {@code style} for linked assets
     */
    public Html styles() {
        return part(head::styles);
    }

    /**
     * Renders the metadata for search engines and social networks: description, canonical URL, translations, Open Graph, and
     * JSON-LD.
     *
     * @return {@code meta}, {@code link} and {@code script} elements
     */
    public Html metadata() {
        return part(head::metadata);
    }

    /**
     * Renders the slots of the host {@linkplain Slot#inHead in the head}. They should follow {@link #styles}.
     *
     * @return the markup of the host; empty if there is none
     */
    public Html slots() {
        return part((html, page) -> page.slots().inHead(html));
    }

    /**
     * Renders all parts, as in {@link ArticleRenderer#page}: encoding, title, styles, metadata, slots.
     *
     * @return the content of a {@code head} element
     */
    public Html all() {
        return part(head);
    }

    private Html part(Region part) {
        return part.html(page);
    }
}
