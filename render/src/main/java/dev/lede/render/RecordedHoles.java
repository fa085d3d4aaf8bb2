package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Records the positions of the holes of a page, as offsets into its own bytes. */
final class RecordedHoles implements Holes {
    private final SharedParts parts;
    private final List<PageBytes.Hole> holes = new ArrayList<>();

    RecordedHoles(SharedParts parts) {
        this.parts = parts;
    }

    @Override
    public void shared(HtmlWriter html, Part.Fixed part) {
        add(html, part);
    }

    @Override
    public void byPreferences(HtmlWriter html, Labels labels, BiConsumer<HtmlWriter, ReaderPreferences> content) {
        add(html, parts.byPreferences(labels, content));
    }

    @Override
    public void preferences(HtmlWriter html) {
        add(html, SharedParts.PREFERENCES);
    }

    @Override
    public void views(HtmlWriter html, Views views) {
        add(html, parts.views(views));
    }

    @Override
    public void viewStatistic(HtmlWriter html) {
        for (Part part : SharedParts.VIEW_STATISTIC) add(html, part);
    }

    /** Returns the page with its holes. */
    PageBytes in(Html page) {
        return new PageBytes(page.toBytes(), holes);
    }

    private void add(HtmlWriter html, Part part) {
        holes.add(new PageBytes.Hole(html.size(), part));
    }
}
