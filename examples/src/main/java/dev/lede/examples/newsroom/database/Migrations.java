package dev.lede.examples.newsroom.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies the numbered SQL scripts that a database does not have yet, and records each in the table {@code migration}. A script
 * that was released is never changed: a new one follows it.
 *
 * <p>PostgreSQL applies a script and its record in one transaction. H2 commits each statement that changes a table, so a script
 * must also succeed if the process was killed in the middle of it: hence {@code IF NOT EXISTS}.
 */
final class Migrations {
    /** The scripts in their order. One with the suffix of a database is for this database only. */
    private static final List<String> SCRIPTS =
            List.of("001-articles.sql", "002-views.sql", "003-lists.sql", "004-search.postgresql.sql");

    private static final String RECORDS = """
            CREATE TABLE IF NOT EXISTS migration (
              script VARCHAR(100) PRIMARY KEY,
              applied TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL)""";

    private Migrations() {}

    static void apply(Connection connection, Database database) throws SQLException {
        execute(connection, RECORDS);
        Set<String> applied = new HashSet<>(
                Connections.query(connection, "SELECT script FROM migration", row -> row.getString("script")));
        connection.setAutoCommit(false);
        for (String script : SCRIPTS) {
            if (applied.contains(script) || !isFor(database, script)) continue;
            Connections.run(connection, "INSERT INTO migration (script) VALUES (?)", script);
            execute(connection, read(script));
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    /** Returns whether the name is {@code NNN-title.sql} or {@code NNN-title.SUFFIX.sql} with the suffix of the database. */
    private static boolean isFor(Database database, String script) {
        return script.matches("[^.]+(\\." + database.suffix() + ")?\\.sql");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            if (in == null) throw new IllegalStateException("no such migration: " + script);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
