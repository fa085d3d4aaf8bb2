package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import dev.lede.render.embed.EmbedPlayer;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.html.Html;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.ReadBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Embeds are cards that load nothing from other hosts until the reader asks for the player. */
class EmbedCardTest {
    private static final String VIDEO = "https://www.youtube.com/watch?v=lakepost-00";
    private static final Site SITE =
            Site.builder("The Lake Post", "https://www.lake.example").build();

    private static final EmbedProvider LAKE_TV = EmbedProvider.builder("lake-tv", "Lake TV", "[a-z0-9]{8}")
            .page("https://tv.lake.example/watch/{id}")
            .player("https://tv.lake.example/embed?film={id}")
            .playerKind(EmbedPlayer.Kind.AUDIO)
            .build();

    @Test
    void cardLoadsNothingFromOtherHosts() {
        for (Fixture fixture : Fixture.of("embed")) {
            Document card = Jsoup.parse(render(fixture.body()));

            assertThat(card.select("iframe, script, link, object, embed")).isEmpty();
            assertThat(card.select("img[src^=http], [srcset*=http], [poster^=http]"))
                    .isEmpty();
            assertThat(card.select("video, audio"))
                    .allMatch(media -> media.attr("preload").equals("none"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void cardReadsBackAsAFigureWithALink(String language) {
        for (Fixture fixture : Fixture.of("embed")) {
            Body read = ReadBack.assertKept(
                    BodySanitizer.news(),
                    fixture.body(),
                    Locale.forLanguageTag(language),
                    fixture.html().toString());

            assertThat(read.nodes(Embed.class)).isEmpty();
            assertThat(read.children()).hasOnlyElementsOfType(Figure.class);
        }
    }

    @Test
    void posterIsALinkThatTheScriptMakesAButton() {
        Document card = Jsoup.parse(render(Body.of(Embed.of("youtube", VIDEO, "Ice"))));
        Element play = card.select(".lede-embed-player > a").first();

        assertThat(play.attr("href")).isEqualTo(VIDEO);
        assertThat(play.attr("data-lede-action")).isEqualTo("embed");
        assertThat(play.attr("data-lede-player")).isEqualTo("https://www.youtube-nocookie.com/embed/lakepost-00");
        assertThat(play.text())
                .isEqualTo("Ice YouTube Show the video here Loads from YouTube, which learns of your visit.");
        assertThat(play.select("[hidden]").text())
                .as("text of the button only")
                .isEqualTo("Show the video here Loads from YouTube, which learns of your visit.");
        assertThat(card.select(".lede-embed-link a").text()).isEqualTo("Open on YouTube");
        assertThat(card.select(".lede-embed-link a").attr("href")).isEqualTo(VIDEO);
    }

    @ParameterizedTest
    @CsvSource({"420, 420", ", 400"})
    void spaceOfAChartHasItsHeight(Integer height, String space) {
        Embed chart = Embed.of("datawrapper", "https://datawrapper.dwcdn.net/aB3xY/4/", "Days")
                .withHeight(height);
        Document card = Jsoup.parse(render(Body.of(chart)));

        assertThat(card.select("figure").attr("data-lede-kind")).isEqualTo("interactive");
        assertThat(card.select(".lede-embed-player > svg").attr("height")).isEqualTo(space);
        assertThat(card.select(".lede-embed-play strong").text()).isEqualTo("Show it here");
        assertThat(Jsoup.parse(render(Body.of(Embed.of("youtube", VIDEO).withHeight(420))))
                        .select("svg"))
                .isEmpty();
    }

    @Test
    void embedWithoutPlayerHasOnlyTheLink() {
        Embed map = Embed.of("acme-maps", "https://maps.example/lake", "A map");
        Document unknown = Jsoup.parse(render(Body.of(map)));
        assertThat(unknown.select("[data-lede-action]")).isEmpty();
        assertThat(unknown.select("figure").text()).isEqualTo("A map maps.example");

        Document known = Jsoup.parse(render(Body.of(Embed.of("youtube", "https://www.youtube.com/@lake", "Ours"))));
        assertThat(known.select("[data-lede-action]")).isEmpty();
        assertThat(known.select("figure").text()).isEqualTo("Ours www.youtube.com");
    }

    /** JSON and Java can combine any provider with any URL. */
    @ParameterizedTest
    @CsvSource({
        "youtube, https://evil.example/login, evil.example",
        "youtube, https://www.youtube.com.evil.example/watch?v=AbCdEfGhIjK, www.youtube.com.evil.example",
        "youtube, https://vimeo.com/76979871, vimeo.com",
        "youtube, https://www.youtube.com/@lake, www.youtube.com",
        "youtube, https://www.youtube.com/watch?v=AbCdEfGhIjK, YouTube",
        "vimeo, https://vimeo.com/76979871, Vimeo"
    })
    void linkNamesTheHostIfTheProviderDoesNotRecognizeTheUrl(String provider, String url, String name) {
        String untitled = rendered(Embed.of(provider, url));
        assertThat(Jsoup.parse(untitled).select(".lede-embed-link a").text()).isEqualTo("Open on " + name);
        String titled = rendered(Embed.of(provider, url, "Log in"));
        assertThat(Jsoup.parse(titled).select(".lede-embed-provider").text()).isEqualTo(name);
    }

    private static String rendered(Embed embed) {
        return BodyRenderer.builder()
                .build()
                .render(Body.of(embed), Locale.ENGLISH)
                .toString();
    }

    @Test
    void providerOfTheHostWorksInSanitizerAndRenderer() {
        List<EmbedProvider> providers = new ArrayList<>(EmbedProvider.known());
        providers.add(LAKE_TV);
        BodySanitizer sanitizer =
                BodySanitizer.builder().embedProviders(providers).build();
        BodyRenderer renderer = BodyRenderer.builder().embedProviders(providers).build();
        Body body = sanitizer
                .sanitize("<iframe src='https://tv.lake.example/embed?film=a1b2c3d4'></iframe>")
                .body();

        String rendered = renderer.render(body, Locale.ENGLISH).toString();

        Document card = Jsoup.parse(rendered);
        assertThat(card.select(".lede-embed-link").text()).isEqualTo("Open on Lake TV");
        assertThat(card.select(".lede-embed-play").attr("data-lede-title")).isEqualTo("Lake TV");
        assertThat(card.select(".lede-embed-play strong").text()).isEqualTo("Play it here");
        assertThat(card.select("figure").attr("data-lede-kind")).isEqualTo("audio");
        assertThat(sanitizer.sanitize(rendered).body().text()).isEqualTo("Lake TV\n\nOpen on Lake TV");
    }

    @Test
    void providersWithTheSameIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyRenderer.builder().embedProviders(List.of(LAKE_TV, LAKE_TV)))
                .withMessageContaining("lake-tv");
    }

    @Test
    void firstImageIsThePoster() {
        Image ours = Image.of("/ice.jpg", "Ice");
        Paragraph words = Paragraph.of("Words");
        assertThat(order(VIDEO, ours, words)).containsExactly("div: figure a", "p", "p: a");
        assertThat(order(VIDEO, Figure.of(ours))).containsExactly("div: figure a", "p: a");
        assertThat(order(VIDEO, Image.of("https://pics.example/ice.jpg", "Ice")))
                .containsExactly("div: a", "figure: a", "p: a");
        assertThat(order(VIDEO, words, ours)).containsExactly("div: a", "p", "figure: img", "p: a");
        assertThat(order("https://www.youtube.com/@lake", ours, words))
                .as("without player")
                .containsExactly("figure: img", "p: a span", "p");
    }

    @Test
    void textOfAPostComesBeforeItsButton() {
        Embed post = Embed.of("x", "https://x.com/lake/status/99").withChildren(Image.of("/ice.jpg", "Ice"));
        assertThat(parts(post)).containsExactly("figure: img", "div: a", "p: a");
    }

    private static List<String> order(String url, Block... fallback) {
        return parts(Embed.of("youtube", url, "Ice").withChildren(fallback));
    }

    /** Returns the names of the elements in the embed, each with those in it. */
    private static List<String> parts(Embed embed) {
        return Jsoup.parse(render(Body.of(embed))).select("body > figure > *").stream()
                .map(part -> part.normalName()
                        + part.children().stream()
                                .map(inner -> inner.normalName())
                                .collect(Collectors.joining(" ", ": ", "")))
                .map(part -> part.endsWith(": ") ? part.replace(": ", "") : part)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/ice.jpg, true",
        "https://lake.example/ice.jpg, true",
        "https://www.lake.example/ice.jpg, true",
        "https://img.lake.example/ice.jpg, true",
        "//img.lake.example/ice.jpg, true",
        "'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', true",
        "https://notlake.example/ice.jpg, false",
        "https://lake.example.evil.example/ice.jpg, false",
        "https://i.ytimg.com/vi/lakepost-00/hqdefault.jpg, false",
    })
    void imageOfTheSitesOwnHostsIsLoaded(String source, boolean shown) {
        Image image = Image.of(source, "Ice");
        Embed embed = new Embed("youtube", WebUrl.of(VIDEO), "Ice", null, List.of(image));
        Article article = Articles.bare("en").toBuilder().body(Body.of(embed)).build();
        ArticlePage page = ArticleRenderer.builder(SITE).build().page(article);

        Document html = Jsoup.parse(page.toString());
        assertThat(html.select(".lede-body img")).hasSize(shown ? 1 : 0);
        assertThat(html.select(".lede-body figure figure a").eachText()).isEqualTo(shown ? List.of() : List.of("Ice"));
        assertThat(page.contentSecurityPolicy().contains("img-src")).isEqualTo(shown);
    }

    @Test
    void policyAllowsOnlyThePlayersOfThePage() {
        ArticleRenderer renderer = ArticleRenderer.builder(SITE).build();
        Article bare = Articles.bare("en");
        assertThat(renderer.page(bare).contentSecurityPolicy()).doesNotContain("frame-src");

        Body body = Body.of(
                Embed.of("youtube", VIDEO, "Ice"),
                Embed.of("youtube", VIDEO, "Ice again"),
                Embed.of("acme-maps", "https://maps.example/lake", "A map"),
                Embed.of("x", "https://x.com/lake/status/99")
                        .withChildren(Embed.of("vimeo", "https://vimeo.com/76979871", "Inside")));
        assertThat(renderer.page(bare.toBuilder().body(body).build()).contentSecurityPolicy())
                .contains("; frame-src https://platform.twitter.com https://player.vimeo.com"
                        + " https://www.youtube-nocookie.com;");
    }

    @Test
    void policyAllowsTheFramesOfSlotsBesideThePlayers() {
        Slot talk = Slot.after(
                        PageRegion.BODY, Html.trusted("<iframe title=\"Talk\" src=\"https://talk.example/\"></iframe>"))
                .withSources(PageSources.NONE.withFrames("https://talk.example"));
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(Embed.of("youtube", VIDEO, "Ice")))
                .build();

        assertThat(ArticleRenderer.builder(SITE)
                        .addSlot(talk)
                        .build()
                        .page(article)
                        .contentSecurityPolicy())
                .contains("; frame-src https://talk.example https://www.youtube-nocookie.com;");
    }

    @Test
    void policyAllowsTheImagesOfAnOverriddenEmbed() {
        Embed embed = new Embed(
                "youtube", WebUrl.of(VIDEO), "Ice", null, List.of(Image.of("https://pics.example/ice.jpg", "Ice")));
        BodyRenderer bodies = BodyRenderer.builder()
                .render(Embed.class, (own, html, context) -> context.renderBlocks(own.children()))
                .build();
        Article article = Articles.bare("en").toBuilder().body(Body.of(embed)).build();

        ArticlePage page = ArticleRenderer.builder(SITE).bodies(bodies).build().page(article);

        assertThat(page.toString()).contains("src=\"https://pics.example/ice.jpg\"");
        assertThat(page.contentSecurityPolicy()).contains("img-src https://pics.example;");
    }

    @Test
    void noteNamesTheProviderInEachLanguage() {
        for (String language : List.of("en", "ru", "hy")) {
            Messages messages = Messages.of(Locale.forLanguageTag(language));
            for (String key : List.of("embed.note", "embed.done", "embed.open")) {
                assertThat(messages.text(key, Map.of("provider", "YouTube")))
                        .as("%s in %s", key, language)
                        .contains("YouTube");
            }
        }
    }

    private static String render(Body body) {
        return BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
    }
}
