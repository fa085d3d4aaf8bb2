package dev.lede.render;

import java.util.OptionalLong;

/** A part of the page, which writes itself. */
@FunctionalInterface
interface Region {
    /** A reader of whom nothing is known, of an article of which nobody counts the readers. */
    Reader DEFAULT_READER = new Reader(ReaderPreferences.DEFAULT, OptionalLong.empty());

    void write(HtmlWriter html, PageContext page);

    /** This region with the host's slots before and after it. */
    default Region withSlotsOf(PageRegion place) {
        return (html, page) -> page.slots().around(place, html, () -> write(html, page));
    }

    default Html html(PageContext page, Reader reader) {
        HtmlWriter html = new HtmlWriter();
        write(html, page);
        return html.toHtml(reader);
    }
}
