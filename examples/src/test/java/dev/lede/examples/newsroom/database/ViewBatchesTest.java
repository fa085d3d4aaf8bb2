package dev.lede.examples.newsroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ViewBatchesTest {
    private static final String PATH = "/en/ice.html";

    @TempDir
    Path folder;

    private final AtomicInteger commits = new AtomicInteger();
    private final CountDownLatch isCommitting = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);

    @Test
    void viewsOfReadersWhoWaitAreCountedInOneTransaction() throws Exception {
        try (Connections connections = open()) {
            Views views = new Views(connections);
            List<FutureTask<Long>> counts = new ArrayList<>();
            start(counts, views);
            isCommitting.await();
            List<Thread> waiting = new ArrayList<>();
            for (int reader = 0; reader < 7; reader++) waiting.add(start(counts, views));
            for (Thread thread : waiting) {
                while (thread.getState() != Thread.State.WAITING) Thread.onSpinWait();
            }
            mayCommit.countDown();

            List<Long> numbers = new ArrayList<>();
            for (FutureTask<Long> count : counts) numbers.add(count.get());
            assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
            assertThat(commits).hasValue(2);
        }
    }

    @Test
    void readerOfAnArticleThatDoesNotExistHasNoNumber() {
        mayCommit.countDown();
        try (Connections connections = open()) {
            assertThat(new Views(connections).count("/en/nowhere.html")).isZero();
        }
    }

    @Test
    void viewThatCannotBeCommittedIsReported() {
        mayCommit.countDown();
        Connections connections = open();
        Views views = new Views(connections);
        connections.close();
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> views.count(PATH))
                .withMessage("cannot write to the database: the archive is closed");
    }

    /** Opens a database in which the first transaction after the migrations waits before it commits. */
    private Connections open() {
        Database file = Database.file(folder.resolve("newsroom"));
        try (Connections first = Connections.open(file)) {
            first.inTransaction(connection -> {
                Connections.run(
                        connection,
                        "INSERT INTO article (path, language, json, headline_folded, text_folded, version) "
                                + "VALUES (?, 'en', '', '', '', 1)",
                        PATH);
                Connections.run(connection, "INSERT INTO view_count (article, views) VALUES (?, 0)", PATH);
            });
        }
        return Connections.open(new WithCommits(file));
    }

    private static Thread start(List<FutureTask<Long>> counts, Views views) {
        FutureTask<Long> count = new FutureTask<>(() -> views.count(PATH));
        counts.add(count);
        Thread thread = new Thread(count);
        thread.start();
        return thread;
    }

    private final class WithCommits implements Database {
        private final Database database;

        WithCommits(Database database) {
            this.database = database;
        }

        @Override
        public String name() {
            return database.name();
        }

        @Override
        public String suffix() {
            return database.suffix();
        }

        @Override
        public Connection connect() throws SQLException {
            Connection connection = database.connect();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                        if (method.getName().equals("commit")) {
                            commits.incrementAndGet();
                            isCommitting.countDown();
                            mayCommit.await();
                        }
                        try {
                            return method.invoke(connection, values);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public SearchCondition search(List<String> words, String language) {
            return database.search(words, language);
        }

        @Override
        public SearchCondition searchAll(List<String> words, String first) {
            return database.searchAll(words, first);
        }
    }
}
