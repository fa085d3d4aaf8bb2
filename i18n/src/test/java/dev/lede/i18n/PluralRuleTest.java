package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CLDR's rule syntax, UTS #35 part 3. */
class PluralRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n = 1                       | 1, -1             | 0, 2",
                "n=1                         | 1                 | 2",
                "i = 0,1                     | 0, 1              | 2",
                "n = 2..4                    | 2, 3, 4           | 1, 5",
                "n != 2..4                   | 1, 5              | 2, 3, 4",
                "n = 1,3..5, 7               | 1, 3, 4, 5, 7     | 2, 6, 8",
                "n != 1, 3                   | 2, 4              | 1, 3",
                "n % 10 = 1                  | 1, 11, 21         | 0, 2",
                "n % 10 = 1 and n % 100 != 11 | 1, 21            | 11, 111",
                "n = 1 or n = 5 and v = 0    | 1, 5              | 2",
                "n = 1 or n = 5 and v != 0   | 1                 | 2, 5",
                "v = 0 and n != 0..10 and n % 10 = 0 | 20, 100   | 0, 10, 21",
                "n = 1 @integer 1 @decimal 1.0, 1.00 | 1         | 2",
                "n%10=3..4,9                 | 3, 14, 29         | 5"
            })
    void ruleMatchesItsSamples(String rule, String yes, String no) {
        PluralRule parsed = PluralRule.parse(rule);
        assertThat(List.of(yes.split(", "))).allMatch(number -> parsed.matches(Long.parseLong(number)));
        assertThat(List.of(no.split(", "))).noneMatch(number -> parsed.matches(Long.parseLong(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "w", "f", "t", "c", "e"})
    void operandsOfFractionsAndCompactNumbersAre0(String operand) {
        assertThat(PluralRule.parse(operand + " = 0").matches(12)).isTrue();
        assertThat(PluralRule.parse(operand + " != 0").matches(12)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 1           | expected an operand (one of n i v w f t c e) at character 1",
                "''              | expected an operand (one of n i v w f t c e) at character 1",
                "n               | expected \"=\" or \"!=\" at character 2",
                "n == 1          | expected a number at character 4",
                "n = 1 and       | expected an operand (one of n i v w f t c e) at character 10",
                "n = 1 andi = 2  | expected \"and\", \"or\" or the end at character 7",
                "n is 1          | expected \"=\" or \"!=\" at character 3",
                "n mod 10 = 1    | expected \"=\" or \"!=\" at character 3",
                "n % 0 = 1       | expected a modulus of at least 1 at character 4",
                "n = 4..2        | expected a range that rises, before this at character 9",
                "n = 1..         | expected a number at character 8",
                "n = 1,          | expected a number at character 7",
                "n = 1.5         | expected \"and\", \"or\" or the end at character 6",
                "nn = 1          | expected an operand (one of n i v w f t c e) at character 1",
                "n = 99999999999999999999 | expected a number at character 5"
            })
    void malformedRuleIsReportedWithWhatIsExpected(String rule, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluralRule.parse(rule))
                .withMessage("bad plural rule \"" + rule + "\": " + problem);
    }

    @Test
    void firstMatchingCategoryInTheOrderOfCldrWins() {
        PluralRules rules = PluralRules.of(Map.of("many", "n = 1..9", "one", "n = 1"));
        assertThat(rules.select(1)).isEqualTo(PluralCategory.ONE);
        assertThat(rules.select(2)).isEqualTo(PluralCategory.MANY);
        assertThat(rules.select(10)).isEqualTo(PluralCategory.OTHER);
        assertThat(rules.categories()).containsExactly(PluralCategory.ONE, PluralCategory.MANY, PluralCategory.OTHER);
    }

    @Test
    void extremeCountsHaveACategory() {
        PluralRules rules = PluralRules.of(Map.of("one", "i % 10 = 8"));
        assertThat(rules.select(Long.MIN_VALUE)).isEqualTo(PluralCategory.ONE);
        assertThat(rules.select(Long.MAX_VALUE)).isEqualTo(PluralCategory.OTHER);
    }
}
