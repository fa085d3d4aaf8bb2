package dev.lede.render;

import dev.lede.render.body.ColumnWidths;
import dev.lede.render.theme.ColourToken;
import dev.lede.render.theme.Contrast;
import dev.lede.render.theme.DayAndNight;
import dev.lede.render.theme.FontStack;
import dev.lede.render.theme.LengthToken;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a host's pages look: colours by day and by night, fonts and lengths, as custom properties of the stylesheet. What is
 * not given stays as Lede has it. Letters that could not be read are refused. Immutable.
 *
 * <pre>{@code
 * Theme theme = Theme.builder()
 *         .accent("#8a1c1c", "#ff9d8f")
 *         .serif("Literata", "Noto Serif Armenian")
 *         .measure("38rem")
 *         .build();
 * ArticleRenderer renderer = ArticleRenderer.builder(site).theme(theme).build();
 * }</pre>
 *
 * <p>Paper is white, whatever the theme: in print its fonts and lengths hold, its colours do not.
 */
public final class Theme {
    static final Theme DEFAULT = builder().build();

    private final Map<ColourToken, DayAndNight> colours;
    private final Map<String, String> others;

    private Theme(Builder builder) {
        colours = new EnumMap<>(ColourToken.class);
        colours.putAll(builder.colours);
        others = new TreeMap<>(builder.others);
    }

    /**
     * A theme in which nothing differs from Lede's own.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What follows the stylesheet; empty if nothing differs. */
    String css() {
        String ofColours = colours.entrySet().stream()
                .map(colour -> declaration(
                        colour.getKey().property(), colour.getValue().css()))
                .collect(Collectors.joining());
        String ofOthers = others.entrySet().stream()
                .map(other -> declaration(other.getKey(), other.getValue()))
                .collect(Collectors.joining());
        return (ofColours.isEmpty() ? "" : "\n@media not print {\n.lede {\n" + ofColours + "}\n}\n")
                + (ofOthers.isEmpty() ? "" : "\n.lede {\n" + ofOthers + "}\n");
    }

    /** Returns the widths of images in this theme. */
    ColumnWidths widths() {
        return ColumnWidths.of(length(LengthToken.MEASURE), length(LengthToken.WIDE));
    }

    /** Returns a length of the theme, or else the default of the stylesheet. */
    private String length(LengthToken token) {
        String own = others.get(token.property());
        return own == null ? token.defaultValue() : own;
    }

    private static String declaration(String property, String value) {
        return "  " + property + ": " + value + ";\n";
    }

    /**
     * Builds a {@link Theme}. Colours are {@code #rgb} or {@code #rrggbb} (CSS Color 4, 5.2): contrast can only be told of
     * what is opaque and of one meaning. Not for use by several threads.
     */
    public static final class Builder {
        private final Map<ColourToken, DayAndNight> colours = new EnumMap<>(ColourToken.class);
        private final Map<String, String> others = new TreeMap<>();
        private boolean allowsLowContrast;

        private Builder() {}

        /**
         * The page, and the letters of the toast and of pressed buttons.
         *
         * @param day on a light page
         * @param night on a dark page
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder paper(String day, String night) {
            return colour(ColourToken.PAPER, day, night);
        }

        /**
         * What lies on the page: asides, code, tags, corrections.
         *
         * @param day on a light page
         * @param night on a dark page
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder sheet(String day, String night) {
            return colour(ColourToken.SHEET, day, night);
        }

        /**
         * Letters; the toast and pressed buttons.
         *
         * @param day on a light page
         * @param night on a dark page
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder ink(String day, String night) {
            return colour(ColourToken.INK, day, night);
        }

        /**
         * Letters that stand back: dates, captions, header and footer.
         *
         * @param day on a light page
         * @param night on a dark page
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder inkSoft(String day, String night) {
            return colour(ColourToken.INK_SOFT, day, night);
        }

        /**
         * Lines. No contrast is asked of them: nothing is told by a line alone.
         *
         * @param day on a light page
         * @param night on a dark page
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder line(String day, String night) {
            return colour(ColourToken.LINE, day, night);
        }

        /**
         * Links, and what surrounds the element that has the focus.
         *
         * @param day on a light page
         * @param night on a dark page
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder accent(String day, String night) {
            return colour(ColourToken.ACCENT, day, night);
        }

        /**
         * What lies behind marked words.
         *
         * @param day on a light page
         * @param night on a dark page
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder highlight(String day, String night) {
            return colour(ColourToken.HIGHLIGHT, day, night);
        }

        /**
         * The fonts of text and headline. Lede loads none: they are what readers have, or what the host's own stylesheet
         * brings, for which the host's policy needs a {@code font-src}.
         *
         * @param families names of fonts, and generic families such as {@code ui-serif}, the best first; {@code serif}
         *     follows the last of them if that is no generic family
         * @return this
         * @throws IllegalArgumentException if there is none, or one has characters other than letters, digits, single spaces
         *     between them and {@code . _ + & -}, or more than 100
         */
        public Builder serif(String... families) {
            return other(
                    "--lede-serif",
                    FontStack.of("serif", "serif", List.of(Objects.requireNonNull(families, "families"))));
        }

        /**
         * The font of everything else. As for {@link #serif}.
         *
         * @param families names of fonts, and generic families such as {@code system-ui}, the best first; {@code sans-serif}
         *     follows the last of them if that is no generic family
         * @return this
         * @throws IllegalArgumentException if there is none, or one is no name as {@link #serif} takes it
         */
        public Builder sans(String... families) {
            return other(
                    "--lede-sans",
                    FontStack.of("sans", "sans-serif", List.of(Objects.requireNonNull(families, "families"))));
        }

        /**
         * The width of the column.
         *
         * @param length a number of {@code rem} or {@code px}: 10rem..200rem, 16px being 1rem. In {@code em} and {@code ch}
         *     the column would not be as wide as the figures in it think
         * @return this
         * @throws IllegalArgumentException if it is something else
         */
        public Builder measure(String length) {
            return length(LengthToken.MEASURE, length);
        }

        /**
         * The width of wide figures, header and footer.
         *
         * @param length as for {@link #measure}
         * @return this
         * @throws IllegalArgumentException if it is something else
         */
        public Builder wide(String length) {
            return length(LengthToken.WIDE, length);
        }

        /**
         * Between the blocks of the body.
         *
         * @param length a number of {@code rem}, {@code px} or {@code em}: 0rem..10rem; in {@code em} it grows with the text
         * @return this
         * @throws IllegalArgumentException if it is something else
         */
        public Builder gap(String length) {
            return length(LengthToken.GAP, length);
        }

        /**
         * The radius of corners.
         *
         * @param length as for {@link #gap}; {@code 0px} makes them square
         * @return this
         * @throws IllegalArgumentException if it is something else
         */
        public Builder radius(String length) {
            return length(LengthToken.RADIUS, length);
        }

        /**
         * Takes colours that some readers cannot read letters in. Default: they are refused (WCAG 2.2, 1.4.3).
         *
         * @return this
         */
        public Builder allowLowContrast() {
            allowsLowContrast = true;
            return this;
        }

        /**
         * Makes the theme, if letters can be read: ink, ink-soft and accent on paper and on sheet, and ink on highlight,
         * by day and by night, need a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3). Colours that were not given count as Lede has
         * them.
         *
         * @return the theme
         * @throws IllegalArgumentException if the contrast of some is lower, with the figures to two decimals;
         *     {@link #allowLowContrast} is the way around
         */
        public Theme build() {
            List<String> tooLow = allowsLowContrast ? List.of() : Contrast.tooLow(colours);
            if (!tooLow.isEmpty()) {
                throw new IllegalArgumentException(
                        "contrast must be at least " + Contrast.MINIMUM + " : 1: " + String.join("; ", tooLow));
            }
            return new Theme(this);
        }

        private Builder colour(ColourToken token, String day, String night) {
            colours.put(token, token.of(day, night));
            return this;
        }

        private Builder length(LengthToken token, String length) {
            return other(token.property(), token.checked(length));
        }

        private Builder other(String property, String value) {
            others.put(property, value);
            return this;
        }
    }
}
