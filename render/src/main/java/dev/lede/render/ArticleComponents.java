package dev.lede.render;

import dev.lede.render.body.Ids;
import dev.lede.render.html.Html;

/**
 * The components of one article's page for one reader, for hosts that compose the page themselves. Each call renders its
 * component again; the host may cache the result.
 *
 * <p>The host's page needs {@link ArticleRenderer#styles} in its head and {@link ArticleRenderer#script} at its end, once
 * for all components.
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
     * Renders the header of the site. Its language switch links to the article's translations.
     *
     * @return a {@code header} element inside an element with the class {@code lede}
     */
    public Html header() {
        return rooted(header);
    }

    /**
     * Renders the controls for text size and theme, in the article's language.
     *
     * @return an element with the class {@code lede}
     */
    public Html controls() {
        return rooted(article.controls());
    }

    /**
     * Renders the lead media and the body, without headline and controls.
     *
     * @return an element with the class {@code lede}; never empty
     */
    public Html body() {
        return rooted((html, page) -> article.content(html, page, article.session(html, page, Ids.ofPage())));
    }

    /**
     * Renders the links and buttons to share the article, print it and copy its URL, and the link to follow the site.
     *
     * @return a {@code section} element inside an element with the class {@code lede}
     */
    public Html share() {
        return rooted(article.share());
    }

    /**
     * Renders the footer of the site, in the article's language.
     *
     * @return a {@code footer} element inside an element with the class {@code lede}
     */
    public Html footer() {
        return rooted(footer);
    }

    /** Renders the complete article, with ids that differ from those of other articles. */
    Html fragment() {
        return rooted((html, page) -> html.open("article")
                .attribute("class", "lede-article")
                .with(() ->
                        article.write(html, page, Ids.ofFragment(page.article().url()))));
    }

    /** Wraps a component in the root element that styles and script require. */
    private Html rooted(Region component) {
        return Html.of(html -> {
            html.open("div");
            Document.root(html, page);
            html.with(() -> component.write(html, page));
        });
    }
}
