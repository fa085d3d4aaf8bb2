package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;

/** Records the positions of the holes of a page, as offsets into its bytes, and splits the page there. */
final class RecordedHoles implements Holes {
    private final List<Hole> holes = new ArrayList<>();

    private record Hole(int at, Part part) {}

    @Override
    public void byPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> content) {
        add(
                html,
                new PreferencesPart(preferences ->
                        Html.of(hole -> content.accept(hole, preferences)).toBytes()));
    }

    @Override
    public void attributesByPreferences(HtmlWriter html, BiConsumer<HtmlWriter, ReaderPreferences> attributes) {
        add(html, new PreferencesPart(preferences -> attributes(attributes, preferences)));
    }

    @Override
    public void byViews(HtmlWriter html, ObjLongConsumer<HtmlWriter> content) {
        add(
                html,
                reader -> reader.views().isEmpty()
                        ? new byte[0]
                        : Html.of(hole -> content.accept(hole, reader.views().getAsLong()))
                                .toBytes());
    }

    /** Returns the page as its fixed parts and, between them, its holes. */
    List<Part> cut(Html page) {
        byte[] utf8 = page.toBytes();
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Hole hole : holes) {
            parts.add(fixed(utf8, from, hole.at()));
            parts.add(hole.part());
            from = hole.at();
        }
        parts.add(fixed(utf8, from, utf8.length));
        return List.copyOf(parts);
    }

    private void add(HtmlWriter html, Part part) {
        holes.add(new Hole(html.size(), part));
    }

    private static Part fixed(byte[] utf8, int from, int to) {
        byte[] part = Arrays.copyOfRange(utf8, from, to);
        return reader -> part;
    }

    /** Writes the attributes into an element and cuts the element off, since attributes cannot be written alone. */
    private static byte[] attributes(
            BiConsumer<HtmlWriter, ReaderPreferences> attributes, ReaderPreferences preferences) {
        int[] edges = new int[2];
        byte[] element = Html.of(html -> {
                    html.open("div");
                    edges[0] = html.size();
                    attributes.accept(html, preferences);
                    edges[1] = html.size();
                    html.empty();
                })
                .toBytes();
        return Arrays.copyOfRange(element, edges[0], edges[1]);
    }
}
