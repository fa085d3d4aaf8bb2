package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches a region that depends only on the site, the labels and the year, per (labels, year). The number of labels is
 * bounded by the languages with messages, so entries are never evicted.
 */
final class CachedRegion implements Region {
    private final Region region;
    private final Map<Key, Html> cache = new ConcurrentHashMap<>();

    CachedRegion(Region region) {
        this.region = region;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        html.html(cache.computeIfAbsent(
                new Key(page.labels(), page.thisYear().getValue()),
                key -> region.html(page.withHoles(Holes.filled(Reader.DEFAULT)))));
    }

    private record Key(Labels labels, int year) {}
}
