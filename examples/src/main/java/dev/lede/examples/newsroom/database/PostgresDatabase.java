package dev.lede.examples.newsroom.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * A database of PostgreSQL, 12 or newer. It searches for words in all their forms with an index, by the rules of the language
 * of each article. The functions and columns are in {@code 004-search.postgresql.sql}.
 *
 * @param url the URL, which can contain a user and a password
 */
record PostgresDatabase(String url) implements Database {
    static final String PREFIX = "jdbc:postgresql:";

    @Override
    public String name() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String suffix() {
        return "postgresql";
    }

    /** Connects without DriverManager, which only finds drivers of the class loader that used it first. */
    @Override
    public Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("ApplicationName", "newsroom");
        // Plans each search for its words: one plan for all words would read an index of words for frequent words, too.
        settings.setProperty("prepareThreshold", "0");
        for (Driver driver : ServiceLoader.load(Driver.class, PostgresDatabase.class.getClassLoader())) {
            Connection connection = driver.connect(url, settings);
            if (connection != null) return connection;
        }
        throw new SQLException("the class path has no driver, org.postgresql:postgresql");
    }

    @Override
    public SearchCondition search(List<String> words, String language) {
        String query = "plainto_tsquery(search_configuration(?), ?)";
        return new SearchCondition(
                "language = ? AND text_words @@ " + query,
                List.of(language, language, String.join(" ", words)),
                "NOT headline_words @@ " + query,
                List.of(language, words.get(0)));
    }

    @Override
    public SearchCondition searchAll(List<String> words, String first) {
        return new SearchCondition(
                "text_words @@ search_all(?)",
                List.of(String.join(" ", words)),
                "language <> ?, NOT headline_words @@ search_all(?)",
                List.of(first, words.get(0)));
    }
}
