package dev.lede.render.holes;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Records the positions of the holes of a page, as offsets into its own bytes. */
public final class RecordedHoles<P> implements Holes<P> {
    private final SharedParts<P> parts;
    private final List<Recorded<P>> holes = new ArrayList<>();

    public RecordedHoles(SharedParts<P> parts) {
        this.parts = parts;
    }

    @Override
    public void shared(HtmlWriter html, Part.Fixed<P> part) {
        add(html, part);
    }

    /** A hole, whose part is chosen when the page is complete. */
    private record Recorded<P>(int position, Supplier<? extends Part<P>> part) {
        PageBytes.Hole<P> complete() {
            return new PageBytes.Hole<>(position, part.get());
        }
    }

    @Override
    public void atEnd(HtmlWriter html, Supplier<Part.Fixed<P>> part) {
        holes.add(new Recorded<>(html.size(), part));
    }

    @Override
    public void byPreferences(HtmlWriter html, Labels labels, BiConsumer<HtmlWriter, P> content) {
        add(html, parts.byPreferences(labels, content));
    }

    @Override
    public void preferences(HtmlWriter html) {
        add(html, parts.preferences());
    }

    @Override
    public void views(HtmlWriter html, Views views) {
        add(html, parts.views(views));
    }

    @Override
    public void viewStatistic(HtmlWriter html) {
        for (Part<P> part : parts.viewStatistic()) add(html, part);
    }

    /** Returns the page with its holes. */
    public PageBytes<P> in(Html page) {
        return new PageBytes<>(
                page.toBytes(), holes.stream().map(Recorded::complete).toList());
    }

    private void add(HtmlWriter html, Part<P> part) {
        holes.add(new Recorded<>(html.size(), () -> part));
    }
}
