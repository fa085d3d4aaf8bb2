package dev.lede.examples.newsroom.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database that the newsroom can use, with everything that is not the same SQL in all of them. */
public interface Database {
    /**
     * The maximum number of articles that a search finds. For a frequent word, a database with an index of the latest articles
     * reads little more than these.
     */
    int MAX_FOUND = 500;

    /**
     * Returns a database file of H2, which one process can open at a time.
     *
     * @param file the file, without H2's suffix {@code .mv.db}; created if it does not exist
     * @return the database
     */
    static Database file(Path file) {
        return new H2Database(file);
    }

    /**
     * Returns the database at a JDBC URL.
     *
     * @param url for example {@code jdbc:postgresql://localhost/newsroom?user=newsroom}
     * @return the database
     * @throws IllegalArgumentException if the URL is not one of PostgreSQL; the message does not contain it, since it can contain a
     *     password
     */
    static Database at(String url) {
        if (!url.startsWith(PostgresDatabase.PREFIX)) {
            throw new IllegalArgumentException("lede.newsroom.jdbc must begin with " + PostgresDatabase.PREFIX);
        }
        return new PostgresDatabase(url);
    }

    /**
     * Returns the name for messages.
     *
     * @return the file or URL, without a password
     */
    String name();

    /**
     * Returns the suffix of the migrations for this database only.
     *
     * @return for example {@code h2}
     */
    String suffix();

    /**
     * Connects to the database.
     *
     * @return a new connection
     * @throws SQLException if the database cannot be opened
     */
    Connection connect() throws SQLException;

    /**
     * Prepares searches of an open database that has all its tables.
     *
     * @param connections the connections to the database
     */
    default void opened(Connections connections) {}

    /**
     * Is called after an article was stored, so that searches find it.
     *
     * @param connections the connections to the database
     * @param path the path of the article
     */
    default void stored(Connections connections, String path) {}

    /**
     * Returns the condition of the latest {@value #MAX_FOUND} or more articles that contain all words, in one language.
     *
     * @param words folded words without white space, at least one
     * @param language the language tag of the articles
     * @return the condition and the order: those with the first word in the headline come first
     */
    SearchCondition search(List<String> words, String language);

    /**
     * Returns the condition of the latest {@value #MAX_FOUND} or more articles that contain all words, in any language.
     *
     * @param words folded words without white space, at least one
     * @param first the language tag of the articles that come first
     * @return the condition and the order: first the language, then those with the first word in the headline
     */
    SearchCondition searchAll(List<String> words, String first);
}
