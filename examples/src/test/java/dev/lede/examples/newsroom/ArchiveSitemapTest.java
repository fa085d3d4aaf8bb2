package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.Xml;
import dev.lede.examples.newsroom.database.Connections;
import dev.lede.examples.newsroom.database.Database;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveSitemapTest {
    @TempDir
    Path folder;

    @Test
    void manyArticlesAreInFilesThatAnIndexLists() {
        Database database = Database.file(folder.resolve("newsroom"));
        try (Readers newsroom = Readers.of(database)) {
            restart(database, 2 * ArchiveSitemap.SIZE);
            newsroom.newsroom().archive().put(article("in-the-second"));
            newsroom.newsroom().archive().put(article("in-the-third"));
            newsroom.newsroom().archive().put(article("in-the-third-too"));

            byte[] index = newsroom.get("/sitemap.xml").body();
            assertThat(Xml.texts(index, "loc"))
                    .containsExactly(
                            newsroom.url() + "/sitemap-1.xml",
                            newsroom.url() + "/sitemap-2.xml",
                            newsroom.url() + "/sitemap-3.xml");
            assertThat(Xml.texts(index, "lastmod")).hasSize(3).contains("2026-03-12T09:00:00+04:00");
            HttpResponse<byte[]> last = newsroom.get("/sitemap-3.xml");
            assertThat(Xml.texts(last.body(), "loc"))
                    .containsExactly(newsroom.url() + "/en/in-the-third-too", newsroom.url() + "/en/in-the-third");
            assertThat(newsroom.get("/sitemap-4.xml").statusCode()).isEqualTo(404);
            assertThat(newsroom.get("/sitemap-0.xml").statusCode()).isEqualTo(404);
        }
    }

    /** Makes the database add the next article with the given number. */
    private static void restart(Database database, int number) {
        try (Connections connections = Connections.open(database)) {
            connections.inTransaction(connection ->
                    Connections.run(connection, "ALTER TABLE article ALTER COLUMN added RESTART WITH " + number));
        }
    }

    private static Article article(String name) {
        return SampleArticles.minimal("en").toBuilder()
                .url("https://lakepost.example/en/" + name)
                .leadMedia(null)
                .published(OffsetDateTime.parse("2026-03-12T09:00:00+04:00"))
                .build();
    }
}
