package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.render.theme.ColourToken;
import dev.lede.render.theme.LengthToken;
import dev.lede.render.theme.NumberToken;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final String STYLE = Stylesheet.source();

    /** Values that could end a string, a declaration, a rule or the style element, or load a resource. */
    private static final String[] HOSTILE = {
        "</style><script>steal()</script>",
        "x; background: red",
        "x} .lede { display: none",
        "url(https://evil.example/)",
        "url(//evil.example)",
        "x\", \"y",
        "it's",
        "x\\22 y",
        "x\\",
        "/* x",
        "x*/",
        "<!--",
        "@import 'x'",
        "var(--x)",
        "env(x)",
        "x!important",
        "x\ny",
        "x\ry",
        "x\fy",
        "x\u0000y",
        "x\u2028y",
        "x\u202ey",
        "x\u00a0y",
        "x,y",
        "x{y",
        "x:y",
        "#x",
        "",
        " "
    };

    @Test
    void themeWithoutSettingsWritesNoCss() {
        assertThat(Theme.builder().build().css()).isEmpty();
    }

    @Test
    void onlyTheGivenSettingsAreWritten() {
        Theme theme = Theme.builder()
                .accent("#064", "#9Fd8aC")
                .serif("Literata", "Noto Serif Armenian")
                .measure("38rem")
                .build();

        assertThat(theme.css()).isEqualTo("""

                        @media not print {
                        .lede {
                          --lede-accent: light-dark(#006644, #9fd8ac);
                        }
                        }

                        .lede {
                          --lede-measure: calc(var(--lede-rem)*38);
                          --lede-serif: "Literata", "Noto Serif Armenian", serif;
                        }
                        """);
    }

    @Test
    void eachCustomPropertyHasASetterExceptThoseOfTheReaderAndTheDerivedOnes() {
        String css = everything().build().css();

        Set<String> properties = all(Pattern.compile("(--lede-[a-z-]+):"), css);
        properties.addAll(Set.of("--lede-scale", "--lede-column", "--lede-large"));
        assertThat(properties).isEqualTo(all(Pattern.compile("(--lede-[a-z-]+):"), STYLE));
    }

    @ParameterizedTest
    @EnumSource
    void defaultColourEqualsThatOfTheStylesheet(ColourToken token) {
        assertThat(STYLE).contains("\n  " + token.property() + ": " + token.defaultCss() + ";\n");
    }

    @ParameterizedTest
    @EnumSource
    void defaultLengthEqualsThatOfTheStylesheet(LengthToken token) {
        assertThat(STYLE).contains("\n  " + token.property() + ": " + token.defaultValue() + ";\n");
    }

    @ParameterizedTest
    @EnumSource
    void defaultNumberEqualsThatOfTheStylesheet(NumberToken token) {
        assertThat(STYLE).contains("\n  " + token.property() + ": " + token.defaultValue() + ";\n");
    }

    @Test
    void numbersAreWrittenWithoutExponent() {
        assertThat(Theme.builder().headlineSize(.5).headlineWeight(900).build().css())
                .isEqualTo("\n.lede {\n  --lede-headline: 0.5;\n  --lede-weight: 900;\n}\n");
        assertThat(Theme.builder().headlineSize(2).headlineWeight(400).build().css())
                .isEqualTo("\n.lede {\n  --lede-headline: 2;\n  --lede-weight: 400;\n}\n");
    }

    @ParameterizedTest
    @ValueSource(doubles = {.49, 2.01, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void headlineSizeOutsideOfItsRangeIsRefused(double factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder().headlineSize(factor))
                .withMessage("headlineSize must be 0.5..2: " + factor);
    }

    @ParameterizedTest
    @ValueSource(ints = {399, 901, Integer.MIN_VALUE})
    void headlineWeightOutsideOfItsRangeIsRefused(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder().headlineWeight(weight))
                .withMessage("headlineWeight must be 400..900: " + weight);
    }

    @Test
    void settersMayBeCalledInAnyOrderAndTheLastCallWins() {
        Theme again = Theme.builder()
                .gap("1px")
                .paper("#000", "#fff")
                .ink("#222", "#eee")
                .gap("2rem")
                .paper("#fff", "#111")
                .build();

        assertThat(again.css())
                .isEqualTo(Theme.builder()
                        .paper("#fff", "#111")
                        .ink("#222", "#eee")
                        .gap("2rem")
                        .build()
                        .css());
    }

    @Test
    void changingTheBuilderDoesNotChangeABuiltTheme() {
        Theme.Builder builder = Theme.builder().gap("1rem").line("#ccc", "#333");
        Theme theme = builder.build();
        String before = theme.css();

        builder.gap("2rem").line("#bbb", "#444").build();

        assertThat(theme.css()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "measure, 38rem",
        "measure, 608px",
        "measure, 10rem",
        "wide, 200rem",
        "wide, 3200px",
        "gap, 0px",
        "gap, 1.25em",
        "gap, .5rem",
        "radius, 10rem",
        "radius, 0.0625rem",
        "textSize, 1rem",
        "textSize, 64px",
        "nameplate, 8rem"
    })
    void lengthIsAMultipleOfLedeRemOrUnchanged(String token, String length) {
        String css = length.replaceFirst("^(.*)rem$", "calc(var(--lede-rem)*$1)");
        String property = "--lede-" + token.replace("Size", "");

        assertThat(length(token, length).css()).isEqualTo("\n.lede {\n  " + property + ": " + css + ";\n}\n");
    }

    @Test
    void fontSizeIsWrittenUnchanged() {
        assertThat(Theme.builder().fontSize("1.125rem").build().css())
                .isEqualTo("\n.lede {\n  --lede-rem: 1.125rem;\n}\n");
        assertThat(Theme.builder().fontSize("18px").build().css()).isEqualTo("\n.lede {\n  --lede-rem: 18px;\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "measure, 9.9rem",
        "measure, 201rem",
        "measure, 3201px",
        "measure, 40em",
        "measure, 66ch",
        "wide, 100vw",
        "wide, 100%",
        "textSize, .99rem",
        "textSize, 15px",
        "textSize, 1.2em",
        "fontSize, 0px",
        "fontSize, .49rem",
        "fontSize, 65px",
        "fontSize, 62.5%",
        "nameplate, 9rem",
        "gap, 0",
        "gap, -1rem",
        "gap, +1rem",
        "gap, 1e3px",
        "gap, 1.rem",
        "gap, .rem",
        "gap, rem",
        "gap, 1 rem",
        "gap, 1REM",
        "gap, 11em",
        "gap, 00000px",
        "radius, calc(1px)",
        "radius, 50%",
        "radius, 1px 2px",
        "radius, ١px"
    })
    void lengthOfAWrongUnitOrRangeIsRefused(String token, String length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> length(token, length))
                .withMessageMatching("(?s)" + token + " must be a length in rem, px(, em)?, [0-9.]+rem to \\d+rem: "
                        + Pattern.quote(length));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Literata            | "Literata", sans-serif
                    Source Serif 4      | "Source Serif 4", sans-serif
                    ՀայկականԳիր         | "ՀայկականԳիր", sans-serif
                    游明朝              | "游明朝", sans-serif
                    M+ 1p               | "M+ 1p", sans-serif
                    Barnes & Sons_2.0-a | "Barnes & Sons_2.0-a", sans-serif
                    System-UI           | system-ui
                    inherit             | "inherit", sans-serif
                    """)
    void fontNameIsQuotedUnlessItIsGeneric(String family, String css) {
        assertThat(Theme.builder().sans(family).build().css()).contains("  --lede-sans: " + css + ";\n");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileValueIsRefusedByEverySetter(String value) {
        Theme.Builder builder = Theme.builder();
        Stream<BiFunction<Theme.Builder, String, Theme.Builder>> setters = Stream.of(
                (on, hostile) -> on.paper(hostile, "#000"),
                (on, hostile) -> on.highlight("#fff", hostile),
                Theme.Builder::serif,
                (on, hostile) -> on.sans("Literata", hostile),
                Theme.Builder::measure,
                Theme.Builder::wide,
                Theme.Builder::gap,
                Theme.Builder::radius,
                Theme.Builder::fontSize,
                Theme.Builder::textSize,
                Theme.Builder::nameplate,
                (on, hostile) -> on.masthead(hostile, "#000"),
                (on, hostile) -> on.paper("#fff" + hostile + "x", "#000"),
                (on, hostile) -> on.gap("1px" + hostile + "x"));

        setters.forEach(setter -> assertThatIllegalArgumentException()
                .isThrownBy(() -> setter.apply(builder, value))
                .withMessageContaining(value));
        assertThat(builder.build().css()).isEmpty();
    }

    @Test
    void noFontsAndLongFontNamesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.builder().serif());
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.builder().serif("x".repeat(101)));
        assertThatCode(() -> Theme.builder().serif("x".repeat(100))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two  Spaces", " Before", "After "})
    void fontNameWithStraySpacesIsRefused(String family) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder().sans(family))
                .withMessageEndingWith(": " + family);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedWithTheNameOfTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Theme.builder().ink(null, "#fff"))
                .withMessage("ink by day");
        assertThatNullPointerException()
                .isThrownBy(() -> Theme.builder().gap(null))
                .withMessage("gap");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleRenderer.builder(Articles.site()).theme(null))
                .withMessage("theme");
    }

    static String[] hostile() {
        return HOSTILE;
    }

    static Theme.Builder everything() {
        return Theme.builder()
                .paper("#fffdf5", "#101418")
                .sheet("#f3efe2", "#1b2127")
                .ink("#20160f", "#ece6da")
                .inkSoft("#5f5347", "#b5ab9d")
                .line("#d8cdb8", "#3a424a")
                .accent("#8a1c1c", "#ff9d8f")
                .highlight("#ffe08a", "#5c3d12")
                .serif("Literata")
                .display("Bitter")
                .sans("Inter")
                .fontSize("17px")
                .measure("38rem")
                .wide("64rem")
                .gap("1.25em")
                .radius("0px")
                .masthead("#8a1c1c", "#2a1010")
                .inkMasthead("#fff", "#f4e9e0")
                .textSize("1.125rem")
                .headlineSize(1.25)
                .headlineWeight(800)
                .nameplate("2.5rem")
                .centred();
    }

    private static Theme length(String token, String length) {
        Theme.Builder on = Theme.builder();
        return (switch (token) {
                    case "measure" -> on.measure(length);
                    case "wide" -> on.wide(length);
                    case "gap" -> on.gap(length);
                    case "radius" -> on.radius(length);
                    case "fontSize" -> on.fontSize(length);
                    case "textSize" -> on.textSize(length);
                    case "nameplate" -> on.nameplate(length);
                    default -> throw new AssertionError(token);
                })
                .build();
    }

    private static Set<String> all(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
