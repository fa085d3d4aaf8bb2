package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.ArticleRenderer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page that is no article, in the look of those that are: a list of articles, put together from the renderer's
 * components as any host's template would do it.
 */
final class IndexPage {
    private final ArticleRenderer renderer;

    IndexPage(ArticleRenderer renderer) {
        this.renderer = renderer;
    }

    /** The articles of a language. {@code languages} are those that have an index too. */
    String of(Locale language, List<Article> articles, List<Locale> languages) {
        Article list = list(language, articles, languages);
        return """
                <!DOCTYPE html>
                <html lang="%s" class="lede" data-lede-theme="auto" data-lede-text-size="3">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s — The Lake Post</title>
                %s
                </head>
                <body>
                <a class="lede-skip" href="#list">%s</a>
                %s
                <main class="lede-main" id="list" tabindex="-1">
                <div class="lede-article">
                <header class="lede-head"><h1 class="lede-headline">%s</h1></header>
                %s
                %s
                </div>
                </main>
                %s
                %s
                </body>
                </html>
                """.formatted(
                        Languages.tag(language),
                        list.headline(),
                        renderer.styles(),
                        Messages.of(language).text("page.skip"),
                        renderer.header(list),
                        list.headline(),
                        renderer.controls(list),
                        renderer.body(list),
                        renderer.footer(list),
                        renderer.script());
    }

    /** The page before all others: where a reader chooses the language. {@code own} are pages of the caller's files. */
    String chooser(List<Locale> languages, List<String> own) {
        StringBuilder items = new StringBuilder();
        for (Locale language : languages) {
            String tag = Languages.tag(language);
            items.append("<li><a href=\"%s/index.html\" lang=\"%s\" hreflang=\"%s\">%s</a></li>\n"
                    .formatted(tag, tag, tag, Languages.autonym(language)));
        }
        for (String name : own) items.append("<li><a href=\"%s\">%s</a></li>\n".formatted(name, name));
        return """
                <!DOCTYPE html>
                <html lang="en" class="lede" data-lede-theme="auto" data-lede-text-size="3">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>The Lake Post</title>
                %s
                </head>
                <body>
                <main class="lede-main">
                <div class="lede-article">
                <header class="lede-head"><h1 class="lede-headline">The Lake Post</h1></header>
                <div class="lede-body">
                <ul>
                %s</ul>
                </div>
                </div>
                </main>
                </body>
                </html>
                """.formatted(renderer.styles(), items);
    }

    /** The list as an article, since components are made for one: its language and its counterparts are what counts. */
    private static Article list(Locale language, List<Article> articles, List<Locale> languages) {
        String tag = Languages.tag(language);
        String title = Messages.of(language).text("site.latest");
        var list = Article.builder("https://lakepost.example/" + tag + "/index.html", tag, title)
                .body(new Body(articles.stream().map(IndexPage::entry).toList()));
        for (Locale other : languages) {
            if (!other.equals(language)) {
                list.translation(Languages.tag(other), "../" + Languages.tag(other) + "/index.html");
            }
        }
        return list.build();
    }

    private static Block entry(Article article) {
        return new RelatedLink(
                WebUrl.of(StaticSite.fileName(article)), picture(article), List.of(new Text(article.headline())));
    }

    /** The picture of the lead. It says nothing beside the headline that links to the same page. */
    private static @Nullable Image picture(Article article) {
        if (article.lead() == null) return null;
        for (Block block : article.lead().children()) {
            if (block instanceof Image image) {
                return new Image(image.url(), "", null, image.size(), image.renditions());
            }
        }
        return null;
    }
}
