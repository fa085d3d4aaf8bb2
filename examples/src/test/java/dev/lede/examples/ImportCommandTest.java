package dev.lede.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command writes the articles of an export, whatever system it comes from, and a report. */
class ImportCommandTest {
    private static final String GHOST = """
            {"db":[{"data":{"posts":[
            {"id":"1","title":"The ice left early","slug":"ice","html":"<p onclick=\\"x()\\">Open water.</p><svg></svg>",
            "status":"published","published_at":"2026-04-02 08:30:00"},
            {"id":"2","title":"","slug":"nothing","html":"<p>Words</p>","status":"published"},
            {"id":"3","title":"Notes","slug":"notes","html":"<p>Words</p>","status":"draft"}]}}]}""";

    private static final String WORDPRESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Lake Post</title>
            <link>https://lake.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_blog_url>https://lake.example</wp:base_blog_url>
            <item><title>The grebes are back</title><link>https://lake.example/grebes/</link>
            <content:encoded><![CDATA[Two pairs.]]></content:encoded><wp:post_id>7</wp:post_id>
            <wp:post_date_gmt>2026-04-20 08:30:00</wp:post_date_gmt><wp:status>publish</wp:status>
            <wp:post_type>post</wp:post_type></item></channel></rss>""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String siteUrl, String language, String zone, String... arguments) {
        return ImportCommand.run(
                List.of(arguments),
                siteUrl,
                language,
                zone,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private int imported(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("export"), content);
        return run("https://old.example/", "en", "Asia/Yerevan", "--import", file.toString(), output().toString());
    }

    private Path output() {
        return folder.resolve("out").resolve("imported");
    }

    private List<Article> articles() throws IOException {
        return Files.readAllLines(output().resolve("articles.jsonl")).stream()
                .map(ArticleJson::read)
                .toList();
    }

    @Test
    void exportOfGhostBecomesArticlesAndAReport() throws IOException {
        assertThat(imported(GHOST)).isZero();

        assertThat(articles()).singleElement().satisfies(article -> {
            assertThat(article.url()).hasToString("https://old.example/ice/");
            assertThat(article.published()).isEqualTo("2026-04-02T08:30+04:00");
        });
        List<String> report = Files.readAllLines(output().resolve("report.txt"));
        assertThat(report)
                .startsWith(
                        "Articles made: 1",
                        "Drafts without article: 1",
                        "  https://old.example/nothing/ — the draft of \"https://old.example/nothing/\" lacks headline",
                        "Posts read: 3; drafts made: 2")
                .anyMatch(line -> line.startsWith("media drawing (1): "))
                .anyMatch(line -> line.startsWith("  https://old.example/ice/ — line 1, column 33: <svg>"))
                .anyMatch(line -> line.startsWith("  https://old.example/ice/ — line 1, column 4: onclick"))
                .contains("  https://old.example/notes/ — draft");
        assertThat(report.indexOf("presentation event-handler (1): scripts are not content"))
                .isGreaterThan(report.size() - 3);
        assertThat(out.toString(UTF_8)).contains("<svg>").doesNotContain("onclick");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'\uFEFF'", "' \n'"})
    void exportOfWordPressIsRecognizedByItsContent(String before) throws IOException {
        assertThat(imported(before + WORDPRESS.strip())).isZero();
        assertThat(articles()).extracting(Article::headline).containsExactly("The grebes are back");
    }

    @ParameterizedTest
    @CsvSource({"''", "plain text", "{}", "<html>"})
    void otherFilesGiveAReportWithoutArticles(String content) throws IOException {
        assertThat(imported(content)).isZero();
        assertThat(articles()).isEmpty();
        assertThat(out.toString(UTF_8)).contains("file-unknown (1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/ | en | UTC | --import | requires an export and a directory",
                "/old | en | UTC | --import a b | lede.site.url must be the URL of a site, for example https://old.example/: \"/old\"",
                "https://a.example/ | %% | UTC | --import a b | lede.language must be a language tag, for example hy: \"%%\"",
                "https://a.example/ | en | Mars | --import a b | lede.zone must be a time zone, for example Asia/Yerevan: \"Mars\"",
                "https://a.example/ | en | UTC | --import no-such-file b | no such file: no-such-file",
                "https://a.example/ | en | UTC | --import src b | the export must be a file, not a directory: src",
            })
    void invalidArgumentsAreOneLine(String url, String language, String zone, String arguments, String error) {
        assertThat(run(url, language, zone, arguments.split(" ", -1))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains(error).hasLineCount(1);
    }

    @Test
    void fileInPlaceOfTheDirectoryIsAnError() throws IOException {
        Files.createDirectories(output().getParent());
        Files.writeString(output(), "");
        assertThat(imported(GHOST)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("not a directory").hasLineCount(1);
    }
}
