package dev.lede.examples.newsroom.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A database file of H2. It searches for parts of words, by reading all texts.
 *
 * @param file the file, without its suffix
 */
record H2Database(Path file) implements Database {
    /**
     * WRITE_DELAY: by default, H2 keeps commits in memory for half a second. DB_CLOSE_ON_EXIT: H2's shutdown hook would
     * close the database before the last request is finished; {@link Connections#close} is called afterwards.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String suffix() {
        return "h2";
    }

    /** Connects without DriverManager, which only finds drivers of the class loader that used it first. */
    @Override
    public Connection connect() throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "newsroom");
        user.setProperty("password", "");
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS;
        return Objects.requireNonNull(new org.h2.Driver().connect(url, user), url);
    }

    @Override
    public SearchCondition search(List<String> words, String language) {
        return containing(words).and("language = ?", language);
    }

    @Override
    public SearchCondition searchAll(List<String> words, String first) {
        return containing(words).orderedBy("language <> ?", first);
    }

    private static SearchCondition containing(List<String> words) {
        List<String> patterns = words.stream().map(H2Database::pattern).toList();
        String hasAll =
                patterns.stream().map(each -> "text_folded LIKE ? ESCAPE '!'").collect(Collectors.joining(" AND "));
        return new SearchCondition(
                hasAll, List.copyOf(patterns), "headline_folded NOT LIKE ? ESCAPE '!'", List.of(patterns.get(0)));
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }
}
