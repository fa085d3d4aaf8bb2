package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.style.StyleGroup;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The effect of themes on pages, fragments and linked files; {@link ContentSecurityPolicyTest} tests the policy of themed pages. */
class ThemedPageTest {
    private static final String HOSTED_STYLE = Assets.HOST_STYLE + Stylesheet.minified();
    private static final Theme WARM = ThemeTest.everything().build();
    private static final Theme COLD =
            Theme.builder().accent("#00508c", "#8cc8ff").build();

    @Test
    void themeWithoutSettingsEqualsNoTheme() {
        assertThat(everythingOf(inlined(Theme.builder().build()))).isEqualTo(everythingOf(Articles.renderer()));
        assertThat(Articles.renderer().styles().toString()).contains("<style>" + HOSTED_STYLE + "</style>");
        assertThat(files(linked(Theme.builder().build()))).isEqualTo(files(unthemed()));
    }

    @Test
    void themeFollowsTheStylesheetInPagesAndFragments() {
        ArticleRenderer renderer = inlined(WARM);
        String ofPage = StyleGroup.css(EnumSet.of(StyleGroup.PAGE, StyleGroup.FIGURES)) + WARM.css();
        String ofHost = "<style>" + HOSTED_STYLE + WARM.css() + "</style>";

        assertThat(renderer.page(Articles.full("en")).toString()).containsOnlyOnce(ofPage);
        assertThat(renderer.head(Articles.full("en")).all().toString()).containsOnlyOnce(ofHost);
        assertThat(renderer.styles().toString()).containsOnlyOnce(ofHost);
        assertThat(WARM.css()).isNotEmpty().doesNotContain("<");
    }

    @Test
    void themeIsInTheLinkedStylesheetAndChangesItsName() {
        ArticleRenderer renderer = linked(WARM);
        Asset style = renderer.assets().get(0);

        assertThat(new String(style.content(), StandardCharsets.UTF_8)).isEqualTo(HOSTED_STYLE + WARM.css());
        List<String> unthemed = files(unthemed());
        assertThat(files(renderer))
                .doesNotContain(files(linked(COLD)).get(0), unthemed.get(0))
                .contains(unthemed.get(1));
        assertThat(Jsoup.parse(renderer.page(Articles.full("en")).toString())
                        .select("link[rel=stylesheet]")
                        .attr("href"))
                .isEqualTo("/static/" + style.name());
    }

    @Test
    void orderOfThemeAndLinkedAssetsDoesNotMatter() {
        ArticleRenderer linkedFirst = ArticleRenderer.builder(Articles.site())
                .linkedAssets("/static")
                .theme(WARM)
                .build();

        assertThat(files(linkedFirst)).isEqualTo(files(linked(WARM)));
    }

    @Test
    void renderersWithDifferentThemesAreIndependent() {
        List<String> untouched = everythingOf(Articles.renderer());
        ArticleRenderer warm = inlined(WARM);
        List<String> before = everythingOf(warm);
        ArticleRenderer cold = inlined(COLD);

        assertThat(everythingOf(cold)).noneMatch(html -> html.contains("#8a1c1c"));
        assertThat(everythingOf(warm)).isEqualTo(before);
        assertThat(everythingOf(Articles.renderer())).isEqualTo(untouched);
    }

    @Test
    void coloursOfAThemeDoNotApplyToPrint() {
        String colours = WARM.css().substring(0, WARM.css().indexOf("}\n}\n"));

        assertThat(colours).startsWith("\n@media not print {").contains("--lede-highlight");
        assertThat(WARM.css().substring(colours.length()))
                .contains("--lede-serif")
                .doesNotContain("#", "light-dark");
    }

    private static ArticleRenderer inlined(Theme theme) {
        return ArticleRenderer.builder(Articles.site())
                .clock(Articles.CLOCK)
                .theme(theme)
                .build();
    }

    private static ArticleRenderer linked(Theme theme) {
        return linked().theme(theme).build();
    }

    private static ArticleRenderer unthemed() {
        return linked().build();
    }

    private static ArticleRenderer.Builder linked() {
        return ArticleRenderer.builder(Articles.site()).clock(Articles.CLOCK).linkedAssets("/static");
    }

    private static List<String> everythingOf(ArticleRenderer renderer) {
        ArticlePage page = renderer.page(Articles.full("en"));
        return List.of(
                page.toString(),
                page.contentSecurityPolicy(),
                page.etag(ReaderPreferences.DEFAULT),
                renderer.head(Articles.full("en")).all().toString(),
                renderer.styles().toString());
    }

    private static List<String> files(ArticleRenderer renderer) {
        return renderer.assets().stream().map(Asset::name).toList();
    }
}
