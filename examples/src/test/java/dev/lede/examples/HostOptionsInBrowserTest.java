package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.PageRegion;
import dev.lede.render.PageSources;
import dev.lede.render.Slot;
import dev.lede.render.Theme;
import dev.lede.render.html.Html;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Options of the renderer in a browser: themes and slots. */
class HostOptionsInBrowserTest extends BrowserTest {
    @Test
    void themeAppliesByDayAndNightButNotInPrint() {
        Theme theme =
                Theme.builder().paper("#fff0d8", "#201008").sans("monospace").build();
        window.open(server.serve(
                SampleArticles.railway("ru"), samples().theme(theme).build()));
        window.control("theme-day").click();
        assertThat(background()).isEqualTo("rgba(255, 240, 216, 1)");
        window.control("theme-night").click();
        assertThat(background()).isEqualTo("rgba(32, 16, 8, 1)");

        window.media("print", Map.of());
        assertThat(background()).isEqualTo("rgba(255, 255, 255, 1)");
        assertThat(window.style("html", "font-family")).isEqualTo("monospace");
    }

    @Test
    void scriptAndStyleOfASlotWorkOnlyIfTheSlotDeclaresThem() {
        String style = "#named { color: rgb(1, 2, 3) }";
        String script = "\r\ndocument.getElementById('named').textContent = 'սկսվել է';\r\n";
        Slot slot = Slot.after(
                        PageRegion.BODY,
                        Html.trusted("<p id=\"named\"></p><p id=\"unnamed\"></p>" + inline(style, script)
                                + inline(style.replace("named", "unnamed"), script.replace("named", "unnamed"))))
                .withSources(PageSources.NONE.withInlineStyle(style).withInlineScript(script));
        window.open(server.serve(
                SampleArticles.minimal("hy"), samples().addSlot(slot).build()));

        assertThat(window.find("#named").getText()).isEqualTo("սկսվել է");
        assertThat(window.style("#named", "color")).contains("1, 2, 3");
        assertThat(window.find("#unnamed").getDomProperty("textContent")).isEmpty();
        assertThat(window.style("#unnamed", "color")).doesNotContain("1, 2, 3");
        assertThat(window.complaints())
                .hasSize(2)
                .allMatch(complaint -> complaint.getMessage().contains("Content Security Policy"));
    }

    private String background() {
        return window.style("html", "background-color");
    }

    private static String inline(String style, String script) {
        return "<style>" + style + "</style><script>" + script + "</script>";
    }
}
