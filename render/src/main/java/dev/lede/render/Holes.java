package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;

/**
 * The places of a page whose content differs by reader (theme, text size, the state of their controls) or over time
 * (views). A component for one reader has them {@link #filled}; a page that serves all readers has them recorded by
 * {@link RecordedHoles}.
 */
interface Holes {
    /** Writes content between tags that differs by the reader's preferences. */
    void byPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> content);

    /** Writes attributes of the element that has begun that differ by the reader's preferences. */
    void attributesByPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> attributes);

    /** Writes content between tags that differs by the number of views; nothing while the number is unknown. */
    void byViews(HtmlWriter html, ObjLongConsumer<HtmlWriter> content);

    /** Returns holes that are filled for one reader at once. */
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
