package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Pages are usable by keyboard alone: the focus reaches everything in document order, is visible, and keys operate it. */
class KeyboardTest extends BrowserTest {
    /** Finds the elements that the keyboard must reach, in document order. From then on, clicks are only counted. */
    private static final String BEGIN = """
            window.stops = [...document.querySelectorAll(
                'a[href], button, input, summary, video[controls], audio[controls], [tabindex="0"]')]
              .filter(stop => stop.checkVisibility({visibilityProperty: true}));
            window.presses = 0;
            document.addEventListener('click', event => {
              presses++;
              event.preventDefault();
              event.stopImmediatePropagation();
            }, true);
            return stops.length;
            """;

    /** Describes the focused element: its number among the stops, its markup, and faults of its focus ring. */
    private static final String STOP = Contrasts.SCRIPT + """
            const frame = () => new Promise(requestAnimationFrame);
            const stop = document.activeElement;
            if (stop === document.body) return done(null);
            // The page scrolls to the focus one frame later.
            await frame();
            await frame();
            const faults = [], ring = getComputedStyle(stop);
            if (ring.outlineStyle === 'none' || parseFloat(ring.outlineWidth) < 2) faults.push('no focus ring');
            else if (contrast(ring.outlineColor, behind(stop.parentElement)) < 3) faults.push('focus ring without contrast');
            const line = stop.getClientRects()[0], height = innerHeight, width = document.documentElement.clientWidth;
            const x = (Math.max(line.left, 0) + Math.min(line.right, width)) / 2;
            const y = (Math.max(line.top, 0) + Math.min(line.bottom, height)) / 2;
            const middle = (line.top + line.bottom) / 2;
            if (line.height < height && (middle < 0 || middle > height)) faults.push('off the screen');
            const seen = document.elementFromPoint(x, y);
            if (!stop.contains(seen)) faults.push('behind ' + (seen && seen.outerHTML.slice(0, 80)));
            done({
              number: stops.indexOf(stop),
              pressable: !stop.matches('.lede-table, pre, video, audio'),
              button: stop.matches('button, summary, [role=button]'),
              name: stop.outerHTML.slice(0, 120),
              faults
            });
            """;

    private static final String PRESSES = "const before = presses; presses = 0; return before";

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void allElementsAreReachableVisibleAndOperable(Article article) {
        window.width(1280);
        assertKeyboardOperates(server.serve(article));
    }

    @Test
    void allElementsAreOperableOnAPhoneAtNightWithLargeText() {
        window.chose(new ReaderPreferences(ThemeMode.NIGHT, ReaderPreferences.LARGEST));
        window.width(390);
        assertKeyboardOperates(server.serve(SampleArticles.kitchenSink("hy")));
    }

    @Test
    void allElementsAreOperableInAPageOfBootstrap() {
        window.features(Map.of("prefers-reduced-motion", "reduce"));
        window.width(1280);
        window.open(server.serveFragment(SampleArticles.kitchenSink("ru")));
        // Elements of the host are not tested.
        window.run("for (const own of document.querySelectorAll('a, button')) {"
                + " if (!own.closest('.lede')) own.remove() }");
        assertKeyboardOperates();
    }

    @ParameterizedTest
    @CsvSource({"/en/, 1280", "/hy/search?q=a&lang=all, 390", "/de/long.html?page=2, 1280", "/ru/nowhere, 390"})
    void allElementsOfAListAreOperable(String path, int width) {
        window.width(width);
        assertKeyboardOperates(inNewsroom(path));
    }

    @Test
    void skipLinkIsFirstVisibleAndSkipsTheHeader() {
        window.width(1280);
        window.open(server.serve(SampleArticles.railway("en")));
        window.press(Keys.TAB);
        assertThat(active("className")).isEqualTo("lede-skip");
        assertThat(window.find(".lede-skip").getRect().getY()).isGreaterThanOrEqualTo(0);
        window.press(Keys.ENTER);
        assertThat(active("tagName")).isEqualTo("MAIN");

        window.press(Keys.TAB);
        assertThat(window.run("return document.activeElement.closest('.lede-article') !== null"))
                .isEqualTo(true);
        assertThat(window.find(".lede-skip").getRect().getY()).isNegative();
    }

    @Test
    void enterAndSpaceOperateTheControlsWhichKeepTheFocus() {
        window.open(server.serve(SampleArticles.railway("en")));
        goTo(".lede-controls > summary");
        window.press(Keys.ENTER);
        goTo("[data-lede-action=larger]");
        window.press(Keys.ENTER, Keys.SPACE);
        assertThat(window.find("html").getDomAttribute("data-lede-text-size")).isEqualTo("5");
        window.press(Keys.ENTER, Keys.SPACE, Keys.SPACE);
        assertThat(window.find("html").getDomAttribute("data-lede-text-size")).isEqualTo("7");
        assertThat(window.run("return document.activeElement.dataset.ledeAction"))
                .isEqualTo("larger");

        goTo("[data-lede-action=theme-night]");
        window.press(Keys.SPACE);
        assertThat(window.find("html").getDomAttribute("data-lede-theme")).isEqualTo("night");
        goTo("[data-lede-action=theme-auto]", Keys.chord(Keys.SHIFT, Keys.TAB));
        window.press(Keys.ENTER);
        assertThat(window.find("html").getDomAttribute("data-lede-theme")).isEqualTo("auto");
    }

    @Test
    void panelsOpenAndEscapeClosesThem() {
        window.width(1280);
        window.open(server.serve(SampleArticles.railway("en")));
        goTo(".lede-find > summary");
        window.press(Keys.ENTER);
        window.waitUntil(() -> "INPUT".equals(active("tagName")));
        window.press(Keys.ESCAPE);
        assertThat(window.findAll(".lede-find[open]")).isEmpty();
        assertThat(window.run("return document.activeElement.matches('.lede-find > summary')"))
                .isEqualTo(true);

        goTo(".lede-controls > summary");
        window.press(Keys.SPACE);
        assertThat(window.findAll(".lede-controls[open]")).hasSize(1);
        window.find("h1").click();
        assertThat(window.findAll(".lede-controls[open]")).isEmpty();
    }

    @Test
    void wideTableScrollsAndDetailsOpen() {
        window.width(390);
        window.open(server.serve(SampleArticles.named("blocks", "en")));
        window.run("document.querySelector('.lede-table table').style.width = '60rem'");
        goTo(".lede-table");
        window.press(Keys.ARROW_RIGHT);
        window.waitUntil(
                () -> Boolean.TRUE.equals(window.run("return document.querySelector('.lede-table').scrollLeft > 0")));

        goTo("details:not([open]) > summary");
        window.press(Keys.ENTER);
        assertThat(window.run("return document.activeElement.parentElement.open"))
                .isEqualTo(true);
        window.press(Keys.SPACE);
        assertThat(window.run("return document.activeElement.parentElement.open"))
                .isEqualTo(false);
    }

    @Test
    void coveredElementIsDetected() {
        window.width(1280);
        window.open(server.serve(SampleArticles.minimal("en")));
        window.run("const lid = document.body.appendChild(document.createElement('div'));"
                + " lid.style.cssText = 'position: fixed; inset: 0; background: white'");
        window.run(BEGIN);
        window.press(Keys.TAB, Keys.TAB);

        assertThat(focused().get("faults").toString()).contains("behind <div style");
    }

    private void assertKeyboardOperates(String url) {
        window.open(url);
        assertKeyboardOperates();
    }

    private void assertKeyboardOperates() {
        long all = (Long) window.run(BEGIN);
        List<Long> reached = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        while (true) {
            window.press(Keys.TAB);
            Map<?, ?> stop = focused();
            if (stop == null || (reached.size() > 1 && stop.get("number").equals(0L))) break;
            // The browser's own buttons in a player.
            if (!reached.isEmpty() && reached.get(reached.size() - 1).equals(stop.get("number"))) continue;
            reached.add((Long) stop.get("number"));
            for (Object fault : (List<?>) stop.get("faults")) faults.add(stop.get("name") + ": " + fault);
            if (stop.get("pressable").equals(true) && !isPressedBy(Keys.ENTER))
                faults.add(stop.get("name") + ": Enter");
            if (stop.get("button").equals(true) && !isPressedBy(Keys.SPACE)) faults.add(stop.get("name") + ": Space");
        }

        assertThat(faults).isEmpty();
        assertThat(reached).isEqualTo(Stream.iterate(0L, n -> n + 1).limit(all).toList());
        assertThat(all).isGreaterThan(10);
    }

    private @Nullable Map<?, ?> focused() {
        return (Map<?, ?>) window.runUntilDone("(async done => {" + STOP + "})(arguments[0])");
    }

    private boolean isPressedBy(Keys key) {
        window.press(key);
        return window.run(PRESSES).equals(1L);
    }

    private void goTo(String selector) {
        goTo(selector, Keys.TAB);
    }

    private void goTo(String selector, CharSequence by) {
        for (int press = 0; press < 150; press++) {
            window.press(by);
            if (window.run("return document.activeElement.matches(arguments[0])", selector)
                    .equals(true)) return;
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private Object active(String property) {
        return window.run("return document.activeElement[arguments[0]]", property);
    }

    static Stream<Article> articles() {
        return SampleContent.ofEachKind();
    }
}
