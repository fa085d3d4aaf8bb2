package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.core.Article;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.DatabaseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.h2.Driver;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are reported in the reader's language, without internal details. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ProblemsTest {
    @TempDir
    static Path folder;

    private static Readers newsroom;

    @BeforeAll
    static void open() {
        newsroom = Readers.of(folder.resolve("open"));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nowhere         | de, ru | ru | Такой страницы нет",
                "/nowhere         | de     | en | There is no such page",
                "/ru/nowhere.html | hy     | ru | Такой страницы нет",
                "/hy/nowhere      | en     | hy | Այդպիսի էջ չկա",
                "/hy/%20%22<x>    | en     | hy | Այդպիսի էջ չկա"
            })
    void missingPageIsReportedWithALinkToTheHomePage(String path, String accepted, String language, String title) {
        HttpResponse<byte[]> response =
                newsroom.get(path.replace("<", "%3C").replace(">", "%3E"), "Accept-Language", accepted);
        assertThat(response.statusCode()).isEqualTo(404);
        friendly(response, language, title);
    }

    @ParameterizedTest
    @CsvSource({"POST, en, This cannot be done here", "PUT, ru, Здесь так нельзя", "DELETE, hy, Այստեղ դա հնարավոր չէ"})
    void unsupportedMethodIsAnsweredWithTheSupportedOnes(String method, String language, String title) {
        HttpResponse<byte[]> response = newsroom.send(method, "/" + language + "/railway.html");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Readers.header(response, "Allow")).isEqualTo("GET, HEAD");
        friendly(response, language, title);
    }

    @ParameterizedTest
    @CsvSource({"en, This address cannot be read", "ru, Этот адрес не удаётся прочитать", "hy, Այս հասցեն չի կարդացվում"
    })
    void malformedUtf8IsABadRequest(String language, String title) {
        for (String path : List.of("/search?q=%FF%FE", "/%C3%28.html")) {
            HttpResponse<byte[]> response = newsroom.get("/" + language + path);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            friendly(response, language, title);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Something has gone wrong", "ru, Что-то сломалось", "hy, Ինչ-որ բան այն չէ"})
    void databaseErrorIsLoggedAndNotShown(String language, String title) {
        try (Readers broken = Readers.of(folder.resolve("broken-" + language))) {
            broken.newsroom().archive().close();
            HttpResponse<byte[]> response = broken.get("/" + language + "/railway.html");
            assertThat(response.statusCode()).isEqualTo(500);
            friendly(response, language, title);
            assertThat(Readers.text(response)).doesNotContainIgnoringCase("exception", "sql", "jdbc", "dev.lede");
            assertThat(broken.log()).contains("request failed: /" + language + "/railway.html", "DatabaseException");
        }
    }

    @Test
    void tooLongUrlsAndHeadersAreRefused() {
        assertThat(newsroom.get("/en/search?q=" + "x".repeat(1_900)).statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> response = newsroom.get("/ru/search?q=" + "x".repeat(2_000));
        assertThat(response.statusCode()).isEqualTo(414);
        friendly(response, "ru", "Слишком длинный запрос");
        HttpResponse<byte[]> cookies = newsroom.get("/hy/", "Cookie", "lede=night.4; x=" + "x".repeat(4_096));
        assertThat(cookies.statusCode()).isEqualTo(431);
        friendly(cookies, "hy", "Չափազանց երկար է");
        String endless = "ru" + ",x".repeat(2_000);
        assertThat(Readers.header(newsroom.get("/", "Accept-Language", endless), "Location"))
                .isEqualTo("/en/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/../articles/minimal.en.json",
                "/pictures/%2e%2e/articles/minimal.en.json",
                "/pictures/..%2Farticles%2Fminimal.en.json",
                "/../../../../etc/passwd",
                "//etc/passwd",
                "/pictures/lake.png/../lake.png",
                "/pictures/lake.png%00",
                "/newsroom/words_en.properties",
                "/pictures//lake.png",
                "/pictures/"
            })
    void noPathLeavesTheListOfFiles(String path) throws IOException {
        assertThat(newsroom.raw("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /en/\u00e9 HTTP/1.1", "GET /en/%zz HTTP/1.1", "nonsense"})
    void malformedRequestIsRefused(String request) throws IOException {
        assertThat(newsroom.raw(request)).startsWith("HTTP/1.1 400 ");
        assertThat(newsroom.get("/en/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--serve            | --serve requires a port, 0 to 65535, for example \"--serve 8080\": \"\"",
                "--serve eighty     | --serve requires a port, 0 to 65535, for example \"--serve 8080\": \"eighty\"",
                "--serve 65536      | --serve requires a port, 0 to 65535, for example \"--serve 8080\": \"65536\"",
                "--serve -1         | --serve requires a port, 0 to 65535, for example \"--serve 8080\": \"-1\"",
                "--serve 1 a.html   | --serve accepts a port and no other arguments: --serve 1 a.html",
                "--help             | unknown option: --help; there are --serve PORT and --import EXPORT DIRECTORY"
            })
    void invalidArgumentsAreReportedInOneLine(String arguments, String expected) {
        assertThat(complaint(arguments.split(" "))).isEqualTo(expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example",
                "/news",
                "//news.example",
                "ftp://news.example",
                "mailto:desk@news.example",
                "https://",
                "https://news.example/lede",
                "https://news.example//",
                "https://news.example?a=b",
                "https://news.example#top",
                "https://desk@news.example",
                "not a URL"
            })
    void invalidUrlIsReportedInOneLine(String url) {
        assertThat(complaint(url, folder.resolve("none"), "--serve", "0"))
                .isEqualTo("lede.newsroom.url must be a URL without a path, for example https://news.example: \"" + url
                        + "\"\n");
    }

    @Test
    void portInUseIsReportedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(complaint("--serve", "" + taken.getLocalPort()))
                    .startsWith("port " + taken.getLocalPort() + " is not available: ")
                    .hasLineCount(1);
        }
    }

    @Test
    void databaseThatCannotBeOpenedIsReportedInOneLine() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.mv.db"), "nonsense ".repeat(2_000));
        Path file = nonsense.resolveSibling("nonsense");
        assertThat(complaint(file, "--serve", "0"))
                .startsWith("cannot open the database " + file + ": ")
                .hasLineCount(1);
    }

    @Test
    void firstStartAddsAllArticlesOrNone() {
        Article fits = SampleArticles.minimal("en");
        Article doesNot = fits.toBuilder()
                .url("https://lakepost.example/" + "x".repeat(2_000))
                .build();
        try (Archive archive = Archive.open(Database.file(folder.resolve("first")))) {
            assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> archive.fill(List.of(fits, doesNot)));
            assertThat(archive.latest(Locale.ENGLISH, 10)).isEmpty();

            archive.fill(List.of(fits));
            assertThat(archive.latest(Locale.ENGLISH, 10)).containsExactly(fits);
        }
    }

    @ParameterizedTest
    @CsvSource({"cannot be opened, other", "cannot be filled, path"})
    void databaseWithAnotherSchemaIsClosedAgain(String why, String column) throws Exception {
        Path file = folder.resolve("of another shape, " + why);
        try (Connection connection = new Driver().connect("jdbc:h2:file:" + file + ";USER=newsroom", new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE article (" + column + " VARCHAR(2000) PRIMARY KEY)");
        }
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Newsroom.open(0, "", Database.file(file), false, print(new ByteArrayOutputStream())));
        try (FileChannel free = FileChannel.open(Path.of(file + ".mv.db"), StandardOpenOption.WRITE)) {
            assertThat(free.tryLock()).as(why).isNotNull();
        }
    }

    private static String complaint(String... arguments) {
        return complaint(folder.resolve("none"), arguments);
    }

    private static String complaint(Path database, String... arguments) {
        return complaint("", database, arguments);
    }

    private static String complaint(String url, Path database, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Newsroom.serve(List.of(arguments), url, Database.file(database), false, print(out), print(err));
        assertThat(status).isEqualTo(1);
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static void friendly(HttpResponse<byte[]> response, String language, String title) {
        Document page = Readers.html(response);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("header form[role=search]")).hasSize(1);
        assertThat(page.select("main form input[type=search]")).hasSize(1);
        assertThat(page.select(".lede-controls")).isEmpty();
        assertThat(page.select("main a[href=/" + language + "/]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(Readers.header(response, "Cache-Control")).isEqualTo("no-store");
    }
}
