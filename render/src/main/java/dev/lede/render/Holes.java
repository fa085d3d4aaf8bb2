package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;

/**
 * The places of a page whose content differs by reader (theme, text size, the state of the controls) or over time (views).
 * In components for one reader they are {@link #filled}; in pages for all readers {@link RecordedHoles} records them.
 */
interface Holes {
    /** Writes content that differs by the reader's preferences. Must be called between tags. */
    void byPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> content);

    /** Writes attributes of the open element that differ by the reader's preferences. */
    void attributesByPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> attributes);

    /** Writes content that differs by the number of views, if it is known. Must be called between tags. */
    void byViews(HtmlWriter html, ObjLongConsumer<HtmlWriter> content);

    /** Returns holes that are filled immediately, for one reader. */
    static Holes filled(Reader reader) {
        return new Holes() {
            @Override
            public void byPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> content) {
                content.accept(html, reader.preferences());
            }

            @Override
            public void attributesByPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> attributes) {
                attributes.accept(html, reader.preferences());
            }

            @Override
            public void byViews(HtmlWriter html, ObjLongConsumer<HtmlWriter> content) {
                reader.views().ifPresent(views -> content.accept(html, views));
            }
        };
    }
}
