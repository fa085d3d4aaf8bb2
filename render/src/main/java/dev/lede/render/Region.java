package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;

/** A part of the page, which writes itself. */
@FunctionalInterface
interface Region {
    void write(HtmlWriter html, PageContext page);

    /** This region with the host's slots before and after it. */
    default Region withSlotsOf(PageRegion place) {
        return (html, page) -> page.slots().wrap(place, html, () -> write(html, page));
    }

    /** This region alone, with its holes as the context fills them. */
    default Html html(PageContext page) {
        return Html.of(html -> write(html, page));
    }
}
