package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.metadata.ShownArticle;
import dev.lede.render.metadata.SiteMetadata;

/** Writes the head of a page: encoding, title, styles, metadata, and the slots of the host. */
final class DocumentHead implements Region {
    private final Assets assets;
    private final SiteMetadata metadata;

    DocumentHead(Assets assets, SiteMetadata metadata) {
        this.assets = assets;
        this.metadata = metadata;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        encoding(html);
        title(html, page);
        styles(html, page);
        metadata(html, page);
        page.slots().inHead(html);
    }

    /** Writes the encoding, which must be in the first 1,024 bytes of a page (WHATWG HTML, 4.2.5.4), and the viewport. */
    static void encoding(HtmlWriter html) {
        html.open("meta").attribute("charset", "utf-8").empty();
        html.open("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .empty();
    }

    static void title(HtmlWriter html, PageContext page) {
        Article article = page.article();
        String title = article.seoTitle() == null ? article.headline() : article.seoTitle();
        html.open("title").with(Contained.of(title) + " — " + page.site().name());
    }

    void styles(HtmlWriter html, PageContext page) {
        page.holes().atEnd(html, () -> assets.head(page.styles().groups()));
    }

    /** Writes the metadata for search engines and social networks. */
    void metadata(HtmlWriter html, PageContext page) {
        ShownArticle shown = new ShownArticle(
                page.article(), page.canonical(), page.languageTag(), freeWords(page), page.isPreview());
        metadata.write(html, shown, () -> page.holes().viewStatistic(html));
    }

    /** Returns the number of words up to the cut, as all metadata ends there. */
    private static int freeWords(PageContext page) {
        Body body = page.article().body();
        boolean showsMore = !page.isPreview() && body.hasCut();
        return showsMore ? body.preview().wordCount() : page.length().words();
    }
}
