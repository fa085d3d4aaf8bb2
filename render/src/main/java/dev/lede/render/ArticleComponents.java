package dev.lede.render;

import dev.lede.render.body.Ids;
import dev.lede.render.html.Html;

/**
 * The parts of an article's page, for a page that the host makes of them; one set for one article and one reader. Each
 * method renders its part anew.
 *
 * <p>Each part needs {@link ArticleRenderer#styles} in the head of the host's page and {@link ArticleRenderer#script} at
 * its end, once for all parts.
 */
public final class ArticleComponents {
    private final PageContext page;
    private final ArticleSections article;
    private final Region header;
    private final Region footer;

    ArticleComponents(PageContext page, ArticleSections article, Region header, Region footer) {
        this.page = page;
        this.article = article;
        this.header = header;
        this.footer = footer;
    }

    /**
     * Renders the header of the site. Its language switch leads to the article's translations.
     *
     * @return a {@code header} in an element of the class {@code lede}
     */
    public Html header() {
        return rooted(header);
    }

    /**
     * Renders the reader's controls, text size and theme, in the article's language.
     *
     * @return an element of the class {@code lede}
     */
    public Html controls() {
        return rooted(new Controls().withSlotsOf(PageRegion.CONTROLS));
    }

    /**
     * Renders lead and body, without headline and controls.
     *
     * @return an element of the class {@code lede}
     */
    public Html body() {
        return rooted((html, page) -> article.content(html, page, article.context(html, page, Ids.ofPage())));
    }

    /**
     * Renders the links and buttons to share, print and copy the link of the article.
     *
     * @return a {@code section} in an element of the class {@code lede}
     */
    public Html share() {
        return rooted(new Share().withSlotsOf(PageRegion.SHARE));
    }

    /**
     * Renders the footer of the site in the article's language.
     *
     * @return a {@code footer} in an element of the class {@code lede}
     */
    public Html footer() {
        return rooted(footer);
    }

    /** Renders the whole article, with ids that differ from those of other articles. */
    Html fragment() {
        return rooted((html, page) -> html.open("article")
                .attribute("class", "lede-article")
                .with(() ->
                        article.write(html, page, Ids.ofFragment(page.article().url()))));
    }

    /** The element that styles and script find a component by. */
    private Html rooted(Region component) {
        return Html.of(html -> {
            html.open("div");
            Document.root(html, page);
            html.with(() -> component.write(html, page));
        });
    }
}
