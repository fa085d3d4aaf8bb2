package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.metadata.ShownArticle;
import dev.lede.render.metadata.SiteMetadata;

/** Writes the head of a page: charset, viewport, title, styles, and the metadata of the article. */
final class DocumentHead implements Region {
    private final Assets assets;
    private final SiteMetadata metadata;

    DocumentHead(Assets assets, SiteMetadata metadata) {
        this.assets = assets;
        this.metadata = metadata;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        Article article = page.article();
        html.open("meta").attribute("charset", "utf-8").empty();
        html.open("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .empty();
        String title = article.seoTitle() == null ? article.headline() : article.seoTitle();
        html.open("title").with(Contained.of(title) + " — " + page.site().name());
        page.holes().shared(html, assets.head());
        ShownArticle shown = new ShownArticle(
                article, page.canonical(), page.languageTag(), page.length().words(), false);
        metadata.write(html, shown, () -> page.holes().viewStatistic(html));
    }
}
