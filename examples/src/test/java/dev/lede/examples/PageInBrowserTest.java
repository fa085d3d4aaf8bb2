package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.render.ArticleRenderer;
import java.time.Duration;
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
        List<LogEntry> errors = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(entry -> !entry.getMessage().contains("/favicon.ico"))
                .toList();
        assertThat(errors).isEmpty();
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
    void noPageScrollsSideways() {
        Article arabic = Article.builder("https://lakepost.example/ar/ice", "ar", "رحل الجليد مبكرا هذا العام")
                .byline(Contributor.of("نيل"))
                .body(Body.of(Paragraph.of("x".repeat(500))))
                .build();
        for (Article article : List.of(arabic, SampleArticles.kitchenSink())) {
            browser.get(server.serve(article));

            assertThat(browser.executeScript(
                            "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                    .as(article.headline())
                    .isEqualTo(0L);
        }
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
