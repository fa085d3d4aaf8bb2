package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.TestSchema;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search for a word that more articles contain than a search finds. */
class FrequentWordTest {
    private static final OffsetDateTime LAST = OffsetDateTime.parse("2026-04-02T08:30:00+04:00");

    @TempDir
    Path folder;

    @Test
    void latestArticlesAreFoundInH2() {
        try (Readers newsroom = Readers.of(folder)) {
            assertThatLatestAreFound(newsroom);
        }
    }

    @Test
    void latestArticlesAreFoundInPostgresql() {
        try (TestSchema schema = TestSchema.create();
                Readers newsroom = Readers.of(schema.database())) {
            assertThatLatestAreFound(newsroom);
        }
    }

    private static void assertThatLatestAreFound(Readers newsroom) {
        newsroom.newsroom().archive().putAll(articles());

        Document first = Readers.html(newsroom.get("/en/search?q=ferry"));
        Document last = Readers.html(newsroom.get("/en/search?q=ferry&page=25"));

        assertThat(first.select("main").text()).contains("The latest 500 articles were found");
        assertThat(first.select("main h2 a").eachAttr("href")).first().isEqualTo("/en/0.html");
        assertThat(last.select("main h2 a").eachAttr("href")).last().isEqualTo("/en/499.html");
        assertThat(newsroom.get("/en/search?q=ferry&page=26").statusCode()).isEqualTo(404);
    }

    /** Returns one more than are found, the latest first. */
    private static List<Article> articles() {
        return IntStream.rangeClosed(0, Database.MAX_FOUND)
                .mapToObj(at -> Article.builder("https://lakepost.example/en/" + at + ".html", "en", "Timetable " + at)
                        .published(LAST.minusHours(at))
                        .body(Body.of(Paragraph.of("The ferry sails.")))
                        .build())
                .toList();
    }
}
