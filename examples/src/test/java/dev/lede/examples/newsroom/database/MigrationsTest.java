package dev.lede.examples.newsroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    /** The tables of the newsroom before it had migrations. */
    private static final String BEFORE = """
            CREATE TABLE article (
              path VARCHAR(2000) PRIMARY KEY,
              added BIGINT GENERATED ALWAYS AS IDENTITY,
              language VARCHAR(35) NOT NULL,
              published TIMESTAMP WITH TIME ZONE,
              json CHARACTER LARGE OBJECT NOT NULL,
              headline_folded CHARACTER LARGE OBJECT NOT NULL,
              text_folded CHARACTER LARGE OBJECT NOT NULL,
              version BIGINT NOT NULL,
              views BIGINT NOT NULL);
            CREATE TABLE topic (
              path VARCHAR(2000) NOT NULL,
              article VARCHAR(2000) NOT NULL REFERENCES article (path) ON DELETE CASCADE,
              PRIMARY KEY (path, article));
            INSERT INTO article (path, language, published, json, headline_folded, text_folded, version, views)
              VALUES ('/en/ice.html', 'en', '2026-04-02 08:30:00+04:00', '{}', 'ice', 'ice', 3, 84);
            INSERT INTO topic (path, article) VALUES ('/en/lakes.html', '/en/ice.html')""";

    @TempDir
    Path folder;

    @Test
    void eachScriptIsAppliedOnce() {
        Database database = Database.file(folder.resolve("new"));
        for (int time = 0; time < 2; time++) {
            try (Connections connections = Connections.open(database)) {
                assertThat(scripts(connections)).containsExactly("001-articles.sql", "002-views.sql", "003-lists.sql");
            }
        }
    }

    @Test
    void newsroomFromBeforeTheMigrationsKeepsItsArticlesAndViews() throws SQLException {
        Database database = Database.file(folder.resolve("old"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(BEFORE);
        }
        try (Connections connections = Connections.open(database)) {
            String views = "SELECT version, views FROM article JOIN view_count ON article = path";
            assertThat(connections.query(views, row -> row.getLong("version") + ", " + row.getLong("views")))
                    .containsExactly("3, 84");
            String topics = "SELECT t.added FROM topic t JOIN article a ON a.path = t.article "
                    + "WHERE t.published = a.published AND t.added = a.added";
            assertThat(connections.query(topics, row -> row.getLong("added"))).containsExactly(1L);
        }
    }

    @Test
    void postgresqlHasItsOwnSearch() {
        try (TestSchema schema = TestSchema.create();
                Connections connections = Connections.open(schema.database())) {
            assertThat(scripts(connections)).hasSize(4).last().isEqualTo("004-search.postgresql.sql");
            assertThat(connections.one("SELECT search_configuration('ru-RU')", row -> row.getString(1)))
                    .hasValue("russian");
        }
    }

    private static List<String> scripts(Connections connections) {
        return connections.query("SELECT script FROM migration ORDER BY script", row -> row.getString("script"));
    }
}
