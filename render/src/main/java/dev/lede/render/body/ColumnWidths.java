package dev.lede.render.body;

import dev.lede.core.body.Dimensions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The widths of images in the layout of the stylesheet, as values of {@code sizes}: browsers use them to choose a rendition
 * before they know the layout (WHATWG HTML, sizes attributes). The reader's text size is ignored, because it would make the
 * page differ by reader.
 */
public final class ColumnWidths {
    /** The width of the image beside the text of a teaser or related link. */
    public static final String THUMBNAIL = "(min-width: 46rem) 14rem, 30vw";

    /** The same on a narrow screen. */
    private static final String NARROW_THUMBNAIL = "30vw";

    /** The width of a contributor's portrait. */
    static final String PORTRAIT = "2.5rem";

    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(rem|px)");
    private static final double PIXELS_PER_REM = 16;

    /** The font size of the text for which the column is as wide as the measure; and its growth per size of text, as in the stylesheet. */
    private static final double TEXT = 1.125;

    private static final double GROWTH = 36;

    /** The space beside the column on narrow screens, both sides together, in rem. */
    private static final double MARGINS = 2;

    /** The width of the screen, in rem, from which figures are placed beside the text. */
    private static final double SIDE_FROM = 46;

    /** The width of a figure beside the text, as a part of the column. */
    private static final double SIDE = .45;

    /** The width of a gallery, in rem, from which its rows have three images; narrower ones have two. */
    private static final double THREE_FROM = 28;

    /** The space between the images of a gallery, in rem. */
    private static final double GAP = .75;

    /** The minimum width of a column of teasers, in rem. */
    private static final double TEASER = 17;

    /** The space between columns of teasers, in rem. */
    private static final double TEASER_GAP = 2;

    /** The width of the list, in rem, from which the image of a lead story is beside its text; and its part of the width. */
    private static final double LEAD_FROM = 45;

    private static final double LEAD = .6;

    private static final String NARROW = "calc(100vw - " + number(MARGINS) + "rem)";

    private final double measure;
    private final String column;
    private final String wide;
    private final String side;
    private final String teaser;
    private final String leadTeaser;

    /** The {@code sizes} of images in a gallery, by the number of images in the row: first in a wide gallery, then in a narrow one. */
    private final String[][] galleries = new String[4][3];

    private ColumnWidths(double measure, double widest) {
        this.measure = measure;
        column = upTo(measure);
        wide = upTo(widest);
        side = from(SIDE_FROM, measure * SIDE) + ", " + NARROW;
        for (int wideRow = 1; wideRow <= 3; wideRow++)
            for (int narrowRow = 1; narrowRow <= 2; narrowRow++)
                galleries[wideRow][narrowRow] = inRows(wideRow, narrowRow);
        teaser = teaser(widest);
        leadTeaser = leadTeaser(widest);
    }

    /**
     * Returns the widths for the lengths of a theme: CSS lengths in {@code rem} or {@code px}.
     *
     * @param fontSize the length of which the others are multiples; null for the browser's font size
     * @param textSize the font size of the text, with which the column grows; null for the default, which depends on the window
     *     and is the size of {@code measure} in most
     */
    public static ColumnWidths of(@Nullable String fontSize, @Nullable String textSize, String measure, String widest) {
        double unit = fontSize == null ? 1 : rem(fontSize, 1);
        double wide = rem(widest, unit);
        double growth = textSize == null ? 0 : (rem(textSize, unit) - TEXT * unit) * GROWTH;
        return new ColumnWidths(Math.min(wide, rem(measure, unit) + growth), wide);
    }

    /**
     * Returns a length in multiples of the browser's font size, which is the {@code rem} of {@code sizes}.
     *
     * @param unit the {@code rem} of the length, in the same unit
     */
    private static double rem(String length, double unit) {
        Matcher number = LENGTH.matcher(length);
        if (!number.matches()) throw new IllegalArgumentException("not a length in rem or px: " + length);
        double value = Double.parseDouble(number.group(1));
        return number.group(2).equals("px") ? value / PIXELS_PER_REM : value * unit;
    }

    /** Returns {@code sizes} for an image as wide as the column. */
    String column() {
        return column;
    }

    /** Returns {@code sizes} for an image in the column that is not enlarged beyond its own size. */
    String column(@Nullable Dimensions own) {
        double width = own == null ? measure : own.width() / PIXELS_PER_REM;
        return width < measure ? upTo(width) : column;
    }

    String wide() {
        return wide;
    }

    String full() {
        return "100vw";
    }

    String side() {
        return side;
    }

    /**
     * Returns {@code sizes} for an image of a gallery. No row has a single image, except in narrow galleries the last.
     *
     * @param images the number of images in the gallery
     * @param at the position of the image, from 0
     */
    String gallery(int images, int at) {
        boolean isPair = images % 3 == 1 ? at < 4 : images % 3 == 2 && at >= images - 2;
        int wideRow = images == 1 ? 1 : isPair ? 2 : 3;
        boolean isAlone = images % 2 == 1 && at == images - 1;
        return galleries[wideRow][isAlone ? 1 : 2];
    }

    private String inRows(int wideRow, int narrowRow) {
        int row = measure < THREE_FROM ? narrowRow : wideRow;
        String wide = from(measure + MARGINS, (measure - GAP * (row - 1)) / row);
        if (row == narrowRow) return wide + ", " + inRow(row);
        return wide + ", (min-width: " + number(THREE_FROM + MARGINS) + "rem) " + inRow(row) + ", " + inRow(narrowRow);
    }

    /** Returns the width of an image in a row on a screen that the row fills. */
    private static String inRow(int images) {
        double space = (MARGINS + GAP * (images - 1)) / images;
        return "calc(" + number(100.0 / images) + "vw - " + number(space) + "rem)";
    }

    /** Returns {@code sizes} for the image of a teaser in a grid: beside the text on a phone, above it in columns. */
    public String teaser() {
        return teaser;
    }

    /** Returns {@code sizes} for the image of a lead story. */
    public String leadTeaser() {
        return leadTeaser;
    }

    private static String teaser(double widest) {
        double columns = Math.floor((widest + TEASER_GAP) / (TEASER + TEASER_GAP));
        double each = (widest - TEASER_GAP * (columns - 1)) / columns;
        double twoFrom = 2 * TEASER + TEASER_GAP + MARGINS;
        if (columns < 2) return THUMBNAIL;
        String two =
                "(min-width: " + number(twoFrom) + "rem) calc(50vw - " + number((MARGINS + TEASER_GAP) / 2) + "rem)";
        return from(widest + MARGINS, each) + ", " + two + ", " + NARROW_THUMBNAIL;
    }

    private static String leadTeaser(double widest) {
        if (widest < LEAD_FROM) return upTo(widest);
        String beside = "(min-width: " + number(LEAD_FROM + MARGINS) + "rem) " + number(LEAD * 100) + "vw";
        return from(widest + MARGINS, widest * LEAD) + ", " + beside + ", " + NARROW;
    }

    private static String upTo(double width) {
        return from(width + MARGINS, width) + ", " + NARROW;
    }

    private static String from(double screen, double width) {
        return "(min-width: " + number(screen) + "rem) " + number(width) + "rem";
    }

    private static String number(double rem) {
        return BigDecimal.valueOf(rem)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
