package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fragment in a page that is not Lede's. */
class FragmentInBrowserTest extends BrowserTest {
    // Bootstrap scrolls softly to what is pressed, and a press misses what moves.
    @BeforeEach
    void keepStill() {
        window.features(Map.of("prefers-reduced-motion", "reduce"));
    }

    @Test
    void fragmentGoesOnFromWhatTheReaderHasChosen() {
        window.open(server.serveFragment(SampleArticles.railway("ru")));
        window.control("larger").click();
        window.reload();
        window.control("larger").click();
        window.control("larger").click();

        assertThat(window.find(".lede").getDomAttribute("data-lede-text-size")).isEqualTo("6");
    }
}
