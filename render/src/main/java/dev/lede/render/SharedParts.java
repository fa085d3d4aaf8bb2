package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * The parts that the pages of a renderer share, per labels. The number of labels is bounded by the languages with messages, so
 * entries are never evicted.
 */
final class SharedParts {
    /** The attributes of the root element. */
    static final Part PREFERENCES = Part.byPreferences(SharedParts::attributes);

    private final Cache<Labels, Part> byPreferences = new Cache<>();
    private final Cache<Views, Part> views = new Cache<>();

    Part byPreferences(Labels labels, BiConsumer<HtmlWriter, ReaderPreferences> content) {
        return byPreferences.get(
                labels,
                absent -> Part.byPreferences(preferences ->
                        Html.of(html -> content.accept(html, preferences)).toBytes()));
    }

    Part views(Views of) {
        return views.get(of, ViewsPart::new);
    }

    /** Writes the attributes into an element and cuts the element off, since attributes cannot be written alone. */
    private static byte[] attributes(ReaderPreferences preferences) {
        int[] edges = new int[2];
        byte[] element = Html.of(html -> {
                    html.open("div");
                    edges[0] = html.size();
                    preferences.addTo(html);
                    edges[1] = html.size();
                    html.empty();
                })
                .toBytes();
        return Arrays.copyOfRange(element, edges[0], edges[1]);
    }
}
