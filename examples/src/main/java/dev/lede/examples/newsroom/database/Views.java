package dev.lede.examples.newsroom.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts views in batches: while one transaction is committed, the views of other readers wait, and the next transaction
 * counts all of them, with one change for each article. A view is committed before its number is returned, so no view that a
 * reader has seen is lost when the process is killed; at most, views are counted whose pages were not sent any more.
 * Thread-safe.
 */
public final class Views {
    private final Connections connections;
    private final Queue<View> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * Creates a counter.
     *
     * @param connections the database
     */
    public Views(Connections connections) {
        this.connections = connections;
    }

    /**
     * Counts a view, and returns when it is committed.
     *
     * @param path the path of the article
     * @return the number of the view, different for each reader; 0 if there is no such article
     * @throws DatabaseException if the database fails
     */
    public long count(String path) {
        View view = new View(path);
        waiting.add(view);
        writing.lock();
        try {
            // Another reader's batch has usually included this view while this thread was waiting for the lock.
            if (!view.isDone) countAll();
        } finally {
            writing.unlock();
        }
        if (view.failure != null) throw view.failure;
        return view.number;
    }

    private void countAll() {
        List<View> batch = new ArrayList<>();
        for (View view; (view = waiting.poll()) != null; ) batch.add(view);
        Map<String, List<View>> byPath =
                batch.stream().collect(Collectors.groupingBy(view -> view.path, TreeMap::new, Collectors.toList()));
        @Nullable DatabaseException failure = null;
        try {
            connections.inTransaction(connection -> {
                for (Map.Entry<String, List<View>> each : byPath.entrySet())
                    count(connection, each.getKey(), each.getValue());
            });
        } catch (DatabaseException e) {
            failure = e;
        }
        for (View view : batch) view.end(failure);
    }

    private static void count(Connection connection, String path, List<View> views) throws SQLException {
        String change = "UPDATE view_count SET views = views + ? WHERE article = ?";
        if (Connections.run(connection, change, views.size(), path) == 0) return;
        String question = "SELECT views FROM view_count WHERE article = ?";
        long last = Connections.query(connection, question, row -> row.getLong("views"), path)
                .get(0);
        for (int at = 0; at < views.size(); at++) views.get(at).number = last - views.size() + at + 1;
    }

    /** A view that waits until it is counted. The lock guards its fields. */
    private static final class View {
        private final String path;
        private long number;
        private boolean isDone;
        private @Nullable DatabaseException failure;

        private View(String path) {
            this.path = path;
        }

        private void end(@Nullable DatabaseException failure) {
            this.failure = failure;
            isDone = true;
        }
    }
}
