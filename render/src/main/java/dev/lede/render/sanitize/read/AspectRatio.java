package dev.lede.render.sanitize.read;

import dev.lede.core.body.Dimensions;
import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes images whose {@code width} and {@code height} are only an aspect ratio, such as {@code width=16 height=9}: all
 * candidates are several times as wide.
 */
public final class AspectRatio {
    /** Candidates of icons for high-density screens are up to three times as wide as the icon is shown. */
    private static final int TIMES = 4;

    /** The largest numbers are those of a ratio in percent: {@code width=100 height=56}. */
    private static final int LONGEST_SIDE = 100;

    private static final int NARROWEST_CANDIDATE = 100;

    private AspectRatio() {}

    public static boolean is(Element img, int side) {
        if (side > LONGEST_SIDE) return false;
        IntSummaryStatistics widths = widths(img);
        return widths.getCount() > 0 && widths.getMin() >= NARROWEST_CANDIDATE && widths.getMin() / TIMES >= side;
    }

    /** The size of the widest candidate with the given aspect ratio; null if a side is out of range. */
    public static @Nullable Dimensions atFullSize(Element img, int width, int height) {
        int widest = widths(img).getMax();
        long high = Math.round((double) widest * height / width);
        boolean inRange = widest <= Dimensions.MAX && high >= 1 && high <= Dimensions.MAX;
        return inRange ? new Dimensions(widest, (int) high) : null;
    }

    private static IntSummaryStatistics widths(Element img) {
        return Stream.concat(Stream.of(img), ImageFiles.sources(img).stream())
                .map(element -> element.attr(LazyAttributes.srcset(element).orElse("srcset")))
                .flatMap(srcset -> SrcsetReader.read(srcset).stream())
                .filter(candidate -> !Placeholder.is(candidate.url()))
                .map(SrcsetReader.Candidate::width)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
    }
}
