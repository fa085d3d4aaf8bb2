package dev.lede.render;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * The parts that the pages of a renderer share, per labels. The number of labels is bounded by the languages with messages, so
 * entries are never evicted.
 */
final class SharedParts {
    /** The attributes of the root element. */
    static final Part PREFERENCES = new PreferencesPart(SharedParts::attributes);

    private final Map<Labels, Part> byPreferences = new ConcurrentHashMap<>();
    private final Map<Labels, Part> views = new ConcurrentHashMap<>();
    private final Map<Labels, Part> viewsAlone = new ConcurrentHashMap<>();

    Part byPreferences(Labels labels, BiConsumer<HtmlWriter, ReaderPreferences> content) {
        Part known = byPreferences.get(labels); // computeIfAbsent locks, even if the key is present (JDK-8161372)
        if (known != null) return known;
        return byPreferences.computeIfAbsent(
                labels,
                absent -> new PreferencesPart(preferences ->
                        Html.of(html -> content.accept(html, preferences)).toBytes()));
    }

    Part views(Views of) {
        Map<Labels, Part> parts = of.alone() ? viewsAlone : views;
        Part known = parts.get(of.labels());
        return known != null ? known : parts.computeIfAbsent(of.labels(), absent -> new ViewsPart(of));
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
