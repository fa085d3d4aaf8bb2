package dev.lede.render;

import dev.lede.core.SiteLink;
import dev.lede.render.holes.Cache;
import dev.lede.render.holes.Part;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.List;

/**
 * Caches a region that depends only on the site, the labels, the links of the footer and the year. The number of labels is
 * bounded by the languages with messages, and that of lists of links by the site, so entries are never evicted.
 */
final class CachedRegion implements Region {
    private final Region region;
    private final Cache<Key, Part.Fixed<ReaderPreferences>> cache = new Cache<>();

    CachedRegion(Region region) {
        this.region = region;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        Key key = new Key(
                page.labels(),
                page.site().footerLinks(page.language()),
                page.thisYear().getValue());
        page.holes().shared(html, cache.get(key, absent -> render(page)));
    }

    private Part.Fixed<ReaderPreferences> render(PageContext page) {
        return new Part.Fixed<>(region.html(page.withHoles(ReaderPreferences.filled(ReaderPreferences.READER))));
    }

    private record Key(Labels labels, List<SiteLink> links, int year) {}
}
