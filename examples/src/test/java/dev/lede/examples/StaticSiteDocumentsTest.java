package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.url.WebUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the static site, and its URLs, published with and without a path. */
class StaticSiteDocumentsTest {
    /** Attributes of pages with a URL, or with several. */
    private static final Pattern RELATIVE = Pattern.compile("(?:href|src|poster|srcset)=\"([^\"]*)\"");

    private Path site;
    private String own;

    @BeforeEach
    void folders(@TempDir Path folder) throws IOException {
        site = folder.resolve("site");
        own = Files.writeString(folder.resolve("Лёд.html"), "<p>The ice.</p>").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lede.example/", "https://user.example/lede/", "https://user.example/լիճ"})
    void absoluteUrlsOfTheSiteAreFiles(String url) throws IOException {
        write(url);
        String base = url.replaceFirst("/?$", "/");
        String origin = WebUrl.of(url).origin().orElseThrow();
        for (String file : files()) {
            Set<String> urls = absoluteUrls(file, origin);
            if (isText(file)) assertThat(urls).as(file).isNotEmpty();
            assertThat(urls).as(file).allMatch(found -> decoded(found).startsWith(base));
            assertThat(urls).as(file).allMatch(found -> Files.isRegularFile(site.resolve(target(found, base))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lede.example/", "https://user.example/lede/"})
    void eachFileIsLinked(String base) throws IOException {
        write(base);
        Set<String> reached = new TreeSet<>();
        Deque<String> unread = new ArrayDeque<>(List.of("robots.txt", "index.html"));
        while (!unread.isEmpty()) {
            String file = unread.remove();
            if (!Files.isRegularFile(site.resolve(file)) || !reached.add(file)) continue;
            for (String url : absoluteUrls(file, base)) unread.add(target(url, base));
            if (file.endsWith(".html")) unread.addAll(relativeTargets(file));
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(files());
    }

    @ParameterizedTest
    @CsvSource({
        "https://lede.example/,      '',  en, 48",
        "https://user.example/lede,  '',  en, 48",
        "https://user.example/lede/, en/, en, 16",
        "https://user.example/lede/, ru/, ru, 16",
        "https://user.example/lede/, hy/, hy, 16"
    })
    void feedsBeginWithTheLatestArticle(String url, String directory, String language, int entries) throws IOException {
        write(url);
        String base = url.replaceFirst("/?$", "/");
        String first = base + language + "/railway.html";
        String second = base + (directory.isEmpty() ? "ru/railway.html" : directory + "notice.html");
        byte[] rss = read(directory + "feed.xml");
        assertThat(Xml.texts(rss, "guid")).startsWith(first, second).hasSize(entries);
        assertThat(Xml.texts(rss, "link")).startsWith(base + (directory.isEmpty() ? "" : directory + "index.html"));
        assertThat(Xml.elements(rss, "link").get(1).getAttribute("href")).isEqualTo(base + directory + "feed.xml");
        assertThat(Xml.texts(read(directory + "atom.xml"), "id"))
                .startsWith(base + directory + "atom.xml", first, second)
                .hasSize(entries + 1);
        assertThat(new String(read(directory + "feed.json"), StandardCharsets.UTF_8))
                .contains("\"feed_url\":\"" + base + directory + "feed.json\"")
                .containsSubsequence("\"items\":", "\"id\":\"" + first + "\"", "\"id\":\"" + second + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lede.example/", "https://user.example/lede/"})
    void sitemapListsEachArticleByItsCanonicalUrl(String base) throws IOException {
        write(base);
        Set<String> canonical = new TreeSet<>();
        for (String file : files()) {
            if (!file.endsWith(".html")) continue;
            Document page = Jsoup.parse(site.resolve(file));
            String url = page.select("link[rel=canonical]").attr("href");
            assertThat(target(url, base)).isEqualTo(file);
            if (!page.select("main > article").isEmpty()) canonical.add(url);
        }
        assertThat(canonical).hasSize(49);
        assertThat(Xml.texts(read("sitemap.xml"), "loc").stream()
                        .map(StaticSiteDocumentsTest::decoded)
                        .filter(url -> url.endsWith(".html")))
                .containsExactlyInAnyOrderElementsOf(canonical);
        assertThat(Xml.texts(read("news-sitemap.xml"), "loc")).isEmpty();
        assertThat(Files.readString(site.resolve("robots.txt")).lines())
                .containsExactly(
                        "User-agent: *",
                        "Allow: /",
                        "",
                        "Sitemap: " + base + "sitemap.xml",
                        "Sitemap: " + base + "news-sitemap.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,      '',  feed.xml",
        "own/Лёд.html,    '',  ",
        "hy/index.html,   hy/, feed.xml",
        "hy/railway.html, hy/, "
    })
    void pagesNameTheirFeeds(String index, String directory, String rss) throws IOException {
        write("https://user.example/lede/");
        Document page = Jsoup.parse(site.resolve(index));
        List<String> files = List.of("feed.xml", "atom.xml", "feed.json");
        assertThat(page.select("head link[rel=alternate][type]").eachAttr("href"))
                .containsExactlyElementsOf(files.stream()
                        .map(file -> "https://user.example/lede/" + directory + file)
                        .toList());
        assertThat(page.select("nav[aria-label] a[href$=feed.xml]").eachAttr("href"))
                .as("visible links, on lists")
                .isEqualTo(rss == null ? List.of() : List.of(rss));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hy/railway.html", "own/Лёд.html"})
    void articlesAreAlsoTextMarkdownAndJson(String page) throws IOException {
        write("https://user.example/lede/");
        Article article = ArticleJson.read(read(page + ".json"));
        assertThat(article.url().value()).isEqualTo("https://user.example/lede/" + page);
        for (String suffix : List.of(".txt", ".md")) {
            assertThat(Files.readString(site.resolve(page + suffix)))
                    .contains(article.headline(), "https://user.example/lede/" + page)
                    .endsWith("\n");
        }
    }

    private void write(String url) {
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(StaticSite.write(site, url, "ru", List.of(own), none, none)).isZero();
    }

    private byte[] read(String file) throws IOException {
        return Files.readAllBytes(site.resolve(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** Returns the URLs in a file that begin with a text. Those in the content of a feed are escaped twice. */
    private Set<String> absoluteUrls(String file, String beginning) throws IOException {
        String text = new String(read(file), StandardCharsets.UTF_8)
                .replace("&amp;", "&")
                .replaceAll("&quot;|&gt;|&lt;", "\"");
        Pattern url = Pattern.compile(Pattern.quote(beginning) + "[^\\s\"'<>()\\[\\]\\\\]*");
        return url.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> relativeTargets(String page) throws IOException {
        String html = Files.readString(site.resolve(page));
        Path folder = site.resolve(page).getParent();
        return RELATIVE.matcher(html)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",\\s*")))
                .map(candidate -> candidate.replaceFirst("[\\s#].*", ""))
                .filter(url -> !url.contains(":"))
                .map(url -> site.relativize(folder.resolve(decoded(url)).normalize())
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }

    private static boolean isText(String file) {
        return !file.matches("(assets|pictures|media)/.*|news-sitemap\\.xml");
    }

    private static String target(String url, String base) {
        String file = decoded(url).substring(base.length()).replaceFirst("#.*", "");
        return file.isEmpty() ? "index.html" : file;
    }

    private static String decoded(String url) {
        return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
