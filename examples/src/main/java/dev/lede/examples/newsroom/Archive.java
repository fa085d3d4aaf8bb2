package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.core.json.ArticleJson;
import dev.lede.i18n.Languages;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stores articles as JSON, with their number of views, in a database file of H2. Thread-safe.
 *
 * <p>Every change is written to the file before the method returns, so killing the process loses no views. A power failure
 * can lose the last seconds, since the file is not synchronized with the disk.
 */
final class Archive implements AutoCloseable {
    /**
     * WRITE_DELAY: by default, H2 keeps commits in memory for half a second. DB_CLOSE_ON_EXIT: H2's shutdown hook would
     * close the database before the last request is finished; {@link #close} is called afterwards.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private static final String LATEST = "published DESC NULLS LAST, added";

    /** The number of articles of a stream in memory. */
    private static final int PART = 20;

    private static final List<String> TABLES = List.of("""
            CREATE TABLE IF NOT EXISTS article (
              path VARCHAR(2000) PRIMARY KEY,
              added BIGINT GENERATED ALWAYS AS IDENTITY,
              language VARCHAR(35) NOT NULL,
              published TIMESTAMP WITH TIME ZONE,
              json CHARACTER LARGE OBJECT NOT NULL,
              headline_folded CHARACTER LARGE OBJECT NOT NULL,
              text_folded CHARACTER LARGE OBJECT NOT NULL,
              version BIGINT NOT NULL,
              views BIGINT NOT NULL)""", """
            CREATE TABLE IF NOT EXISTS topic (
              path VARCHAR(2000) NOT NULL,
              article VARCHAR(2000) NOT NULL REFERENCES article (path) ON DELETE CASCADE,
              PRIMARY KEY (path, article))""");

    private final String url;

    private final AtomicLong changes = new AtomicLong();

    /** Keeps the database open, so that a new connection for each request is cheap. */
    private final Connection keeper;

    private Archive(String url, Connection keeper) {
        this.url = url;
        this.keeper = keeper;
    }

    /**
     * Opens the archive, and creates it if it does not exist.
     *
     * @param file the database file, without H2's suffix {@code .mv.db}
     * @throws ArchiveException if the database cannot be opened, for example because another process has it open
     */
    static Archive open(Path file) {
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS;
        try {
            Connection keeper = connect(url);
            try {
                Archive archive = new Archive(url, keeper);
                for (String table : TABLES) archive.execute(table);
                return archive;
            } catch (SQLException e) {
                keeper.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ArchiveException("cannot open the database " + file, e);
        }
    }

    /**
     * Adds the articles if the archive is empty. It adds all of them or none, so that after a failure the next start does
     * not find an incomplete archive.
     */
    void fill(List<Article> articles) {
        if (!query("SELECT path FROM article LIMIT 1", Archive::path).isEmpty()) return;
        inTransaction(connection -> {
            for (Article article : articles) put(connection, article);
        });
    }

    /** Adds an article. If one with the same path exists, it is replaced: its version increases and its views stay. */
    void put(Article article) {
        inTransaction(connection -> put(connection, article));
    }

    private static void put(Connection connection, Article article) throws SQLException {
        String path = pathOf(article);
        Object[] values = {
            Languages.tag(article.language()),
            article.published(),
            ArticleJson.write(article),
            new SearchText(article.headline()).folded(),
            new SearchText(article.headline() + " " + text(article)).folded(),
            path
        };
        String set = "language = ?, published = ?, json = ?, headline_folded = ?, text_folded = ?";
        String columns = "language, published, json, headline_folded, text_folded, path, version, views";
        String update = "UPDATE article SET version = version + 1, " + set + " WHERE path = ?";
        String insert = "INSERT INTO article (" + columns + ") VALUES (?, ?, ?, ?, ?, ?, 1, "
                + article.views().orElse(0) + ")";
        if (run(connection, update, values) == 0) run(connection, insert, values);
        run(connection, "DELETE FROM topic WHERE article = ?", path);
        for (Topic topic : Topic.of(article)) {
            run(connection, "MERGE INTO topic (path, article) VALUES (?, ?)", topic.path(), path);
        }
    }

    /** Returns the version and the views of an article. */
    Optional<Edition> edition(String path) {
        return one("SELECT version, views FROM article WHERE path = ?", Archive::edition, path);
    }

    /** Returns the article at a path. */
    Optional<Article> article(String path) {
        return one("SELECT json FROM article WHERE path = ?", Archive::article, path);
    }

    /** Increments the views of an article and returns them; 0 if there is no such article. */
    long countView(String path) {
        String count = "SELECT views FROM FINAL TABLE (UPDATE article SET views = views + 1 WHERE path = ?)";
        return one(count, row -> row.getLong(1), path).orElse(0L);
    }

    /** Returns the latest articles in all languages, the latest first. */
    List<Article> latest(int most) {
        return query("SELECT json FROM article ORDER BY " + LATEST + " LIMIT ?", Archive::article, most);
    }

    /** Returns all articles, the last added first. Only a few of them are in memory at a time. */
    Stream<Article> all() {
        return inParts("SELECT added, json FROM article WHERE added < ? ORDER BY added DESC LIMIT ?");
    }

    /** Returns the articles that were published after a time, the last added first. */
    Stream<Article> publishedSince(OffsetDateTime since) {
        return inParts(
                "SELECT added, json FROM article WHERE published > ? AND added < ? ORDER BY added DESC LIMIT ?", since);
    }

    private Stream<Article> inParts(String question, Object... values) {
        UnaryOperator<List<Stored>> next = part -> {
            List<Object> all = new ArrayList<>(List.of(values));
            all.add(part.isEmpty() ? Long.MAX_VALUE : part.get(part.size() - 1).added());
            all.add(PART);
            return query(question, Archive::stored, all.toArray());
        };
        return Stream.iterate(next.apply(List.of()), part -> !part.isEmpty(), next)
                .flatMap(List::stream)
                .map(Stored::article);
    }

    /** Returns the number of changes to articles since the start, so that what is made of all articles can be cached. */
    long changes() {
        return changes.get();
    }

    /** Returns the articles in a language, the latest first. */
    List<Article> latest(Locale language, int most) {
        String latest = "SELECT json FROM article WHERE language = ? ORDER BY " + LATEST + " LIMIT ?";
        return query(latest, Archive::article, Languages.tag(language), most);
    }

    /** Returns a page of the articles in a language, the latest first. */
    Listing latestPage(Locale language, int page) {
        return listing("language = ?", LATEST, page, Languages.tag(language));
    }

    /** Returns a page of the articles whose section, author or tag has this path, the latest first. */
    Listing about(String topicPath, int page) {
        return listing("path IN (SELECT article FROM topic WHERE path = ?)", LATEST, page, topicPath);
    }

    /**
     * Returns a page of the articles that contain all words. Articles in the reader's language come first, then those with
     * the first word in the headline, then the latest.
     */
    Listing search(SearchQuery query, Locale language, int page) {
        List<String> patterns = query.patterns();
        String hasAll = patterns.stream()
                .map(pattern -> "text_folded LIKE ? ESCAPE '!'")
                .collect(Collectors.joining(" AND "));
        String order = "language <> ?, headline_folded NOT LIKE ? ESCAPE '!', " + LATEST;
        String tag = Languages.tag(language);
        List<Object> values = new ArrayList<>(patterns);
        if (!query.isInAllLanguages()) values.add(tag);
        values.addAll(List.of(tag, patterns.get(0)));
        return listing(query.isInAllLanguages() ? hasAll : hasAll + " AND language = ?", order, page, values.toArray());
    }

    /** Returns a page of the articles that meet a condition, with their number, in one query. */
    private Listing listing(String condition, String order, int page, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(Listing.SIZE);
        all.add((page - 1L) * Listing.SIZE);
        String question = "SELECT json, COUNT(*) OVER () AS total FROM article WHERE " + condition + " ORDER BY "
                + order + " LIMIT ? OFFSET ?";
        List<Counted> rows = query(question, Archive::counted, all.toArray());
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing(rows.stream().map(Counted::article).toList(), total, page);
    }

    /** Closes the database. Other methods then throw an {@link ArchiveException}. */
    @Override
    public void close() {
        try (keeper) {
            if (!keeper.isClosed()) execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new ArchiveException("cannot close the database", e);
        }
    }

    /** Returns the decoded path of an article's URL, which requests for the article have. */
    static String pathOf(Article article) {
        return Paths.decoded(article.url().path()).orElse(article.url().path());
    }

    /** Returns the text of standfirst and body up to the cut, so that results of a search do not show what is after it. */
    static String text(Article article) {
        return Body.of(new Paragraph(article.standfirst())).text() + " "
                + article.preview().body().text();
    }

    /**
     * The version and the views of an article.
     *
     * @param version the number of the version, from 1
     * @param views the number of views
     */
    record Edition(long version, long views) {}

    private record Stored(long added, Article article) {}

    private record Counted(int total, Article article) {}

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(row.getInt("total"), article(row));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getLong("added"), article(row));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getLong("version"), row.getLong("views"));
    }

    private static Article article(ResultSet row) throws SQLException {
        return ArticleJson.read(row.getString("json"));
    }

    private static String path(ResultSet row) throws SQLException {
        return row.getString("path");
    }

    private <T> Optional<T> one(String question, Reading<T> reading, Object... values) {
        return query(question, reading, values).stream().findFirst();
    }

    private <T> List<T> query(String question, Reading<T> reading, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, question, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) found.add(reading.of(rows));
            return found;
        } catch (SQLException e) {
            throw new ArchiveException("cannot read from the database", e);
        }
    }

    private void inTransaction(Work work) {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            work.in(connection);
            connection.commit();
            changes.incrementAndGet();
        } catch (SQLException e) {
            throw new ArchiveException("cannot write to the database", e);
        }
    }

    private static int run(Connection connection, String change, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, change, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
        return statement;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns a new connection. Fails if the archive is closed, since H2 would open the file again. */
    private Connection connection() throws SQLException {
        if (keeper.isClosed()) throw new SQLException("the archive is closed");
        return connect(url);
    }

    /** Connects without DriverManager, which only finds drivers of the class loader that used it first. */
    private static Connection connect(String url) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "newsroom");
        user.setProperty("password", "");
        return Objects.requireNonNull(new org.h2.Driver().connect(url, user), url);
    }

    /** Converts a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Statements of one transaction. */
    private interface Work {
        void in(Connection connection) throws SQLException;
    }
}
