package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.newsroom.HostPage;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.TeaserOptions;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.List;
import java.util.Locale;

/** Renders the index pages of the static site: the articles in a language, and the list of languages. */
final class IndexPage {
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
        Article.Builder subject = Article.builder(url.of(tag + "/index.html"), tag, title);
        for (Locale other : SampleArticles.languages()) {
            if (!other.equals(language)) {
                subject.addTranslation(Languages.tag(other), "../" + Languages.tag(other) + "/index.html");
            }
        }
        TeaserOptions options = TeaserOptions.DEFAULT
                .withLanguage(language)
                .withUrls(article -> WebUrl.of(StaticSite.fileName(article)))
                .atTop();
        return html(subject.build(), articles, Html.of(html -> {
            html.open("header").attribute("class", "lede-wide");
            html.with(() -> html.open("h1").attribute("class", "lede-kicker").with(title));
            html.html(renderer.teasers(articles, options));
        }));
    }

    /** Returns the start page, where readers choose a language. {@code own} are the links to the pages of given files. */
    String chooser(List<String> own) {
        Article subject = Article.builder(url.of(""), "en", "Languages").build();
        return html(subject, List.of(), Html.of(html -> {
            html.open("div").attribute("class", "lede-wide").with(() -> {
                html.open("h1").attribute("class", "lede-headline").with(subject.headline());
                html.open("ul").with(() -> {
                    for (Locale language : SampleArticles.languages()) {
                        String tag = Languages.tag(language);
                        html.open("li").with(() -> link(html, tag + "/index.html", Languages.autonym(language), tag));
                    }
                    for (String name : own) html.open("li").with(() -> link(html, name, name, "en"));
                });
            });
        }));
    }

    private static void link(HtmlWriter html, String target, String text, String language) {
        html.open("a").href(WebUrl.of(target)).attribute("lang", language).with(text);
    }

    private String html(Article subject, List<Article> listed, Html content) {
        return new HostPage(renderer, subject, listed, content, Html.EMPTY, true).html(ReaderPreferences.DEFAULT);
    }
}
