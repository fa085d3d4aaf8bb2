package dev.lede.render.sanitize.read;

import dev.lede.core.body.Dimensions;
import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes {@code width} and {@code height} that only say the shape of an image, as {@code width=16 height=9} does: each of
 * its candidates is several times as wide.
 */
public final class Ratio {
    /** Candidates of an icon for dense screens are up to three times as wide as it is shown. */
    private static final int TIMES = 4;

    /** A ratio in percent has the longest numbers: {@code width=100 height=56}. */
    private static final int LONGEST_SIDE = 100;

    private static final int NARROWEST_CANDIDATE = 100;

    private Ratio() {}

    public static boolean is(Element img, int side) {
        if (side > LONGEST_SIDE) return false;
        IntSummaryStatistics widths = widths(img);
        return widths.getCount() > 0 && widths.getMin() >= NARROWEST_CANDIDATE && widths.getMin() / TIMES >= side;
    }

    /** The size of that shape at the width of the widest candidate; null if that is no size. */
    public static @Nullable Dimensions atFullSize(Element img, int width, int height) {
        int widest = widths(img).getMax();
        long high = Math.round((double) widest * height / width);
        return high >= 1 && high <= Dimensions.MAX ? new Dimensions(widest, (int) high) : null;
    }

    private static IntSummaryStatistics widths(Element img) {
        IntSummaryStatistics widths = new IntSummaryStatistics();
        add(img, widths);
        ImageFiles.sources(img).forEach(source -> add(source, widths));
        return widths;
    }

    private static void add(Element element, IntSummaryStatistics widths) {
        String set = LateAttributes.set(element).map(element::attr).orElseGet(() -> element.attr("srcset"));
        SrcsetReader.read(set).stream()
                .filter(candidate -> !Placeholder.is(candidate.url()))
                .map(SrcsetReader.Candidate::width)
                .filter(Objects::nonNull)
                .forEach(widths::accept);
    }
}
