package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.newsroom.Newsroom;
import dev.lede.i18n.Languages;
import dev.lede.render.ArticleRenderer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the sample articles as a site that browsers open from disk, without a server. For each HTML file among the
 * arguments, it also writes a page and prints what was removed, and why.
 *
 * <table>
 * <caption>System properties</caption>
 * <tr><th scope="col">property</th><th scope="col">default</th><th scope="col">meaning</th></tr>
 * <tr><th scope="row">{@code lede.site}</th><td>{@code target/site}</td><td>the directory to write to</td></tr>
 * <tr><th scope="row">{@code lede.language}</th><td>{@code en}</td><td>the language of the HTML files</td></tr>
 * </table>
 */
public final class StaticSite {
    private static final String SAMPLES = "https://lakepost.example/";

    private final SiteFolder folder;
    private final PrintStream out;
    private final ArticleRenderer renderer = renderer("../");

    private StaticSite(Path folder, PrintStream out) {
        this.folder = new SiteFolder(folder, out);
        this.out = out;
    }

    /**
     * Writes the site, or starts the newsroom, a server, if the first argument is {@code --serve}. If a file cannot be read
     * or the server cannot start, it prints one line to the standard error and exits with status 1. Nothing is written if
     * a file cannot be read.
     *
     * @param files HTML files in UTF-8, each of them a body or a whole document; or {@code --serve} and a port
     */
    public static void main(String[] files) {
        int status = files.length > 0 && files[0].startsWith("--")
                ? Newsroom.serve(List.of(files), System.out, System.err)
                : write(List.of(files));
        if (status != 0) System.exit(status);
    }

    private static int write(List<String> files) {
        Path folder = Path.of(System.getProperty("lede.site", "target/site"));
        String language = System.getProperty("lede.language", "en");
        return write(folder, language, files, System.out, System.err);
    }

    /** Writes the site and returns the exit status. */
    static int write(Path folder, String language, List<String> files, PrintStream out, PrintStream err) {
        if (Languages.parse(language).isEmpty()) {
            err.println("lede.language must be a language tag, for example hy: \"" + language + "\"");
            return 1;
        }
        List<OwnPage> own = new ArrayList<>();
        try {
            for (String file : files) own.add(OwnPage.read(file));
        } catch (UnreadableFileException e) {
            err.println(e.getMessage());
            return 1;
        }
        new StaticSite(folder, out).write(own, language);
        return 0;
    }

    /** Returns the file name of an article's page, which is the last segment of its URL. */
    static String fileName(Article article) {
        String path = article.url().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void write(List<OwnPage> own, String language) {
        for (String file : SampleArticles.files()) folder.write(file, SampleArticles.file(file));
        List<Locale> languages = SampleArticles.languages();
        IndexPage index = new IndexPage(renderer);
        IndexPage first = new IndexPage(renderer(""));
        for (Locale each : languages) {
            String tag = Languages.tag(each);
            List<Article> articles = SampleArticles.in(tag);
            for (Article article : articles) {
                folder.write(tag + "/" + fileName(article), renderer.page(asFile(article)));
            }
            folder.write(tag + "/index.html", utf8(index.of(each, articles, languages)));
        }
        Map<String, OwnPage> pages = named(own);
        pages.forEach((page, from) -> folder.write("own/" + page, renderer.page(from.article(language, page))));
        List<String> links = pages.keySet().stream().map(page -> "own/" + page).toList();
        folder.write("index.html", utf8(first.chooser(languages, links)));
        own.forEach(page -> page.report(out));
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

    /** Returns the article with links to its translations and its section on disk. */
    private static Article asFile(Article article) {
        Article.Builder file = article.toBuilder();
        article.translations().forEach((language, url) -> {
            if (isSample(url)) file.addTranslation(Languages.tag(language), onDisk(url));
        });
        Section section = article.section();
        if (section != null) file.section(new Section(section.name(), WebUrl.of("index.html"), section.tagline()));
        return file.build();
    }

    private static boolean isSample(WebUrl url) {
        return SampleArticles.all().stream().anyMatch(sample -> sample.url().equals(url));
    }

    private static String onDisk(WebUrl url) {
        return "../" + url.value().substring(SAMPLES.length());
    }

    /** Returns a renderer for the pages of a directory. {@code root} is the path from there to the site's directory. */
    private static ArticleRenderer renderer(String root) {
        Site site = SampleArticles.site(root + "%s/index.html", root + "pictures/logo.svg");
        return ArticleRenderer.builder(site).build();
    }

    private static byte[] utf8(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
