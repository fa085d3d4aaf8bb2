package dev.lede.examples.newsroom;

import dev.lede.render.ArticlePage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The pages that were asked for last, rendered once for all readers. */
final class PageCache {
    private static final int MAX_PAGES = 200;

    private final Map<String, Kept> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MAX_PAGES;
        }
    };

    /** The page of this version of an article, rendered if it is not kept. */
    ArticlePage page(String path, long version, Supplier<ArticlePage> rendering) {
        synchronized (pages) {
            Kept kept = pages.get(path);
            if (kept != null && kept.version() == version) return kept.page();
        }
        // Outside of the lock: two threads may render the same page once, but nobody waits for another's.
        ArticlePage page = rendering.get();
        synchronized (pages) {
            pages.put(path, new Kept(version, page));
        }
        return page;
    }

    private record Kept(long version, ArticlePage page) {}
}
