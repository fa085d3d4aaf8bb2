package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.SiteLink;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.TeaserLayout;
import dev.lede.render.TeaserOptions;
import dev.lede.render.html.HtmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the parts of pages that are not articles.
 *
 * @param html receives the markup
 * @param renderer renders teasers
 * @param words the texts of the page
 * @param reader the preferences of the reader
 */
record PageParts(HtmlWriter html, ArticleRenderer renderer, Words words, ReaderPreferences reader) {
    /** The width of a portrait, in CSS pixels. */
    private static final int PORTRAIT = 96;

    /** The number of teasers in a row of a wide page. */
    private static final int ROW = 3;

    /** The number of articles on a front page that are not shown by section: a lead story and two rows. */
    private static final int MAX_LATEST = 1 + 2 * ROW;

    /** The number of teasers on a page whose subject is something else. */
    static final int MAX_ELSEWHERE = 6;

    private Locale language() {
        return words.messages().language();
    }

    /** Writes the head of a page. */
    void head(Runnable content) {
        html.open("header").attribute("class", "lede-wide").with(content);
    }

    void title(String title) {
        html.open("h1").attribute("class", "lede-headline").with(title);
    }

    void line(String text) {
        html.open("p").with(text);
    }

    /** Writes the head of the page of a section, an author or a tag. */
    void head(Topic topic, int articles) {
        head(() -> {
            Contributor author = topic.author();
            if (author != null && author.image() != null) portrait(author.image());
            title(topic.name());
            if (topic.tagline() != null) {
                html.open("p").attribute("class", "lede-standfirst").with(topic.tagline());
            }
            String count = words.count("topic.articles", articles);
            line(author == null || author.role() == null ? count : author.role() + " · " + count);
        });
    }

    private void portrait(Image image) {
        html.open("img").image("src", image.url()).attribute("alt", "").attribute("width", PORTRAIT);
        if (image.size() != null) {
            html.attribute(
                    "height",
                    Math.max(1, PORTRAIT * image.size().height() / image.size().width()));
        }
        html.attribute("referrerpolicy", "no-referrer").empty();
    }

    /** Writes a search form with a query. The header of the site has one, too, which readers of an error page may overlook. */
    void search(String query) {
        html.open("form").attribute("method", "get");
        html.url("action", WebUrl.of(Pages.pathOf(language()) + "search")).with(() -> {
            html.open("input").attribute("class", "lede-button").attribute("type", "search");
            html.attribute("name", "q").attribute("value", query).attribute("required");
            html.attribute("aria-label", words.messages().text("search.label")).empty();
            html.text(" ");
            html.open("button").attribute("class", "lede-button").attribute("type", "submit");
            html.with(words.messages().text("search.submit"));
        });
    }

    void link(WebUrl url, String text) {
        html.open("p").with(() -> html.open("a").href(url).with(text));
    }

    void teasers(List<Article> articles, TeaserOptions options) {
        TeaserOptions own = options.withLanguage(language()).withUrls(article -> WebUrl.of(Pages.path(article)));
        html.html(renderer.teasers(articles, own, reader));
    }

    /**
     * Writes a front page: a lead story with the latest articles, then older ones by section. A section with too few for a
     * row of its own has them among the latest.
     */
    void front(List<Article> articles, List<SiteLink> sections, TeaserOptions options) {
        List<Article> older = articles.subList(Math.min(MAX_LATEST, articles.size()), articles.size());
        Map<SiteLink, List<Article>> bands = new LinkedHashMap<>();
        for (SiteLink section : sections) {
            List<Article> ofSection =
                    older.stream().filter(article -> isIn(section, article)).toList();
            if (ofSection.size() >= ROW) bands.put(section, ofSection);
        }
        List<Article> latest = new ArrayList<>(articles);
        bands.values().forEach(latest::removeAll);
        teasers(latest, options);
        bands.forEach((section, others) -> {
            html.open("div")
                    .attribute("class", "lede-wide")
                    .with(() -> html.open("h2")
                            .with(() -> html.open("a").href(section.url()).with(section.name())));
            teasers(others, TeaserOptions.DEFAULT.withHeadingLevel(3).withLayout(TeaserLayout.GRID));
        });
    }

    private static boolean isIn(SiteLink section, Article article) {
        return article.section() != null && article.section().name().equals(section.name());
    }

    /** Writes links to the sections and teasers of the latest articles, for a reader who has found nothing. */
    void elsewhere(List<SiteLink> sections, List<Article> latest) {
        sections(sections);
        if (latest.isEmpty()) return;
        html.open("div")
                .attribute("class", "lede-wide")
                .with(() -> html.open("h2").with(words.messages().text("site.latest")));
        teasers(
                latest,
                TeaserOptions.DEFAULT
                        .withHeadingLevel(3)
                        .withLayout(TeaserLayout.GRID)
                        .withSummaries(article -> List.of()));
    }

    private void sections(List<SiteLink> sections) {
        // Not a nav: the menu in the header is one.
        html.open("section").attribute("class", "lede-wide lede-tags").with(() -> {
            html.open("h2").with(words.messages().text("sections.label"));
            html.open("ul").with(() -> {
                for (SiteLink section : sections) {
                    html.open("li")
                            .with(() -> html.open("a").href(section.url()).with(section.name()));
                }
            });
        });
    }
}
