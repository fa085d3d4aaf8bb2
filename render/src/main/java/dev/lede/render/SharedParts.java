package dev.lede.render;

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
final class SharedParts {
    /** The attributes of the root element. */
    static final Part PREFERENCES = Part.byPreferences(SharedParts::attributes);

    /** The number of views in JSON-LD. */
    static final List<Part> VIEW_STATISTIC =
            List.of(ifViewed(ViewStatistic.BEFORE_NUMBER), new Part.ViewCount(), ifViewed(ViewStatistic.AFTER_NUMBER));

    private final Cache<Labels, Part> byPreferences = new Cache<>();
    private final Cache<Views, Part> views = new Cache<>();

    Part byPreferences(Labels labels, BiConsumer<HtmlWriter, ReaderPreferences> content) {
        return byPreferences.get(
                labels,
                absent -> Part.byPreferences(preferences ->
                        Html.of(html -> content.accept(html, preferences)).toBytes()));
    }

    private static Part ifViewed(Html html) {
        byte[] utf8 = html.toBytes();
        return reader -> reader.views().isPresent() ? utf8 : Part.ViewCount.NONE;
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
