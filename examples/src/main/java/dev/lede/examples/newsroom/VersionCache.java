package dev.lede.examples.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Caches the most recently used pages or documents, each made once for all readers. Thread-safe.
 *
 * @param <T> a page or a document
 */
final class VersionCache<T> {
    private static final int MAX_ENTRIES = 200;

    private final Map<String, Cached<T>> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Cached<T>> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    /** Returns what is at a path in a version, and makes it if it is not cached. */
    T get(String path, long version, Supplier<T> making) {
        synchronized (entries) {
            Cached<T> cached = entries.get(path);
            if (cached != null && cached.version() == version) return cached.value();
        }
        // Outside of the lock: two threads can make the same page, but no thread waits for the page of another.
        T value = making.get();
        synchronized (entries) {
            entries.put(path, new Cached<>(version, value));
        }
        return value;
    }

    private record Cached<T>(long version, T value) {}
}
