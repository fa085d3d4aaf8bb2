package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Embeds send no requests before the reader clicks. All other hosts resolve to {@link OtherHosts}, which records them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedInBrowserTest {
    private static final String PLAYER = "https://www.youtube-nocookie.com/embed/lakepost-00";

    private final ArticleRenderer renderer = BrowserTest.samples().build();
    private final Article article = article();
    private OtherHosts otherHosts;
    private PageServer server;
    private BrowserWindow window;

    @BeforeAll
    void start() {
        if (!Browser.isRequired()) {
            System.out.println("EmbedInBrowserTest is skipped: it needs Chromium; -Dlede.browser=required runs it");
        }
        assumeTrue(Browser.isRequired(), "lede.browser is not required");
        otherHosts = new OtherHosts();
        server = new PageServer(renderer);
        window = BrowserWindow.startedWith(otherHosts.argument());
    }

    @AfterAll
    void stop() throws IOException {
        if (window != null) window.close();
        if (server != null) server.close();
        if (otherHosts != null) otherHosts.close();
    }

    @BeforeEach
    void startAsANewReader() {
        window.open(server.empty());
        window.forget();
        window.complaints();
    }

    /** The embeds of a sample, and one whose fallback has images and a video of other hosts. */
    private static Article article() {
        Article sample = SampleArticles.named("media", "en");
        Image image = Image.of("https://pics.example/ice.jpg", "Floes in the bay");
        Video video =
                Video.of(MediaSource.of("https://films.example/ice.mp4")).withPoster("https://pics.example/poster.jpg");
        List<Block> blocks = new ArrayList<>(sample.body().children());
        blocks.add(new Embed(
                "vimeo",
                WebUrl.of("https://vimeo.com/76979871"),
                "Elsewhere",
                null,
                List.of(image, new Paragraph(List.of(image)), video)));
        return sample.toBuilder().body(new Body(blocks)).build();
    }

    @Test
    void noOtherHostIsContactedBeforeTheClick() {
        int before = otherHosts.hosts().size();
        window.open(server.serve(article));
        window.run("document.querySelectorAll('img').forEach(img => img.loading = 'eager')");
        window.run("scrollTo(0, document.body.scrollHeight)");
        window.waitUntil(() -> (Boolean) window.run("return [...document.images].every(img => img.complete)"));
        assertThat(window.findAll("iframe")).isEmpty();

        press(0);

        // Earlier requests would be recorded before this one.
        window.waitUntil(() -> otherHosts.hosts().size() > before);
        assertThat(otherHosts.hosts().subList(before, otherHosts.hosts().size()))
                .containsOnly("www.youtube-nocookie.com");
    }

    @Test
    void clickLoadsThePlayerAndFocusesIt() {
        window.open(server.serve(article));
        window.run("window.heard = []; document.addEventListener('lede:embed', e => heard.push(e.detail))");
        press(0);

        assertThat(window.findAll("iframe")).hasSize(1);
        WebElement frame = window.find("figure[data-lede-block=embed] > .lede-embed-player > iframe");
        assertThat(frame.getDomAttribute("src")).isEqualTo(PLAYER);
        assertThat(frame.getDomAttribute("title")).isEqualTo("One round of the lake, from the driver’s window");
        assertThat(frame.getDomAttribute("sandbox").split(" "))
                .containsExactlyInAnyOrder(
                        "allow-scripts",
                        "allow-same-origin",
                        "allow-popups",
                        "allow-popups-to-escape-sandbox",
                        "allow-presentation");
        assertThat(frame.getDomAttribute("allow")).contains("fullscreen").doesNotContain("autoplay", "camera");
        assertThat(frame.getDomAttribute("referrerpolicy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(window.run("return document.activeElement.tagName")).isEqualTo("IFRAME");
        assertThat(window.find(".lede-toast").getText()).isEqualTo("Loading from YouTube");
        assertThat(window.run("return heard")).isEqualTo(List.of(Map.of("url", PLAYER, "provider", "youtube")));

        List<WebElement> card = window.findAll("figure[data-lede-block=embed]:has(iframe) > *");
        assertThat(card.stream().filter(WebElement::isDisplayed).map(WebElement::getTagName))
                .as("the fallback is hidden")
                .containsExactly("div", "p");
        assertThat(window.findAll(".lede-embed-player:has(iframe) > :not(iframe)"))
                .hasSize(2)
                .noneMatch(WebElement::isDisplayed);
        assertThat((double) window.run("const box = document.querySelector('iframe').getBoundingClientRect();"
                        + " return box.width / box.height + .0001"))
                .isBetween(1.77, 1.79);
    }

    @ParameterizedTest
    @CsvSource({"ENTER, 390", "SPACE, 1280"})
    void keyLoadsThePlayerInThePlaceOfTheButton(Keys key, int width) {
        window.width(width);
        window.open(server.serve(players()));
        List<WebElement> buttons = window.findAll(".lede-embed-play");
        assertThat(buttons).hasSize(5).allMatch(button -> "button".equals(button.getAriaRole()));
        assertThat(buttons.get(0).getAccessibleName())
                .startsWith("Ice")
                .contains("YouTube", "Show the video here", "which learns of your visit");

        for (int at = 0; at < buttons.size(); at++) {
            window.run("arguments[0].focus()", buttons.get(at));
            assertThat(window.style(".lede-embed-play:focus", "outline-style")).isEqualTo("solid");
            String before = boxes();
            window.press(key);
            assertThat(window.findAll("iframe")).hasSize(at + 1);
            assertThat(boxes()).as("places after press %s", at).isEqualTo(before);
            assertThat(window.run("return document.activeElement === document.querySelectorAll('iframe')[" + at + "]"))
                    .isEqualTo(true);
        }
        assertThat(window.run(
                        "return [...document.querySelectorAll('iframe')].map(frame => Math.round(frame.offsetHeight))"))
                .asInstanceOf(InstanceOfAssertFactories.list(Long.class))
                .satisfies(heights ->
                        assertThat(heights.get(2)).as("of 320 pixels").isEqualTo(320))
                .satisfies(heights -> assertThat(heights.get(3)).as("unknown").isEqualTo(400));
    }

    @ParameterizedTest
    @CsvSource({"en, 3", "ru, 7", "hy, 7"})
    void textOfTheButtonIsComplete(String language, int textSize) {
        window.chose(new ReaderPreferences(ThemeMode.DAY, textSize));
        window.width(320);
        Embed embed = Embed.of("youtube", "https://www.youtube.com/watch?v=lakepost-00", "A long title ".repeat(9));
        Image image = Image.of("../pictures/lake.webp", "").withSize(960, 640);
        Article article = SampleArticles.minimal(language);
        window.open(server.serve(article.toBuilder()
                .body(Body.of(embed.withChildren(image), embed))
                .build()));

        assertThat(window.run("return [...document.querySelectorAll('.lede-embed-play')]"
                        + ".map(button => button.scrollHeight - button.clientHeight)"))
                .isEqualTo(List.of(0L, 0L));
        assertThat(window.run("return [...document.querySelectorAll('.lede-embed-play > span')].map(text =>"
                        + " Math.round(text.parentNode.parentNode.getBoundingClientRect().bottom"
                        + " - text.getBoundingClientRect().bottom))"))
                .isEqualTo(List.of(0L, 0L));
    }

    /** Returns the places of all boxes of players and of the paragraphs after them. */
    private String boxes() {
        return (String)
                window.run("return JSON.stringify([...document.querySelectorAll('.lede-embed-player, .lede-body > p')]"
                        + ".map(box => box.getBoundingClientRect()).map(box => [box.top + scrollY, box.height]))");
    }

    private static Article players() {
        List<Block> blocks = new ArrayList<>();
        Image image = Image.of("../pictures/lake.webp", "").withSize(960, 640);
        for (Embed embed : List.of(
                Embed.of("youtube", "https://www.youtube.com/watch?v=lakepost-00", "Ice")
                        .withChildren(image),
                Embed.of("vimeo", "https://vimeo.com/76979871"),
                Embed.of("datawrapper", "https://datawrapper.dwcdn.net/aB3xY/4/", "Days")
                        .withHeight(320),
                Embed.of("google-maps", "https://www.google.com/maps?pb=!1m3!2d45.1", "The lake"),
                Embed.of("spotify", "https://open.spotify.com/track/0123456789abcdefABCDEF", "A song"))) {
            blocks.add(embed);
            blocks.add(Paragraph.of("After the embed."));
        }
        return SampleArticles.minimal("en").toBuilder().body(new Body(blocks)).build();
    }

    @Test
    void printedEmbedIsItsLinkAndFallback() {
        window.open(server.serve(article));
        press(0);
        window.media("print", Map.of());
        try {
            List<WebElement> card = window.findAll("figure[data-lede-block=embed]:has(iframe) > *");
            assertThat(card.stream().filter(WebElement::isDisplayed).map(WebElement::getTagName))
                    .containsExactly("div", "p", "p");
            assertThat(window.findAll(".lede-embed-player iframe, .lede-embed-player small"))
                    .isNotEmpty()
                    .noneMatch(WebElement::isDisplayed);
            assertThat(window.findAll(".lede-embed-title, .lede-embed-player img"))
                    .hasSize(3)
                    .allMatch(WebElement::isDisplayed);
        } finally {
            window.media("", Map.of());
        }
    }

    @Test
    void controlsAndEmbedsWorkWithTrustedTypes() {
        window.cdp(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        window.open(server.serve("/en/trusted.html", withPolicy("; require-trusted-types-for 'script'")));
        window.run("window.broken = []; window.print = () => {};"
                + " document.addEventListener('securitypolicyviolation', e => broken.push(e.violatedDirective))");
        assertThat(window.run(
                        "try { document.body.innerHTML += ''; return 'set' } catch (refused) { return 'refused' }"))
                .as("whether the policy applies")
                .isEqualTo("refused");
        window.run("broken.length = 0");
        for (String action : List.of("larger", "smaller", "theme-night", "theme-day", "theme-auto", "print", "copy")) {
            window.run("arguments[0].click()", window.control(action));
        }
        press(0);

        window.waitUntil(() -> window.findAll("iframe").size() == 1);
        assertThat(window.run("return broken")).isEqualTo(List.of());
    }

    @Test
    void pageIsCompleteIfThePolicyBlocksScript() {
        window.open(server.serve(
                "/en/without-script.html", withPolicy("").replaceFirst("script-src [^;]+", "script-src 'none'")));

        assertThat(window.findAll("button[data-lede-action], .lede-embed-play small"))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
        assertThat(window.findAll(".lede-embed-link a, .lede-embed-play[href]"))
                .hasSize(7)
                .allMatch(WebElement::isDisplayed);
        assertThat(window.find("figure[data-lede-block=embed] figure a").getText())
                .isEqualTo("Floes in the bay");
        assertThat(window.findAll("figure[data-lede-block=embed] > p").get(0).getText())
                .startsWith("An embed lives");
    }

    /** Returns the page with its policy as an element, followed by more directives. */
    private String withPolicy(String more) {
        ArticlePage page = renderer.page(article);
        String policy = page.contentSecurityPolicy().replaceFirst("; frame-ancestors [^;]+", "") + more;
        return page.toHtml(ReaderPreferences.DEFAULT)
                .replaceFirst(
                        "<head>", "<head><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">");
    }

    private void press(int embed) {
        WebElement button = window.driver()
                .findElements(By.cssSelector("[data-lede-player]"))
                .get(embed);
        window.run("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }
}
