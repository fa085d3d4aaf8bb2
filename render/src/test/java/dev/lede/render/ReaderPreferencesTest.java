package dev.lede.render;

import static dev.lede.render.ReaderPreferences.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderPreferencesTest {
    static List<ReaderPreferences> all() {
        List<ReaderPreferences> all = new ArrayList<>();
        for (ThemeMode theme : ThemeMode.values()) {
            for (int size = ReaderPreferences.SMALLEST; size <= ReaderPreferences.LARGEST; size++) {
                all.add(new ReaderPreferences(theme, size));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void setCookieIsReadBack(ReaderPreferences preferences) {
        String cookie = preferences.toSetCookie().split(";", -1)[0];

        assertThat(ReaderPreferences.fromCookie(cookie)).isEqualTo(preferences);
        assertThat(ReaderPreferences.fromCookie("a=b; " + cookie + "; c=d")).isEqualTo(preferences);
    }

    @ParameterizedTest
    @MethodSource("all")
    void queryIsReadBack(ReaderPreferences preferences) {
        assertThat(ReaderPreferences.fromQuery(preferences.toQuery())).isEqualTo(preferences);
        assertThat(ReaderPreferences.fromQuery("?" + preferences.toQuery())).isEqualTo(preferences);
        assertThat(ReaderPreferences.fromQuery("page=2&" + preferences.toQuery() + "&x"))
                .isEqualTo(preferences);
    }

    @Test
    void setCookieIsForAllPathsAndOneYear() {
        assertThat(new ReaderPreferences(ThemeMode.NIGHT, 4).toSetCookie())
                .isEqualTo("lede=night.4; Path=/; Max-Age=31536000; SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lede=night.4                       | NIGHT | 4
                    a=b; lede=night.4                  | NIGHT | 4
                    a=b;lede=night.4                   | NIGHT | 4
                    a=b;    lede=night.4 ; c=d         | NIGHT | 4
                    lede=day.7; lede=night.1           | DAY   | 7
                    xlede=night.4                      | AUTO  | 3
                    xlede=night.4; lede=day.2          | DAY   | 2
                    lede2=night.4                      | AUTO  | 3
                    x=lede=night.4                     | AUTO  | 3
                    LEDE=night.4                       | AUTO  | 3
                    lede-theme=night                   | AUTO  | 3
                    lede=night.0                       | NIGHT | 3
                    lede=night.8                       | NIGHT | 3
                    lede=night.44                      | NIGHT | 3
                    lede=night.-1                      | NIGHT | 3
                    lede=night.٤                       | NIGHT | 3
                    lede=night.                        | NIGHT | 3
                    lede=night                         | NIGHT | 3
                    lede=NIGHT.4                       | AUTO  | 4
                    lede=dusk.4                        | AUTO  | 4
                    lede=.4                            | AUTO  | 4
                    lede=<script>.4                    | AUTO  | 4
                    lede=                              | AUTO  | 3
                    lede                               | AUTO  | 3
                    ;;;=;                              | AUTO  | 3
                    """)
    void malformedValueInACookieBecomesItsDefault(String header, ThemeMode theme, int size) {
        assertThat(ReaderPreferences.fromCookie(header)).isEqualTo(new ReaderPreferences(theme, size));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lede-theme=night                            | NIGHT | 3
                    lede-text-size=5                            | AUTO  | 5
                    lede-text-size=5&lede-theme=day             | DAY   | 5
                    ?lede-text-size=5&lede-theme=day            | DAY   | 5
                    lede-theme=day&lede-theme=night             | DAY   | 3
                    lede-theme=&lede-text-size=                 | AUTO  | 3
                    lede-theme&lede-text-size                   | AUTO  | 3
                    lede-theme=%6Eight%00&lede-text-size=%zz    | AUTO  | 3
                    lede-theme=%&lede-text-size=4               | AUTO  | 4
                    lede-theme=night%26lede-text-size=4         | AUTO  | 3
                    xlede-theme=night                           | AUTO  | 3
                    x?lede-theme=night                          | NIGHT | 3
                    lede-text-size=99999999999999999999         | AUTO  | 3
                    lede-text-size=+4                           | AUTO  | 3
                    lede-theme=day#x                            | DAY   | 3
                    &&&==?                                      | AUTO  | 3
                    """)
    void malformedValueInAQueryBecomesItsDefault(String query, ThemeMode theme, int size) {
        assertThat(ReaderPreferences.fromQuery(query)).isEqualTo(new ReaderPreferences(theme, size));
    }

    @Test
    void absentCookieAndQueryGiveTheDefaults() {
        assertThat(ReaderPreferences.fromCookie(null)).isEqualTo(DEFAULT);
        assertThat(ReaderPreferences.fromCookie("")).isEqualTo(DEFAULT);
        assertThat(ReaderPreferences.fromQuery(null)).isEqualTo(DEFAULT);
        assertThat(ReaderPreferences.fromQuery("")).isEqualTo(DEFAULT);
        assertThat(DEFAULT).isEqualTo(new ReaderPreferences(ThemeMode.AUTO, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"; ", ";", " ", "lede=", "lede=; ", "lede=night", "a=b; ", "=", "."})
    void hugeHeaderIsRead(String piece) {
        String huge = piece.repeat(1_000_000 / piece.length());

        assertThat(ReaderPreferences.fromCookie(huge)).isNotNull();
        assertThat(ReaderPreferences.fromQuery(huge)).isEqualTo(DEFAULT);
    }

    @Test
    void textSizeStopsAtTheSmallestAndTheLargest() {
        ReaderPreferences preferences = new ReaderPreferences(ThemeMode.DAY, 6);

        assertThat(preferences.larger().textSize()).isEqualTo(7);
        assertThat(preferences.larger().larger().textSize()).isEqualTo(7);
        assertThat(new ReaderPreferences(ThemeMode.DAY, 2).smaller().smaller().textSize())
                .isEqualTo(1);
        assertThat(preferences.larger().theme()).isEqualTo(ThemeMode.DAY);
        assertThat(preferences.smaller().larger()).isEqualTo(preferences);
    }

    @Test
    void withThemeChangesOnlyTheTheme() {
        assertThat(new ReaderPreferences(ThemeMode.DAY, 6).withTheme(ThemeMode.NIGHT))
                .isEqualTo(new ReaderPreferences(ThemeMode.NIGHT, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void textSizeOutOfRangeIsRefused(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReaderPreferences(ThemeMode.AUTO, size))
                .withMessage("text size must be 1..7: " + size);
    }

    @Test
    void nullThemeIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ReaderPreferences(null, 3))
                .withMessage("theme");
    }
}
