package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.Html;
import dev.lede.render.PageRegion;
import dev.lede.render.Slot;
import dev.lede.render.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser, under its own policy. */
class PageInBrowserTest {
    private static final String OVERHANG =
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

    /** The texts that reach out of the page: an article does not scroll sideways, but cuts off. Code and tables scroll. */
    private static final String CUT_OFF = """
            const cut = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode, within = text.parentElement;
              if (within.closest('pre, .lede-table, .lede-skip') || !within.checkVisibility()) continue;
              const range = document.createRange();
              range.selectNodeContents(text);
              const box = range.getBoundingClientRect();
              if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) cut.push(text.data);
            }
            return cut;
            """;

    private static ChromeDriver browser;
    private static PageServer server;
    private static String url;

    @BeforeAll
    static void start() {
        if (!Browser.isRequired()) {
            System.out.println("PageInBrowserTest is skipped: it needs Chromium; -Dlede.browser=required runs it");
        }
        assumeTrue(Browser.isRequired(), "lede.browser is not required");
        server = new PageServer(ArticleRenderer.builder(SampleArticles.site("/%s/", "/pictures/logo.svg"))
                .preferencesUrl("/preferences")
                .build());
        url = server.serve(SampleArticles.railway("ru"));
        browser = Browser.start(true);
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.quit();
        if (server != null) server.close();
    }

    @BeforeEach
    void openAsNewReader() {
        browser.get(url);
        browser.manage().deleteAllCookies();
        browser.executeScript("localStorage.clear()");
        browser.get(url);
    }

    @AfterEach
    void policyWasNotBrokenAndNoScriptFailed() {
        assertThat(errors()).isEmpty();
    }

    /** What the browser has complained of since this was last asked. */
    private static List<LogEntry> errors() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(entry -> !entry.getMessage().contains("/favicon.ico"))
                .toList();
    }

    @Test
    void largerTextIsLargerIsKeptAndEndsAtTheLastStep() {
        double before = textSize(browser);
        for (int press = 0; press < 4; press++) control(browser, "larger").click();

        assertThat(textSize(browser)).isGreaterThan(before * 1.5);
        assertThat(control(browser, "larger").getDomAttribute("aria-disabled")).isEqualTo("true");
        assertThat(browser.findElement(By.className("lede-toast")).getText()).contains("7");

        double largest = textSize(browser);
        control(browser, "larger").click();
        assertThat(textSize(browser)).isEqualTo(largest);
        browser.navigate().refresh();
        assertThat(textSize(browser)).isEqualTo(largest);
        assertThat(control(browser, "larger").getDomAttribute("aria-disabled")).isEqualTo("true");
    }

    @Test
    void fragmentGoesOnFromWhatTheReaderHasChosen() {
        browser.get(server.serveFragment(SampleArticles.railway("ru")));
        control(browser, "larger").click();
        browser.navigate().refresh();
        control(browser, "larger").click();
        control(browser, "larger").click();

        assertThat(browser.findElement(By.className("lede")).getDomAttribute("data-lede-text-size"))
                .isEqualTo("6");
    }

    @Test
    void nightIsDarkAndKept() {
        String day = background(browser);
        control(browser, "theme-night").click();
        String night = background(browser);

        assertThat(night).isNotEqualTo(day);
        assertThat(control(browser, "theme-night").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        browser.navigate().refresh();
        assertThat(background(browser)).isEqualTo(night);
    }

    @Test
    void themeIsOfDayAndNightAndLeavesPaperWhite() {
        Theme theme =
                Theme.builder().paper("#fff0d8", "#201008").sans("monospace").build();
        try (PageServer themed =
                new PageServer(ArticleRenderer.builder(SampleArticles.site("/%s/", "/pictures/logo.svg"))
                        .theme(theme)
                        .build())) {
            browser.get(themed.serve(SampleArticles.railway("ru")));
            control(browser, "theme-day").click();
            assertThat(background(browser)).isEqualTo("rgba(255, 240, 216, 1)");
            control(browser, "theme-night").click();
            assertThat(background(browser)).isEqualTo("rgba(32, 16, 8, 1)");

            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            assertThat(background(browser)).isEqualTo("rgba(255, 255, 255, 1)");
            assertThat(browser.findElement(By.tagName("html")).getCssValue("font-family"))
                    .isEqualTo("monospace");
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void copyingTheLinkIsToldInTheLanguageOfThePage() {
        browser.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        control(browser, "copy").click();

        WebElement toast = browser.findElement(By.className("lede-toast"));
        new WebDriverWait(browser, Duration.ofSeconds(5))
                .until(driver -> !toast.getText().isEmpty());
        assertThat(toast.getText()).isEqualTo("Ссылка скопирована");
        Object copied = browser.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done(String(e)))");
        assertThat(copied).isEqualTo(SampleArticles.railway("ru").url().value());
    }

    @Test
    void scriptAndStyleOfASlotWorkIfTheSlotNamesThemAndOnlyThen() {
        String style = "#named { color: rgb(1, 2, 3) }";
        String script = "\r\ndocument.getElementById('named').textContent = 'սկսվել է';\r\n";
        Slot slot = Slot.after(
                        PageRegion.BODY,
                        Html.trusted("<p id=\"named\"></p><p id=\"unnamed\"></p>" + inline(style, script)
                                + inline(style.replace("named", "unnamed"), script.replace("named", "unnamed"))))
                .withInlineStyle(style)
                .withInlineScript(script);
        try (PageServer slotted =
                new PageServer(ArticleRenderer.builder(SampleArticles.site("/%s/", "/pictures/logo.svg"))
                        .slot(slot)
                        .build())) {
            browser.get(slotted.serve(SampleArticles.minimal("hy")));

            assertThat(browser.findElement(By.id("named")).getText()).isEqualTo("սկսվել է");
            assertThat(browser.findElement(By.id("named")).getCssValue("color")).contains("1, 2, 3");
            assertThat(browser.findElement(By.id("unnamed")).getDomProperty("textContent"))
                    .isEmpty();
            assertThat(browser.findElement(By.id("unnamed")).getCssValue("color"))
                    .doesNotContain("1, 2, 3");
            assertThat(errors()).hasSize(2).allMatch(error -> error.getMessage().contains("Content Security Policy"));
        }
    }

    private static String inline(String style, String script) {
        return "<style>" + style + "</style><script>" + script + "</script>";
    }

    @Test
    void withoutScriptTheLinksOfTheControlsDoTheSame() {
        ChromeDriver plain = Browser.start(false);
        try {
            plain.get(url);
            double before = textSize(plain);
            control(plain, "larger").click();
            control(plain, "theme-night").click();

            assertThat(textSize(plain)).isGreaterThan(before);
            assertThat(plain.findElement(By.tagName("html")).getDomAttribute("data-lede-theme"))
                    .isEqualTo("night");
            assertThat(plain.findElements(By.cssSelector("[data-lede-action=copy], [data-lede-action=print]")))
                    .isNotEmpty()
                    .noneMatch(WebElement::isDisplayed);
        } finally {
            plain.quit();
        }
    }

    @Test
    void noPageScrollsSidewaysOrCutsWordsOff() {
        Article unbroken = EdgeArticles.rightToLeft().toBuilder()
                .url("https://lakepost.example/ar/unbroken.html")
                .body(Body.of(Paragraph.of("x".repeat(500))))
                .build();
        List<Article> articles = new ArrayList<>(EdgeArticles.all());
        articles.add(unbroken);
        for (String language : List.of("en", "ru", "hy")) articles.add(SampleArticles.kitchenSink(language));
        try {
            for (Article article : articles) {
                browser.get(server.serve(article));
                for (int width : List.of(320, 390, 1280)) {
                    setWidth(width);
                    assertThat(browser.executeScript("return innerWidth"))
                            .as(article.toString())
                            .isEqualTo((long) width);
                    assertThat(browser.executeScript(OVERHANG))
                            .as(article + " at " + width)
                            .isEqualTo(0L);
                    assertThat((List<?>) browser.executeScript(CUT_OFF))
                            .as(article + " at " + width)
                            .isEmpty();
                }
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** A window cannot be as narrow as a telephone; a screen can. */
    private static void setWidth(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    private static WebElement control(ChromeDriver in, String action) {
        return in.findElement(By.cssSelector("[data-lede-action=" + action + "]"));
    }

    private static double textSize(ChromeDriver in) {
        String size = in.findElement(By.className("lede-body")).getCssValue("font-size");
        return Double.parseDouble(size.replace("px", ""));
    }

    private static String background(ChromeDriver in) {
        return in.findElement(By.tagName("html")).getCssValue("background-color");
    }
}
