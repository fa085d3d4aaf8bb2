package dev.lede.examples.newsroom.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Connections to an open database, and what runs statements with them. A connection is kept for the next statement, so there
 * are as many as threads that use the database at the same time. Thread-safe.
 */
public final class Connections implements AutoCloseable {
    /** The number of seconds in which a kept connection must respond. */
    private static final int SECONDS_TO_RESPOND = 2;

    private final Database database;

    /** The connections that no thread uses. They also keep a file of H2 open. */
    private final Deque<Connection> idle = new ArrayDeque<>();

    private boolean isClosed;

    private Connections(Database database) {
        this.database = database;
    }

    /**
     * Opens a database and applies the migrations that it does not have yet.
     *
     * @param database the database
     * @return its connections
     * @throws DatabaseException if the database cannot be opened, for example because another process has the file open
     */
    public static Connections open(Database database) {
        Connections connections = new Connections(database);
        try {
            connections.with(connection -> {
                Migrations.apply(connection, database);
                return true;
            });
            database.opened(connections);
            return connections;
        } catch (SQLException e) {
            throw new DatabaseException("cannot open the database " + database.name(), e);
        } catch (DatabaseException e) {
            connections.close();
            throw e;
        }
    }

    /**
     * Returns the database.
     *
     * @return the database
     */
    public Database database() {
        return database;
    }

    /**
     * Runs a query.
     *
     * @param <T> what a row becomes
     * @param question the query, with a {@code ?} for each value
     * @param reading converts a row
     * @param values the values
     * @return the converted rows
     * @throws DatabaseException if the query fails or the database is closed
     */
    public <T> List<T> query(String question, Reading<T> reading, Object... values) {
        try {
            return with(connection -> query(connection, question, reading, values));
        } catch (SQLException e) {
            throw new DatabaseException("cannot read from the database", e);
        }
    }

    /**
     * Runs a query whose first row is sufficient.
     *
     * @param <T> what a row becomes
     * @param question the query, with a {@code ?} for each value
     * @param reading converts a row
     * @param values the values
     * @return the converted row; empty if there is none
     * @throws DatabaseException if the query fails or the database is closed
     */
    public <T> Optional<T> one(String question, Reading<T> reading, Object... values) {
        return query(question, reading, values).stream().findFirst();
    }

    /**
     * Runs statements in a transaction. When the method returns, they are committed; if it throws, none has an effect.
     *
     * @param work runs the statements
     * @throws DatabaseException if a statement fails or the database is closed
     */
    public void inTransaction(Work work) {
        try {
            with(connection -> {
                connection.setAutoCommit(false);
                work.in(connection);
                connection.commit();
                connection.setAutoCommit(true);
                return true;
            });
        } catch (SQLException e) {
            throw new DatabaseException("cannot write to the database", e);
        }
    }

    /**
     * Runs a query in a transaction.
     *
     * @param <T> what a row becomes
     * @param connection the connection of the transaction
     * @param question the query, with a {@code ?} for each value
     * @param reading converts a row
     * @param values the values
     * @return the converted rows
     * @throws SQLException if the query fails
     */
    public static <T> List<T> query(Connection connection, String question, Reading<T> reading, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, question, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) found.add(reading.of(rows));
            return found;
        }
    }

    /**
     * Runs a change in a transaction.
     *
     * @param connection the connection of the transaction
     * @param change the statement, with a {@code ?} for each value
     * @param values the values, null among them
     * @return the number of changed rows
     * @throws SQLException if the statement fails
     */
    public static int run(Connection connection, String change, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, change, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
        return statement;
    }

    /** Closes the database, when the statements that still run have ended. Other methods then throw. */
    @Override
    public void close() {
        try {
            synchronized (idle) {
                isClosed = true;
                for (Connection connection; (connection = idle.poll()) != null; ) connection.close();
            }
        } catch (SQLException e) {
            throw new DatabaseException("cannot close the database", e);
        }
    }

    /** Closes the connection after a failure, which also undoes its transaction. */
    private <T> T with(Statements<T> statements) throws SQLException {
        Connection connection = take();
        boolean isUsable = false;
        try {
            T result = statements.in(connection);
            isUsable = true;
            return result;
        } finally {
            if (!isUsable || !keep(connection)) connection.close();
        }
    }

    /** Returns a kept connection, unless the database has closed it, or a new one. */
    private Connection take() throws SQLException {
        while (true) {
            Connection kept;
            synchronized (idle) {
                // H2 would open the file again.
                if (isClosed) throw new SQLException("the archive is closed");
                kept = idle.poll();
            }
            if (kept == null) return database.connect();
            if (kept.isValid(SECONDS_TO_RESPOND)) return kept;
            kept.close();
        }
    }

    /** Keeps a connection for the next statement. Returns false if the database is closed, so that the caller closes it. */
    private boolean keep(Connection connection) {
        synchronized (idle) {
            if (!isClosed) idle.push(connection);
            return !isClosed;
        }
    }

    /**
     * Converts a row.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Converts a row.
         *
         * @param row the rows, at the one to convert
         * @return the value
         * @throws SQLException if a column does not exist
         */
        T of(ResultSet row) throws SQLException;
    }

    /** Statements of one transaction. */
    @FunctionalInterface
    public interface Work {
        /**
         * Runs the statements.
         *
         * @param connection the connection of the transaction
         * @throws SQLException if a statement fails
         */
        void in(Connection connection) throws SQLException;
    }

    private interface Statements<T> {
        T in(Connection connection) throws SQLException;
    }
}
