package dev.lede.render;

import dev.lede.render.body.ColumnWidths;
import dev.lede.render.theme.ColourToken;
import dev.lede.render.theme.Contrast;
import dev.lede.render.theme.DayAndNight;
import dev.lede.render.theme.FontStack;
import dev.lede.render.theme.LengthToken;
import dev.lede.render.theme.NumberToken;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The colours, fonts, lengths and alignment of a host's pages, as custom properties of the stylesheet. Settings that are not given have
 * the defaults of the stylesheet. Colours with too little contrast are refused. Immutable and thread-safe.
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
 * <p>Printed pages have the fonts and lengths of the theme, but not its colours.
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
     * Returns a builder.
     *
     * @return a builder in which all settings have their defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the CSS to append to the stylesheet; empty if all settings have their defaults. */
    String css() {
        String ofColours = colours.entrySet().stream()
                .map(colour -> declaration(
                        colour.getKey().property(), colour.getValue().css()))
                .collect(Collectors.joining());
        String ofOthers = others.entrySet().stream()
                .map(other -> declaration(other.getKey(), LengthToken.css(other.getKey(), other.getValue())))
                .collect(Collectors.joining());
        return (ofColours.isEmpty() ? "" : "\n@media not print {\n.lede {\n" + ofColours + "}\n}\n")
                + (ofOthers.isEmpty() ? "" : "\n.lede {\n" + ofOthers + "}\n");
    }

    /** Returns the background of pages. */
    DayAndNight paper() {
        return ColourToken.PAPER.in(colours);
    }

    /** Returns the widths of images in this theme. */
    ColumnWidths widths() {
        return ColumnWidths.of(
                others.get(LengthToken.REM.property()),
                others.get(LengthToken.TEXT.property()),
                length(LengthToken.MEASURE),
                length(LengthToken.WIDE));
    }

    /** Returns a length of the theme, or the default of the stylesheet. */
    private String length(LengthToken token) {
        String own = others.get(token.property());
        return own == null ? token.defaultValue() : own;
    }

    private static String declaration(String property, String value) {
        return "  " + property + ": " + value + ";\n";
    }

    /**
     * Builds a {@link Theme}. Each setter documents its default. Colours are {@code #rgb} or {@code #rrggbb} (CSS Color 4,
     * 5.2); other notations are refused, because their contrast cannot be computed. Not thread-safe.
     */
    public static final class Builder {
        private final Map<ColourToken, DayAndNight> colours = new EnumMap<>(ColourToken.class);
        private final Map<String, String> others = new TreeMap<>();
        private boolean allowsLowContrast;

        private Builder() {}

        /**
         * Sets the background of the page, which is also the text colour of the toast and of pressed buttons. Default: {@code
         * #fdfcfa} by day, {@code #16181b} by night.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder paper(String day, String night) {
            return colour(ColourToken.PAPER, day, night);
        }

        /**
         * Sets the background of asides, code, tags and corrections. Default: {@code #f4f1ec} by day, {@code #1f2226} by night.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder sheet(String day, String night) {
            return colour(ColourToken.SHEET, day, night);
        }

        /**
         * Sets the text colour, which is also the background of the toast and of pressed buttons. Default: {@code #1d1d1b} by
         * day, {@code #e4e1da} by night.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder ink(String day, String night) {
            return colour(ColourToken.INK, day, night);
        }

        /**
         * Sets the colour of less important text: dates, captions, header and footer. Default: {@code #5b5953} by day, {@code
         * #a9a59c} by night.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder inkSoft(String day, String night) {
            return colour(ColourToken.INK_SOFT, day, night);
        }

        /**
         * Sets the colour of lines and borders. Their contrast is not checked, since no information depends on them. Default:
         * {@code #dcd8d0} by day, {@code #363a3f} by night.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder line(String day, String night) {
            return colour(ColourToken.LINE, day, night);
        }

        /**
         * Sets the colour of links and of the focus outline. Default: {@code #0b5a6f} by day, {@code #7cc4d6} by night.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder accent(String day, String night) {
            return colour(ColourToken.ACCENT, day, night);
        }

        /**
         * Sets the background of highlighted text ({@code mark}). Default: {@code #fdf0b3} by day, {@code #574b17} by night.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder highlight(String day, String night) {
            return colour(ColourToken.HIGHLIGHT, day, night);
        }

        /**
         * Sets the background of the masthead, which has the site's name, its languages and the search. Default: that of the page.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder masthead(String day, String night) {
            return colour(ColourToken.MASTHEAD, day, night);
        }

        /**
         * Sets the colour of the text in the masthead, and of its focus outline. Default: that of the text.
         *
         * @param day the colour on light pages
         * @param night the colour on dark pages
         * @return this
         * @throws IllegalArgumentException if one is neither {@code #rgb} nor {@code #rrggbb}
         */
        public Builder inkMasthead(String day, String night) {
            return colour(ColourToken.INK_MASTHEAD, day, night);
        }

        /**
         * Sets the fonts of the text, and of headlines unless {@link #display} does. Default: those of Lede's stylesheet. Lede loads no fonts: they must be
         * installed on the reader's device, or be loaded by a stylesheet of the host, which needs {@code font-src} in the
         * policy (see {@link PageSources#withFonts}).
         *
         * @param families names of fonts and generic families such as {@code ui-serif}, the preferred first; {@code serif} is
         *     appended if the last is not a generic family
         * @return this
         * @throws IllegalArgumentException if there are no families, or naming the family, if one is longer than 100 characters
         *     or has characters other than letters, digits, {@code . _ + & -} and single spaces between these
         */
        public Builder serif(String... families) {
            return other(
                    "--lede-serif",
                    FontStack.of("serif", "serif", List.of(Objects.requireNonNull(families, "families"))));
        }

        /**
         * Sets the fonts of headlines and headings, and of the name of the site; see {@link #serif}. Default: those of the text.
         *
         * @param families names of fonts and generic families, the preferred first; {@code serif} is appended if the last is not
         *     a generic family
         * @return this
         * @throws IllegalArgumentException as for {@link #serif}
         */
        public Builder display(String... families) {
            return other(
                    "--lede-display",
                    FontStack.of("display", "serif", List.of(Objects.requireNonNull(families, "families"))));
        }

        /**
         * Sets the fonts of all other text, such as header, controls, captions and footer; see {@link #serif}. Default: those of
         * Lede's stylesheet.
         *
         * @param families names of fonts and generic families such as {@code system-ui}, the preferred first; {@code sans-serif}
         *     is appended if the last is not a generic family
         * @return this
         * @throws IllegalArgumentException as for {@link #serif}
         */
        public Builder sans(String... families) {
            return other(
                    "--lede-sans",
                    FontStack.of("sans", "sans-serif", List.of(Objects.requireNonNull(families, "families"))));
        }

        /**
         * Sets the font size of header, controls and captions, of which all other sizes and lengths are multiples: the rem of all
         * other setters. The text is slightly larger, and follows the reader's choice. Default: the browser's font size, 16px at
         * least.
         *
         * @param length a length in {@code rem} or {@code px}, .5rem..4rem; {@code rem} is the font size of the host's {@code html}
         *     element
         * @return this
         * @throws IllegalArgumentException naming the value, if its unit or range is wrong
         */
        public Builder fontSize(String length) {
            return length(LengthToken.REM, length);
        }

        /**
         * Sets the font size of the text, before the reader's choice. The column grows with it. Default: 1.0625rem to 1.3rem,
         * depending on the width of the window.
         *
         * @param length a length in {@code rem} or {@code px}, 1rem..4rem
         * @return this
         * @throws IllegalArgumentException naming the value, if its unit or range is wrong
         */
        public Builder textSize(String length) {
            return length(LengthToken.TEXT, length);
        }

        /**
         * Sets the font size of headlines, as a multiple of the default, which depends on the width of the window. Default: 1.
         *
         * @param factor .5..2
         * @return this
         * @throws IllegalArgumentException naming the value, if it is not in this range
         */
        public Builder headlineSize(double factor) {
            return other(NumberToken.HEADLINE.property(), NumberToken.HEADLINE.css("headlineSize", factor));
        }

        /**
         * Sets the font weight of headlines (CSS Fonts 4, 2.2). Fonts that lack the weight have the nearest one.
         * Default: 700.
         *
         * @param weight 400 (regular) to 900 (black)
         * @return this
         * @throws IllegalArgumentException naming the value, if it is not in this range
         */
        public Builder headlineWeight(int weight) {
            return other(NumberToken.WEIGHT.property(), NumberToken.WEIGHT.css("headlineWeight", weight));
        }

        /**
         * Sets the font size of the site's name in the masthead. On narrow screens, it is always 1.125rem. Default: {@code 1.75rem}.
         *
         * @param length a length in {@code rem} or {@code px}, 1rem..8rem
         * @return this
         * @throws IllegalArgumentException naming the value, if its unit or range is wrong
         */
        public Builder nameplate(String length) {
            return length(LengthToken.NAMEPLATE, length);
        }

        /**
         * Centres the site's name, which then has its own row, the menu of sections and the header of the article. Default: all
         * are at the start of the line. Languages stay at the start, and the search at the end.
         *
         * @return this
         */
        public Builder centred() {
            return other("--lede-align", "center").other("--lede-home", "100%");
        }

        /**
         * Sets the width of the column. Default: {@code 41rem}.
         *
         * @param length a length in {@code rem} or {@code px}, 10rem..200rem (1rem is 16px here). {@code em} and {@code ch} are
         *     refused, since they depend on the font size of an element, which differs between the column and its figures
         * @return this
         * @throws IllegalArgumentException naming the value, if its unit or range is wrong
         */
        public Builder measure(String length) {
            return length(LengthToken.MEASURE, length);
        }

        /**
         * Sets the width of wide figures, header and footer. Default: {@code 60rem}.
         *
         * @param length a length as for {@link #measure}
         * @return this
         * @throws IllegalArgumentException naming the value, if its unit or range is wrong
         */
        public Builder wide(String length) {
            return length(LengthToken.WIDE, length);
        }

        /**
         * Sets the space between the blocks of the body. Default: {@code 1.5rem}.
         *
         * @param length a length in {@code rem}, {@code px} or {@code em}, 0rem..10rem (0em..10em); {@code em} follows the
         *     reader's text size
         * @return this
         * @throws IllegalArgumentException naming the value, if its unit or range is wrong
         */
        public Builder gap(String length) {
            return length(LengthToken.GAP, length);
        }

        /**
         * Sets the radius of rounded corners. Default: {@code 4px}.
         *
         * @param length a length as for {@link #gap}; {@code 0px} for square corners
         * @return this
         * @throws IllegalArgumentException naming the value, if its unit or range is wrong
         */
        public Builder radius(String length) {
            return length(LengthToken.RADIUS, length);
        }

        /**
         * Allows colours with too little contrast for some readers. Default: {@link #build} refuses them (WCAG 2.2, 1.4.3).
         *
         * @return this
         */
        public Builder allowLowContrast() {
            allowsLowContrast = true;
            return this;
        }

        /**
         * Builds the theme. The contrast of ink, ink-soft and accent on paper and on sheet, of ink on highlight, and of ink-masthead
         * on masthead, must be at least 4.5 : 1, by day and by night (WCAG 2.2, 1.4.3). Colours that are not given have their defaults in this check.
         *
         * @return the theme
         * @throws IllegalArgumentException listing the pairs with less contrast and their ratios, unless {@link
         *     #allowLowContrast} was called
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
