package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.newsroom.AboutPage;
import dev.lede.examples.newsroom.DocumentLinks;
import dev.lede.examples.newsroom.Newsroom;
import dev.lede.examples.newsroom.SiteFeeds;
import dev.lede.i18n.Languages;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.Asset;
import dev.lede.render.Slot;
import dev.lede.render.Theme;
import dev.lede.render.feed.Feeds;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the sample articles as a site that browsers open from disk, without a server, and that any web server can publish:
 * pages, feeds, sitemaps, and each article also as plain text, Markdown and JSON. For each HTML file among the arguments, it
 * also writes a page and prints what was removed, and why.
 *
 * <table>
 * <caption>System properties</caption>
 * <tr><th scope="col">property</th><th scope="col">default</th><th scope="col">meaning</th></tr>
 * <tr><th scope="row">{@code lede.site}</th><td>{@code target/site}</td><td>the directory to write to</td></tr>
 * <tr><th scope="row">{@code lede.language}</th><td>{@code en}</td><td>the language of the HTML files</td></tr>
 * <tr><th scope="row">{@code lede.site.url}</th><td>{@code https://lede.example/}, a placeholder</td><td>the URL at which the
 * site is to be published, with or without a path: {@code https://user.example/lede/}. Canonical URLs, and all URLs in feeds
 * and sitemaps, begin with it</td></tr>
 * <tr><th scope="row">{@code lede.theme}</th><td>none</td><td>a theme of {@link HouseStyles}: {@code tabloid}</td></tr>
 * </table>
 */
public final class StaticSite {
    private static final String ASSETS = "assets/";

    private final SiteUrl url;
    private final SiteFolder folder;
    private final SiteDocuments documents;
    private final PrintStream out;
    private final Theme theme;

    private StaticSite(SiteUrl url, Path folder, PrintStream out) {
        this.url = url;
        this.folder = new SiteFolder(folder, out);
        this.documents = new SiteDocuments(this.folder, url);
        this.out = out;
        theme = HouseStyles.named(System.getProperty("lede.theme", ""))
                .orElseGet(() -> Theme.builder().build());
    }

    /**
     * Writes the site, starts the newsroom, a server, if the first argument is {@code --serve}, or imports an export of another
     * system if it is {@code --import}. If a file cannot be read or the server cannot start, it prints one line to the standard error and exits with status 1. Nothing is written if
     * a file cannot be read.
     *
     * @param files HTML files in UTF-8, each of them a body or a whole document; or {@code --serve} and a port; or {@code
     *     --import}, an export of WordPress or Ghost, and the directory to write to
     */
    public static void main(String[] files) {
        int status = run(List.of(files));
        if (status != 0) System.exit(status);
    }

    private static int run(List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        if (first.equals(ImportCommand.OPTION)) return ImportCommand.run(arguments, System.out, System.err);
        return first.startsWith("--") ? Newsroom.serve(arguments, System.out, System.err) : write(arguments);
    }

    private static int write(List<String> files) {
        Path folder = Path.of(System.getProperty("lede.site", "target/site"));
        String url = System.getProperty("lede.site.url", "https://lede.example/");
        String language = System.getProperty("lede.language", "en");
        return write(folder, url, language, files, System.out, System.err);
    }

    /** Writes the site and returns the exit status. */
    static int write(Path folder, String url, String language, List<String> files, PrintStream out, PrintStream err) {
        if (Languages.parse(language).isEmpty()) {
            err.println("lede.language must be a language tag, for example hy: \"" + language + "\"");
            return 1;
        }
        Optional<SiteUrl> siteUrl = SiteUrl.parse(url);
        if (siteUrl.isEmpty()) {
            err.println("lede.site.url must be the URL of a directory, for example https://user.example/lede/: \"" + url
                    + "\"");
            return 1;
        }
        String theme = System.getProperty("lede.theme");
        if (theme != null && HouseStyles.named(theme).isEmpty()) {
            err.println("lede.theme must be one of " + HouseStyles.names() + ": \"" + theme + "\"");
            return 1;
        }
        List<OwnPage> own = new ArrayList<>();
        try {
            for (String file : files) own.add(OwnPage.read(file));
        } catch (UnreadableFileException e) {
            err.println(e.getMessage());
            return 1;
        }
        new StaticSite(siteUrl.get(), folder, out).write(own, language);
        return 0;
    }

    /** Returns the file name of an article's page, which is the last segment of its URL. */
    static String fileName(Article article) {
        String path = article.url().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void write(List<OwnPage> own, String language) {
        for (String file : SampleArticles.files()) folder.write(file, SampleArticles.file(file));
        List<Article> samples =
                SampleArticles.all().stream().map(url::published).toList();
        for (Locale each : SampleArticles.languages()) {
            writeLanguage(
                    each,
                    samples.stream()
                            .filter(sample -> sample.language().equals(each))
                            .toList());
        }
        documents.writeFeed(latestFirst(samples));
        Map<String, Article> pages = writeOwn(own, language);
        ArticleRenderer atTop = renderer("", "", documents.feeds().all());
        for (Asset asset : atTop.assets()) folder.write(ASSETS + asset.name(), asset.content());
        IndexPage first = new IndexPage(atTop, url);
        folder.write("index.html", utf8(first.chooser(List.copyOf(pages.keySet()))));
        List<Article> all = new ArrayList<>(samples);
        all.addAll(pages.values());
        documents.writeSitemaps(all);
        own.forEach(page -> page.report(out));
    }

    private void writeLanguage(Locale language, List<Article> articles) {
        String directory = SiteFeeds.directory(language);
        ArticleRenderer renderer = renderer("../", "", documents.feeds().in(language));
        for (Article article : articles) {
            String page = directory + fileName(article);
            folder.write(page, renderer.page(url.onDisk(article)));
            documents.writeForms(page, article);
        }
        IndexPage index = new IndexPage(renderer, url);
        List<Article> latest = latestFirst(articles);
        folder.write(directory + "index.html", utf8(index.of(language, latest)));
        bySection(latest).forEach((section, listed) -> {
            folder.write(directory + IndexPage.fileName(section), utf8(index.of(language, section, listed)));
        });
        folder.write(directory + AboutPage.FILE, utf8(index.about(language)));
        documents.writeFeed(language, latest);
    }

    /** Returns the articles by their section. Each section has a tagline in one of them at most. */
    private static Map<Section, List<Article>> bySection(List<Article> articles) {
        Map<WebUrl, Section> sections = new LinkedHashMap<>();
        for (Article article : articles) {
            Section section = article.section();
            if (section == null || section.url() == null) continue;
            sections.merge(section.url(), section, (one, other) -> one.tagline() == null ? other : one);
        }
        Map<Section, List<Article>> listed = new LinkedHashMap<>();
        sections.forEach((url, section) -> listed.put(
                section,
                articles.stream()
                        .filter(article -> article.section() != null
                                && Objects.equals(url, article.section().url()))
                        .toList()));
        return listed;
    }

    /** Writes the pages of the given files, and returns their articles by their file names. */
    private Map<String, Article> writeOwn(List<OwnPage> own, String language) {
        Map<String, Article> pages = new LinkedHashMap<>();
        ArticleRenderer renderer = renderer("../", "../", documents.feeds().all());
        named(own).forEach((name, from) -> {
            String page = "own/" + name;
            Article article = from.article(language, url.of(page));
            folder.write(page, renderer.page(article));
            documents.writeForms(page, article);
            pages.put(page, article);
        });
        return pages;
    }

    private static List<Article> latestFirst(List<Article> articles) {
        Comparator<OffsetDateTime> latest = Comparator.nullsLast(Comparator.reverseOrder());
        return articles.stream()
                .sorted(Comparator.comparing(Article::published, latest))
                .toList();
    }

    /** Returns the pages by their file names. Duplicate names are numbered. */
    private static Map<String, OwnPage> named(List<OwnPage> own) {
        Map<String, OwnPage> pages = new LinkedHashMap<>();
        for (OwnPage page : own) {
            String name = page.name() + ".html";
            for (int number = 2; pages.containsKey(name); number++) name = page.name() + "-" + number + ".html";
            pages.put(name, page);
        }
        return pages;
    }

    /**
     * Returns a renderer for the pages of a directory.
     *
     * @param root the path from there to the directory of the site
     * @param toFeed the path from there to the directory of the feed
     * @param feed the feed that the pages name
     */
    private ArticleRenderer renderer(String root, String toFeed, Feeds feed) {
        Site site = SampleArticles.site(
                url.of(""), root + "%s/index.html", root + "pictures/logo.svg", "https://lakepost.example/search");
        return ArticleRenderer.builder(site)
                .theme(theme)
                .linkedScript(root + ASSETS)
                .addSlot(Slot.inHead(feed.links()))
                .addSlot(DocumentLinks.forms())
                .addSlot(DocumentLinks.feeds(toFeed))
                .build();
    }

    private static byte[] utf8(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
