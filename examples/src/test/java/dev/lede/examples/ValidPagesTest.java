package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lede.core.Article;
import dev.lede.examples.newsroom.OpenNewsroom;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.PageRegion;
import dev.lede.render.Slot;
import dev.lede.render.Theme;
import dev.lede.render.html.Html;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML checker finds no errors and warnings in the pages of the samples. */
class ValidPagesTest {
    private static final ArticleRenderer RENDERER =
            ArticleRenderer.builder(SampleArticles.site()).build();
    private static final ArticleRenderer LINKED = ArticleRenderer.builder(SampleArticles.site())
            .preferencesUrl("/preferences")
            .linkedAssets("/assets")
            .addSlot(EdgeArticles.offer())
            .build();

    @TempDir
    static Path folder;

    private static OpenNewsroom newsroom;

    @BeforeAll
    static void needsTheChecker() {
        if (HtmlChecker.isOff()) System.out.println("ValidPagesTest is skipped: lede.html-checker is off");
        assumeFalse(HtmlChecker.isOff(), "lede.html-checker is off");
        newsroom = OpenNewsroom.withEdges(folder);
    }

    @AfterAll
    static void closeTheNewsroom() {
        if (newsroom != null) newsroom.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void pageOfASampleIsValid(Article article) throws Exception {
        assertThat(HtmlChecker.complaints(RENDERER.page(article).toString())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lede.examples.newsroom.OpenNewsroom#paths")
    void listIsValid(String path) throws Exception {
        assertThat(HtmlChecker.complaints(newsroom.html(path))).isEmpty();
    }

    // Linked, the style sheet, which all pages share, is not checked again with each page.
    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void pageOfAnEdgeArticleIsValid(Article article) throws Exception {
        assertThat(HtmlChecker.complaints(LINKED.page(article).toString())).isEmpty();
    }

    @Test
    void previewIsValid() throws Exception {
        assertThat(HtmlChecker.complaints(LINKED.preview(EdgeArticles.withCut()).toString()))
                .isEmpty();
    }

    @Test
    void pageWithLinkedFilesIsValid() throws Exception {
        assertThat(HtmlChecker.complaints(
                        LINKED.page(SampleArticles.railway("hy")).toString()))
                .isEmpty();
    }

    @Test
    void fragmentIsValidInAHostsPage() throws Exception {
        String host = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>"
                + RENDERER.styles() + "</head><body><main>" + RENDERER.fragment(SampleArticles.named("media", "en"))
                + "</main>" + RENDERER.script() + "</body></html>";

        assertThat(HtmlChecker.complaints(host)).isEmpty();
    }

    @Test
    void fragmentIsValidInAPageOfBootstrap() throws Exception {
        assertThat(HtmlChecker.complaints(HostPage.of(RENDERER, SampleArticles.named("blocks", "hy"))))
                .isEmpty();
    }

    @Test
    void pageWithSlotsAndAThemeIsValid() throws Exception {
        ArticleRenderer.Builder own = ArticleRenderer.builder(SampleArticles.site())
                .theme(Theme.builder()
                        .accent("#8a1c1c", "#ff9d8f")
                        .sans("Georgia", "sans-serif")
                        .build())
                .addSlot(Slot.afterBlock(3, Html.trusted("<p>Of the host</p>")));
        for (PageRegion region : PageRegion.values()) {
            own.addSlot(Slot.before(region, Html.trusted("<p>Before</p>")));
            own.addSlot(
                    Slot.after(region, Html.trusted("<form action=\"/news\"><label>Letter <input></label></form>")));
        }
        String page = own.build().page(SampleArticles.railway("ru")).toString();

        assertThat(page.split("class=\"lede-slot\"", -1)).hasSize(2 * PageRegion.values().length + 2);
        assertThat(HtmlChecker.complaints(page)).isEmpty();
    }

    @Test
    void checkerFindsErrors() throws Exception {
        List<String> complaints = HtmlChecker.complaints(
                "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><p><div></p></body></html>");

        assertThat(complaints).isNotEmpty();
    }

    static Stream<Article> articles() {
        return SampleContent.ofEachKind();
    }

    static Stream<Article> edges() {
        return EdgeArticles.all().stream();
    }
}
