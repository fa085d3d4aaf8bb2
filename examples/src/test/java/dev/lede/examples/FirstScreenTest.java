package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first screen of a phone shows the lead image of an article, and where its text begins. */
class FirstScreenTest extends BrowserTest {
    private static final int HEIGHT = 844;
    private static final int LEAST_IMAGE = 200;

    /** Returns the bottoms of the first two lines of the text, and the top and bottom of the lead image. */
    private static final String MEASURE = """
            const text = document.createRange();
            text.selectNodeContents(document.querySelector('.lede-body > p'));
            const bottoms = [...text.getClientRects()].map(line => Math.ceil(line.bottom));
            const lines = [...new Set(bottoms)].sort((a, b) => a - b);
            const image = document.querySelector('.lede-lead img').getBoundingClientRect();
            return [lines[0], lines[1], Math.ceil(image.top), Math.floor(image.bottom)].map(String);
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void showsTheImageAndTwoLinesOfText(String language) {
        window.size(390, HEIGHT);
        window.open(inNewsroom("/" + language + "/railway.html"));

        List<Integer> places =
                window.texts(MEASURE).stream().map(Integer::valueOf).toList();
        int top = places.get(2);
        int bottom = places.get(3);
        assertThat(bottom - top).as("height of the image").isGreaterThanOrEqualTo(LEAST_IMAGE);
        assertThat(bottom).as("bottom of the image").isLessThan(places.get(0));
        assertThat(places.get(1)).as("bottom of the second line").isLessThan(HEIGHT);
    }
}
