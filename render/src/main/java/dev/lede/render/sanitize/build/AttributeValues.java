package dev.lede.render.sanitize.build;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Direction;
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

/** Reads the values of attributes that are not URLs: languages, directions, sizes, numbers. Reports invalid values. */
final class AttributeValues {
    /** The largest height of an image for a width of 1: pages reserve the space, and tall infographics are about 1:15. */
    private static final int TALLEST = 20;

    /** The longest side of an image or video in pixels, which is the limit of WebP and of video codecs. */
    private static final int LONGEST_SIDE = 16_383;

    private final Builders builders;

    AttributeValues(Builders builders) {
        this.builders = builders;
    }

    @Nullable
    Locale language(KeptElement element) {
        return language(element, "lang");
    }

    /** A language tag (BCP 47). */
    @Nullable
    Locale language(KeptElement element, String attribute) {
        if (element.attribute(attribute) == null) return null;
        String tag = element.written(attribute);
        if (tag.isEmpty()) return null;
        Optional<Locale> language = LangAndDir.language(tag);
        if (language.isEmpty()) reportInvalid(element, attribute);
        return language.orElse(null);
    }

    @Nullable
    Direction direction(KeptElement element) {
        if (element.attribute("dir") == null) return null;
        return LangAndDir.direction(element.written("dir")).orElse(null);
    }

    /** The size of an image or video; null if a side is missing or not plausible. */
    @Nullable
    Dimensions size(KeptElement element) {
        int width = side(element, "width");
        int height = side(element, "height");
        if (width == 0 || height == 0) return null;
        @Nullable Dimensions size = size(element.source(), width, height);
        // A wide and low image may be a rule, such as 976 × 2. A tall and narrow one would push the article off the
        // page.
        if (size != null && size.height() <= TALLEST * size.width()) return size;
        builders.report.attribute(Rule.ABSURD_SIZE, element.source(), "height");
        return null;
    }

    private static @Nullable Dimensions size(Element element, int width, int height) {
        if (element.nameIs("img") && AspectRatio.is(element, width)) {
            return AspectRatio.atFullSize(element, width, height);
        }
        // The style sets another size. The rendering has no style, and would read back as a tracking pixel.
        return TrackingPixel.isOfPixels(width, height) ? null : new Dimensions(width, height);
    }

    /** The length of a side; 0 if it is missing or not plausible. */
    private int side(KeptElement element, String attribute) {
        String written = element.written(attribute);
        if (written.isEmpty()) return 0;
        int side = number(written).orElse(0);
        if (side >= 1 && side <= LONGEST_SIDE) return side;
        builders.report.attribute(Rule.ABSURD_SIZE, element.source(), attribute);
        return 0;
    }

    /** A number of columns or rows; a number out of range becomes the nearest in range. */
    int span(KeptElement cell, String attribute, int most, int zeroMeans) {
        String written = cell.written(attribute);
        if (written.isEmpty()) return 1;
        int span = number(written).orElse(-1);
        if (span == 0) return zeroMeans;
        if (span >= 1 && span <= most) return span;
        builders.report.attribute(Rule.ABSURD_SIZE, cell.source(), attribute);
        return span < 1 ? 1 : most;
    }

    int start(KeptElement list) {
        return list.written("start").isEmpty() ? 1 : validNumber(list, "start").orElse(1);
    }

    Optional<Integer> validNumber(KeptElement element, String attribute) {
        Optional<Integer> number = number(element.written(attribute));
        if (number.isEmpty()) reportInvalid(element, attribute);
        return number;
    }

    /** An integer (WHATWG HTML, rules for parsing integers: characters after the digits are ignored). */
    private static Optional<Integer> number(String written) {
        int end = written.startsWith("-") || written.startsWith("+") ? 1 : 0;
        int digits = end;
        while (end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '9') end++;
        if (end == digits) return Optional.empty();
        if (end - digits > 9) return Optional.of(written.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        return Optional.of(Integer.parseInt(written.substring(0, end)));
    }

    void reportInvalid(KeptElement element, String attribute) {
        builders.report.attribute(Rule.INVALID_VALUE, element.source(), attribute);
    }

    /** The node that a constructor makes of a value; empty if the constructor refuses the value. */
    static <T> Optional<T> ifValid(Supplier<T> constructor) {
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    /** The text of an attribute; null if it is absent or blank. */
    static @Nullable String text(KeptElement element, String attribute) {
        @Nullable String written = element.attribute(attribute);
        return written == null ? null : nullIfBlank(written);
    }

    static @Nullable String nullIfBlank(String text) {
        return Characters.isBlank(text) ? null : text;
    }
}
