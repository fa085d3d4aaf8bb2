package dev.lede.examples.newsroom.database;

import dev.lede.examples.newsroom.database.WordIndex.Indexed;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * A database file of H2. It searches for parts of words, with an index in memory, so the articles must be changed through this
 * instance. H2 ensures that no other process opens the file.
 */
final class H2Database implements Database {
    /**
     * WRITE_DELAY: by default, H2 keeps commits in memory for half a second. DB_CLOSE_ON_EXIT: H2's shutdown hook would
     * close the database before the last request is finished; {@link Connections#close} is called afterwards.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private static final String TEXTS = "SELECT path, language, published, text_folded FROM article";

    private final Path file;
    private volatile WordIndex index = new WordIndex();

    /**
     * @param file the file, without its suffix
     */
    H2Database(Path file) {
        this.file = file;
    }

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
    public synchronized void opened(Connections connections) {
        WordIndex all = new WordIndex();
        connections.query(TEXTS + " ORDER BY added", row -> addTo(all, row));
        index = all;
    }

    /** Reads the article anew and under a lock, so that the last of several changes remains. */
    @Override
    public synchronized void stored(Connections connections, String path) {
        connections.query(TEXTS + " WHERE path = ?", row -> addTo(index, row), path);
    }

    @Override
    public SearchCondition search(List<String> words, String language) {
        return latest(words, article -> article.language().equals(language));
    }

    @Override
    public SearchCondition searchAll(List<String> words, String first) {
        return latest(words, article -> true).orderedBy("language <> ?", first);
    }

    private SearchCondition latest(List<String> words, Predicate<Indexed> isWanted) {
        List<String> paths = index.latest(words, isWanted, MAX_FOUND);
        String isFound = "path IN (" + String.join(", ", Collections.nCopies(paths.size(), "?")) + ")";
        return new SearchCondition(
                isFound, List.copyOf(paths), "headline_folded NOT LIKE ? ESCAPE '!'", List.of(pattern(words.get(0))));
    }

    private static boolean addTo(WordIndex index, ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject("published", OffsetDateTime.class);
        long second = published == null ? Long.MIN_VALUE : published.toEpochSecond();
        index.put(new Indexed(row.getString("path"), row.getString("language"), second), row.getString("text_folded"));
        return true;
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }
}
