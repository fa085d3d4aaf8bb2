package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The script in special cases: keys on links, the back button, files on disk, sandboxes, two fragments. */
class ScriptInBrowserTest extends BrowserTest {
    private static final Article ARTICLE = SampleArticles.railway("en");

    @Test
    void linksWithTheRoleOfButtonsReactToTheSpaceBar() {
        window.open(server.serve(ARTICLE));
        WebElement larger = window.control("larger");
        assertThat(larger.getTagName()).isEqualTo("a");
        assertThat(larger.getDomAttribute("role")).isEqualTo("button");

        window.run("arguments[0].focus()", larger);
        Object before = window.run("return scrollY");
        window.press(Keys.SPACE);
        assertThat(step()).isEqualTo("4");
        window.press(Keys.ENTER);
        assertThat(step()).isEqualTo("5");
        assertThat(window.run("return scrollY")).isEqualTo(before);
        assertThat(window.run("return location.pathname")).asString().endsWith(".html");
    }

    @Test
    void controlWithoutALinkAtTheLastStepReactsToKeys() {
        window.chose(ReaderPreferences.fromCookie("lede=auto.7"));
        window.open(server.serve(ARTICLE));
        window.run("arguments[0].focus()", window.control("larger"));
        window.press(Keys.ENTER, Keys.SPACE);
        assertThat(step()).isEqualTo("7");

        window.chose(ReaderPreferences.fromCookie("lede=auto.1"));
        window.reload();
        assertThat(window.control("smaller").getDomAttribute("href")).isNull();
        window.control("larger").click();
        window.run("arguments[0].focus()", window.control("smaller"));
        window.press(Keys.ENTER);
        assertThat(step()).isEqualTo("1");
    }

    @Test
    void preferencesOfOtherWindowsAreAppliedWhenThePageIsShownAgain() {
        window.open(server.serve(ARTICLE));
        for (String event : List.of("new PageTransitionEvent('pageshow', {persisted: true})", "new Event('focus')")) {
            window.run("document.cookie = 'lede=day.3; Path=/'; dispatchEvent(new Event('focus'))");
            assertThat(theme()).isEqualTo("day");
            window.run("document.cookie = 'lede=night.6; Path=/'; dispatchEvent(" + event + ")");
            assertThat(theme()).as(event).isEqualTo("night");
            assertThat(step()).isEqualTo("6");
            assertThat(window.control("theme-night").getDomAttribute("aria-pressed"))
                    .isEqualTo("true");
        }
    }

    @Test
    void pageOnDiskKeepsPreferences(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.html");
        ArticleRenderer renderer =
                ArticleRenderer.builder(SampleArticles.site()).build();
        Files.writeString(file, renderer.page(ARTICLE).toHtml(ReaderPreferences.DEFAULT));
        window.open(file.toUri().toString());
        window.control("theme-night").click();
        window.control("larger").click();
        window.reload();

        assertThat(theme()).isEqualTo("night");
        assertThat(step()).isEqualTo("4");
        window.control("copy").click();
        window.waitUntil(() -> !window.find(".lede-toast").getText().isEmpty());
        window.run("localStorage.clear()");
        // The logo and the images are missing on disk.
        window.complaints();
    }

    @Test
    void twoFragmentsShareThePreferencesAndEachHasItsToast() {
        ArticleRenderer renderer = samples().build();
        String page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Two</title>"
                + renderer.styles() + "</head><body>" + renderer.fragment(ARTICLE)
                + renderer.fragment(SampleArticles.library("ru")) + renderer.script() + "</body></html>";
        window.open(server.serve("/en/two.html", page));

        List<WebElement> larger = window.findAll("[data-lede-action=larger]");
        List<WebElement> toasts = window.findAll(".lede-toast");
        window.run("arguments[0].click()", larger.get(1));

        assertThat(toasts.get(0).getText()).isEmpty();
        assertThat(toasts.get(1).getText()).contains("4");
        assertThat(window.findAll(".lede"))
                .hasSize(2)
                .allMatch(root -> "4".equals(root.getDomAttribute("data-lede-text-size")));
        window.run(
                "arguments[0].click()",
                window.findAll("[data-lede-action=theme-night]").get(0));
        assertThat(window.findAll("[data-lede-action=theme-night]"))
                .hasSize(2)
                .allMatch(control -> "true".equals(control.getDomAttribute("aria-pressed")));
    }

    @Test
    void componentWithoutAToastUsesThatOfThePage() {
        ArticleRenderer renderer = samples().build();
        window.open(server.serve(
                "/en/components.html",
                "<!DOCTYPE html><html lang=\"en\" class=\"lede\"><head><meta charset=\"utf-8\"><title>Parts</title>"
                        + renderer.styles() + "</head><body>"
                        + renderer.components(ARTICLE).controls()
                        + "<p class=\"lede-toast\" role=\"status\"></p>" + renderer.script() + "</body></html>"));
        window.control("larger").click();

        assertThat(toast()).contains("4");
    }

    @Test
    void preferencesAreAppliedBeforeTheFirstPaint() {
        window.chose(new ReaderPreferences(ThemeMode.NIGHT, 5));
        Object observer = window.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                        new MutationObserver((changes, observer) => {
                          if (!document.body) return;
                          observer.disconnect();
                          window.atFirst = {...document.documentElement.dataset};
                        }).observe(document, {childList: true, subtree: true});
                        """))
                .get("identifier");
        // Rendered without preferences, as a host caches it or as a file on disk.
        window.open(server.serve(
                "/en/for-everybody.html", samples().build().page(ARTICLE).toString()));

        assertThat(window.run("return atFirst")).isEqualTo(Map.of("ledeTheme", "night", "ledeTextSize", "5"));
        window.cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", observer));
    }

    /** In a sandbox, such as a preview for editors, access to cookies and storage throws. */
    @Test
    void controlsWorkWithoutStorage() {
        String inside = server.serve(ARTICLE);
        window.open(server.serve(
                "/en/preview.html",
                "<!DOCTYPE html><html lang=\"en\"><head><title>Preview</title></head><body><iframe title=\"Preview\""
                        + " width=\"900\" height=\"700\" sandbox=\"allow-scripts\" src=\"" + inside + "\"></iframe>"));
        window.driver().switchTo().frame(0);
        window.run("arguments[0].click()", window.control("larger"));

        assertThat(step()).isEqualTo("4");
        assertThat(toast()).contains("4");
        window.driver().switchTo().defaultContent();
    }

    @Test
    void toastShowsTheUrlIfThereIsNoClipboard() {
        window.open(server.serve(ARTICLE));
        window.run("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        window.control("copy").click();
        assertThat(toast())
                .contains("could not be copied")
                .contains(ARTICLE.url().value());
    }

    @Test
    void toastShowsTheUrlIfTheClipboardIsDenied() {
        window.open(server.serve(ARTICLE));
        window.run("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))");
        window.control("copy").click();
        window.waitUntil(() -> !toast().isEmpty());
        assertThat(toast()).contains(ARTICLE.url().value());
    }

    @Test
    void scriptDefinesNoGlobals() {
        window.open(server.empty());
        List<String> plain = window.texts("return Object.getOwnPropertyNames(window)");
        window.open(server.serve(ARTICLE));
        List<String> names = window.texts("return Object.getOwnPropertyNames(window)");

        assertThat(plain).containsAll(names);
    }

    private String toast() {
        return window.find(".lede-toast").getText();
    }

    private String step() {
        return window.find("html").getDomAttribute("data-lede-text-size");
    }

    private String theme() {
        return window.find("html").getDomAttribute("data-lede-theme");
    }
}
