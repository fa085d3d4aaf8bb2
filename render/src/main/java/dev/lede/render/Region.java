package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;

/** Writes one region of a page. */
@FunctionalInterface
interface Region {
    /** Writes the region. */
    void write(HtmlWriter html, PageContext page);

    /** Returns this region with the slots of the host before and after it. */
    default Region withSlotsOf(PageRegion place) {
        return (html, page) -> page.slots().wrap(place, html, () -> write(html, page));
    }

    /** Returns the markup of this region alone. */
    default Html html(PageContext page) {
        return Html.of(html -> write(html, page));
    }
}
