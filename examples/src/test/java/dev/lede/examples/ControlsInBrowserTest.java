package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.render.ReaderPreferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The controls of a page: as buttons, as links without JavaScript, and in two tabs. */
class ControlsInBrowserTest extends BrowserTest {
    private static final Article ARTICLE = SampleArticles.railway("ru");

    /** Browsers round lengths to fractions of a pixel. */
    private static final Offset<Double> PIXELS = Offset.offset(.05);

    private String url;

    @BeforeAll
    void servePage() {
        url = server.serve(ARTICLE);
    }

    @BeforeEach
    void open() {
        window.open(url);
    }

    @Test
    void largerTextIsKeptAndEndsAtTheLastStep() {
        List<Double> sizes = new ArrayList<>(List.of(textSize(window)));
        for (int step = 4; step <= ReaderPreferences.LARGEST; step++) {
            press("larger");
            sizes.add(textSize(window));
            assertThat(window.find(".lede-toast").getText()).contains(Integer.toString(step));
        }

        assertThat(sizes).isSorted().doesNotHaveDuplicates();
        assertThat(sizes.get(4)).isCloseTo(sizes.get(0) * 1.75, PIXELS);
        assertThat(isDisabled("larger")).isTrue();
        press("larger");
        assertThat(textSize(window)).isEqualTo(sizes.get(4));
        window.reload();
        assertThat(textSize(window)).isEqualTo(sizes.get(4));
        assertThat(isDisabled("larger")).isTrue();
    }

    @Test
    void smallerTextEndsAtTheFirstStep() {
        double first = textSize(window);
        for (int press = 0; press < 4; press++) press("larger");
        for (int press = 0; press < 4; press++) press("smaller");
        assertThat(textSize(window)).isEqualTo(first);
        assertThat(isDisabled("smaller")).isFalse();

        for (int press = 0; press < 3; press++) press("smaller");
        double smallest = textSize(window);
        assertThat(smallest).isCloseTo(first * .8, PIXELS);
        assertThat(isDisabled("smaller")).isTrue();
        press("smaller");
        assertThat(textSize(window)).isEqualTo(smallest);
    }

    @Test
    void nightThemeIsKeptTogetherWithTheTextSize() {
        String day = background(window);
        press("theme-night");
        String night = background(window);
        press("larger");
        double larger = textSize(window);

        assertThat(night).isNotEqualTo(day);
        assertThat(isPressed("theme-night")).isTrue();
        assertThat(isPressed("theme-auto")).isFalse();
        window.reload();
        assertThat(background(window)).isEqualTo(night);
        assertThat(textSize(window)).isEqualTo(larger);
        assertThat(isPressed("theme-night")).isTrue();
        window.open(server.serve(SampleArticles.library("hy")));
        assertThat(background(window)).isEqualTo(night);
        assertThat(textSize(window)).isEqualTo(larger);
    }

    @Test
    void pageFollowsChangesOfTheDeviceTheme() {
        String day = background(window);
        window.features(Map.of("prefers-color-scheme", "dark"));
        String night = background(window);
        assertThat(night).isNotEqualTo(day);

        press("theme-day");
        assertThat(background(window)).isEqualTo(day);
        press("theme-auto");
        assertThat(background(window)).isEqualTo(night);
        window.features(Map.of("prefers-color-scheme", "light"));
        assertThat(background(window)).isEqualTo(day);
    }

    @Test
    void preferencesAreAppliedToOtherTabs() {
        String day = background(window);
        double size = textSize(window);
        String first = window.driver().getWindowHandle();
        window.driver().switchTo().newWindow(WindowType.TAB);
        String second = window.driver().getWindowHandle();
        try {
            window.open(url);
            press("theme-night");
            press("larger");
            String night = background(window);
            double larger = textSize(window);

            window.driver().switchTo().window(first);
            window.waitUntil(() -> textSize(window) != size);
            assertThat(background(window)).isEqualTo(night).isNotEqualTo(day);
            assertThat(textSize(window)).isEqualTo(larger);
            assertThat(isPressed("theme-night")).isTrue();
        } finally {
            window.driver().switchTo().window(second);
            window.driver().close();
            window.driver().switchTo().window(first);
        }
    }

    @Test
    void copyingTheLinkIsConfirmedInTheLanguageOfThePage() {
        window.cdp(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        press("copy");

        WebElement toast = window.find(".lede-toast");
        window.waitUntil(() -> !toast.getText().isEmpty());
        assertThat(toast.getText()).isEqualTo("Ссылка скопирована");
        assertThat(toast.getAriaRole()).isEqualTo("status");
        Object copied = window.runUntilDone(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done(String(e)))");
        assertThat(copied).isEqualTo(ARTICLE.url().value());
    }

    @Test
    void printOpensThePrintDialogOnce() {
        window.run("window.print = () => { window.printed = (window.printed || 0) + 1 }");
        press("print");

        assertThat(window.run("return window.printed")).isEqualTo(1L);
    }

    @Test
    void hostReceivesEventsForPreferences() {
        window.run("""
                window.heard = [];
                for (const name of ['lede:theme', 'lede:text-size']) {
                  document.addEventListener(name, event => heard.push(name + ' ' + JSON.stringify(event.detail)));
                }
                """);
        press("theme-night");
        press("theme-night");
        for (int press = 0; press < 6; press++) press("larger");

        List<String> sizes = LongStream.rangeClosed(4, 7)
                .mapToObj(size -> "lede:text-size {\"textSize\":" + size + "}")
                .toList();
        assertThat(window.texts("return heard"))
                .hasSize(5)
                .startsWith("lede:theme {\"theme\":\"night\"}")
                .containsAll(sizes);
    }

    @Test
    void controlsWorkAsLinksWithoutJavaScript() {
        try (BrowserWindow plain = BrowserWindow.withoutScript()) {
            plain.open(url);
            double size = textSize(plain);
            String day = background(plain);
            for (int step = 4; step <= ReaderPreferences.LARGEST; step++)
                plain.control("larger").click();

            assertThat(textSize(plain)).isCloseTo(size * 1.75, PIXELS);
            assertThat(plain.control("larger").getDomAttribute("aria-disabled")).isEqualTo("true");
            assertThat(plain.control("larger").getDomAttribute("href")).isNull();
            plain.control("theme-night").click();
            assertThat(background(plain)).isNotEqualTo(day);
            assertThat(plain.control("theme-night").getDomAttribute("aria-current"))
                    .isEqualTo("true");
            assertThat(plain.driver().getCurrentUrl()).isEqualTo(url);

            plain.reload();
            assertThat(textSize(plain)).isCloseTo(size * 1.75, PIXELS);
            assertThat(background(plain)).isNotEqualTo(day);
            IntStream.rangeClosed(1, 6).forEach(step -> plain.control("smaller").click());
            assertThat(textSize(plain)).isCloseTo(size * .8, PIXELS);
            assertThat(plain.findAll("[data-lede-action=copy], [data-lede-action=print], [data-lede-action=share]"))
                    .isNotEmpty()
                    .noneMatch(WebElement::isDisplayed);
            assertThat(plain.complaints()).isEmpty();
        }
    }

    @Test
    void controlsAreHiddenWithoutJavaScriptAndLinks() {
        try (BrowserWindow plain = BrowserWindow.withoutScript()) {
            plain.open(server.serve(ARTICLE, samples().build()));

            assertThat(plain.findAll("[data-lede-action]")).isNotEmpty().noneMatch(WebElement::isDisplayed);
            assertThat(plain.find(".lede-controls").isDisplayed()).isFalse();
        }
    }

    private void press(String action) {
        window.control(action).click();
    }

    private boolean isDisabled(String action) {
        return "true".equals(window.control(action).getDomAttribute("aria-disabled"));
    }

    private boolean isPressed(String action) {
        return "true".equals(window.control(action).getDomAttribute("aria-pressed"));
    }

    private static double textSize(BrowserWindow in) {
        return Double.parseDouble(in.style(".lede-body", "font-size").replace("px", ""));
    }

    private static String background(BrowserWindow in) {
        return in.style("html", "background-color");
    }
}
