package dev.lede.render;

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
    private final Map<Key, Part.Fixed> cache = new ConcurrentHashMap<>();

    CachedRegion(Region region) {
        this.region = region;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        Key key = new Key(page.labels(), page.thisYear().getValue());
        Part.Fixed cached = cache.get(key); // computeIfAbsent locks, even if the key is present (JDK-8161372)
        if (cached == null) cached = cache.computeIfAbsent(key, absent -> render(page));
        page.holes().shared(html, cached);
    }

    private Part.Fixed render(PageContext page) {
        return new Part.Fixed(region.html(page.withHoles(Holes.filled(Reader.DEFAULT))));
    }

    private record Key(Labels labels, int year) {}
}
