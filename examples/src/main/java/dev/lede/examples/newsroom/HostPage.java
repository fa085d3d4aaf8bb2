package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.ArticleComponents;
import dev.lede.render.ArticleHead;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import java.util.List;

/**
 * A page that is not an article but has the same design: a list, a search, an error. It assembles the renderer's components
 * as a template of a host does. Components are rendered for an article, so the content of the page is an article with a
 * headline, a body, and translations for the language switch.
 *
 * @param renderer renders the components
 * @param site the name of the site, for the title
 * @param content the content of the page
 * @param description the description for search engines; may be empty
 * @param indexed whether search engines may index the page
 */
public record HostPage(ArticleRenderer renderer, String site, Article content, String description, boolean indexed) {
    /**
     * Returns the HTML document. The body is a sibling of the column, not its child, since images can be as wide as the
     * page.
     *
     * @param reader the preferences of the reader
     * @return the document
     */
    public String html(ReaderPreferences reader) {
        ArticleHead head = renderer.head(content);
        ArticleComponents parts = renderer.components(content, reader);
        return """
                <!DOCTYPE html>
                <html lang="%s" class="lede" data-lede-theme="%s" data-lede-text-size="%d">
                <head>
                %s
                <title>%s</title>
                %s
                %s
                %s
                </head>
                <body>
                <a class="lede-skip" href="#page">%s</a>
                %s
                <main class="lede-main" id="page" tabindex="-1">
                <div class="lede-article">
                <header class="lede-head"><h1 class="lede-headline">%s</h1></header>
                %s
                </div>
                %s
                </main>
                %s
                <p class="lede-toast" role="status"></p>
                %s
                </body>
                </html>
                """.formatted(
                        Languages.tag(content.language()),
                        reader.theme().id(),
                        reader.textSize(),
                        head.encoding(),
                        escaped(title()),
                        metadata(),
                        head.styles(),
                        head.slots(),
                        escaped(Messages.of(content.language()).text("page.skip")),
                        parts.header(),
                        escaped(content.headline()),
                        parts.controls(),
                        parts.body(),
                        parts.footer(),
                        renderer.script());
    }

    /**
     * Returns the value of the {@code Content-Security-Policy} header.
     *
     * @return a complete policy
     */
    public String contentSecurityPolicy() {
        return renderer.contentSecurityPolicy(List.of(content));
    }

    private String title() {
        return content.headline().equals(site) ? site : content.headline() + " — " + site;
    }

    private String metadata() {
        if (!indexed) return "<meta name=\"robots\" content=\"noindex\">";
        String canonical = "<link rel=\"canonical\" href=\"%s\">"
                .formatted(escaped(content.url().value()));
        return description.isEmpty()
                ? canonical
                : "<meta name=\"description\" content=\"%s\">\n".formatted(escaped(description)) + canonical;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
