package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.i18n.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    static Path folder;

    private static Readers newsroom;

    @BeforeAll
    static void open() {
        newsroom = Readers.of(folder);
        Archive archive = newsroom.newsroom().archive();
        archive.put(article("en", "/en/wild.html", "Half price", "It was 50% off_peak! Fifty 5x off, no peak."));
        archive.put(article("ru", "/ru/yo.html", "Ёлка", "Ещё одна ёлка: за́мок."));
        archive.put(article("hy", "/hy/ev.html", "Ջուր և ծիածան", "Ո՞վ է այնտեղ։ ԵՎ ուրիշ հեքիաթ։"));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | HARBOUR          | /en/lamp.html",
                "en | harbour mist     | /en/railway.html",
                "ru | ПОЕЗД            | /ru/railway.html",
                "ru | поезд расписание | /ru/railway.html",
                "ru | елка             | /ru/yo.html",
                "ru | ЕЩЁ ЕЛКА         | /ru/yo.html",
                "ru | замок            | /ru/yo.html",
                "hy | ԳՆԱՑՔ            | /hy/railway.html",
                "hy | եւ ծիածան        | /hy/ev.html",
                "hy | և ԾԻԱԾԱՆ         | /hy/ev.html",
                "hy | եվ հեքիաթ        | /hy/ev.html",
                "hy | ո՞Վ ծիածան հեքիաթ | /hy/ev.html",
                "en | 50% off_peak     | /en/wild.html",
                "en | 5x               | /en/wild.html"
            })
    void findsWordsInAllSpellings(String language, String words, String first) {
        assertThat(found(search(language, words))).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5_ off", "50%peak", "%%", "off!peak", "it _as", "half zzz"})
    void wildcardsOfSqlAreOrdinaryCharacters(String words) {
        assertThat(found(search("en", words))).isEmpty();
    }

    @Test
    void articlesInTheReadersLanguageComeFirstAndOthersHaveALangAttribute() {
        Document page = inAllLanguages("ru", "the lake post");
        assertThat(found(page)).first().asString().startsWith("/ru/");
        assertThat(found(page)).anyMatch(path -> path.startsWith("/en/"));
        page = inAllLanguages("hy", "midwife");
        assertThat(found(page)).isNotEmpty().allMatch(path -> path.startsWith("/en/"));
        assertThat(page.select("main article").eachAttr("lang")).containsOnly("en");
    }

    @Test
    void onlyTheReadersLanguageIsSearchedUnlessAllAreAskedFor() {
        assertThat(found(search("en", "поезд"))).isEmpty();
        Document none = search("hy", "midwife");
        assertThat(found(none)).isEmpty();
        Document all = follow(none, "lang=all");
        assertThat(found(all)).containsOnly("/en/railway.html");
        assertThat(found(follow(all, "/hy/search?q=midwife"))).isEmpty();
    }

    @Test
    void pageWithoutResultsHelpsToGoOn() {
        Document page = search("hy", "ըըը");
        assertThat(page.select("main form input[name=q]").attr("value")).isEqualTo("ըըը");
        assertThat(page.select("main .lede-tags a").eachAttr("href")).contains("/hy/journeys.html");
        assertThat(page.select("main h3 a").eachAttr("href")).contains("/hy/railway.html");
        assertThat(page.select("main h2").eachText()).contains("Վերջին հոդվածները");
    }

    @Test
    void resultsShowTheMatchesInContext() {
        Document page = search("ru", "ЕЛКА");
        assertThat(page.select("mark").eachText()).containsExactly("ёлка");
        assertThat(search("en", "midwife").select("main .lede-teaser-summary").text())
                .startsWith("… ")
                .contains("flour, letters and a midwife.")
                .endsWith(" …");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | wild zzz | No article in English has all",
                "ru | ыыы      | Статей на русском, в которых",
                "hy | ըըը      | Հայերեն հոդված, որտեղ",
                "en | ''       | Type a word or two",
                "ru | ''       | Введите одно-два слова",
                "hy | ''       | Գրեք մեկ-երկու բառ",
                "en | off_peak | 1 article found",
                "ru | елка     | Найдена 1 статья",
                "hy | Ջուր ծիածան | Գտնվել է 1 հոդված"
            })
    void numberOfResultsIsInTheReadersLanguage(String language, String words, String expected) {
        Document page = search(language, words);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("main header p").first().text()).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, Найдена 1 статья", "3, Найдены 3 статьи", "5, Найдено 5 статей", "11, Найдено 11 статей"})
    void pluralFormsFollowTheLanguage(int number, String expected) {
        assertThat(new Words(Languages.of("ru")).count("search.found", number)).isEqualTo(expected);
    }

    @Test
    void changedArticleIsFoundByItsNewWordsAlsoAfterARestart(@TempDir Path other) {
        try (Readers readers = Readers.of(other)) {
            Archive archive = readers.newsroom().archive();
            archive.put(article("en", "/en/thaw.html", "Thaw", "The snowfields melt."));
            archive.put(article("en", "/en/thaw.html", "Thaw", "The snowdrops bloom."));
            assertThat(found(search(readers, "snowfields"))).isEmpty();
            assertThat(found(search(readers, "nowdrop"))).containsExactly("/en/thaw.html");
        }
        try (Readers readers = Readers.of(other)) {
            assertThat(found(search(readers, "snowfields"))).isEmpty();
            assertThat(found(search(readers, "drops bloom"))).containsExactly("/en/thaw.html");
        }
    }

    @Test
    void queryIsEscapedAndTruncated() {
        String attack = "\"><script>x()</script>\u202E\u0000";
        HttpResponse<byte[]> page = newsroom.get("/en/search?q=" + encoded(attack + "ы".repeat(150)));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Readers.text(page)).doesNotContain("<script>x", "<script&gt;x", "\u202E");
        String title = Readers.html(page).title();
        assertThat(title).startsWith("Search: “\"><script>x()</script> ы").contains("ы".repeat(50));
        assertThat(title.length()).isLessThan(130);
    }

    @Test
    void languageSwitchKeepsTheQuery() {
        assertThat(search("en", "лёд %").select("nav a[hreflang=hy]").attr("href"))
                .isEqualTo("/hy/search?q=%D0%BB%D1%91%D0%B4+%25");
    }

    @Test
    void searchFormLeadsToTheSearchOfItsLanguage() {
        assertThat(Readers.html(newsroom.get("/hy/railway.html")).select("form").attr("action"))
                .isEqualTo("/hy/search");
    }

    @Test
    void allLanguagesHaveTheSameTexts() throws IOException {
        Set<String> english = texts("en").stringPropertyNames();
        assertThat(english).hasSizeGreaterThan(10);
        for (String language : List.of("ru", "hy")) {
            assertThat(texts(language).stringPropertyNames()).as(language).containsAll(english);
        }
        assertThat(texts("ru").stringPropertyNames()).contains("search.found.few", "topic.articles.many");
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("words_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Document search(Readers readers, String words) {
        return Readers.html(readers.get("/en/search?q=" + encoded(words)));
    }

    private static Document search(String language, String words) {
        return Readers.html(newsroom.get("/" + language + "/search?q=" + encoded(words)));
    }

    private static Document inAllLanguages(String language, String words) {
        return Readers.html(newsroom.get("/" + language + "/search?q=" + encoded(words) + "&lang=all"));
    }

    /** Opens the page of a link in the main part, given by the end of its URL. */
    private static Document follow(Document page, String end) {
        return Readers.html(
                newsroom.get(page.select("main a[href$=" + end + "]").attr("href")));
    }

    /** Returns the links of the results; those to the latest articles, below another heading, have level 3. */
    private static List<String> found(Document page) {
        return page.select("main h2 a").eachAttr("href");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Article article(String language, String path, String headline, String text) {
        return Article.builder("https://lakepost.example" + path, language, headline)
                .body(Body.of(Paragraph.of(text)))
                .build();
    }
}
