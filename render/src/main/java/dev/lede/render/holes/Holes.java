package dev.lede.render.holes;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.metadata.ViewStatistic;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The places of a page whose content pages share, or whose content differs by reader (theme, text size, the state of the
 * controls) or over time (views). In components for one reader they are {@link #filled}; in pages for all readers {@link
 * RecordedHoles} records them.
 */
public interface Holes<P> {
    /** Writes markup that pages share. Must be called between tags. */
    void shared(HtmlWriter html, Part.Fixed<P> part);

    /**
     * Writes markup that pages share, which depends on all of the page: it is chosen when the page is complete. Must be called
     * between tags.
     */
    void atEnd(HtmlWriter html, Supplier<Part.Fixed<P>> part);

    /**
     * Writes content that differs by the reader's preferences. Must be called between tags. The pages of a renderer share
     * it: it must depend on nothing else but the labels and the settings of the renderer.
     */
    void byPreferences(HtmlWriter html, Labels labels, BiConsumer<HtmlWriter, P> content);

    /** Writes the theme and the text size of the reader as attributes of the open element. */
    void preferences(HtmlWriter html);

    /** Writes the number of views, if it is known. Must be called between tags. */
    void views(HtmlWriter html, Views views);

    /** Writes the number of views, if it is known, as a property of JSON-LD after another one. */
    void viewStatistic(HtmlWriter html);

    /**
     * Returns holes that are filled immediately, for one reader.
     *
     * @param attributes adds preferences to the open element
     */
    static <P> Holes<P> filled(Reader<P> reader, BiConsumer<HtmlWriter, P> attributes) {
        return new Holes<>() {
            @Override
            public void shared(HtmlWriter html, Part.Fixed<P> part) {
                html.html(part.html());
            }

            @Override
            public void atEnd(HtmlWriter html, Supplier<Part.Fixed<P>> part) {
                shared(html, part.get());
            }

            @Override
            public void byPreferences(HtmlWriter html, Labels labels, BiConsumer<HtmlWriter, P> content) {
                content.accept(html, reader.preferences());
            }

            @Override
            public void preferences(HtmlWriter html) {
                attributes.accept(html, reader.preferences());
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
