package dev.lede.render.holes;

import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.metadata.ViewStatistic;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The parts that the pages of a renderer share, per labels. The number of labels is bounded by the languages with messages, so
 * entries are never evicted.
 */
public final class SharedParts<P> {
    private final Part<P> preferences;
    private final List<Part<P>> viewStatistic = List.of(
            ifViewed(ViewStatistic.BEFORE_NUMBER), new Part.ViewCount<>(), ifViewed(ViewStatistic.AFTER_NUMBER));
    private final Cache<Labels, Part<P>> byPreferences = new Cache<>();
    private final Cache<Views, Part<P>> views = new Cache<>();

    /** @param attributes adds preferences to the open element */
    public SharedParts(BiConsumer<HtmlWriter, P> attributes) {
        preferences = Part.byPreferences(of -> attributes(attributes, of));
    }

    /** Returns the attributes of the root element. */
    Part<P> preferences() {
        return preferences;
    }

    /** Returns the number of views in JSON-LD. */
    List<Part<P>> viewStatistic() {
        return viewStatistic;
    }

    Part<P> byPreferences(Labels labels, BiConsumer<HtmlWriter, P> content) {
        return byPreferences.get(
                labels,
                absent -> Part.byPreferences(preferences ->
                        Html.of(html -> content.accept(html, preferences)).toBytes()));
    }

    private static <P> Part<P> ifViewed(Html html) {
        byte[] utf8 = html.toBytes();
        return reader -> reader.views().isPresent() ? utf8 : Part.ViewCount.NONE;
    }

    Part<P> views(Views of) {
        return views.get(of, absent -> new ViewsPart<>(of));
    }

    /** Writes the attributes into an element and cuts the element off, since attributes cannot be written alone. */
    private static <P> byte[] attributes(BiConsumer<HtmlWriter, P> attributes, P preferences) {
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
