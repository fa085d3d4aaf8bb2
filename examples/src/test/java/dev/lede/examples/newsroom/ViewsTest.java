package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.core.Article;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.DatabaseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each view is counted exactly once. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ViewsTest {
    static final String MINIMAL = "/hy/minimal.html";

    @TempDir
    Path folder;

    @Test
    void concurrentViewsAreCountedOneByOne() throws Exception {
        int readers = 8;
        int each = 25;
        try (Readers newsroom = Readers.of(database())) {
            ExecutorService threads = Executors.newFixedThreadPool(readers);
            List<Future<List<String>>> read = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                read.add(threads.submit(() -> {
                    List<String> views = new ArrayList<>();
                    for (int time = 0; time < each; time++) views.add(views(newsroom.get(MINIMAL)));
                    return views;
                }));
            }
            List<String> seen = new ArrayList<>();
            for (Future<List<String>> views : read) seen.addAll(views.get());
            threads.shutdown();

            assertThat(seen)
                    .as("each reader sees a different number")
                    .doesNotHaveDuplicates()
                    .hasSize(readers * each);
            assertThat(views(newsroom.get(MINIMAL))).isEqualTo(readers * each + 1 + " դիտում");
        }
    }

    @Test
    void countingStartsAtTheViewsOfTheSample() {
        try (Readers newsroom = Readers.of(database())) {
            assertThat(views(newsroom.get("/ru/railway.html"))).isEqualTo("84 просмотра");
        }
    }

    @Test
    void onlyReadingIsCounted() {
        try (Readers newsroom = Readers.of(database())) {
            String etag = Readers.header(newsroom.get(MINIMAL), "ETag");
            newsroom.send("HEAD", MINIMAL);
            newsroom.get(MINIMAL, "Sec-Purpose", "prefetch;prerender");
            assertThat(newsroom.get(MINIMAL, "If-None-Match", etag).statusCode())
                    .isEqualTo(304);
            newsroom.send("POST", MINIMAL);

            assertThat(views(newsroom.get(MINIMAL, "If-None-Match", "\"of another time\"")))
                    .isEqualTo("2 դիտում");
        }
    }

    @Test
    void readerWhoChangesPreferencesIsNotCountedAgain() {
        try (Readers newsroom = Readers.of(database())) {
            String page = newsroom.url() + MINIMAL;
            assertThat(views(newsroom.get(MINIMAL))).isEqualTo("1 դիտում");
            for (String from : List.of(
                    page, page + "?from=home", page.replace("minimal", "m%69nimal"), page.replace("http:", "https:"))) {
                HttpResponse<byte[]> chosen = newsroom.get("/preferences?lede-theme=night", "Referer", from);
                String cookie = Readers.header(chosen, "Set-Cookie").replaceFirst(";.*", "");
                // Browsers keep the referrer through a redirect.
                HttpResponse<byte[]> again =
                        newsroom.get(Readers.header(chosen, "Location"), "Referer", from, "Cookie", cookie);
                assertThat(Readers.html(again).select(".lede").attr("data-lede-theme"))
                        .isEqualTo("night");
                assertThat(views(again)).as(from).isEqualTo("1 դիտում");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HERE/hy/railway.html",
                "HERE/hy/",
                "HERE/hy/minimal.html/x",
                "https://out.example/hy/minimal.html"
            })
    void readerWhoComesFromAnotherPageIsCounted(String from) {
        try (Readers newsroom = Readers.of(database())) {
            newsroom.get(MINIMAL);
            assertThat(views(newsroom.get(MINIMAL, "Referer", from.replace("HERE", newsroom.url()))))
                    .isEqualTo("2 դիտում");
        }
    }

    @Test
    void changedArticleIsShownAndKeepsItsViews() {
        try (Readers newsroom = Readers.of(database())) {
            newsroom.get(MINIMAL);
            Article changed = SampleArticles.minimal("hy").toBuilder()
                    .headline("Սառույցը վերադարձել է")
                    .build();
            newsroom.newsroom().archive().put(changed);

            HttpResponse<byte[]> page = newsroom.get(MINIMAL);
            assertThat(Readers.html(page).select("h1").text()).isEqualTo("Սառույցը վերադարձել է");
            assertThat(views(page)).isEqualTo("2 դիտում");
        }
    }

    @Test
    void viewsAreKeptAfterARestart() {
        try (Readers newsroom = Readers.of(database())) {
            newsroom.get(MINIMAL);
        }
        try (Readers newsroom = Readers.of(database())) {
            assertThat(views(newsroom.get(MINIMAL))).isEqualTo("2 դիտում");
        }
    }

    @Test
    void stoppedNewsroomAnswersAllCountedRequests() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch busy = new CountDownLatch(40);
        Process stopped = start();
        String url = url(stopped);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int reader = 0; reader < 8; reader++) {
            threads.execute(() -> {
                try {
                    while (Readers.ask("GET", url, MINIMAL).statusCode() == 200) {
                        answered.incrementAndGet();
                        busy.countDown();
                    }
                } catch (IllegalStateException closed) {
                    // The server does not accept connections any more.
                }
            });
        }
        busy.await();
        // Process.destroy would also close the output of the process.
        stopped.toHandle().destroy();
        assertThat(lastLine(stopped)).isEqualTo("The newsroom is closed.");
        stopped.waitFor();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        try (Archive archive = Archive.open(database())) {
            assertThat(archive.edition(MINIMAL)).map(Archive.Edition::views).hasValue((long) answered.get());
        }
    }

    @Test
    void killedNewsroomHasCountedAllViewsThatReadersHaveSeen() throws Exception {
        int readers = 8;
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch busy = new CountDownLatch(200);
        Process killed = start();
        String url = url(killed);
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        for (int reader = 0; reader < readers; reader++) {
            threads.execute(() -> {
                try {
                    while (Readers.ask("GET", url, MINIMAL).statusCode() == 200) {
                        answered.incrementAndGet();
                        busy.countDown();
                    }
                } catch (IllegalStateException gone) {
                    // The server was killed.
                }
            });
        }
        busy.await();
        killed.destroyForcibly().waitFor();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        try (Archive archive = Archive.open(database())) {
            long views = archive.edition(MINIMAL).orElseThrow().views();
            assertThat(views)
                    .as("no view is lost, and at most one of each reader is counted but was not sent")
                    .isBetween((long) answered.get(), (long) answered.get() + readers);
        }
    }

    @Test
    void onlyPostgresqlIsOpenedByASecondProcess() throws Exception {
        Process first = start();
        try {
            url(first);
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> Archive.open(database()))
                    .withMessageStartingWith("cannot open the database " + folder.resolve("newsroom") + ": ")
                    .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    /** Returns the database of the test. */
    Database database() {
        return Database.file(folder.resolve("newsroom"));
    }

    /** Returns the option of the newsroom that names the database. */
    String option() {
        return "-Dlede.newsroom=" + folder.resolve("newsroom");
    }

    final Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        option(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.lede.examples.StaticSite",
                        "--serve",
                        "0")
                .redirectErrorStream(true)
                .start();
    }

    static String url(Process newsroom) throws IOException {
        String line = Objects.requireNonNullElse(output(newsroom).readLine(), "nothing");
        assertThat(line).startsWith("The newsroom is open at http://localhost:");
        return line.replaceFirst("The newsroom is open at (\\S+)/ .*", "$1");
    }

    private static String lastLine(Process newsroom) {
        return output(newsroom).lines().reduce("", (before, line) -> line);
    }

    private static BufferedReader output(Process newsroom) {
        return newsroom.inputReader(StandardCharsets.UTF_8);
    }

    static String views(HttpResponse<byte[]> page) {
        return Readers.html(page).select(".lede-views").text().replace('\u00a0', ' ');
    }
}
