package dev.lede.render.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks the contrast of the pairs of text and background colours that the stylesheet uses. */
public final class Contrast {
    /**
     * The minimum contrast ratio (WCAG 2.2, success criterion 1.4.3). It applies to text of any size, since hosts may
     * reduce the size of large text.
     */
    public static final double MINIMUM = 4.5;

    private static final BigDecimal HIGHEST_THAT_IS_TOO_LOW = new BigDecimal("4.49");

    /** The pairs. The pressed button and the toast are paper on ink, which has the same contrast as ink on paper. */
    public static final List<Pair> PAIRS = List.of(
            new Pair(ColourToken.INK, ColourToken.PAPER),
            new Pair(ColourToken.INK, ColourToken.SHEET),
            new Pair(ColourToken.INK_SOFT, ColourToken.PAPER),
            new Pair(ColourToken.INK_SOFT, ColourToken.SHEET),
            new Pair(ColourToken.ACCENT, ColourToken.PAPER),
            new Pair(ColourToken.ACCENT, ColourToken.SHEET),
            new Pair(ColourToken.INK, ColourToken.HIGHLIGHT),
            new Pair(ColourToken.INK_MASTHEAD, ColourToken.MASTHEAD));

    private Contrast() {}

    /** The colours of a text and of its background. */
    public record Pair(ColourToken text, ColourToken background) {}

    /**
     * Returns a description of each pair whose contrast is below the minimum, by day and by night. Colours that are not in
     * the map have their defaults.
     */
    public static List<String> tooLow(Map<ColourToken, DayAndNight> colours) {
        return PAIRS.stream()
                .flatMap(pair -> {
                    DayAndNight text = pair.text().in(colours);
                    DayAndNight background = pair.background().in(colours);
                    return Stream.concat(
                            tooLow(pair, text.day(), background.day(), "day"),
                            tooLow(pair, text.night(), background.night(), "night"));
                })
                .toList();
    }

    private static Stream<String> tooLow(Pair pair, Colour text, Colour background, String time) {
        double ratio = text.contrastWith(background);
        if (ratio >= MINIMUM) return Stream.empty();
        return Stream.of(pair.text().id() + " " + text + " on "
                + pair.background().id() + " " + background + " by " + time + ": " + rounded(ratio));
    }

    /** Rounds to two decimals. A ratio below the minimum, such as 4.499, is never rounded up to the minimum. */
    private static BigDecimal rounded(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.HALF_UP).min(HIGHEST_THAT_IS_TOO_LOW);
    }
}
