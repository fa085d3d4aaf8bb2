package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.SiteSearch;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.core.check.Sha256;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSecurityPolicyTest {
    private static final Pattern INLINE =
            Pattern.compile("<(script|style)(?: type=\"([^\"]*)\")?>(.*?)</\\1>", Pattern.DOTALL);
    private static final String PIXEL =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    static List<ArticleRenderer> renderers() {
        return Articles.renderers();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void policyIsCompleteAndStartsWithDefaultSrcNone(ArticleRenderer renderer) {
        String policy = renderer.page(Articles.full("en")).contentSecurityPolicy();

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("base-uri 'none'", "frame-ancestors 'self'", "form-action ")
                .doesNotContain("unsafe", "*", "https:;", "https: ", "\n", "\r");
        assertThat(policy.chars()).allMatch(c -> c >= ' ' && c < 0x7F);
        assertThat(directives(policy).values()).noneMatch(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void hashesMatchTheInlineStyleAndScripts(ArticleRenderer renderer) {
        for (String language : Articles.LANGUAGES) {
            ArticlePage page = renderer.page(Articles.full(language));
            for (ReaderPreferences preferences : ReaderPreferencesTest.all()) {
                String html = page.toHtml(preferences);
                List<String> hashes = directives(page.contentSecurityPolicy()).values().stream()
                        .flatMap(List::stream)
                        .filter(source -> source.startsWith("'sha256-"))
                        .toList();

                assertThat(hashes).containsExactlyInAnyOrderElementsOf(inlineHashes(html));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void policyOfAHostsPageDiffersOnlyInTheHashOfTheStyle(ArticleRenderer renderer) {
        Article article = Articles.full("en");
        String styles = renderer.styles().toString();

        Map<String, List<String>> policy = directives(renderer.contentSecurityPolicy(List.of(article)));
        Map<String, List<String>> ofPage = directives(renderer.page(article).contentSecurityPolicy());
        if (styles.contains("<style>")) {
            List<String> ofHost = inlineHashes(styles.substring(styles.indexOf("<style>")));
            assertThat(policy.get("style-src")).containsAll(ofHost).isNotEqualTo(ofPage.get("style-src"));
            policy.remove("style-src");
            ofPage.remove("style-src");
        }
        assertThat(policy).isEqualTo(ofPage);
    }

    @Test
    void policyOfAHostsPageAllowsTheSourcesOfAllItsArticles() {
        Slot talk = Slot.after(
                        PageRegion.SHARE,
                        article -> article.headline().equals("Lake") ? Html.trusted("<hr>") : Html.EMPTY)
                .withSources(PageSources.NONE.withFrames("https://talk.example"));
        ArticleRenderer renderer =
                ArticleRenderer.builder(Articles.site()).addSlot(talk).build();
        Article lake = Article.builder("https://lake.example/lake", "en", "Lake")
                .body(Body.of(Image.of("https://one.example/1.png", "")))
                .build();
        Article ice = Article.builder("https://lake.example/ice", "en", "Ice")
                .body(Body.of(Image.of("https://two.example/2.png", "")))
                .build();

        Map<String, List<String>> both = directives(renderer.contentSecurityPolicy(List.of(lake, ice)));
        assertThat(both.get("img-src")).contains("https://one.example", "https://two.example");
        assertThat(both.get("frame-src")).containsExactly("https://talk.example");
        assertThat(directives(renderer.contentSecurityPolicy(List.of(ice)))).doesNotContainKey("frame-src");
        assertThat(directives(renderer.contentSecurityPolicy(List.of()))).containsKeys("style-src", "script-src");
    }

    @Test
    void hashesAreInTheMatchingDirectives() {
        ArticlePage page = Articles.renderer().page(Articles.full("en"));
        Map<String, List<String>> policy = directives(page.contentSecurityPolicy());

        assertThat(policy.get("script-src")).hasSize(2);
        assertThat(policy.get("style-src")).hasSize(1);
        assertThat(page.toString()).doesNotContain(" style=\"", " onclick=", "javascript:");
    }

    @Test
    void hostsOfAllImagesAndMediaAreAllowed() {
        Map<String, List<String>> policy = policyOf(
                new Aside(
                        List.of(Image.of("https://a.example/1.jpg", ""), Image.of("https://a.example:8443/2.jpg", ""))),
                Image.of("http://b.example/1.jpg", "")
                        .withRenditions(Rendition.of("https://c.example/400.jpg", 400), Rendition.of("/800.jpg", 800)),
                Paragraph.of(Image.of("//d.example/x.png", "")),
                RelatedLink.of("https://not-loaded.example/", "x").withImage(Image.of("https://e.example/x.png", "")),
                Video.of(MediaSource.of("https://v.example/a.webm", "video/webm"))
                        .withPoster("https://p.example/a.jpg")
                        .withTracks(Track.of(Track.Kind.CAPTIONS, "https://t.example/a.vtt")),
                new Audio(List.of(MediaSource.of("/a.wav", "audio/wav")), List.of(), List.of()));

        assertThat(policy.get("img-src"))
                .containsExactlyInAnyOrder(
                        "'self'",
                        "https://a.example",
                        "https://a.example:8443",
                        "http://b.example",
                        "https://c.example",
                        "d.example",
                        "https://e.example",
                        "https://p.example");
        assertThat(policy.get("media-src"))
                .containsExactlyInAnyOrder("'self'", "https://v.example", "https://t.example");
    }

    @Test
    void everythingThatAPageLoadsIsAllowed() {
        ArticlePage page = Articles.renderer().page(Articles.full("en"));
        List<String> images = directives(page.contentSecurityPolicy()).get("img-src");
        Document html = Jsoup.parse(page.toString());

        assertThat(html.select("img")).isNotEmpty().allSatisfy(image -> {
            WebUrl url = WebUrl.of(image.attr("src"));
            assertThat(images).contains(url.origin().orElse("'self'"));
        });
    }

    @Test
    void dataUrlsAreAllowedOnlyIfUsed() {
        assertThat(policyOf(Image.of(PIXEL, "")).get("img-src")).containsExactly("data:");
        assertThat(policyOf(Image.of("/a.png", "")).get("img-src")).containsExactly("'self'");
        assertThat(policyOf(Paragraph.of("x"))).doesNotContainKeys("img-src", "media-src", "connect-src", "frame-src");
    }

    @Test
    void hostsAreWrittenInAscii() {
        assertThat(policyOf(Image.of("https://լույս.հայ/ա.jpg", ""), Image.of("https://пример.рф:444/a.jpg", ""))
                        .get("img-src"))
                .containsExactlyInAnyOrder("https://xn--99asivx.xn--y9a3aq", "https://xn--e1afmkfd.xn--p1ai:444");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a;script-src/x.png",
                "https://a,b/x.png",
                "https://a'unsafe-inline'/x.png",
                "https://*/x.png",
                "https://*.example/x.png",
                "https://a.example;img-src/x.png"
            })
    void malformedHostIsRefused(String url) {
        assertThat(WebUrl.parse(url)).isEmpty();
    }

    @Test
    void formActionAllowsOnlyTheSearch() {
        Site elsewhere = Site.builder("Lede Times", "https://lede.example/")
                .search(SiteSearch.of("https://search.example/find", "q"))
                .build();

        assertThat(directives(Articles.renderer().page(Articles.bare("en")).contentSecurityPolicy())
                        .get("form-action"))
                .containsExactly("'self'");
        assertThat(directives(ArticleRenderer.builder(elsewhere)
                                .build()
                                .page(Articles.bare("en"))
                                .contentSecurityPolicy())
                        .get("form-action"))
                .containsExactly("https://search.example");
        assertThat(directives(Articles.bareRenderer().page(Articles.bare("en")).contentSecurityPolicy())
                        .get("form-action"))
                .containsExactly("'none'");
    }

    @Test
    void linkedAssetsHaveHashedNamesAndAreAllowed() {
        for (String base : List.of("https://cdn.example/lede", "https://cdn.example/lede/", "/static", "assets/")) {
            ArticleRenderer renderer = ArticleRenderer.builder(Articles.bareSite())
                    .linkedAssets(base)
                    .build();
            ArticlePage page = renderer.page(Articles.bare("en"));
            Document html = Jsoup.parse(page.toString());
            String style = html.select("link[rel=stylesheet]").attr("href");
            String script = html.select("script[src]").attr("src");
            String folder = base.endsWith("/") ? base : base + "/";

            assertThat(renderer.assets().stream().map(asset -> folder + asset.name()))
                    .containsExactly(style, script);
            assertThat(html.select("script[src]").hasAttr("defer")).isTrue();
            assertThat(html.select("style")).isEmpty();
            String source = base.startsWith("https") ? "https://cdn.example" : "'self'";
            Map<String, List<String>> policy = directives(page.contentSecurityPolicy());
            assertThat(policy.get("style-src")).containsExactly(source);
            assertThat(policy.get("script-src")).hasSize(2).contains(source);
            assertThat(inlineHashes(page.toString())).hasSize(1);
            assertThat(policy.get("script-src")).containsAll(inlineHashes(page.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/cdn?v=1, /cdn/NAME?v=1",
        "/cdn/?v=1&w=a/b, /cdn/NAME?v=1&w=a/b",
        "https://cdn.example?sig=x, https://cdn.example/NAME?sig=x",
        "//cdn.example/a?v=1#top, //cdn.example/a/NAME?v=1#top",
        "/cdn#top, /cdn/NAME#top",
        "?v=1, NAME?v=1",
        "/a?, /a/NAME?",
        "/, /NAME"
    })
    void fileNameIsAppendedToThePathOfTheFolder(String base, String url) {
        ArticleRenderer renderer =
                ArticleRenderer.builder(Articles.bareSite()).linkedAssets(base).build();
        Document page = Jsoup.parse(renderer.page(Articles.bare("en")).toString());

        assertThat(renderer.assets().stream().map(asset -> url.replace("NAME", asset.name())))
                .containsExactly(
                        page.select("link[rel=stylesheet]").attr("href"),
                        page.select("script[src]").attr("src"));
    }

    @Test
    void linkedScriptIsAllowedBesideInlinedStyles() {
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.bareSite())
                .linkedAssets("https://cdn.example/lede")
                .linkedScript("../assets")
                .build();
        ArticlePage page = renderer.page(Articles.bare("en"));
        Document html = Jsoup.parse(page.toString());
        Document inlined =
                Jsoup.parse(Articles.renderer().page(Articles.bare("en")).toString());

        assertThat(renderer.assets())
                .extracting(asset -> "../assets/" + asset.name())
                .containsExactly(html.select("script[src]").attr("src"));
        assertThat(html.select("link[rel=stylesheet]")).isEmpty();
        assertThat(html.select("style").outerHtml())
                .isEqualTo(inlined.select("style").outerHtml());
        Map<String, List<String>> policy = directives(page.contentSecurityPolicy());
        assertThat(policy.get("script-src")).hasSize(2).contains("'self'");
        assertThat(Stream.of("script-src", "style-src").flatMap(name -> policy.get(name).stream()))
                .containsAll(inlineHashes(page.toString()));
        assertThat(inlineHashes(page.toString())).hasSize(2);
    }

    @Test
    void inlinedAssetsAreNotFiles() {
        assertThat(Articles.renderer().assets()).isEmpty();
    }

    @Test
    void assetsEqualTheInlinedStyleAndScript() {
        List<Asset> files = ArticleRenderer.builder(Articles.site())
                .linkedAssets("/assets")
                .build()
                .assets();
        assertThat(files).hasSize(2);
        for (Asset asset : files) {
            assertThat(asset.name()).matches("lede\\.[0-9a-f]{12}\\.(css|js)");
            assertThat(asset.mediaType()).matches("text/(css|javascript); charset=utf-8");
            String content = new String(asset.content(), StandardCharsets.UTF_8);
            assertThat("" + Articles.renderer().styles() + Articles.renderer().script())
                    .contains(content);
            assertThat(content).doesNotContain("</script", "</style", "<!--");
            asset.content()[0] = 0;
            assertThat(asset.content()[0]).isNotZero();
        }
    }

    private static List<String> inlineHashes(String html) {
        List<String> hashes = new ArrayList<>();
        Matcher inline = INLINE.matcher(html);
        while (inline.find()) {
            // Data is not run, and needs no hash.
            if ("application/ld+json".equals(inline.group(2))) continue;
            byte[] content = inline.group(3).getBytes(StandardCharsets.UTF_8);
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content)) + "'");
        }
        assertThat(hashes).isNotEmpty();
        return hashes;
    }

    private static Map<String, List<String>> policyOf(Block... blocks) {
        return directives(Articles.bareRenderer().page(withBody(blocks)).contentSecurityPolicy());
    }

    private static Article withBody(Block... blocks) {
        return Articles.bare("en").toBuilder().body(Body.of(blocks)).build();
    }

    private static Map<String, List<String>> directives(String policy) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : policy.split("; ", -1)) {
            List<String> words = Arrays.asList(directive.split(" ", -1));
            assertThat(directives.put(words.get(0), words.subList(1, words.size())))
                    .as(words.get(0))
                    .isNull();
        }
        return directives;
    }
}
