package dev.lede.render;

import dev.lede.core.url.WebUrl;
import dev.lede.render.body.Ids;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.metadata.SiteMetadata;

/** Writes a complete page, from {@code <!DOCTYPE html>} on. */
final class Document implements Region {
    private static final Html DOCTYPE = Html.trusted("<!DOCTYPE html>\n");

    /** The id of the skip link's target. It cannot clash with ids of the article, which have another prefix: see {@link Ids}. */
    private static final String MAIN = "ledepage-main";

    private static final WebUrl TO_MAIN = WebUrl.of("#" + MAIN);

    private final Region end;
    private final Region head;
    private final Region header;
    private final ArticleSections article;
    private final Region footer;

    /** @param end writes the icons and the script */
    Document(Assets assets, SiteMetadata metadata, Region header, ArticleSections article, Region footer, Region end) {
        this.end = end;
        this.head = new DocumentHead(assets, metadata);
        this.header = header;
        this.footer = footer;
        this.article = article;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        html.html(DOCTYPE).open("html");
        root(html, page);
        html.with(() -> {
            html.open("head").with(() -> head.write(html, page));
            html.open("body").with(() -> body(html, page));
        });
    }

    /** Adds the class, the language and the preferences, on which styles and scripts depend, to the open element. */
    static void root(HtmlWriter html, PageContext page) {
        html.attribute("class", "lede");
        page.addArticleLanguage(html);
        page.holes().preferences(html);
    }

    private void body(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("a").attribute("class", "lede-skip"));
        html.url("href", TO_MAIN);
        html.with(page.labels().text("page.skip"));
        header.write(html, page);
        html.open("main").attribute("class", "lede-main").attribute("id", MAIN).attribute("tabindex", -1);
        html.with(() -> html.open("article")
                .attribute("class", "lede-article")
                .with(() -> article.write(html, page, Ids.ofPage())));
        footer.write(html, page);
        end.write(html, page);
    }
}
