package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** An editor imports a page, also without scripts. The draft fits a phone and a desktop, and anybody can read it. */
class ImportInBrowserTest extends BrowserTest {
    private static final String PAGE =
            """
            <html lang="en"><head><title>The ice left early</title><meta property="og:title" content="The ice left early">
            <meta name="author" content="Ani Example"></head><body><article><h1>The ice left early</h1>
            <p>%s</p><svg><text>%s</text></svg><h2>After the ice</h2><p>%1$s</p>
            <p><a href="https://lake.example/%2$s">https://lake.example/%2$s</a> %1$s</p></article></body></html>""".formatted("The lake was open by the second of April. ".repeat(15), "W".repeat(120));

    /** Returns the width of the column that the largest field leaves empty. */
    private static final String BESIDE_FIELD =
            "return document.querySelector('.lede-main > header').clientWidth - document.querySelector('textarea').offsetWidth";

    private Axe axe;

    @BeforeAll
    void readAxe() {
        axe = new Axe(window);
    }

    private void send(BrowserWindow window, String language) {
        window.open(inNewsroom("/desk/import?lang=" + language));
        window.find("input[name=url]").sendKeys("https://news.example/" + "w".repeat(200));
        // Typing a long page takes a long time.
        window.run("document.querySelector('textarea').value = arguments[0]", PAGE);
        window.find(".lede-main form button").click();
        window.waitUntil(
                () -> !window.driver().findElements(By.cssSelector("main dl")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void draftHasNoViolationsAndFitsItsWindow(String language) {
        send(window, language);

        assertThat(window.find("main dl").getText()).contains("The ice left early", "Ani Example");
        assertThat(window.find("main .lede-head").getText()).contains("The ice left early", "Ani Example");
        assertThat(window.find(".lede-body").getText()).contains("After the ice");
        for (int width : List.of(320, 390, 1280)) {
            window.width(width);
            assertThat(window.run("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                    .as("overflow at %d px", width)
                    .isEqualTo(0L);
            assertThat(window.run(BESIDE_FIELD))
                    .as("beside the field at %d px", width)
                    .isEqualTo(0L);
            assertThat(axe.check().violations()).as("at %d px", width).isEmpty();
        }
    }

    @Test
    void formNeedsNoScript() {
        try (BrowserWindow plain = BrowserWindow.withoutScript()) {
            send(plain, "en");
            assertThat(plain.find("main dl").getText()).contains("Ani Example");
            assertThat(plain.complaints()).isEmpty();
        }
    }
}
