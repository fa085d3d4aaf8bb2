package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teasers are articles in a list. The headline is the one link of a teaser, and absent parts render nothing. */
class TeasersTest {
    private static final ArticleRenderer RENDERER = Articles.renderer();
    private static final Article FULL = Articles.full("en");
    private static final Article BARE = Articles.bare("en");

    @Test
    void teaserHasAllPartsOfAnArticle() {
        assertThat(RENDERER.teasers(List.of(FULL)).toString())
                .isEqualTo("<div class=\"lede\" lang=\"en\" data-lede-theme=\"auto\" data-lede-text-size=\"3\">"
                        + "<ul class=\"lede-teasers\" data-lede-layout=\"lead\"><li><article class=\"lede-teaser\">"
                        + "<img src=\"https://pictures.example/lake.jpg\" alt=\"\" width=\"1200\" height=\"800\""
                        + " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"><div>"
                        + "<p class=\"lede-teaser-label\">World</p>"
                        + "<h2 class=\"lede-teaser-headline\"><a href=\"https://lede.example/en/lake\""
                        + " rel=\"noopener\">The lake freezes later</a></h2>"
                        + "<p class=\"lede-teaser-summary\">Fishermen have counted the days for a century.</p>"
                        + "<p class=\"lede-teaser-meta\">By Anna Petrosyan and Anna Petrosyan · "
                        + "<time datetime=\"2026-02-28T08:04:00+04:00\">February 28, 2026</time></p>"
                        + "</div></article></li></ul></div>");
    }

    @Test
    void teaserOfABareArticleIsItsHeadline() {
        Element teaser = teaser(BARE);
        assertThat(teaser.select("*").not("article, div, h2, a")).isEmpty();
        assertThat(teaser.text()).isEqualTo(BARE.headline());
    }

    @Test
    void blankPartsRenderNothing() {
        Article blank = BARE.toBuilder()
                .standfirst("\u00A0")
                .byline(Contributor.of("Boris").withRole("drawings"))
                .leadMedia(Figure.of(Paragraph.of("No image")).withCaption("Nor here"))
                .build();
        assertThat(teaser(blank).html()).isEqualTo(teaser(BARE).html());
    }

    @Test
    void listWithoutArticlesIsEmpty() {
        assertThat(RENDERER.teasers(List.of())).isEqualTo(Html.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"1, lead", "2, grid", "3, lead", "100, lead"})
    void layoutDependsOnTheNumberOfArticles(int number, String layout) {
        Element list = list(Collections.nCopies(number, FULL), TeaserOptions.DEFAULT);
        assertThat(list.attr("data-lede-layout")).isEqualTo(layout);
        assertThat(list.select("> li > article")).hasSize(number);
    }

    @Test
    void kickerStandsInForTheSection() {
        assertThat(teaser(FULL.toBuilder().section(null).build())
                        .select(".lede-teaser-label")
                        .text())
                .isEqualTo(FULL.kicker());
    }

    @Test
    void labelIsAnOption() {
        TeaserOptions ofSection = TeaserOptions.DEFAULT.withLabels(article -> Optional.of("Part <1>"));
        assertThat(list(List.of(FULL), ofSection).select(".lede-teaser-label").text())
                .isEqualTo("Part <1>");
        assertThat(list(List.of(FULL), TeaserOptions.DEFAULT.withLabels(article -> Optional.empty()))
                        .select(".lede-teaser-label"))
                .isEmpty();
    }

    @Test
    void headlineIsTheOnlyLinkAndSummaryHasNoIds() {
        Element teaser = teaser(FULL.toBuilder()
                .standfirst(List.of(
                        new Text("Ice, "),
                        Link.of("/ice", "early "),
                        new Span("id", null, null, List.of(new Text("ice")))))
                .build());
        assertThat(teaser.select("a").eachText()).containsExactly(FULL.headline());
        assertThat(teaser.select("[id]")).isEmpty();
        assertThat(teaser.select(".lede-teaser-summary").text()).isEqualTo("Ice, early ice");
    }

    @Test
    void optionsChangeLevelSummaryUrlAndLayout() {
        TeaserOptions options = TeaserOptions.DEFAULT
                .withHeadingLevel(4)
                .withLayout(TeaserLayout.LIST)
                .withSummaries(article -> List.of(new Text("A snippet of " + article.headline())))
                .withUrls(article -> WebUrl.of("lake.html"));
        Element list = list(List.of(FULL), options);

        assertThat(list.attr("data-lede-layout")).isEqualTo("list");
        assertThat(list.select("h4 a").attr("href")).isEqualTo("lake.html");
        assertThat(list.select("h4 a").hasAttr("rel")).isFalse();
        assertThat(list.select(".lede-teaser-summary").text()).isEqualTo("A snippet of The lake freezes later");
    }

    @Test
    void articleInAnotherLanguageIsMarked() {
        Element list = list(List.of(FULL, Articles.full("hy"), Articles.full("ar")), TeaserOptions.DEFAULT);
        Element armenian = list.select("article").get(1);
        Element arabic = list.select("article").get(2);

        assertThat(list.select("article").first().hasAttr("lang")).isFalse();
        assertThat(armenian.attr("lang")).isEqualTo("hy");
        assertThat(armenian.hasAttr("dir")).isFalse();
        assertThat(armenian.select("h2 a").attr("hreflang")).isEqualTo("hy");
        assertThat(armenian.select(".lede-teaser-meta").text())
                .isEqualTo("By Աննա Պետրոսյան and Աննա Պետրոսյան · February 28, 2026");
        assertThat(armenian.select("time").attr("lang")).isEqualTo("en");
        assertThat(armenian.select(".lede-teaser-meta > span").eachAttr("lang")).containsOnly("en");
        assertThat(arabic.attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("time").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void languageOfThePageIsAnOption() {
        Element root = Jsoup.parse(RENDERER.teasers(List.of(FULL), TeaserOptions.DEFAULT.withLanguage("ar"))
                        .toString())
                .selectFirst(".lede");
        assertThat(root.attr("lang") + root.attr("dir")).isEqualTo("arrtl");
        assertThat(root.select("article").attr("lang") + root.select("article").attr("dir"))
                .isEqualTo("enltr");
        assertThat(list(List.of(FULL), TeaserOptions.DEFAULT.withLanguage("hy"))
                        .select("time")
                        .text())
                .isEqualTo("28 փետրվարի, 2026 թ.");
    }

    @Test
    void readersPreferencesAreOnTheRoot() {
        assertThat(RENDERER.teasers(List.of(FULL), TeaserOptions.DEFAULT, new ReaderPreferences(ThemeMode.NIGHT, 5))
                        .toString())
                .contains(" data-lede-theme=\"night\" data-lede-text-size=\"5\">");
    }

    @Test
    void onlyTheFirstImageOfAListAtTheTopIsLoadedAtOnce() {
        Elements images =
                list(List.of(FULL, FULL, FULL), TeaserOptions.DEFAULT.atTop()).select("img");
        assertThat(images.first().attr("fetchpriority")).isEqualTo("high");
        assertThat(images.first().hasAttr("loading")).isFalse();
        assertThat(images.subList(1, 3)).allMatch(image -> image.attr("loading").equals("lazy"));

        assertThat(list(List.of(BARE, FULL, FULL), TeaserOptions.DEFAULT.atTop())
                        .select("img[fetchpriority]"))
                .isEmpty();
        assertThat(list(List.of(FULL), TeaserOptions.DEFAULT).select("img").attr("loading"))
                .isEqualTo("lazy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LEAD | (min-width: 62rem) 36rem, (min-width: 47rem) 60vw, calc(100vw - 2rem)
        GRID | (min-width: 62rem) 18.67rem, (min-width: 38rem) calc(50vw - 2rem), 30vw
        LIST | (min-width: 46rem) 14rem, 30vw
        """)
    void sizesFollowTheLayout(TeaserLayout layout, String sizes) {
        Article article = BARE.toBuilder()
                .leadMedia(
                        Figure.of(Image.of("/lake.jpg", "The lake").withRenditions(Rendition.of("/lake-480.jpg", 480))))
                .build();
        Elements images = list(List.of(article, article), TeaserOptions.DEFAULT.withLayout(layout))
                .select("img");
        assertThat(images.first().attr("sizes")).isEqualTo(sizes);
        assertThat(images.first().attr("srcset")).isEqualTo("/lake-480.jpg 480w");
        if (layout == TeaserLayout.LEAD) assertThat(images.last().attr("sizes")).startsWith("(min-width: 62rem) 18.67");
    }

    @ParameterizedTest
    @CsvSource({
        "30rem, '(min-width: 46rem) 14rem, 30vw'",
        "36rem, '(min-width: 38rem) 17rem, (min-width: 38rem) calc(50vw - 2rem), 30vw'"
    })
    void sizesFitNarrowThemes(String wide, String sizes) {
        ArticleRenderer narrow = ArticleRenderer.builder(Articles.site())
                .theme(Theme.builder().measure("30rem").wide(wide).build())
                .build();
        Image image = Image.of("/lake.jpg", "").withRenditions(Rendition.of("/lake-480.jpg", 480));
        Article article = BARE.toBuilder().leadMedia(Figure.of(image)).build();
        assertThat(Jsoup.parse(narrow.teasers(List.of(article, article)).toString())
                        .select("img")
                        .attr("sizes"))
                .isEqualTo(sizes);
    }

    @Test
    void imageIsTheFirstOneOfTheLeadMedia() {
        Image own = Image.of("/own.jpg", "Ours").withTitle("Title");
        Image others = Image.of("https://video.example/still.jpg", "Theirs");
        WebUrl video = WebUrl.of("https://youtu.be/AbCdEfGhIjK");
        assertThat(imageOf(own, others)).isEqualTo("/own.jpg");
        assertThat(imageOf(Video.of(MediaSource.of("/ice.mp4")).withPoster("/poster.jpg"), own))
                .isEqualTo("/poster.jpg");
        assertThat(imageOf(Video.of(MediaSource.of("/ice.mp4")))).isEmpty();
        assertThat(imageOf(new Embed("youtube", video, null, null, List.of(others, own))))
                .isEqualTo("/own.jpg");
        assertThat(imageOf(new Embed("youtube", video, null, null, List.of(others))))
                .isEmpty();
        assertThat(imageOf(Paragraph.of(own), RelatedLink.of("/a", "A").withImage(own)))
                .isEmpty();
        assertThat(imageOf(Figure.of(own))).isEqualTo("/own.jpg");
    }

    @Test
    void imageIsDecorativeSinceTheHeadlineIsBesideIt() {
        Article article = BARE.toBuilder()
                .leadMedia(Figure.of(Image.of("/own.jpg", "Ours").withTitle("Title")))
                .build();
        Element image = teaser(article).selectFirst("img");
        assertThat(image.attr("alt")).isEmpty();
        assertThat(image.hasAttr("title") || image.hasAttr("data-lede-alt")).isFalse();
    }

    @Test
    void policyOfThePageAllowsOnlyTheImages() {
        Article article = FULL.toBuilder()
                .standfirst(List.of(new Text("Ice "), Image.of("https://icons.example/ice.svg", "")))
                .body(Body.of(Image.of("https://body.example/ice.jpg", "Ice")))
                .build();
        String policy = RENDERER.contentSecurityPolicy(List.of(), RENDERER.teaserSources(List.of(article, BARE)));

        assertThat(policy)
                .contains("img-src 'self' https://icons.example https://pictures.example;")
                .doesNotContain("media-src", "frame-src", "body.example");
        assertThat(RENDERER.contentSecurityPolicy(List.of(), RENDERER.teaserSources(List.of())))
                .isEqualTo(RENDERER.contentSecurityPolicy(List.of()));
    }

    @Test
    void hostileTextsAreEscaped() {
        String attack = "\"><script>x()</script>";
        Element teaser = teaser(BARE.toBuilder()
                .headline(attack)
                .kicker(attack)
                .standfirst(attack)
                .byline(Contributor.of(attack))
                .section(Section.of(attack))
                .build());
        assertThat(teaser.select("script")).isEmpty();
        assertThat(teaser.text()).isEqualTo(attack + " " + attack + " " + attack + " By " + attack);
    }

    @Test
    void bidirectionalControlsOfANameEndWithIt() {
        Article article = BARE.toBuilder()
                .byline(Contributor.of("Anna\u202E"))
                .published(OffsetDateTime.parse("2026-02-28T08:04:00Z"))
                .build();
        assertThat(teaser(article).select(".lede-teaser-meta").text())
                .isEqualTo("By Anna\u202E\u202C · February 28, 2026");
    }

    @Test
    void sameArticlesAndOptionsGiveTheSameBytes() {
        List<Article> articles = List.of(FULL, Articles.full("hy"), BARE);
        assertThat(Articles.renderer().teasers(articles))
                .isEqualTo(Articles.renderer().teasers(articles));
        assertThat(RENDERER.previews().teasers(articles)).isEqualTo(RENDERER.teasers(articles));
    }

    @Test
    void relatedArticlesAreCards() {
        Article article = FULL.toBuilder()
                .related(
                        RelatedLink.of("/a", "With an image").withImage(Image.of("/a.jpg", "")),
                        RelatedLink.of("/b", "Without"))
                .build();
        Element related = Jsoup.parse(RENDERER.page(article).toString()).selectFirst("section.lede-related");
        assertThat(related.select("> ul > li a.lede-teaser").eachText()).containsExactly("With an image", "Without");
        assertThat(related.select("li:first-child img")).hasSize(1);
        assertThat(related.select("li:last-child img")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "-2147483648"})
    void levelOfHeadlinesOutOfRangeIsRefused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeaserOptions.DEFAULT.withHeadingLevel(level))
                .withMessageContaining("heading level")
                .withMessageContaining(Integer.toString(level));
    }

    @Test
    void invalidLanguageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeaserOptions.DEFAULT.withLanguage("no language"))
                .withMessageContaining("no language");
        assertThatIllegalArgumentException().isThrownBy(() -> TeaserOptions.DEFAULT.withLanguage(Locale.ROOT));
    }

    @Test
    void functionThatReturnsNullIsNamed() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> RENDERER.teasers(List.of(FULL), TeaserOptions.DEFAULT.withSummaries(article -> null)))
                .withMessage("summary");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> RENDERER.teasers(List.of(FULL), TeaserOptions.DEFAULT.withUrls(article -> null)))
                .withMessage("url");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> RENDERER.teasers(List.of(FULL), TeaserOptions.DEFAULT.withLabels(article -> null)))
                .withMessage("label");
    }

    private static String imageOf(Block... media) {
        Article article = BARE.toBuilder().leadMedia(Figure.of(media)).build();
        return teaser(article).select("img").attr("src");
    }

    private static Element teaser(Article article) {
        return list(List.of(article), TeaserOptions.DEFAULT).selectFirst("article");
    }

    private static Element list(List<Article> articles, TeaserOptions options) {
        return Jsoup.parse(RENDERER.teasers(articles, options).toString()).selectFirst("ul");
    }
}
