package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only navigation by a reader has side effects; requests of images, frames and scripts have none. */
class NavigationTest {
    private static final String PREFERENCES = "/preferences?lede-theme=night";
    private static final String PAGE = "/hy/minimal.html";

    @TempDir
    static Path folder;

    private static Readers newsroom;

    @BeforeAll
    static void open() {
        newsroom = Readers.of(folder);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Dest, image, Sec-Fetch-Mode, no-cors",
        "Sec-Fetch-Dest, image, Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Dest, video, Sec-Fetch-Mode, no-cors",
        "Sec-Fetch-Dest, empty, Sec-Fetch-Mode, cors",
        "Sec-Fetch-Dest, iframe, Sec-Fetch-Mode, navigate",
        "Sec-Fetch-Dest, object, Sec-Fetch-Mode, navigate",
        "Sec-Fetch-Site, same-origin, Sec-Fetch-Mode, no-cors",
        "Sec-Fetch-Mode, navigate, Sec-Purpose, prefetch;prerender"
    })
    void requestOfAPageChangesNothing(String one, String value, String other, String otherValue) {
        HttpResponse<byte[]> response = newsroom.get(PREFERENCES, one, value, other, otherValue);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Readers.header(response, "Set-Cookie")).isEmpty();

        long before = views();
        assertThat(newsroom.get(PAGE, one, value, other, otherValue).statusCode())
                .isEqualTo(200);
        assertThat(views()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Dest, document, Sec-Fetch-Mode, navigate",
        "Sec-Fetch-Site, cross-site, Sec-Fetch-Mode, navigate",
        "Sec-Fetch-User, ?1, Sec-Fetch-Dest, document"
    })
    void navigationOfAReaderSetsPreferencesAndCountsAView(String one, String value, String other, String otherValue) {
        HttpResponse<byte[]> response = newsroom.get(PREFERENCES, one, value, other, otherValue);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Readers.header(response, "Set-Cookie")).startsWith("lede=night.");

        long before = views();
        newsroom.get(PAGE, one, value, other, otherValue);
        assertThat(views()).isEqualTo(before + 1);
    }

    @Test
    void requestWithoutMetadataIsTreatedAsNavigation() {
        assertThat(Readers.header(newsroom.get(PREFERENCES), "Set-Cookie")).startsWith("lede=night.");
    }

    private static long views() {
        return newsroom.newsroom().archive().edition(PAGE).orElseThrow().views();
    }
}
