package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A region that depends on the site, the labels and the year alone, and is written once for each: there are as many as
 * languages with messages, so all are kept.
 */
final class CachedRegion implements Region {
    private final Region region;
    private final Map<Object, Html> written = new ConcurrentHashMap<>();

    CachedRegion(Region region) {
        this.region = region;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        html.html(written.computeIfAbsent(
                new Key(page.labels(), page.thisYear().getValue()),
                key -> region.html(page.withHoles(Holes.filled(Reader.DEFAULT)))));
    }

    private record Key(Labels labels, int year) {}
}
