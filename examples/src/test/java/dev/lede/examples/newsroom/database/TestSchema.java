package dev.lede.examples.newsroom.database;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * An empty schema in the database of PostgreSQL that {@code -Dlede.postgresql} names. Without it, tests are skipped. The schema
 * is dropped at the end.
 */
public final class TestSchema implements AutoCloseable {
    private static final String SERVER = System.getProperty("lede.postgresql", "");

    private final String name = "lede_test_" + UUID.randomUUID().toString().replace('-', '_');

    private TestSchema() {}

    /** Creates the schema. */
    public static TestSchema create() {
        assumeFalse(
                SERVER.isEmpty(),
                "PostgreSQL is not tested: -Dlede.postgresql=jdbc:postgresql://… does not name a database");
        TestSchema schema = new TestSchema();
        schema.execute("CREATE SCHEMA " + schema.name);
        return schema;
    }

    /** Returns the URL at which the newsroom uses the schema. */
    public String url() {
        return SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    /** Returns the database. */
    public Database database() {
        return Database.at(url());
    }

    /** Ends all connections that use the schema, as a restart of the server does. */
    public void disconnectAll() {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'newsroom'"
                + " AND pid <> pg_backend_pid()");
    }

    @Override
    public void close() {
        execute("DROP SCHEMA " + name + " CASCADE");
    }

    private void execute(String sql) {
        try (Connection connection = Database.at(SERVER).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
