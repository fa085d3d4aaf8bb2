package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Section;
import dev.lede.examples.EdgeArticles;
import dev.lede.examples.newsroom.database.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A newsroom for tests of its own pages in a browser. */
public final class OpenNewsroom implements AutoCloseable {
    /** More articles than fit on a page, each with words that do not fit into a column. */
    private static final int LONG_WORDS = 25;

    private final Newsroom newsroom;

    private OpenNewsroom(Path folder) {
        newsroom = Newsroom.open(0, "", Database.file(folder.resolve("newsroom")), true, System.err);
    }

    /**
     * Starts a newsroom with the samples.
     *
     * @param folder an empty directory for its database
     */
    public static OpenNewsroom withSamples(Path folder) {
        return new OpenNewsroom(folder);
    }

    /**
     * Starts a newsroom with the samples, and with articles of missing and extreme values.
     *
     * @param folder an empty directory for its database
     */
    public static OpenNewsroom withEdges(Path folder) {
        OpenNewsroom open = new OpenNewsroom(folder);
        open.addEdges();
        return open;
    }

    private void addEdges() {
        for (Article article : EdgeArticles.all()) newsroom.archive().put(article);
        for (int number = 0; number < LONG_WORDS; number++) {
            newsroom.archive()
                    .put(EdgeArticles.longWords().toBuilder()
                            .url("https://lakepost.example/de/long-" + number)
                            .section(Section.of("Lang", "https://lakepost.example/de/long.html"))
                            .build());
        }
    }

    /** Returns the URL of the server, without a slash at the end. */
    public String url() {
        return newsroom.url();
    }

    /** Returns the HTML of a page, or of the error page for the path. */
    public String html(String path) {
        return Readers.text(Readers.ask("GET", url(), path));
    }

    /** Returns the paths of pages that are not articles, of each kind in each language. */
    public static List<String> listsOfSamples() {
        return Newsroom.LANGUAGES.stream()
                .map(Pages::pathOf)
                .flatMap(home -> Stream.of(
                        home,
                        home + "journeys.html",
                        home + "authors/lanternby.html",
                        home + "search?q=a&lang=all",
                        home + "search?q=qqq",
                        home + "nowhere"))
                .toList();
    }

    /** Returns the same paths, and those of other pages with edges. */
    public static Stream<String> paths() {
        return Stream.concat(
                listsOfSamples().stream(),
                Stream.of(
                        "/en/search",
                        "/en/about.html",
                        "/en/tags/lakes.html",
                        "/desk/import?lang=en",
                        "/desk/import?lang=ru",
                        "/desk/import?lang=hy",
                        "/de/long.html",
                        "/de/long.html?page=2"));
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
