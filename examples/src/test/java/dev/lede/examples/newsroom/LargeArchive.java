package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.examples.newsroom.database.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Imports generated articles into a newsroom, and prints the time of its pages: the median of 50 requests, one after the other.
 * The argument is the number of articles, 100,000 by default; 0 measures a database that has them already. {@code
 * -Dlede.newsroom.jdbc} selects PostgreSQL, whose database must be empty; otherwise a temporary file of H2 is used. CONTRIBUTING.md
 * has the command.
 */
public final class LargeArchive {
    private static final int REQUESTS = 50;
    private static final int BATCH = 500;

    /** The time after which a slow page is not requested again. */
    private static final int MAX_MILLIS = 15_000;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private LargeArchive() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        int number = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        String jdbc = System.getProperty("lede.newsroom.jdbc", "");
        Path folder = Files.createTempDirectory("lede-archive");
        Database database = jdbc.isEmpty() ? Database.file(folder.resolve("newsroom")) : Database.at(jdbc);
        Newsroom newsroom = Newsroom.open(0, "", database, false, System.err);
        try {
            System.out.println(database.name());
            long start = System.nanoTime();
            put(newsroom.archive(), GeneratedArticles.oldestFirst(number).iterator());
            System.out.printf(Locale.ROOT, "import: %,d articles in %d s%n", number, millis(start) / 1000);
            pages().forEach((name, path) -> time(name, newsroom.url() + path));
            sitemap(newsroom.url());
        } finally {
            newsroom.close();
        }
    }

    private static void put(Archive archive, Iterator<Article> articles) {
        List<Article> batch = new ArrayList<>();
        while (articles.hasNext()) {
            batch.add(articles.next());
            if (batch.size() < BATCH && articles.hasNext()) continue;
            archive.putAll(batch);
            batch.clear();
        }
    }

    /** Returns the paths by their names. The rank of a word determines how many articles have it. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front", "/en/");
        pages.put("front, page 100", "/ru/?page=100");
        pages.put("section", GeneratedArticles.section("hy", 3));
        pages.put("section, page 50", GeneratedArticles.section("en", 3) + "?page=50");
        pages.put("article", "/en/archive/0.html");
        pages.put("search, rare word", search("ru", GeneratedArticles.word("ru", 15_000)));
        pages.put("search, usual word", search("en", GeneratedArticles.word("en", 1_000)));
        pages.put("search, frequent word", search("hy", GeneratedArticles.word("hy", 20)));
        pages.put(
                "search, two words",
                search("en", GeneratedArticles.word("en", 50) + " " + GeneratedArticles.word("en", 500)));
        pages.put("search, no result", search("en", "zzzzz"));
        pages.put("frequent, all languages", search("en", GeneratedArticles.word("hy", 20)) + "&lang=all");
        pages.put("search, all languages", search("en", GeneratedArticles.word("ru", 1_000)) + "&lang=all");
        return pages;
    }

    private static String search(String language, String words) {
        return "/" + language + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static void time(String name, String url) {
        for (int time = 0; time < 3; time++) get(url);
        List<Double> millis = new ArrayList<>();
        long begin = System.nanoTime();
        while (millis.size() < REQUESTS && millis(begin) < MAX_MILLIS) {
            long start = System.nanoTime();
            get(url);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-24s median %7.1f ms, slowest %7.1f ms, %d requests%n",
                name,
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1),
                millis.size());
    }

    private static void get(String url) {
        try {
            int status = CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
                    .statusCode();
            if (status != 200) throw new IllegalStateException(status + " " + url);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(url, e);
        }
    }

    /** Reads the index and all files that it lists, and prints the largest heap of this process, which is the server, too. */
    private static void sitemap(String server) throws IOException {
        time("sitemap index", server + "/sitemap.xml");
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long bytes = 0;
        int file = 1;
        for (int status = 200; status == 200; file++) {
            try {
                var response = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(server + "/sitemap-" + file + ".xml"))
                                .build(),
                        BodyHandlers.ofInputStream());
                status = response.statusCode();
                try (InputStream in = response.body()) {
                    bytes += status == 200 ? in.transferTo(OutputStream.nullOutputStream()) : 0;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "sitemap: %d files, %.1f MB in %d ms, peak of the heap %d MB%n",
                file - 2,
                bytes / 1e6,
                millis(start),
                peak >> 20);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
