package dev.lede.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records become. */
class ArchiveJobIT extends LocalSpark {
    private static final String ICE = """
            {"url": "/2026/ice", "title": "The ice left early", "date": "2026-04-02", \
            "html": "<p onclick='steal()'>Open <b>water</b>.</p><script>steal()</script>"}""";

    @Test
    void untrustedHtmlBecomesAnArticleWithItsPageAndText() throws IOException {
        assertThat(run(input(ICE), "out")).isEqualTo("1 articles, 0 rejects, 2 removals, 0 notices");

        Row row = table("out", "articles").get(0);
        Article article = ArticleJson.read(row.<String>getAs("article"));
        assertThat(row.<String>getAs("url")).isEqualTo("https://lakepost.example/2026/ice");
        assertThat(article.headline()).isEqualTo("The ice left early");
        assertThat(new String(row.<byte[]>getAs("page"), StandardCharsets.UTF_8))
                .contains("<h1 class=\"lede-headline\">The ice left early</h1>", "<p>Open <strong>water</strong>.</p>")
                .doesNotContain("onclick", "steal()");
        assertThat(row.<String>getAs("policy")).startsWith("default-src 'none'");
        assertThat(row.<String>getAs("text")).contains("Open water.");
    }

    @Test
    void sampleArticlesInThreeLanguagesAreRendered() throws Exception {
        List<String> articles = sampleArticles();

        assertThat(run(input(articles.toArray(String[]::new)), "out"))
                .isEqualTo(articles.size() + " articles, 0 rejects, 0 removals, 0 notices");

        assertThat(table("out", "articles"))
                .extracting(row -> row.<String>getAs("article"))
                .containsExactlyInAnyOrderElementsOf(articles);
        assertThat(table("out", "articles"))
                .extracting(row -> row.<String>getAs("language"))
                .contains("en", "ru", "hy");
    }

    /** Returns the samples in Lede's examples, one line of JSON each, as {@code --import} writes articles. */
    private static List<String> sampleArticles() throws Exception {
        URI directory = Objects.requireNonNull(ArchiveJobIT.class.getResource("/dev/lede/examples/articles"))
                .toURI();
        try (FileSystem jar = FileSystems.newFileSystem(directory, Map.of());
                Stream<Path> files = Files.list(jar.provider().getPath(directory))) {
            List<String> articles = new ArrayList<>();
            for (Path file : files.toList()) articles.add(ArticleJson.write(ArticleJson.read(Files.readString(file))));
            return articles;
        }
    }

    @Test
    void pagesCanLinkTheirStylesAndScript() throws IOException {
        run(input(ICE), "out", "--assets", "https://assets.example/");

        String page = new String(table("out", "articles").get(0).<byte[]>getAs("page"), StandardCharsets.UTF_8);
        List<Path> assets;
        try (Stream<Path> all = Files.list(folder.resolve("out/assets"))) {
            assets = all.filter(file -> !file.getFileName().toString().endsWith(".crc"))
                    .toList();
        }
        assertThat(assets).isNotEmpty().allSatisfy(file -> {
            assertThat(page).contains("\"https://assets.example/" + file.getFileName() + "\"");
            assertThat(file).isNotEmptyFile();
        });
    }

    @Test
    void removalsHaveTheirPlaces() throws IOException {
        run(input(ICE), "out");

        assertThat(table("out", "removals"))
                .extracting(row -> row.getAs("name") + " " + row.getAs("rule") + " " + row.getAs("line") + ":"
                        + row.getAs("column"))
                .containsExactlyInAnyOrder("onclick event-handler 1:4", "script script 1:44");
        assertThat(table("out", "removals"))
                .extracting(row -> row.<String>getAs("url"))
                .containsOnly("https://lakepost.example/2026/ice");
    }

    @Test
    void badRecordIsRejectedWithItsReason() throws IOException {
        Path input = input(
                "{\"url\": \"/a\", \"title\": \"A\", ",
                "{\"url\": \"mailto:a@lakepost.example\", \"title\": \"B\", \"html\": \"<p>b</p>\"}",
                "{\"url\": \"/c\", \"title\": \"C\", \"html\": \"<p>c</p>\", \"language\": \"no such\"}",
                "{\"html\": \"\"}",
                "{\"headline\": \"D\"}",
                "[1]",
                "{\"url\": \"/e\", \"title\": \"E\", \"html\": null}",
                "{\"url\": \"/f\", \"title\": \"F\", \"html\": {\"rendered\": \"<p>f</p>\"}}",
                "{\"url\": \"/g\", \"title\": \"G\", \"html\": " + "[".repeat(100_000),
                "",
                ICE);

        assertThat(run(input, "out")).startsWith("1 articles, 9 rejects");

        List<Row> rejects = table("out", "rejects");
        assertThat(rejects).extracting(row -> row.<String>getAs("record")).contains("[1]", "{\"headline\": \"D\"}");
        assertThat(reason(rejects, "mailto")).contains("mailto:a@lakepost.example");
        assertThat(reason(rejects, "no such")).contains("no such");
        assertThat(reason(rejects, "{\"html\": \"\"}")).contains("url", "headline");
        assertThat(reason(rejects, "rendered")).isEqualTo("html must be a string: OBJECT");
    }

    @Test
    void rejectsAreAnInput() throws IOException {
        run(input("{", ICE), "out");

        assertThat(run(folder.resolve("out/rejects"), "again", "--format", "parquet"))
                .isEqualTo("0 articles, 1 rejects, 0 removals, 0 notices");
        assertThat(rows("again", "rejects")).isEqualTo(rows("out", "rejects"));
    }

    private static String reason(List<Row> rejects, String record) {
        return rejects.stream()
                .filter(row -> row.<String>getAs("record").contains(record))
                .map(row -> row.<String>getAs("reason"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "TIMESTAMP '2026-04-02 08:30:00+04:00'  | 2026-04-02T04:30Z",
                "TIMESTAMP_NTZ '2026-04-02 08:30:00'    | 2026-04-02T08:30+04:00",
                "DATE '2026-04-02'                      | 2026-04-02T00:00+04:00"
            })
    void parquetHasTheMembersAsColumns(String date, String published) throws IOException {
        Path table = folder.resolve("in.parquet");
        spark.sql("SELECT '/a' AS URL, 'A' AS Title, CAST('<p>ա</p>' AS BINARY) AS html, " + date
                        + " AS Date, 1 AS other" + " UNION ALL SELECT '/b', 'B', NULL, NULL, 1")
                .write()
                .parquet(table.toString());

        assertThat(run(table, "out", "--format", "parquet", "--zone", "Asia/Yerevan"))
                .startsWith("1 articles, 1 rejects");

        Article article = ArticleJson.read(table("out", "articles").get(0).<String>getAs("article"));
        assertThat(article.published()).hasToString(published);
        assertThat(article.body().text()).isEqualTo("ա");
        assertThat(reason(table("out", "rejects"), "/b")).isEqualTo("html must be a string: NULL");
    }

    @Test
    void nullInsteadOfAnArticleIsRejected() throws IOException {
        Path table = folder.resolve("in.parquet");
        spark.sql("SELECT CAST(NULL AS STRING) AS article").write().parquet(table.toString());

        assertThat(run(table, "out", "--format", "parquet")).startsWith("0 articles, 1 rejects");
    }

    @Test
    void parquetWithoutTheColumnsIsAnError() {
        Path table = folder.resolve("in.parquet");
        spark.sql("SELECT '/a' AS url, 'A' AS headline").write().parquet(table.toString());

        assertThatThrownBy(() -> run(table, "out", "--format", "parquet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing [title, html] of [url, headline]");
    }

    @Test
    void ownOutputIsRenderedAgainAndIsEqual() throws IOException {
        run(samples(20), "out");

        assertThat(run(folder.resolve("out/articles"), "again", "--format", "parquet"))
                .isEqualTo("20 articles, 0 rejects, 0 removals, 0 notices");

        assertThat(rows("again", "articles")).isEqualTo(rows("out", "articles"));
    }

    @Test
    void sameInputGivesTheSameOutput() throws IOException {
        Path input = input(ICE, ICE.replace("2026-04-02", "yesterday"), "{");
        run(input, "out", "--batches", "3");
        run(input, "other", "--batches", "1");

        for (String table : List.of("articles", "removals", "notices", "rejects"))
            assertThat(rows("other", table)).isNotEmpty().isEqualTo(rows("out", table));
    }

    @Test
    void emptyInputGivesEmptyTables() throws IOException {
        assertThat(run(input(""), "out")).isEqualTo("0 articles, 0 rejects, 0 removals, 0 notices");
    }

    @Test
    void missingInputIsAnError() {
        assertThatThrownBy(() -> run(folder.resolve("none.jsonl"), "out"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.jsonl");
    }

    @Test
    void converterIsBuiltOnceForEqualArguments() {
        ArchiveArguments arguments = arguments(folder, "out");

        assertThat(RecordConverter.ofExecutor(arguments))
                .isSameAs(RecordConverter.ofExecutor(arguments(folder, "out")));
    }

    /** Spark 4.0 has annotations of Jackson that are too old for Lede. The jar has its own. */
    @Test
    void jacksonOfLedeAndOfSparkAreApart() throws Exception {
        assertThat(Class.forName("com.fasterxml.jackson.databind.ObjectMapper")).isNotNull();
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.annotation.JsonSerializeAs"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(Class.forName("dev.lede.examples.spark.jackson.annotation.JsonSerializeAs"))
                .isNotNull();
    }
}
