package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.body.Paragraph;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.i18n.Languages;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.Asset;
import dev.lede.render.PageSources;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.Slot;
import dev.lede.render.TeaserLayout;
import dev.lede.render.TeaserOptions;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.html.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the pages in the reader's language and theme. */
final class Pages {
    private static final TeaserOptions AT_TOP = TeaserOptions.DEFAULT.atTop();

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
                    .linkedScript("/")
                    .addSlot(Slot.inHead(feeds.in(language).links()))
                    .addSlot(DocumentLinks.forms())
                    .addSlot(DocumentLinks.feeds(pathOf(language)));
            renderers.put(language, renderer.build());
            words.put(language, new Words(language));
        }
    }

    /** Returns the script that all pages share, by its path. */
    Map<String, Asset> assets() {
        return renderer(Locale.ENGLISH).assets().stream()
                .collect(Collectors.toMap(file -> "/" + file.name(), Function.identity()));
    }

    /** Returns the site. It differs between languages, since each has its own search page. */
    static Site site(String base, Locale language) {
        return SampleArticles.site(base + "/", "/%s/", "/pictures/logo.svg", pathOf(language) + "search");
    }

    /** Returns the path of the home page, for example {@code /hy/}. */
    static String pathOf(Locale language) {
        return "/" + Languages.tag(language) + "/";
    }

    /** Returns the path of the page of an article. */
    static String path(Article article) {
        return article.url().path();
    }

    /** Returns the page of an article, which can be cached for all readers. */
    ArticlePage article(Article article) {
        Locale language =
                Languages.nearest(article.language(), Newsroom.LANGUAGES).orElse(Locale.ENGLISH);
        return renderer(language).page(links.in(article));
    }

    /** Returns a page of the latest articles. */
    Response home(Locale language, Listing latest, ReaderPreferences reader) {
        Words words = words(language);
        PageLinks pages = PageLinks.of(WebUrl.of(pathOf(language)), latest);
        List<Article> listed = local(latest.articles());
        String title = words.messages().text("site.latest");
        Article.Builder subject = subject(language, pages.url(), title).seoDescription(words.text("home.description"));
        return list(language, subject.build(), listed, pages, reader, parts -> {
            parts.head(() ->
                    parts.html().open("h1").attribute("class", "lede-kicker").with(title));
            if (pages.page() > 1) parts.teasers(listed, AT_TOP);
            else parts.front(listed, site.sections(language), AT_TOP);
        });
    }

    /** Returns a page of the articles of a section, an author or a tag. */
    Response topic(Locale language, Topic topic, Listing listing, ReaderPreferences reader) {
        PageLinks pages = PageLinks.of(WebUrl.of(Paths.encoded(topic.path())), listing);
        List<Article> listed = local(listing.articles());
        Article.Builder subject = subject(language, pages.url(), topic.name())
                .seoDescription(words(language).text("topic.description", "topic", topic.name()));
        // The policy of the page then allows the portrait.
        if (topic.author() != null) subject.byline(topic.author());
        // The menu marks the section.
        if (pages.page() > 1) subject.section(Section.of(topic.name()).withUrl(pages.first()));
        TeaserOptions options = AT_TOP.withLabels(article -> label(article, topic));
        TeaserOptions own = topic.author() == null ? options : options.withLayout(TeaserLayout.LIST);
        return list(language, subject.build(), listed, pages, reader, parts -> {
            parts.head(topic, listing.total());
            parts.teasers(listed, own);
        });
    }

    /** Returns the section, unless it is the topic, which the page names; otherwise the kicker. */
    private static Optional<String> label(Article article, Topic topic) {
        Section section = article.section();
        if (section == null || topic.isSectionOf(article)) return Optional.ofNullable(article.kicker());
        return Optional.of(section.name());
    }

    /** Returns a page of the results of a search. {@code latest} is for readers who have found nothing. */
    Response search(SearchQuery query, Locale language, Listing found, List<Article> latest, ReaderPreferences reader) {
        Words words = words(language);
        String path = pathOf(language) + "search";
        PageLinks pages = PageLinks.of(WebUrl.of(query.in(path)), found);
        String title =
                query.isEmpty() ? words.text("search.title") : words.text("search.titleFor", "query", query.shown());
        Article.Builder subject = subject(language, pages.url(), title);
        for (Locale other : Newsroom.LANGUAGES) {
            if (!other.equals(language)) {
                subject.addTranslation(Languages.tag(other), query.in(pathOf(other) + "search"));
            }
        }
        List<Article> listed = local(found.articles());
        List<Article> others = found.articles().isEmpty() ? local(latest) : List.of();
        Html content = content(language, reader, parts -> {
            parts.head(() -> {
                parts.title(title);
                parts.search(query.shown());
                parts.line(summary(words, query, found));
                if (!query.isEmpty()) languages(parts, query, path);
            });
            parts.teasers(
                    listed,
                    AT_TOP.withLayout(TeaserLayout.LIST)
                            .withSummaries(article -> Snippet.of(prose(article), query.words())));
            pages.write(parts.html(), words);
            if (found.articles().isEmpty()) parts.elsewhere(site.sections(language), others);
        });
        PageSources sources = renderer(language).teaserSources(listed.isEmpty() ? others : listed);
        return response(200, HostPage.notIndexed(renderer(language), subject.build(), sources, content), reader);
    }

    /** Returns the text of the paragraphs: captions, tables and code make no sense in an excerpt. */
    private static String prose(Article article) {
        return Stream.concat(
                        Stream.of(new Paragraph(article.standfirst())),
                        article.preview().body().children().stream()
                                .filter(Paragraph.class::isInstance)
                                .map(Paragraph.class::cast))
                .map(Paragraph::text)
                .collect(Collectors.joining(" "));
    }

    private static String summary(Words words, SearchQuery query, Listing found) {
        if (query.isEmpty()) return words.text("search.empty");
        if (found.total() == Database.MAX_FOUND) return words.count("search.foundLatest", found.total());
        if (found.total() > 0) return words.count("search.found", found.total());
        return words.text(query.isInAllLanguages() ? "search.none" : "search.noneInOne");
    }

    /** Writes a link to the same search in all languages, or in the reader's language only. */
    private static void languages(PageParts parts, SearchQuery query, String path) {
        SearchQuery other = query.withAllLanguages(!query.isInAllLanguages());
        String text = query.isInAllLanguages() ? "search.onlyInOne" : "search.inAll";
        parts.link(WebUrl.of(other.in(path)), parts.words().text(text));
    }

    /** Returns the page about the newspaper. */
    Response about(Locale language, ReaderPreferences reader) {
        AboutPage about = new AboutPage(language);
        Article.Builder subject = subject(language, WebUrl.of(pathOf(language) + AboutPage.FILE), about.title());
        for (Locale other : Newsroom.LANGUAGES) {
            if (!other.equals(language)) subject.addTranslation(Languages.tag(other), pathOf(other) + AboutPage.FILE);
        }
        return response(200, HostPage.indexed(renderer(language), subject.build(), about.content()), reader);
    }

    /** Returns the page on which an editor imports an article, with the draft of what was entered. */
    Response imports(Locale language, ImportForm form, ReaderPreferences reader) {
        DraftDefaults defaults = DraftDefaults.of(site).language(language);
        Optional<DeskDraft> draft = form.draft().map(found -> DeskDraft.of(found, defaults));
        Html content = content(language, reader, parts -> new ImportPage(form, parts).write(draft));
        Article subject = subject(
                        language, WebUrl.of(ImportDesk.PATH), words(language).text("import.title"))
                .build();
        HostPage page =
                new HostPage(renderer(language), subject, ImportPage.SOURCES, content, ImportPage.STYLES, false);
        List<Article> shown = new ArrayList<>(List.of(subject));
        draft.ifPresent(found -> shown.add(found.preview()));
        String policy = renderer(language).contentSecurityPolicy(shown, ImportPage.SOURCES);
        return Response.page(200, Response.utf8(page.html(reader)), policy).with("Cache-Control", "no-store");
    }

    /** Returns an error page. {@code latest} are articles to read instead; may be empty. */
    Response problem(Locale language, Problem problem, List<Article> latest, ReaderPreferences reader) {
        Words words = words(language);
        List<Article> listed = local(latest);
        Article subject = subject(language, WebUrl.of(pathOf(language)), problem.title(words))
                .build();
        Html content = content(language, reader, parts -> {
            parts.head(() -> {
                parts.title(problem.title(words));
                parts.line(problem.text(words));
                parts.search("");
                parts.link(WebUrl.of(pathOf(language)), words.text("problem.home"));
            });
            parts.elsewhere(site.sections(language), listed);
        });
        return response(
                problem.status(),
                HostPage.notIndexed(
                        renderer(language), subject, renderer(language).teaserSources(listed), content),
                reader);
    }

    private Response list(
            Locale language,
            Article subject,
            List<Article> listed,
            PageLinks pages,
            ReaderPreferences reader,
            Consumer<PageParts> parts) {
        Html content = content(language, reader, parts.andThen(each -> pages.write(each.html(), each.words())));
        PageSources sources = renderer(language).teaserSources(listed);
        return response(200, new HostPage(renderer(language), subject, sources, content, pages.head(), true), reader);
    }

    private Html content(Locale language, ReaderPreferences reader, Consumer<PageParts> parts) {
        return Html.of(html -> parts.accept(new PageParts(html, renderer(language), words(language), reader)));
    }

    private static Response response(int status, HostPage page, ReaderPreferences reader) {
        byte[] html = Response.utf8(page.html(reader));
        Response response = Response.page(status, html, page.contentSecurityPolicy());
        return status == 200 ? response.with("ETag", "W/" + StaticFiles.tag(html)) : response;
    }

    private Article.Builder subject(Locale language, WebUrl path, String title) {
        return Article.builder(site.url().resolve(path).orElse(site.url()), language, title);
    }

    private List<Article> local(List<Article> articles) {
        return articles.stream().map(links::inList).toList();
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
