package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Span;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.newsroom.HostPage;
import dev.lede.examples.newsroom.Teaser;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders the index pages of the static site: lists of articles, and the list of languages. */
final class IndexPage {
    private static final String SITE = "The Lake Post";

    private final ArticleRenderer renderer;
    private final SiteUrl url;

    IndexPage(ArticleRenderer renderer, SiteUrl url) {
        this.renderer = renderer;
        this.url = url;
    }

    /** Returns the index of the articles in a language, with links to the indexes in the other languages. */
    String of(Locale language, List<Article> articles) {
        String tag = Languages.tag(language);
        String title = Messages.of(language).text("site.latest");
        var list = Article.builder(url.of(tag + "/index.html"), tag, title)
                .body(new Body(articles.stream().map(IndexPage::entry).toList()));
        for (Locale other : SampleArticles.languages()) {
            if (!other.equals(language)) {
                list.addTranslation(Languages.tag(other), "../" + Languages.tag(other) + "/index.html");
            }
        }
        return html(list.build());
    }

    /** Returns the start page, where readers choose a language. {@code own} are the links to the pages of given files. */
    String chooser(List<String> own) {
        List<ListItem> items = new ArrayList<>();
        for (Locale language : SampleArticles.languages()) {
            Inline name = Span.in(language, Languages.autonym(language));
            items.add(item(Link.of(WebUrl.of(Languages.tag(language) + "/index.html"), name)));
        }
        for (String name : own) items.add(item(Link.of(name, name)));
        return html(Article.builder(url.of(""), "en", SITE)
                .body(Body.of(ListBlock.bulleted(items.toArray(ListItem[]::new))))
                .build());
    }

    private String html(Article content) {
        return new HostPage(renderer, SITE, content, "", true).html(ReaderPreferences.DEFAULT);
    }

    private static Block entry(Article article) {
        return Teaser.of(article, WebUrl.of(StaticSite.fileName(article)));
    }

    private static ListItem item(Link link) {
        return ListItem.of(Paragraph.of(link));
    }
}
