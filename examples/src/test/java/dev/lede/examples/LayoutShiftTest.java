package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Late images and scripts do not move the content of a page: its cumulative layout shift is 0, in thousandths as it is reported
 * (https://web.dev/articles/cls). On a busy machine, Chromium paints a header before all of it is parsed; the rest then moves it by
 * less.
 */
class LayoutShiftTest extends BrowserTest {
    private static final String OBSERVE = """
            window.shifts = [];
            new PerformanceObserver(list => {
              for (const shift of list.getEntries()) {
                const moved = shift.sources.map(source => source.node && (source.node.outerHTML || source.node.data));
                if (shift.value >= .001) shifts.push(shift.value + ' of ' + moved.map(html => String(html).slice(0, 120)).join(', '));
              }
            }).observe({type: 'layout-shift', buffered: true});
            """;

    /** Scrolls to the end of the page in steps, and waits for all images and two more frames. */
    private static final String SCROLL = """
            const done = arguments[0], frame = () => new Promise(requestAnimationFrame);
            (async () => {
              for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
                scrollTo({top: y, behavior: 'instant'});
                await frame();
                await frame();
              }
              await Promise.all([...document.images].map(image => image.decode().catch(() => {})));
              await frame();
              await frame();
              done([...document.images].filter(image => image.checkVisibility() && !image.naturalWidth).length);
            })();
            """;

    private static final String LEFT_OF_NAME =
            "return document.querySelector('.lede-home').getBoundingClientRect().left";

    private static final String EDGES_IN_MASTHEAD = """
            return [...document.querySelector('.lede-masthead').children].map(part => {
              const box = part.getBoundingClientRect();
              return part.className + ' at ' + box.left + ', ' + box.top;
            });
            """;

    @BeforeAll
    void observe() {
        server.delay(Duration.ofMillis(40));
        window.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void pageHasNoLayoutShift(Article article) {
        assertNoShifts(server.serve(article));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lede.examples.newsroom.OpenNewsroom#paths")
    void listHasNoLayoutShift(String path) {
        assertNoShifts(inNewsroom(path));
    }

    @Test
    void pageHasNoLayoutShiftWhenTheScriptShowsTheControls() {
        assertNoShifts(server.serve(SampleArticles.minimal("hy"), samples().build()));
    }

    @Test
    void pageThatArrivesInPartsDoesNotMoveSideways() {
        window.width(1280);
        window.open(server.serve(SampleArticles.railway("en")));
        window.run("document.querySelector('main').hidden = true");
        Object ofShortPage = window.run(LEFT_OF_NAME);
        assertThat(window.run("return document.documentElement.scrollHeight - innerHeight"))
                .as("pixels below the window")
                .isEqualTo(0L);
        window.run("document.querySelector('main').hidden = false");

        assertThat(window.run(LEFT_OF_NAME)).isEqualTo(ofShortPage);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void mastheadThatArrivesInPartsDoesNotMove(int width) {
        window.width(width);
        window.open(inNewsroom("/en/"));
        List<String> whole = window.texts(EDGES_IN_MASTHEAD);
        assertThat(whole).hasSizeGreaterThan(2);
        for (int parts = whole.size() - 1; parts > 0; parts--) {
            window.run("document.querySelector('.lede-masthead').lastElementChild.remove()");

            assertThat(window.texts(EDGES_IN_MASTHEAD)).isEqualTo(whole.subList(0, parts));
        }
    }

    private void assertNoShifts(String url) {
        for (int width : List.of(390, 1280)) {
            window.width(width);
            window.open(url);
            assertThat(window.runUntilDone(SCROLL))
                    .as("images that were not loaded")
                    .isEqualTo(0L);
            assertThat(window.texts("return shifts")).as("at " + width + " px").isEmpty();
        }
    }

    @Test
    void layoutShiftIsDetected() {
        window.width(1280);
        window.open(server.serve(SampleArticles.railway("en")));
        window.run("document.querySelector('.lede-lead img').before('What comes late')");
        window.runUntilDone(SCROLL);

        assertThat(window.texts("return shifts")).isNotEmpty();
    }

    static Stream<Article> articles() {
        return SampleContent.ofEachKind();
    }
}
