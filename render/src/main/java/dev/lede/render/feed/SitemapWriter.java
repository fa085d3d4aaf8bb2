package dev.lede.render.feed;

import static dev.lede.render.feed.Namespace.IMAGE;
import static dev.lede.render.feed.Namespace.NEWS;
import static dev.lede.render.feed.Namespace.XHTML;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import dev.lede.render.labels.Contained;
import dev.lede.render.metadata.Alternates;
import dev.lede.render.metadata.Rfc3339;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one sitemap. */
final class SitemapWriter {
    /** The maximum number of images for a page (Google Search Central, image sitemaps). */
    private static final int MAX_IMAGES = 1_000;

    private final UrlSet urlSet;
    private final Site site;
    private final XmlWriter xml;
    private int tooOld;
    private int undated;
    private int tooLong;
    private @Nullable OffsetDateTime lastModified;

    private SitemapWriter(UrlSet urlSet, Site site) {
        this.urlSet = urlSet;
        this.site = site;
        this.xml = urlSet.xml();
    }

    static SitemapResult write(Output out, Incoming articles, Site site) {
        SitemapWriter sitemap = new SitemapWriter(new UrlSet(out, Sitemaps.MAX_URLS, List.of(IMAGE, XHTML)), site);
        return sitemap.write(articles, sitemap::page);
    }

    /** Writes a news sitemap of the articles that were published since the given moment. */
    static SitemapResult writeNews(Output out, Incoming articles, Site site, String publication, Instant since) {
        SitemapWriter sitemap = new SitemapWriter(new UrlSet(out, Sitemaps.MAX_NEWS_URLS, List.of(NEWS)), site);
        return sitemap.write(articles, article -> sitemap.news(article, publication, since));
    }

    private interface Entry {
        void write(Article article);
    }

    private SitemapResult write(Incoming articles, Entry entry) {
        urlSet.write(() -> {
            while (urlSet.hasRoom() && articles.hasNext()) entry.write(articles.next());
        });
        return new SitemapResult(urlSet.urls(), tooOld, undated, tooLong, lastModified);
    }

    private void page(Article article) {
        ArticleUrls urls = new ArticleUrls(article);
        add(article, () -> {
            Alternates.pass(article, site, this::alternate);
            MediaFile.of(article, urls).stream()
                    .filter(MediaFile::isImage)
                    .limit(MAX_IMAGES)
                    .forEach(file -> image(file.url()));
        });
    }

    private void news(Article article, String publication, Instant since) {
        OffsetDateTime published = article.published();
        if (published == null) undated++;
        else if (published.toInstant().isBefore(since)) tooOld++;
        else
            add(
                    article,
                    () -> xml.open(NEWS, "news").with(() -> {
                        xml.open(NEWS, "publication").with(() -> {
                            xml.open(NEWS, "name").with(publication);
                            xml.open(NEWS, "language").with(language(article.language()));
                        });
                        xml.open(NEWS, "publication_date").with(Rfc3339.of(published));
                        xml.open(NEWS, "title").with(Contained.of(article.headline()));
                    }));
    }

    private void add(Article article, Runnable extensions) {
        OffsetDateTime changed = FeedDates.changed(article);
        boolean added = urlSet.add(AsciiUrl.of(article.url()), () -> {
            if (changed != null) xml.open("lastmod").with(Rfc3339.of(changed));
            extensions.run();
        });
        if (added) lastModified = FeedDates.later(lastModified, changed);
        else tooLong++;
    }

    private void alternate(String language, WebUrl url) {
        xml.open(XHTML, "link").attribute("rel", "alternate");
        xml.attribute("hreflang", language).attribute("href", AsciiUrl.of(url)).empty();
    }

    private void image(String url) {
        xml.open(IMAGE, "image").with(() -> xml.open(IMAGE, "loc").with(url));
    }

    /** Returns the code of ISO 639; Chinese has one for each script (Google Search Central, news sitemaps). */
    private static String language(Locale language) {
        if (!language.getLanguage().equals("zh")) return language.getLanguage();
        boolean isTraditional = language.getScript().isEmpty()
                ? List.of("TW", "HK", "MO").contains(language.getCountry())
                : language.getScript().equals("Hant");
        return isTraditional ? "zh-tw" : "zh-cn";
    }
}
