package dev.lede.render.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which colours the stylesheet writes letters with, and on what; they must differ enough to be read. */
public final class Contrast {
    /** WCAG 2.2, success criterion 1.4.3, for letters of any size: hosts may make large ones small. */
    public static final double MINIMUM = 4.5;

    private static final BigDecimal HIGHEST_THAT_IS_TOO_LOW = new BigDecimal("4.49");

    /** The pressed button and the toast are paper on ink, which is as far apart as ink on paper. */
    public static final List<Pair> PAIRS = List.of(
            new Pair(ColourToken.INK, ColourToken.PAPER),
            new Pair(ColourToken.INK, ColourToken.SHEET),
            new Pair(ColourToken.INK_SOFT, ColourToken.PAPER),
            new Pair(ColourToken.INK_SOFT, ColourToken.SHEET),
            new Pair(ColourToken.ACCENT, ColourToken.PAPER),
            new Pair(ColourToken.ACCENT, ColourToken.SHEET),
            new Pair(ColourToken.INK, ColourToken.HIGHLIGHT));

    private Contrast() {}

    /** Letters of one colour on another. */
    public record Pair(ColourToken letters, ColourToken ground) {}

    /** What cannot be read, with the figures: one text for each pair and time of day. */
    public static List<String> tooLow(Map<ColourToken, DayAndNight> colours) {
        return PAIRS.stream()
                .flatMap(pair -> {
                    DayAndNight letters = chosen(colours, pair.letters());
                    DayAndNight ground = chosen(colours, pair.ground());
                    return Stream.concat(
                            tooLow(pair, letters.day(), ground.day(), "day"),
                            tooLow(pair, letters.night(), ground.night(), "night"));
                })
                .toList();
    }

    private static Stream<String> tooLow(Pair pair, Colour letters, Colour ground, String time) {
        double ratio = letters.contrastWith(ground);
        if (ratio >= MINIMUM) return Stream.empty();
        return Stream.of(pair.letters().id() + " " + letters + " on "
                + pair.ground().id() + " " + ground + " by " + time + ": " + figure(ratio));
    }

    /** Rounded as elsewhere, but 4.499 is not enough, and must not be called 4.50. */
    private static BigDecimal figure(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.HALF_UP).min(HIGHEST_THAT_IS_TOO_LOW);
    }

    private static DayAndNight chosen(Map<ColourToken, DayAndNight> colours, ColourToken token) {
        return colours.getOrDefault(token, token.fallback());
    }
}
