package dev.lede.render.sanitize.build;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Direction;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.AspectRatio;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.LangAndDir;
import dev.lede.render.sanitize.read.TrackingPixel;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.Characters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads attributes that are no addresses: languages, directions, numbers. What cannot be read is reported. */
final class Values {
    /** A page keeps as much space free as a size says. The tallest infographics are some 15 times as tall as wide. */
    private static final int MOST_TALLER = 20;

    /** The longest side of an image or video, in pixels: what WebP and video codecs can hold. */
    private static final int LONGEST_SIDE = 16_383;

    private final Report report;

    Values(Report report) {
        this.report = report;
    }

    @Nullable
    Locale language(KeptElement element) {
        return language(element, "lang");
    }

    /** A language tag (BCP 47). */
    @Nullable
    Locale language(KeptElement element, String attribute) {
        String tag = element.written(attribute);
        if (tag.isEmpty()) return null;
        Optional<Locale> language = LangAndDir.language(tag);
        if (language.isEmpty()) reportInvalid(element, attribute);
        return language.orElse(null);
    }

    @Nullable
    Direction direction(KeptElement element) {
        return LangAndDir.direction(element.written("dir")).orElse(null);
    }

    /** The size of an image or video, if both sides are there and make sense. */
    @Nullable
    Dimensions size(KeptElement element) {
        Optional<Integer> width = side(element, "width");
        Optional<Integer> height = side(element, "height");
        if (width.isEmpty() || height.isEmpty()) return null;
        @Nullable Dimensions size = size(element.source(), width.get(), height.get());
        // A line drawn as an image may be 976 × 2; an image as narrow that stands upright pushes the article off the
        // page.
        boolean absurd = size == null || size.height() > MOST_TALLER * size.width();
        if (!absurd) return size;
        report.attribute(Rule.ABSURD_SIZE, element.source(), "height");
        return null;
    }

    private static @Nullable Dimensions size(Element element, int width, int height) {
        if (element.nameIs("img") && AspectRatio.is(element, width)) {
            return AspectRatio.atFullSize(element, width, height);
        }
        // Its style gives it another size: read again without that, it is a tracking pixel.
        return TrackingPixel.isOfPixels(width, height) ? null : new Dimensions(width, height);
    }

    private Optional<Integer> side(KeptElement element, String attribute) {
        if (element.written(attribute).isEmpty()) return Optional.empty();
        Optional<Integer> side = number(element, attribute).filter(value -> value >= 1 && value <= LONGEST_SIDE);
        if (side.isEmpty()) report.attribute(Rule.ABSURD_SIZE, element.source(), attribute);
        return side;
    }

    /** A span of cells: what is out of range becomes the nearest that is in it. */
    int span(KeptElement cell, String attribute, int most, int zeroMeans) {
        if (cell.written(attribute).isEmpty()) return 1;
        int span = number(cell, attribute).orElse(-1);
        if (span == 0) return zeroMeans;
        if (span >= 1 && span <= most) return span;
        report.attribute(Rule.ABSURD_SIZE, cell.source(), attribute);
        return span < 1 ? 1 : most;
    }

    int start(KeptElement list) {
        return list.written("start").isEmpty() ? 1 : validNumber(list, "start").orElse(1);
    }

    Optional<Integer> validNumber(KeptElement element, String attribute) {
        Optional<Integer> number = number(element, attribute);
        if (number.isEmpty()) reportInvalid(element, attribute);
        return number;
    }

    /** A whole number (WHATWG HTML, rules for parsing integers: what follows the digits does not count). */
    private static Optional<Integer> number(KeptElement element, String attribute) {
        String written = element.written(attribute);
        int end = written.startsWith("-") || written.startsWith("+") ? 1 : 0;
        int digits = end;
        while (end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '9') end++;
        if (end == digits) return Optional.empty();
        if (end - digits > 9) return Optional.of(written.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        return Optional.of(Integer.parseInt(written.substring(0, end)));
    }

    void reportInvalid(KeptElement element, String attribute) {
        report.attribute(Rule.INVALID_VALUE, element.source(), attribute);
    }

    /** What the tree's constructor makes of a value, or nothing if it refuses it. */
    static <T> Optional<T> built(Supplier<T> constructor) {
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** The words of an attribute that readers see; null where it is not there or blank. */
    static @Nullable String words(KeptElement element, String attribute) {
        String words = element.attribute(attribute);
        return words == null || Characters.isBlank(words) ? null : words;
    }
}
