package dev.lede.render.body;

import dev.lede.core.body.Dimensions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How wide pictures stand on a page, as the stylesheet has them: for {@code sizes}, by which browsers choose a rendition
 * before they know the layout (WHATWG HTML, sizes attributes). Of a reader's own text size they say nothing: that would be
 * another page for each.
 *
 * @param measure the width of the column, in rem
 * @param widest the width of what is wider than the column, in rem
 */
public record ColumnWidths(double measure, double widest) {
    /** What stands beside the title of a related link. */
    static final String THUMBNAIL = "6rem";

    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(rem|px)");
    private static final double PIXELS_OF_A_REM = 16;

    /** What is left free beside the column on narrow screens, on both sides together. */
    private static final double MARGINS = 2;

    /** From this width on, pictures at the side of the text stand there. */
    private static final double SIDE_FROM = 46;

    private static final double SIDE = .45;

    /** Of the pictures of a gallery: their least width, and what is between them. */
    private static final double CELL = 12;

    private static final double GAP = .75;

    /** Reads the widths of a theme: CSS lengths in {@code rem} or {@code px}. */
    public static ColumnWidths of(String measure, String widest) {
        return new ColumnWidths(rem(measure), rem(widest));
    }

    private static double rem(String length) {
        Matcher number = LENGTH.matcher(length);
        if (!number.matches()) throw new IllegalArgumentException("not a length of rem or px: " + length);
        double value = Double.parseDouble(number.group(1));
        return number.group(2).equals("px") ? value / PIXELS_OF_A_REM : value;
    }

    /** A picture that is as wide as the column. */
    String column() {
        return upTo(measure);
    }

    /** A picture in the column that is no wider than it is itself. */
    String column(@Nullable Dimensions own) {
        return upTo(own == null ? measure : Math.min(measure, own.width() / PIXELS_OF_A_REM));
    }

    String wide() {
        return upTo(widest);
    }

    String full() {
        return "100vw";
    }

    String side() {
        return from(SIDE_FROM, measure * SIDE) + ", " + narrow();
    }

    /** Pictures side by side, as many as there is room for. */
    String gallery(int pictures) {
        int columns = (int) Math.min(pictures, Math.floor((measure + GAP) / (CELL + GAP)));
        if (columns < 2) return column();
        double each = (measure - GAP * (columns - 1)) / columns;
        double twoFrom = 2 * CELL + GAP + MARGINS;
        String two = "(min-width: " + number(twoFrom) + "rem) calc(50vw - " + number((MARGINS + GAP) / 2) + "rem)";
        return from(measure + MARGINS, each) + ", " + two + ", " + narrow();
    }

    private static String upTo(double width) {
        return from(width + MARGINS, width) + ", " + narrow();
    }

    private static String from(double screen, double width) {
        return "(min-width: " + number(screen) + "rem) " + number(width) + "rem";
    }

    private static String narrow() {
        return "calc(100vw - " + number(MARGINS) + "rem)";
    }

    private static String number(double rem) {
        return BigDecimal.valueOf(rem)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
