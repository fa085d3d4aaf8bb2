package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.SampleArticles;
import dev.lede.i18n.Languages;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.Slot;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders the pages in the reader's language and theme. */
final class Pages {
    private final Site site;
    private final LocalLinks links;
    private final Map<Locale, ArticleRenderer> renderers = new LinkedHashMap<>();
    private final Map<Locale, Words> words = new LinkedHashMap<>();

    /** @param base the URL of the server without a slash at the end */
    Pages(String base) {
        site = site(base, Locale.ENGLISH);
        links = new LocalLinks(base);
        SiteFeeds feeds = new SiteFeeds(site);
        for (Locale language : Newsroom.LANGUAGES) {
            ArticleRenderer.Builder renderer = ArticleRenderer.builder(site(base, language))
                    .preferencesUrl("/preferences")
                    .addSlot(Slot.inHead(feeds.in(language).links()))
                    .addSlot(DocumentLinks.forms())
                    .addSlot(DocumentLinks.feeds(pathOf(language)));
            renderers.put(language, renderer.build());
            words.put(language, new Words(language));
        }
    }

    /** Returns the site. It differs between languages, since each has its own search page. */
    static Site site(String base, Locale language) {
        return SampleArticles.site(base + "/", "/%s/", "/pictures/logo.svg", pathOf(language) + "search");
    }

    /** Returns the path of the home page, for example {@code /hy/}. */
    static String pathOf(Locale language) {
        return "/" + Languages.tag(language) + "/";
    }

    /** Returns the page of an article, which can be cached for all readers. */
    ArticlePage article(Article article) {
        Locale language =
                Languages.nearest(article.language(), Newsroom.LANGUAGES).orElse(Locale.ENGLISH);
        return renderer(language).page(links.in(article));
    }

    Response home(Locale language, List<Article> latest, ReaderPreferences reader) {
        String title = words(language).messages().text("site.latest");
        return list(language, pathOf(language), title, words(language).text("home.description"), latest, reader);
    }

    /** Returns the list of the articles of a section, an author or a tag. */
    Response topic(Locale language, Topic topic, List<Article> articles, ReaderPreferences reader) {
        String description = words(language).text("topic.description", "topic", topic.name());
        return list(language, topic.path(), topic.name(), description, articles, reader);
    }

    private Response list(
            Locale language,
            String path,
            String title,
            String description,
            List<Article> articles,
            ReaderPreferences reader) {
        List<Block> teasers = articles.stream()
                .map(article -> Teaser.of(article, WebUrl.of(path(article))))
                .toList();
        Article content = content(language, path, title, teasers).build();
        return response(200, page(language, content, description, true), reader);
    }

    /** Returns the results of a search. {@code most} is the maximum number of results. */
    Response search(Locale language, SearchQuery query, List<Article> found, int most, ReaderPreferences reader) {
        Words words = words(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(summary(words, query, found.size(), most)));
        for (Article article : found) blocks.add(result(article, query, language));
        String title =
                query.isEmpty() ? words.text("search.title") : words.text("search.titleFor", "query", query.shown());
        Article.Builder content = content(language, pathOf(language) + "search", title, blocks);
        String again = "search?q=" + URLEncoder.encode(query.shown(), StandardCharsets.UTF_8);
        for (Locale other : Newsroom.LANGUAGES) {
            if (!other.equals(language)) content.addTranslation(Languages.tag(other), pathOf(other) + again);
        }
        return response(200, page(language, content.build(), "", false), reader);
    }

    private static String summary(Words words, SearchQuery query, int found, int most) {
        if (query.isEmpty()) return words.text("search.empty");
        if (found == 0) return words.text("search.none");
        return words.count(found < most ? "search.found" : "search.first", found);
    }

    private static Block result(Article article, SearchQuery query, Locale language) {
        Block headline = Heading.of(2, Link.of(path(article), article.headline()));
        Block snippet = new Paragraph(Snippet.of(Archive.text(article), query.words()));
        boolean foreign = !article.language().equals(language);
        return Passage.of(headline, snippet).withLanguage(foreign ? article.language() : null);
    }

    Response problem(Locale language, Problem problem, ReaderPreferences reader) {
        Words words = words(language);
        List<Block> blocks = List.of(
                Paragraph.of(problem.text(words)), Paragraph.of(Link.of(pathOf(language), words.text("problem.home"))));
        Article content = content(language, pathOf(language), problem.title(words), blocks)
                .build();
        return response(problem.status(), page(language, content, "", false), reader);
    }

    private HostPage page(Locale language, Article content, String description, boolean indexed) {
        return new HostPage(renderer(language), site.name(), content, description, indexed);
    }

    private static Response response(int status, HostPage page, ReaderPreferences reader) {
        byte[] html = Response.utf8(page.html(reader));
        Response response = Response.page(status, html, page.contentSecurityPolicy());
        return status == 200 ? response.with("ETag", "W/" + StaticFiles.tag(html)) : response;
    }

    private Article.Builder content(Locale language, String path, String title, List<Block> blocks) {
        String url = site.url().value().replaceFirst("/$", "") + path;
        return Article.builder(url, Languages.tag(language), title).body(new Body(blocks));
    }

    private static String path(Article article) {
        return article.url().path();
    }

    private ArticleRenderer renderer(Locale language) {
        return of(renderers, language);
    }

    private Words words(Locale language) {
        return of(words, language);
    }

    private static <T> T of(Map<Locale, T> each, Locale language) {
        T mine = each.get(language);
        if (mine == null) throw new IllegalArgumentException("not a language of the newsroom: " + language);
        return mine;
    }
}
