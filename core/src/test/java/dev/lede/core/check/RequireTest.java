package dev.lede.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
    /** XML 1.0, Char, without the controls and noncharacters that HTML calls errors: first and last of each range. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', '\r', ' ', '~', 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0x1FFFD, 0x20000,
                0x10FFFD
            })
    void characterOfXmlAndHtmlIsText(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(Require.text(text, "text")).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF,
                0x1FFFE, 0x1FFFF, 0x10FFFF
            })
    void otherCharacterIsNotText(int character) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.text("😀" + Character.toString(character), "headline"))
                .withMessageStartingWith(String.format(
                        Locale.ROOT, "headline has the forbidden character U+%04X at 2: \"😀", character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u2003", "\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200F \u061C"})
    void lineOfInvisibleCharactersIsRefused(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.line(line, "name"))
                .withMessage("name is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "a\r", "a\u2028", "a\u2029"})
    void lineBreakIsRefused(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.line(line, "name"))
                .withMessageStartingWith("name has a line break at 1: ");
    }

    @Test
    void errorContainsTheComponentAtTheEndOfTheName() {
        assertThatExceptionOfType(InvalidComponentException.class)
                .isThrownBy(() -> Require.line("", "contributor role"))
                .satisfies(refused -> assertThat(refused.component()).isEqualTo("role"));
        assertThatExceptionOfType(InvalidComponentException.class)
                .isThrownBy(() -> Require.range(0, 1, 2, "width"))
                .satisfies(refused -> assertThat(refused.component()).isEqualTo("width"));
    }

    @Test
    void validLineIsReturnedUnchanged() {
        assertThat(Require.line(" a\t\u200B", "name")).isEqualTo(" a\t\u200B");
    }

    @Test
    void idHasAtMost200CharactersAndNoWhiteSpace() {
        String longest = "i".repeat(200);
        assertThat(Require.id(longest)).isSameAs(longest);
        assertThat(Require.id("\u00A0")).as("HTML's white space is ASCII").isEqualTo("\u00A0");
        for (String id : List.of("", longest + "i", "a b", "a\tb", "a\nb", "a\rb")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Require.id(id))
                    .withMessageStartingWith("an id is 1..200 characters without white space: ");
        }
    }

    @Test
    void rangeIncludesBothEnds() {
        assertThat(Require.range(2, 2, 6, "depth")).isEqualTo(2);
        assertThat(Require.range(6, 2, 6, "depth")).isEqualTo(6);
        for (int value : new int[] {1, 7}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Require.range(value, 2, 6, "depth"))
                    .withMessage("depth must be 2..6: " + value);
        }
    }

    @Test
    void listIsAnImmutableCopy() {
        List<String> given = new ArrayList<>(List.of("a"));
        List<String> kept = Require.list(given, "names");
        given.add("b");
        assertThat(kept).containsExactly("a").isUnmodifiable();
    }

    @Test
    void longValueIsTruncatedInTheMessage() {
        String line = "x".repeat(60);
        assertThat(Require.shown(line)).isEqualTo('"' + line + '"');
        assertThat(Require.shown(line + "x")).isEqualTo('"' + line + "…\"");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '\n', '\f', 0x0085, 0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E,
                0x2028, 0x202E, 0x202F, 0x2060, 0x2063, 0x2069, 0x2800, 0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9,
                0x1D173, 0xE0001, 0xE01EF
            })
    void textOfInvisibleCharactersIsBlank(int character) {
        assertThat(Require.isInvisible(character)).isTrue();
        assertThat(Require.isBlank(" " + Character.toString(character))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Require.line(Character.toString(character), "name"));
    }

    @ParameterizedTest
    @ValueSource(ints = {'!', 'a', '~', '-', 0x00AE, 0x0301, 0x0600, 0x2010, 0x2801, 0xE000, 0xFFFD, 0x1F600})
    void textWithAVisibleCharacterIsNotBlank(int character) {
        assertThat(Require.isInvisible(character)).isFalse();
        assertThat(Require.isBlank("\u200B" + Character.toString(character) + "\u00A0"))
                .isFalse();
    }

    /** Unicode, DerivedCoreProperties: Default_Ignorable_Code_Point, and the annotation marks up to U+FFFB. */
    @ParameterizedTest
    @CsvSource({
        "00AD, 00AD",
        "034F, 034F",
        "061C, 061C",
        "115F, 1160",
        "17B4, 17B5",
        "180B, 180F",
        "200B, 200F",
        "202A, 202E",
        "2060, 206F",
        "3164, 3164",
        "FE00, FE0F",
        "FEFF, FEFF",
        "FFA0, FFA0",
        "FFF0, FFFB",
        "1BCA0, 1BCA3",
        "1D173, 1D17A",
        "E0000, E0FFF"
    })
    void rangeOfInvisibleCharactersIsThatOfUnicode(String first, String last) {
        int begin = Integer.parseInt(first, 16);
        int end = Integer.parseInt(last, 16);

        assertThat(Require.isInvisible(begin)).isTrue();
        assertThat(Require.isInvisible(end)).isTrue();
        assertThat(Require.isInvisible(begin - 1)).isEqualTo(Character.isSpaceChar(begin - 1));
        assertThat(Require.isInvisible(end + 1)).isEqualTo(Character.isSpaceChar(end + 1));
    }

    @Test
    void emptyTextIsBlank() {
        assertThat(Require.isBlank("")).isTrue();
    }
}
