package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.lede.render.theme.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    /** Ratios computed by WebAIM's contrast checker and given in the WCAG techniques G17 and G18. */
    @ParameterizedTest
    @CsvSource({
        "#000, #fff, 21",
        "#ffffff, #ffffff, 1",
        "#767676, #fff, 4.54",
        "#777777, #fff, 4.48",
        "#949494, #fff, 3.03",
        "#ff0000, #fff, 4.00",
        "#00ff00, #fff, 1.37",
        "#0000ff, #fff, 8.59",
        "#00f, #000, 2.44",
        "#0000ee, #fff, 9.40"
    })
    void contrastEqualsThatOfWcagInEitherOrder(String one, String other, double expected) {
        Colour a = Colour.of("a", one);
        Colour b = Colour.of("b", other);

        assertThat(a.contrastWith(b)).isCloseTo(expected, within(0.005)).isEqualTo(b.contrastWith(a));
    }

    @ParameterizedTest
    @CsvSource({"#abc, #aabbcc", "#ABCDEF, #abcdef", "#00000a, #00000a", "#F0f, #ff00ff"})
    void colourIsWrittenAsSixLowerCaseDigits(String value, String css) {
        assertThat(Colour.of("ink", value)).hasToString(css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#12",
                "#1234",
                "#12345",
                "#1234567",
                "#12345678",
                "123456",
                "#12345g",
                "#١٢٣",
                "red",
                "rgb(0,0,0)",
                " #123456",
                "#123456 ",
                "#123456\n",
                "#123;}",
                "var(--x)",
                "transparent"
            })
    void otherNotationIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Colour.of("ink by day", value))
                .withMessage("ink by day must be #rgb or #rrggbb: " + value);
    }
}
