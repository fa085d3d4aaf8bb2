package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the example themes, in a browser. */
class HouseStylesTest extends BrowserTest {
    private static final String LOW_CONTRAST = Contrasts.SCRIPT + """
            document.querySelector('.lede-find').open = true;
            return [...document.querySelectorAll('a, p, li, h1, h2, span, figcaption, summary, button, input')]
              .filter(text => text.checkVisibility() && text.innerText !== ''
                && !text.closest('.lede-skip, [aria-disabled], .lede-toast')
                && contrast(getComputedStyle(text).color, behind(text)) < 4.5)
              .map(text => text.outerHTML.slice(0, 120));
            """;

    /** Returns the distances in pixels of the centres of name, menu and headline from that of the window. */
    private static final String OFF_CENTRE = """
            return ['.lede-home span', '.lede-sections ul', '.lede-headline'].map(part => {
              const range = document.createRange();
              range.selectNodeContents(document.querySelector(part));
              const box = range.getBoundingClientRect();
              return Math.round(Math.abs((box.left + box.right) / 2 - document.documentElement.clientWidth / 2));
            });
            """;

    @ParameterizedTest
    @MethodSource("names")
    void textHasEnoughContrastByDayAndByNight(String theme) {
        String url = server.serve(SampleArticles.railway("en"), Screenshots.renderer(theme));
        for (ThemeMode mode : List.of(ThemeMode.DAY, ThemeMode.NIGHT)) {
            window.chose(new ReaderPreferences(mode, ReaderPreferences.DEFAULT.textSize()));
            window.open(url);

            assertThat(window.texts(LOW_CONTRAST)).as(mode.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void pageFitsItsWindow(String theme) {
        for (String language : List.of("en", "ru", "hy")) {
            String url = server.serve(SampleArticles.railway(language), Screenshots.renderer(theme));
            for (ReaderPreferences reader : List.of(
                    ReaderPreferences.DEFAULT, new ReaderPreferences(ThemeMode.AUTO, ReaderPreferences.LARGEST))) {
                window.chose(reader);
                window.open(url);
                for (int width : List.of(320, 390, 1280)) {
                    window.width(width);
                    assertThat(
                                    window.run(
                                            "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                            .as(language + " at " + width)
                            .isEqualTo(0L);
                }
            }
        }
    }

    @Test
    void headerOfABroadsheetIsCentred() {
        window.open(server.serve(SampleArticles.railway("en"), Screenshots.renderer("broadsheet")));
        for (int width : List.of(390, 1280)) {
            window.width(width);
            List<?> distances = (List<?>) window.run(OFF_CENTRE);

            // The logo is beside the name.
            assertThat((Long) distances.get(0)).isBetween(10L, 30L);
            assertThat(distances.subList(1, 3)).as("at " + width).allMatch(distance -> (Long) distance <= 1);
        }
    }

    @Test
    void themesSetSizesAndMasthead() {
        String url = server.serve(SampleArticles.railway("en"), Screenshots.renderer("tabloid"));
        window.open(server.serve(SampleArticles.railway("en")));
        double before = pixels(".lede-headline", "font-size");
        window.open(url);

        assertThat(pixels(".lede-headline", "font-size") / before).isBetween(1.29, 1.31);
        assertThat(window.style(".lede-headline", "font-weight")).isEqualTo("900");
        assertThat(pixels(".lede-home", "font-size")).isEqualTo(32);
        assertThat(window.style(".lede-masthead", "background-color")).isEqualTo("rgba(192, 10, 30, 1)");
        assertThat(window.style(".lede-home", "color")).isEqualTo("rgba(255, 255, 255, 1)");
    }

    @Test
    void textOfAMagazineIsLarger() {
        window.open(server.serve(SampleArticles.railway("en"), Screenshots.renderer("magazine")));

        assertThat(pixels(".lede-body > p", "font-size")).isEqualTo(20);
    }

    static List<String> names() {
        return HouseStyles.names();
    }

    private double pixels(String selector, String property) {
        return Double.parseDouble(window.style(selector, property).replace("px", ""));
    }
}
