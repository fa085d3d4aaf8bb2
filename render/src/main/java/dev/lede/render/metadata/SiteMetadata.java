package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.theme.DayAndNight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the metadata of the articles of one site: the elements for browsers, search engines and social networks, and the
 * article as JSON-LD. What depends only on the site or the language is kept as bytes. Thread-safe.
 */
public final class SiteMetadata {
    /** The number of languages whose bytes are kept. Articles of a site have fewer; attackers may have more. */
    private static final int MAX_LANGUAGES = 64;

    private final Site site;
    private final Html ofSite;
    private final Publisher publisher;

    /** Whether the logo and the home pages have the same URLs on all pages. */
    private final boolean isSameOnAllPages;

    private final Map<Locale, OfLanguage> languages = new ConcurrentHashMap<>();

    /** The elements of a language, and the home page in it as an item of a breadcrumb. */
    private record OfLanguage(Html elements, Html home) {}

    /**
     * Creates the metadata of a site.
     *
     * @param site the site that publishes the articles
     * @param paper the colours of the background of its pages
     */
    public SiteMetadata(Site site, DayAndNight paper) {
        this.site = site;
        this.ofSite = MetaTags.of(site, paper);
        this.publisher = new Publisher(site, site.url());
        this.isSameOnAllPages = isSameOnAllPages(site);
    }

    /**
     * Writes the metadata of an article's page.
     *
     * @param html the writer, in the head
     * @param shown the article
     * @param views writes the {@link ViewStatistic}, if the number of views is known
     */
    public void write(HtmlWriter html, ShownArticle shown, Runnable views) {
        Article article = shown.article();
        OfLanguage ofLanguage = ofLanguage(article.language());
        String description = Description.of(article);
        List<ArticleImage> images = ArticleImages.of(article);
        @Nullable ArticleImage shared = ArticleImages.shared(images, article);

        MetaTags tags = new MetaTags(html, article);
        html.html(ofSite).html(ofLanguage.elements());
        tags.description(description);
        tags.versions(site, shown.canonical());
        tags.article();
        tags.image(shared);
        Publisher ofPage = isSameOnAllPages ? publisher : new Publisher(site, article.url());
        Html home = isSameOnAllPages ? ofLanguage.home() : ofPage.home(article.language());
        new StructuredData(html, shown, site, ofPage).write(description, images, home, views);
    }

    /** A URL such as {@code ../logo.svg}, in the files of a static site, depends on the page. */
    private static boolean isSameOnAllPages(Site site) {
        List<WebUrl> urls = new ArrayList<>(site.homes().values());
        if (site.logo() != null && site.logo().url() instanceof WebUrl logo) urls.add(logo);
        return urls.stream().allMatch(url -> url.isAbsolute() || url.value().startsWith("/"));
    }

    private OfLanguage ofLanguage(Locale language) {
        OfLanguage known = languages.get(language);
        if (known != null) return known;
        OfLanguage created = new OfLanguage(MetaTags.of(language), publisher.home(language));
        if (languages.size() < MAX_LANGUAGES) languages.put(language, created);
        return created;
    }
}
