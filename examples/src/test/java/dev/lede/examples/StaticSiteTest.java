package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lede.core.url.WebUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files and the console output of the static site, and the first program. */
class StaticSiteTest {
    /** An image candidate of srcset: a URL and an optional descriptor. */
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*)(?:\\s+[^,]+)?(?:,|$)");

    /** Output of template errors: null, the string of an object, a placeholder. */
    private static final Pattern TEMPLATE_ERROR =
            Pattern.compile("\\b(null|undefined)\\b|\\[object |Optional(\\[|\\.empty)|\\$\\{|\\{[a-zA-Z0-9]+}"
                    + "|[a-z]\\.[A-Z][A-Za-z]+@[0-9a-f]{6,}");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path own;
    private Path site;

    @BeforeEach
    void folders(@TempDir Path folder) throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        site = folder.resolve("site");
    }

    @Test
    void eachWrittenFileIsPrintedWithItsSize() throws IOException {
        assertThat(write()).isZero();
        List<String> lines = printed(out).lines().toList();
        assertThat(lines).hasSameSizeAs(files());
        for (String line : lines) {
            int gap = line.lastIndexOf("  ");
            long size = Files.size(Path.of(line.substring(0, gap)));
            assertThat(line.substring(gap)).isEqualTo("  " + size + " bytes");
        }
        assertThat(pages()).contains("index.html", "en/index.html", "hy/railway.html", "ru/kitchen-sink.html");
    }

    @Test
    void relativeUrlsHaveATarget() throws IOException {
        write(file("own.html", "<p>Seen.</p>"));
        for (String page : pages()) {
            Document document = Jsoup.parse(site.resolve(page));
            urls(document)
                    .forEach(url -> assertThat(hasTarget(page, document, url))
                            .as(page + " leads to " + url)
                            .isTrue());
        }
    }

    @Test
    void linksToTranslationsAndSectionWorkOnDisk() throws IOException {
        write();
        Document page = Jsoup.parse(site.resolve("hy/railway.html"));
        assertThat(page.select("nav a[hreflang]").eachAttr("href"))
                .contains("../en/railway.html", "../ru/railway.html");
        assertThat(page.select("a:contains(Ճամփորդություններ)").eachAttr("href"))
                .contains("journeys.html")
                .containsOnly("journeys.html", "../hy/journeys.html");
    }

    @Test
    void searchEnginesGetThePublicUrlsOfTranslations() throws IOException {
        write();
        Document page = Jsoup.parse(site.resolve("hy/railway.html"));
        assertThat(page.select("head link[hreflang]").eachAttr("href"))
                .containsExactly(
                        "https://lede.example/hy/railway.html",
                        "https://lede.example/en/railway.html",
                        "https://lede.example/ru/railway.html",
                        "https://lede.example/en/railway.html");
        assertThat(page.select("head meta[property=og:image]").attr("content"))
                .isEqualTo("https://lede.example/pictures/railcar.png");
    }

    @Test
    void indexListsTheArticlesOfItsLanguage() throws IOException {
        write();
        Document index = Jsoup.parse(site.resolve("hy/index.html"));
        assertThat(index.select("html").attr("lang")).isEqualTo("hy");
        assertThat(index.select("h1").text()).isNotEmpty();
        assertThat(index.select("main article a").eachAttr("href"))
                .startsWith("railway.html")
                .containsExactlyInAnyOrderElementsOf(SampleArticles.in("hy").stream()
                        .map(StaticSite::fileName)
                        .toList());
        assertThat(index.select("header nav a").eachAttr("href")).contains("../en/index.html", "../ru/index.html");
    }

    @Test
    void sectionListsItsArticlesAndTheFooterLeadsToThePageAboutTheNewspaper() throws IOException {
        write();
        Document section = Jsoup.parse(site.resolve("hy/journeys.html"));
        assertThat(section.select("h1").text()).isEqualTo("Ճամփորդություններ");
        assertThat(section.select("main header p").text()).isNotEmpty();
        assertThat(section.select("main article a").eachAttr("href")).contains("railway.html", "library.html");
        assertThat(section.select("header [aria-current=page]").text()).isEqualTo("Ճամփորդություններ");
        Document about = Jsoup.parse(site.resolve("hy/about.html"));
        assertThat(about.select("h2").eachAttr("id")).containsExactly("imprint", "contact", "privacy");
    }

    @ParameterizedTest
    @CsvSource({"en, LATIN", "ru, CYRILLIC", "hy, ARMENIAN"})
    void pagesAreWrittenInTheScriptOfTheirLanguage(String language, Character.UnicodeScript script) throws IOException {
        write();
        for (String name : pages()) {
            if (!name.startsWith(language + "/")) continue;
            Document page = Jsoup.parse(site.resolve(name));
            boolean isArticle = !page.select("main > article").isEmpty();
            assertThat(page.select("html").attr("lang")).as(name).isEqualTo(language);
            assertThat(visibleText(page).codePoints().filter(letter -> Character.UnicodeScript.of(letter) == script))
                    .as("letters on " + name)
                    .hasSizeGreaterThan(isArticle ? 300 : 20);
            if (!isArticle) continue;
            assertThat(page.select("script[type=application/ld+json]")).as(name).isNotEmpty();
            assertThat(page.select("meta[property=og:title]")).as(name).isNotEmpty();
        }
        assertThat(Jsoup.parse(site.resolve(language + "/railway.html")).select("time[datetime]"))
                .isNotEmpty();
    }

    @Test
    void pagesContainNoTemplateErrors() throws IOException {
        write(file("own.html", "<p>Seen.</p>"));
        for (String name : pages()) {
            Document page = Jsoup.parse(site.resolve(name));
            assertThat(visibleText(page)).as(name).isNotBlank().doesNotContainPattern(TEMPLATE_ERROR);
            assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                    .as(name)
                    .extracting(Attribute::getValue)
                    .doesNotContain("null", "undefined");
        }
    }

    @Test
    void templateErrorsAreDetected() {
        assertThat(List.of(
                        "by null",
                        "undefined",
                        "[object Object]",
                        "Optional[x]",
                        "Optional.empty",
                        "${title}",
                        "{step}",
                        "dev.lede.core.Article@1b2c3d4e"))
                .allSatisfy(text -> assertThat(text).containsPattern(TEMPLATE_ERROR));
    }

    @Test
    void attackInAFileIsReportedAndRemoved() throws IOException {
        write(file("hostile.html", """
                <h2>Harbour reopens</h2><p onclick="steal()">Lede, <a href="java&#10;script:steal()">read on</a>.</p>
                <script>steal()</script><img src="x" onerror="steal()" alt="The quay">"""));
        assertThat(printed(out)).contains("script", "onclick", "onerror", "href");
        assertThat(Files.readString(site.resolve("own/hostile.html")))
                .contains("Harbour reopens", "read on", "The quay")
                .doesNotContain("steal()");
    }

    @Test
    void indexesAreValidPages() throws Exception {
        assumeFalse(HtmlChecker.isOff(), "lede.html-checker is off");
        write(file("own.html", "<p>Seen.</p>"));
        for (String page : List.of("index.html", "en/index.html", "ru/journeys.html", "hy/about.html")) {
            assertThat(HtmlChecker.complaints(Files.readString(site.resolve(page))))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void fileBecomesAPageAndItsRemovalsAreReported() throws IOException {
        String file = file("My page (1).HTML", """
                <p class="a">The lake.</p>
                <p class="b" onclick="x()">The <blink>shore</blink>.</p>
                <script>x()</script>""");
        assertThat(write(file)).isZero();
        Document page = Jsoup.parse(site.resolve("own/My-page-1.html"));
        assertThat(page.select("h1").text()).isEqualTo("My-page-1");
        assertThat(page.select("article").text()).contains("The lake.", "The shore.");
        assertThat(printed(out)).endsWith(file + """
                : kept 4 words
                  1 removed: structure and functions; their text is kept
                    1 × scripts are not content
                        line 3, column 1: script
                  4 removed: formatting, and data that readers do not see
                    1 × it only changes how text looks; the text is kept (blink)
                    1 × scripts are not content (onclick)
                    2 × classes have no meaning outside the page that they come from (class)
                """);
        assertThat(Jsoup.parse(site.resolve("index.html")).select("a").eachAttr("href"))
                .contains("own/My-page-1.html");
    }

    @Test
    void reportOfACleanFileSaysThatNothingWasRemoved() throws IOException {
        String file = file("clean.html", "<p>The lake.</p>");
        write(file);
        assertThat(printed(out)).endsWith(file + ": kept 2 words\n  nothing was removed\n");
    }

    @Test
    void filesWithTheSameNameAreNumbered() throws IOException {
        write(file("a.html", "<p>One</p>"), file("a.htm", "<p>Two</p>"));
        assertThat(Files.readString(site.resolve("own/a.html"))).contains("One");
        assertThat(Files.readString(site.resolve("own/a-2.html"))).contains("Two");
    }

    @Test
    void pagesHaveTheThemeOfTheSystemProperty() throws IOException {
        System.setProperty("lede.theme", "tabloid");
        try {
            assertThat(write()).isZero();
            assertThat(Files.readString(site.resolve("hy/railway.html"))).contains("--lede-headline: 1.3;");
            System.setProperty("lede.theme", "gazette");
            assertThat(write()).isEqualTo(1);
        } finally {
            System.clearProperty("lede.theme");
        }
        assertThat(printed(err).lines())
                .containsExactly("lede.theme must be one of [broadsheet, tabloid, magazine]: \"gazette\"");
    }

    @Test
    void invalidLanguageIsReportedInOneLineAndNothingIsWritten() {
        assertThat(StaticSite.write(site, "https://lede.example/", "no language", List.of(), stream(out), stream(err)))
                .isEqualTo(1);
        assertThat(printed(err).lines())
                .containsExactly("lede.language must be a language tag, for example hy: \"no language\"");
        assertThat(site).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user.example",
                "/lede/",
                "//user.example/",
                "ftp://user.example/",
                "mailto:desk@user.example",
                "https://",
                "https://user.example/?a=b",
                "https://user.example/#top",
                "https://desk@user.example/",
                "not a URL",
                ""
            })
    void invalidUrlOfTheSiteIsReportedInOneLineAndNothingIsWritten(String url) {
        assertThat(StaticSite.write(site, url, "en", List.of(), stream(out), stream(err)))
                .isEqualTo(1);
        assertThat(printed(err).lines())
                .containsExactly(
                        "lede.site.url must be the URL of a directory, for example https://user.example/lede/: \"" + url
                                + "\"");
        assertThat(site).doesNotExist();
    }

    @Test
    void unreadableFileIsReportedInOneLineAndNothingIsWritten() throws IOException {
        assertThat(write(own + "/none.html")).isEqualTo(1);
        assertThat(write(own.toString())).isEqualTo(1);
        Path latin = Files.write(own.resolve("latin.html"), new byte[] {'<', 'p', '>', (byte) 0xE9});
        assertThat(write(latin.toString())).isEqualTo(1);
        assertThat(printed(err).lines())
                .containsExactly(
                        "cannot read " + own + "/none.html: no such file",
                        "cannot read " + own + ": a directory",
                        "cannot read " + latin + ": not encoded in UTF-8; convert it first");
        assertThat(site).doesNotExist();
    }

    @Test
    void helloWritesAPage(@TempDir Path folder) throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process hello = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), "dev.lede.examples.Hello")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(hello.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(hello.waitFor()).as(output).isZero();
        assertThat(output.lines())
                .containsExactly(
                        "line 1, column 20: onclick=\"steal()\" removed: scripts are not content",
                        "line 1, column 58: <script> removed: scripts are not content",
                        "Wrote " + folder.toRealPath().resolve("hello.html"));
        assertThat(Files.readString(folder.resolve("hello.html")))
                .contains("The ice left <strong>early</strong> this year.")
                .doesNotContain("steal()");
    }

    private int write(String... files) {
        return StaticSite.write(site, "https://lede.example/", "en", List.of(files), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String file(String name, String html) throws IOException {
        return Files.writeString(own.resolve(name), html).toString();
    }

    private List<String> pages() throws IOException {
        return files().stream().filter(name -> name.endsWith(".html")).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** Returns the visible text, without samples of code. */
    private static String visibleText(Document page) {
        Document text = page.clone();
        text.select("script, style, pre, code, svg").remove();
        return text.text();
    }

    private static Stream<String> urls(Document document) {
        Stream<String> links = document.select("body [href]").eachAttr("href").stream();
        Stream<String> files = document.select("[src]").eachAttr("src").stream();
        Stream<String> posters = document.select("[poster]").eachAttr("poster").stream();
        Stream<String> sets = document.select("[srcset]").eachAttr("srcset").stream()
                .flatMap(set -> CANDIDATE.matcher(set).results())
                .map(candidate -> candidate.group(1));
        return Stream.of(links, files, posters, sets).flatMap(urls -> urls);
    }

    /** Returns whether a URL leads to another site, to an existing file, or to an element of the page. */
    private boolean hasTarget(String page, Document document, String href) {
        WebUrl url = WebUrl.parse(href).orElse(null);
        if (url == null || !url.isRelative()) return true;
        if (url.isInPage()) {
            Element element = document.getElementById(URLDecoder.decode(href.substring(1), StandardCharsets.UTF_8));
            return element != null;
        }
        return Files.isRegularFile(site.resolve(page).resolveSibling(url.path()));
    }
}
