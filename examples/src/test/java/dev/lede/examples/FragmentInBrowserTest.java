package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The controls of a fragment in a host's page. */
class FragmentInBrowserTest extends BrowserTest {
    // Bootstrap scrolls smoothly to a clicked element, and clicks miss moving elements.
    @BeforeEach
    void disableSmoothScrolling() {
        window.features(Map.of("prefers-reduced-motion", "reduce"));
    }

    @Test
    void fragmentContinuesFromTheSavedPreferences() {
        window.open(server.serveFragment(SampleArticles.railway("ru")));
        window.control("larger").click();
        window.reload();
        window.control("larger").click();
        window.control("larger").click();

        assertThat(window.find(".lede").getDomAttribute("data-lede-text-size")).isEqualTo("6");
    }
}
