package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.TestSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same tests with PostgreSQL, which several processes can use. */
class PostgresViewsTest extends ViewsTest {
    private TestSchema schema;

    @BeforeEach
    void createSchema() {
        schema = TestSchema.create();
    }

    @AfterEach
    void dropSchema() {
        if (schema != null) schema.close();
    }

    @Test
    @Override
    void onlyPostgresqlIsOpenedByASecondProcess() throws Exception {
        Process first = start();
        try (Readers second = Readers.of(database())) {
            String url = url(first);
            assertThat(views(Readers.ask("GET", url, MINIMAL))).isEqualTo("1 դիտում");
            assertThat(views(second.get(MINIMAL))).isEqualTo("2 դիտում");
            assertThat(views(Readers.ask("GET", url, MINIMAL))).isEqualTo("3 դիտում");
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    @Override
    Database database() {
        return schema.database();
    }

    @Override
    String option() {
        return "-Dlede.newsroom.jdbc=" + schema.url();
    }
}
