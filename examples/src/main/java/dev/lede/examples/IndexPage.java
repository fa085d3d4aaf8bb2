package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Section;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.newsroom.AboutPage;
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
import java.util.Optional;
import java.util.function.Consumer;

/** Renders the pages of the static site that are not articles: lists of articles, and the list of languages. */
final class IndexPage {
    private final ArticleRenderer renderer;
    private final SiteUrl url;

    IndexPage(ArticleRenderer renderer, SiteUrl url) {
        this.renderer = renderer;
        this.url = url;
    }

    /** Returns the index of the articles in a language. */
    String of(Locale language, List<Article> articles) {
        String title = Messages.of(language).text("site.latest");
        Article subject = subject(language, "index.html", title);
        return list(
                subject,
                articles,
                TeaserOptions.DEFAULT,
                html -> html.open("h1").attribute("class", "lede-kicker").with(title));
    }

    /** Returns the list of the articles in a section; its URL is in the section. */
    String of(Locale language, Section section, List<Article> articles) {
        Article subject = subject(language, fileName(section), section.name());
        // The page names the section, so teasers need not.
        TeaserOptions options = TeaserOptions.DEFAULT.withLabels(article -> Optional.ofNullable(article.kicker()));
        return list(subject, articles, options, html -> {
            html.open("h1").attribute("class", "lede-headline").with(section.name());
            if (section.tagline() != null) {
                html.open("p").attribute("class", "lede-standfirst").with(section.tagline());
            }
        });
    }

    /** Returns the page about the newspaper. */
    String about(Locale language) {
        AboutPage about = new AboutPage(language);
        return html(subject(language, AboutPage.FILE, about.title()), about.content());
    }

    /** Returns the start page, where readers choose a language. {@code own} are the links to the pages of given files. */
    String chooser(List<String> own) {
        Article subject = Article.builder(url.of(""), "en", "Languages").build();
        return html(subject, Html.of(html -> {
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

    /** Returns the file name of a section's page, in the directory of its language. */
    static String fileName(Section section) {
        String path = section.url() == null ? "" : section.url().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns a page of a language, with links to the same page in the other languages. */
    private Article subject(Locale language, String file, String title) {
        Article.Builder subject =
                Article.builder(url.of(Languages.tag(language) + "/" + file), Languages.tag(language), title);
        for (Locale other : SampleArticles.languages()) {
            if (!other.equals(language)) {
                subject.addTranslation(Languages.tag(other), "../" + Languages.tag(other) + "/" + file);
            }
        }
        return subject.build();
    }

    private static void link(HtmlWriter html, String target, String text, String language) {
        html.open("a").href(WebUrl.of(target)).attribute("lang", language).with(text);
    }

    private String list(Article subject, List<Article> articles, TeaserOptions options, Consumer<HtmlWriter> head) {
        TeaserOptions own = options.withLanguage(subject.language())
                .withUrls(article -> WebUrl.of(StaticSite.fileName(article)))
                .atTop();
        return html(subject, Html.of(html -> {
            html.open("header").attribute("class", "lede-wide").with(() -> head.accept(html));
            html.html(renderer.teasers(articles, own));
        }));
    }

    private String html(Article subject, Html content) {
        return HostPage.indexed(renderer, subject, content).html(ReaderPreferences.DEFAULT);
    }
}
