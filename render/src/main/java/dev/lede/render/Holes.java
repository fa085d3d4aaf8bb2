package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.metadata.ViewStatistic;
import java.util.function.BiConsumer;

/**
 * The places of a page whose content pages share, or whose content differs by reader (theme, text size, the state of the
 * controls) or over time (views). In components for one reader they are {@link #filled}; in pages for all readers {@link
 * RecordedHoles} records them.
 */
interface Holes {
    /** Writes markup that pages share. Must be called between tags. */
    void shared(HtmlWriter html, Part.Fixed part);

    /**
     * Writes content that differs by the reader's preferences. Must be called between tags. The pages of a renderer share
     * it: it must depend on nothing else but the labels and the settings of the renderer.
     */
    void byPreferences(HtmlWriter html, Labels labels, BiConsumer<HtmlWriter, ReaderPreferences> content);

    /** Writes the theme and the text size of the reader as attributes of the open element. */
    void preferences(HtmlWriter html);

    /** Writes the number of views, if it is known. Must be called between tags. */
    void views(HtmlWriter html, Views views);

    /** Writes the number of views, if it is known, as a property of JSON-LD after another one. */
    void viewStatistic(HtmlWriter html);

    /** Returns holes that are filled immediately, for one reader. */
    static Holes filled(Reader reader) {
        return new Holes() {
            @Override
            public void shared(HtmlWriter html, Part.Fixed part) {
                html.html(part.html());
            }

            @Override
            public void byPreferences(
                    HtmlWriter html, Labels labels, BiConsumer<HtmlWriter, ReaderPreferences> content) {
                content.accept(html, reader.preferences());
            }

            @Override
            public void preferences(HtmlWriter html) {
                reader.preferences().addTo(html);
            }

            @Override
            public void views(HtmlWriter html, Views views) {
                if (reader.views().isPresent()) views.write(html, reader.views().getAsLong());
            }

            @Override
            public void viewStatistic(HtmlWriter html) {
                if (reader.views().isEmpty()) return;
                html.html(ViewStatistic.BEFORE_NUMBER);
                html.text(Long.toString(reader.views().getAsLong()));
                html.html(ViewStatistic.AFTER_NUMBER);
            }
        };
    }
}
