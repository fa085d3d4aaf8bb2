package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesResponseTest {
    @Test
    void navigationStoresTheChoiceAndLeadsBack() {
        PreferencesResponse response = PreferencesResponse.to(
                "lede-theme=night&lede-text-size=4",
                Map.of(
                        "Sec-Fetch-Mode", "navigate",
                        "Sec-Fetch-Dest", "document",
                        "Referer", "https://lakepost.example/ice?page=2")::get);

        assertThat(response.status()).isEqualTo(303);
        assertThat(response.headers())
                .containsOnly(
                        Map.entry("Location", "/ice?page=2"),
                        Map.entry("Set-Cookie", new ReaderPreferences(ThemeMode.NIGHT, 4).toSetCookie()),
                        Map.entry("Cache-Control", "no-store"));
    }

    @Test
    void browserThatDoesNotReportThePurposeIsTrusted() {
        PreferencesResponse response = PreferencesResponse.to("lede-theme=day", name -> null);

        assertThat(response.status()).isEqualTo(303);
        assertThat(response.headers()).containsEntry("Location", "/");
        assertThat(response.headers().get("Set-Cookie")).startsWith("lede=day.3;");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Mode, no-cors",
        "Sec-Fetch-Mode, cors",
        "Sec-Fetch-Mode, same-origin",
        "Sec-Fetch-Mode, ''",
        "Sec-Fetch-Dest, image",
        "Sec-Fetch-Dest, iframe",
        "Sec-Fetch-Dest, empty",
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender"
    })
    void requestThatIsNoNavigationStoresNothing(String header, String value) {
        PreferencesResponse response = PreferencesResponse.to("lede-theme=night", Map.of(header, value)::get);

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.headers()).containsOnly(Map.entry("Cache-Control", "no-store"));
    }

    @Test
    void malformedValuesAreTheDefaults() {
        assertThat(PreferencesResponse.to("?lede-theme=dusk&lede-text-size=8", name -> null)
                        .headers())
                .containsEntry("Set-Cookie", ReaderPreferences.DEFAULT.toSetCookie());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "?", "page=2", "theme=day"})
    void requestWithoutPreferencesStoresNothing(String query) {
        PreferencesResponse response =
                PreferencesResponse.to(query, Map.of("Referer", "https://lakepost.example/preferences")::get);

        assertThat(response.status()).isEqualTo(303);
        assertThat(response.headers()).containsEntry("Location", "/").doesNotContainKey("Set-Cookie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://lakepost.example                             | /
            https://lakepost.example/                            | /
            https://lakepost.example/ice#water                   | /ice
            https://lakepost.example/news/ice/?q=a%20b&c         | /news/ice/?q=a%20b&c
            https://lakepost.example/%D5%AC%D5%AB%D5%B3?q=%D0%B0 | /%D5%AC%D5%AB%D5%B3?q=%D0%B0
            https://lakepost.example/a;b                         | /a;b
            /ice                                                 | /ice
            ice                                                  | /ice
            https://elsewhere.example/ice                        | /ice
            https://lakepost.example//elsewhere.example/ice      | /elsewhere.example/ice
            https://lakepost.example/\\elsewhere.example         | /elsewhere.example
            //elsewhere.example                                  | /
            https:\\\\elsewhere.example                          | /
            https://lakepost.example/preferences?lede-theme=day  | /
            https://lakepost.example/p?a=1&lede-theme=day        | /
            https://lakepost.example/p?lede-text-size=4          | /
            https://lakepost.example/лед                         | /
            about:client                                         | /
            javascript:steal()                                   | /
            mailto:ani@lakepost.example                          | /
            https://                                             | /
            ''                                                   | /
            """, quoteCharacter = '\'')
    void wayBackIsAPathOfTheSite(String referrer, String location) {
        assertThat(back(referrer)).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "\\", "/\t", "/\r\n", "\r\nX: y", "?", "a"})
    void strangeReferrerLeadsNowhereElse(String piece) {
        for (int times : new int[] {1, 2, 1_000, 1_000_000}) {
            assertThat(back("https://lakepost.example/" + piece.repeat(times))).matches("/([^/\\\\\r\n\t][^\r\n\t]*)?");
        }
    }

    @Test
    void headersMayNotBeNull() {
        assertThatNullPointerException().isThrownBy(() -> PreferencesResponse.to("", null));
    }

    private static String back(String referrer) {
        return PreferencesResponse.to("lede-theme=night", Map.of("Referer", referrer)::get)
                .headers()
                .get("Location");
    }
}
