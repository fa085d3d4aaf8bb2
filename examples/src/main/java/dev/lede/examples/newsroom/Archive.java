package dev.lede.examples.newsroom;

import static dev.lede.examples.newsroom.database.Connections.run;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.core.json.ArticleJson;
import dev.lede.examples.newsroom.database.Connections;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.DatabaseException;
import dev.lede.examples.newsroom.database.SearchCondition;
import dev.lede.examples.newsroom.database.Views;
import dev.lede.i18n.Languages;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores articles as JSON, with their number of views, in a database. Thread-safe, also between processes that use the same
 * database.
 *
 * <p>Every change is committed before the method returns, so killing the process loses no views. With H2, a power failure can
 * lose the last seconds, since its file is not synchronized with the disk.
 */
final class Archive implements AutoCloseable {
    /** The order of lists. Each begins with the columns of an index, so that H2 reads the first rows only. */
    private static final String LATEST = "published DESC NULLS LAST, added";

    /** The number of articles of a stream in memory. */
    private static final int PART = 20;

    private final Connections connections;
    private final Views views;

    private Archive(Connections connections) {
        this.connections = connections;
        views = new Views(connections);
    }

    /**
     * Opens the archive, and creates it if it does not exist.
     *
     * @throws DatabaseException if the database cannot be opened, for example because another process has the file open
     */
    static Archive open(Database database) {
        return new Archive(Connections.open(database));
    }

    /**
     * Adds the articles if the archive is empty. It adds all of them or none, so that after a failure the next start does
     * not find an incomplete archive.
     */
    void fill(List<Article> articles) {
        if (connections
                .one("SELECT path FROM article LIMIT 1", row -> row.getString("path"))
                .isPresent()) return;
        putAll(articles);
    }

    /** Adds the articles in one transaction, which is faster than one for each. */
    void putAll(List<Article> articles) {
        connections.inTransaction(connection -> {
            for (Article article : articles) put(connection, article);
            // Last: another process that changes articles waits here until this transaction ends.
            run(connection, "UPDATE change_count SET changes = changes + 1");
        });
        for (Article article : articles) connections.database().stored(connections, pathOf(article));
    }

    /** Adds an article. If one with the same path exists, it is replaced: its version increases and its views stay. */
    void put(Article article) {
        putAll(List.of(article));
    }

    private static void put(Connection connection, Article article) throws SQLException {
        String path = pathOf(article);
        OffsetDateTime modified = article.updated() == null ? article.published() : article.updated();
        @Nullable
        Object[] values = {
            Languages.tag(article.language()),
            article.published(),
            modified,
            ArticleJson.write(article),
            new SearchText(article.headline()).folded(),
            new SearchText(article.headline() + " " + text(article)).folded(),
            path
        };
        String set = "language = ?, published = ?, modified = ?, json = ?, headline_folded = ?, text_folded = ?";
        String columns = "language, published, modified, json, headline_folded, text_folded, path, version";
        String update = "UPDATE article SET version = version + 1, " + set + " WHERE path = ?";
        if (run(connection, update, values) == 0) {
            run(connection, "INSERT INTO article (" + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, 1)", values);
            long views = article.views().orElse(0);
            run(connection, "INSERT INTO view_count (article, views) VALUES (?, ?)", path, views);
        }
        run(connection, "DELETE FROM topic WHERE article = ?", path);
        Set<String> topics = Topic.of(article).stream().map(Topic::path).collect(Collectors.toCollection(TreeSet::new));
        for (String topic : topics) {
            String insert = "INSERT INTO topic (path, article, published, added) "
                    + "SELECT CAST(? AS VARCHAR(2000)), path, published, added FROM article WHERE path = ?";
            run(connection, insert, topic, path);
        }
    }

    /** Returns the version and the views of an article. */
    Optional<Edition> edition(String path) {
        String question = "SELECT version, views FROM article JOIN view_count ON article = path WHERE path = ?";
        return connections.one(question, Archive::edition, path);
    }

    /** Returns the article at a path. */
    Optional<Article> article(String path) {
        return connections.one("SELECT json FROM article WHERE path = ?", Archive::article, path);
    }

    /** Increments the views of an article and returns them; 0 if there is no such article. */
    long countView(String path) {
        return views.count(path);
    }

    /** Returns the latest articles in all languages, the latest first. */
    List<Article> latest(int most) {
        return query("SELECT json FROM article ORDER BY " + LATEST + " LIMIT ?", Archive::article, most);
    }

    /** Returns the parts that {@link #part} has articles for, the first added first. */
    List<ArchiveSitemap.Part> parts(int size) {
        String question = "SELECT number, MAX(modified) AS modified FROM (SELECT (added - 1) / " + size
                + " AS number, modified FROM article) AS part GROUP BY number ORDER BY number";
        return connections.query(
                question,
                row -> new ArchiveSitemap.Part(row.getLong("number"), row.getObject("modified", OffsetDateTime.class)));
    }

    /**
     * Returns the articles of a part, the last added first. Only a few of them are in memory at a time.
     *
     * @param number the number of the part, from 0
     * @param size the maximum number of articles in a part
     */
    Stream<Article> part(long number, int size) {
        String question =
                "SELECT added, json FROM article WHERE added > ? AND added <= ? AND added < ? ORDER BY added DESC LIMIT ?";
        return inParts(question, number * size, (number + 1) * size);
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

    /** Returns the number of changes to articles, so that what is made of all articles can be cached. */
    long changes() {
        return connections
                .one("SELECT changes FROM change_count", row -> row.getLong("changes"))
                .orElse(0L);
    }

    /** Returns the articles in a language, the latest first. */
    List<Article> latest(Locale language, int most) {
        String latest = "SELECT json FROM article WHERE language = ? ORDER BY language, " + LATEST + " LIMIT ?";
        return query(latest, Archive::article, Languages.tag(language), most);
    }

    /** Returns a page of the articles in a language, the latest first. */
    Listing latestPage(Locale language, int page) {
        String tag = Languages.tag(language);
        String count = "SELECT COUNT(*) AS total FROM article WHERE language = ?";
        String paths = "SELECT path FROM article WHERE language = ? ORDER BY language, " + LATEST;
        return listing(count, paths, page, tag);
    }

    /** Returns a page of the articles whose section, author or tag has this path, the latest first. */
    Listing about(String topicPath, int page) {
        String count = "SELECT COUNT(*) AS total FROM topic WHERE path = ?";
        String paths = "SELECT article FROM topic WHERE path = ? ORDER BY path, " + LATEST;
        return listing(count, paths, page, topicPath);
    }

    /** Returns a page of a list: its articles are found by their paths, so that the database sorts no other rows. */
    private Listing listing(String count, String paths, int page, String value) {
        int total = connections.one(count, row -> row.getInt("total"), value).orElse(0);
        long before = (page - 1L) * Listing.SIZE;
        if (before >= total) return new Listing(List.of(), 0, page);
        String question = "SELECT json FROM article WHERE path IN (" + paths + " LIMIT ? OFFSET ?) ORDER BY " + LATEST;
        return new Listing(query(question, Archive::article, value, Listing.SIZE, before), total, page);
    }

    /**
     * Returns a page of the latest articles that contain all words, at most {@link Database#MAX_FOUND}. Those in the reader's language
     * come first, then those with the first word in the headline, then the latest.
     */
    Listing search(SearchQuery query, Locale language, int page) {
        String tag = Languages.tag(language);
        Database database = connections.database();
        SearchCondition condition =
                query.isInAllLanguages() ? database.searchAll(query.words(), tag) : database.search(query.words(), tag);
        List<Object> values = new ArrayList<>(condition.orderValues());
        values.addAll(condition.values());
        values.add(Database.MAX_FOUND);
        values.add(Listing.SIZE);
        values.add((page - 1L) * Listing.SIZE);
        String question = """
                SELECT json, total FROM (
                  SELECT path AS found_path, COUNT(*) OVER () AS total, ROW_NUMBER() OVER (ORDER BY %s, %s) AS place
                  FROM (SELECT * FROM article WHERE %s ORDER BY %s LIMIT ?) AS latest ORDER BY place LIMIT ? OFFSET ?) AS found
                JOIN article ON path = found_path ORDER BY place""";
        List<Counted> rows = query(
                question.formatted(condition.order(), LATEST, condition.where(), LATEST),
                Archive::counted,
                values.toArray());
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing(rows.stream().map(Counted::article).toList(), total, page);
    }

    /** Closes the database. Other methods then throw a {@link DatabaseException}. */
    @Override
    public void close() {
        connections.close();
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

    private <T> List<T> query(String question, Connections.Reading<T> reading, Object... values) {
        return connections.query(question, reading, values);
    }
}
