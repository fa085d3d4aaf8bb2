package dev.lede.examples.newsroom;

import dev.lede.render.ArticlePage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Caches the most recently used pages, each rendered once for all readers. Thread-safe. */
final class PageCache {
    private static final int MAX_PAGES = 200;

    private final Map<String, CachedPage> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CachedPage> eldest) {
            return size() > MAX_PAGES;
        }
    };

    /** Returns the page of a version of an article, and renders it if it is not cached. */
    ArticlePage page(String path, long version, Supplier<ArticlePage> rendering) {
        synchronized (pages) {
            CachedPage cached = pages.get(path);
            if (cached != null && cached.version() == version) return cached.page();
        }
        // Outside of the lock: two threads can render the same page, but no thread waits for the page of another.
        ArticlePage page = rendering.get();
        synchronized (pages) {
            pages.put(path, new CachedPage(version, page));
        }
        return page;
    }

    private record CachedPage(long version, ArticlePage page) {}
}
