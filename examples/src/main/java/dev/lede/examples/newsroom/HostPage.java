package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.ArticleComponents;
import dev.lede.render.ArticleHead;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.PageSources;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.html.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is not an article but has the same design: a list, a search, an error. It assembles the renderer's components
 * as a template of a host does. It has no controls, since there is no text to read.
 *
 * @param renderer renders the components
 * @param subject an article without content, since the renderer makes title, header and footer for one: URL, language,
 *     headline as the title, description, and translations for the language switch
 * @param sources the sources of the content
 * @param content the content of the page
 * @param links elements for the head, such as links to other pages of the same list; may be empty
 * @param isIndexed whether search engines may index the page
 */
public record HostPage(
        ArticleRenderer renderer, Article subject, PageSources sources, Html content, Html links, boolean isIndexed) {
    /** Returns a page that search engines may index, whose content loads nothing. */
    public static HostPage indexed(ArticleRenderer renderer, Article subject, Html content) {
        return new HostPage(renderer, subject, PageSources.NONE, content, Html.EMPTY, true);
    }

    /** Returns a page that search engines may not index. */
    static HostPage notIndexed(ArticleRenderer renderer, Article subject, PageSources sources, Html content) {
        return new HostPage(renderer, subject, sources, content, Html.EMPTY, false);
    }

    /**
     * Returns the HTML document.
     *
     * @param reader the preferences of the reader
     * @return the document
     */
    public String html(ReaderPreferences reader) {
        ArticleHead head = renderer.head(subject);
        ArticleComponents parts = renderer.components(subject, reader);
        return """
                <!DOCTYPE html>
                <html lang="%s" class="lede" data-lede-theme="%s" data-lede-text-size="%d">
                <head>
                %s
                %s
                %s
                %s
                %s
                </head>
                <body>
                <a class="lede-skip" href="#page">%s</a>
                %s
                <main class="lede-main" id="page" tabindex="-1">
                %s
                </main>
                %s
                %s
                </body>
                </html>
                """.formatted(
                        Languages.tag(subject.language()),
                        reader.theme().id(),
                        reader.textSize(),
                        head.encoding(),
                        head.title(),
                        metadata(),
                        head.styles(),
                        head.slots(),
                        Messages.of(subject.language()).text("page.skip"),
                        parts.header(),
                        content,
                        parts.footer(),
                        renderer.script());
    }

    /**
     * Returns the value of the {@code Content-Security-Policy} header.
     *
     * @return a complete policy
     */
    public String contentSecurityPolicy() {
        return renderer.contentSecurityPolicy(List.of(subject), sources);
    }

    private Html metadata() {
        return Html.of(html -> {
            if (!isIndexed) {
                html.open("meta")
                        .attribute("name", "robots")
                        .attribute("content", "noindex")
                        .empty();
                html.html(links);
                return;
            }
            @Nullable String description = subject.seoDescription();
            if (description != null) {
                html.open("meta")
                        .attribute("name", "description")
                        .attribute("content", description)
                        .empty();
            }
            html.open("link")
                    .attribute("rel", "canonical")
                    .url("href", subject.url())
                    .empty();
            html.html(links);
        });
    }
}
