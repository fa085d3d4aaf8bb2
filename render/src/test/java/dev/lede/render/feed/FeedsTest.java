package dev.lede.render.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Site;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Video;
import dev.lede.i18n.Messages;
import dev.lede.render.Articles;
import dev.lede.render.embed.EmbedProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The options of feeds, their streams, and articles with few parts. */
class FeedsTest {
    private static final Feeds FEEDS = Feeds.builder(Articles.site()).build();
    private static final Article ARTICLE = Articles.full("en");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy", "ar", "ka"})
    void articlesWithAllAndWithoutOptionalPartsMakeValidFeeds(String language) {
        List<Article> articles = List.of(Articles.full(language), Articles.bare(language));
        FeedRules.require(Feeds.builder(Articles.site()).language(language).build(), articles);
        FeedRules.require(Feeds.builder(Articles.bareSite()).build(), articles);
        FeedRules.require(Feeds.builder(Articles.site()).teasersOnly().build(), articles);
    }

    @Test
    void feedWithoutArticlesIsValid() {
        FeedRules.require(FEEDS, List.of());
    }

    @Test
    void articleWithoutBodyAndStandfirstHasItsHeadlineAsContentOfJson() {
        Article bare = Articles.bare("en");
        assertThat(json(FEEDS, bare))
                .contains("\"content_text\":\"" + bare.headline() + "\"")
                .doesNotContain("html");
        assertThat(rss(FEEDS, bare)).doesNotContain("encoded>", "<description/>", "<description></description></item>");
    }

    @Test
    void defaultsAreThoseOfTheSite() {
        assertThat(rss(FEEDS))
                .contains("<title>Lede Times</title><link>https://lede.example/</link>")
                .contains("<description>Lede Times</description>")
                .contains("href=\"https://lede.example/feed.xml\"")
                .contains("<image><url>https://lede.example/logo.png</url><title>Lede Times</title>")
                .doesNotContain("<language>");
        assertThat(atom(FEEDS))
                .contains("<id>https://lede.example/atom.xml</id>")
                .contains("<logo>https://lede.example/logo.png</logo>")
                .doesNotContain("subtitle", "<feed xml:lang");
        assertThat(json(FEEDS)).contains("\"feed_url\":\"https://lede.example/feed.json\"");
    }

    @Test
    void optionsReplaceTheDefaults() {
        Feeds feeds = Feeds.builder(Articles.site())
                .title("Լիճ & սառույց")
                .description("Ամեն օր")
                .language("arm")
                .rssUrl("/hy/rss.xml")
                .atomUrl("https://feeds.example/հայ.xml")
                .jsonUrl("//feeds.example/hy.json")
                .build();
        assertThat(rss(feeds))
                .contains("<title>Լիճ &amp; սառույց</title><link>https://lede.example/hy/</link>")
                .contains("<description>Ամեն օր</description><language>hy</language>")
                .contains("href=\"https://lede.example/hy/rss.xml\"");
        assertThat(atom(feeds))
                .contains("xml:lang=\"hy\"", "<subtitle>Ամեն օր</subtitle>")
                .contains("<id>https://feeds.example/%D5%B0%D5%A1%D5%B5.xml</id>");
        assertThat(json(feeds))
                .contains("\"title\":\"Լիճ & սառույց\"", "\"description\":\"Ամեն օր\"", "\"language\":\"hy\"")
                .contains("\"feed_url\":\"https://feeds.example/hy.json\"");
    }

    @Test
    void linksNameTheThreeDocumentsForTheHeadOfAPage() {
        Feeds feeds = Feeds.builder(Articles.site())
                .title("\"Ice\" <& \u202ewater>")
                .rssUrl("/hy/rss.xml")
                .atomUrl("//feeds.example/հայ.xml?a=1&b=\"2\"")
                .build();
        assertThat(feeds.links().toString())
                .isEqualTo("<link rel=\"alternate\" type=\"application/rss+xml\""
                        + " title=\"&quot;Ice&quot; &lt;&amp; \u202ewater&gt;\u202c (RSS)\""
                        + " href=\"https://lede.example/hy/rss.xml\">"
                        + "<link rel=\"alternate\" type=\"application/atom+xml\""
                        + " title=\"&quot;Ice&quot; &lt;&amp; \u202ewater&gt;\u202c (Atom)\""
                        + " href=\"https://feeds.example/հայ.xml?a=1&amp;b=%222%22\">"
                        + "<link rel=\"alternate\" type=\"application/feed+json\""
                        + " title=\"&quot;Ice&quot; &lt;&amp; \u202ewater&gt;\u202c (JSON Feed)\""
                        + " href=\"https://lede.example/feed.json\">");
    }

    @Test
    void longestUrlsOfFeedsAreLinked() {
        String longest = "/" + "լ".repeat(8_000);
        Feeds feeds = Feeds.builder(Articles.site()).rssUrl(longest).build();
        assertThat(feeds.links().toString()).contains("href=\"https://lede.example" + longest + "\"");
    }

    @Test
    void logoOfAFormatThatReadersMayNotKnowIsOnlyInAtom() {
        Site site = Site.builder("Lede Times", "https://lede.example/")
                .logo(Image.of("/logo.svg", ""))
                .build();
        Feeds feeds = Feeds.builder(site).build();
        assertThat(atom(feeds)).contains("<logo>https://lede.example/logo.svg</logo>");
        assertThat(rss(feeds)).doesNotContain("<image>");
    }

    @Test
    void teasersOnlyLeaveOutTheContent() {
        Feeds feeds = Feeds.builder(Articles.site()).teasersOnly().build();
        assertThat(rss(feeds, ARTICLE) + atom(feeds, ARTICLE) + json(feeds, ARTICLE))
                .contains("Fishermen have counted the days for a century.")
                .doesNotContain("Ice came in January.");
        assertThat(json(feeds, ARTICLE)).contains("\"content_text\":\"Fishermen");
    }

    @Test
    void articleWithoutStandfirstHasAnExcerptAsTeaser() {
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(Paragraph.of("Ice & snow. "), Paragraph.of("word ".repeat(1_000))))
                .build();
        assertThat(atom(FEEDS, article)).containsPattern("<summary>Ice &amp; snow. [ word]{200,290}…</summary>");
    }

    @Test
    void descriptionOfRssIsHtmlAndSummaryOfAtomIsText() {
        Article article = ARTICLE.toBuilder().standfirst("Fish & <b>").build();
        assertThat(rss(FEEDS, article)).contains("<description>Fish &amp;amp; &amp;lt;b&amp;gt;</description>");
        assertThat(atom(FEEDS, article)).contains("<summary>Fish &amp; &lt;b&gt;</summary>");
    }

    @Test
    void dateOfTheFeedIsTheLatestOfItsArticles() {
        List<Article> articles = List.of(
                dated("2026-02-01T00:00:00+04:00", null),
                Articles.bare("ru"),
                dated("2026-01-01T00:00:00+04:00", "2026-02-01T00:30:00+04:00"),
                dated("2026-02-01T01:00:00+05:00", null));
        assertThat(text(FEEDS::writeRss, articles))
                .contains("<lastBuildDate>Sun, 1 Feb 2026 00:30:00 +0400</lastBuildDate>");
        assertThat(text(FEEDS::writeAtom, articles))
                .contains(
                        "<updated>2026-02-01T00:30:00+04:00</updated><link rel=\"alternate\" type=\"text/html\" href=\"https://lede.example/\"/>");
    }

    @Test
    void dateOfTheFeedIgnoresArticlesBeyondTheLookahead() {
        List<Article> articles = new ArrayList<>();
        for (int at = 0; at < Feeds.LOOKAHEAD; at++) articles.add(dated("2026-01-01T00:00:00+04:00", null));
        articles.add(dated("2026-02-01T00:00:00+04:00", null));
        assertThat(text(FEEDS::writeAtom, articles))
                .contains(
                        "<updated>2026-01-01T00:00:00+04:00</updated><link rel=\"alternate\" type=\"text/html\" href=\"https://lede.example/\"/>");
    }

    @Test
    void articleWithoutDatesHasTheSameDateInAtomEachTime() {
        assertThat(atom(FEEDS, Articles.bare("en")))
                .contains("<updated>1970-01-01T00:00:00+00:00</updated>")
                .doesNotContain("published");
        assertThat(rss(FEEDS, Articles.bare("en"))).doesNotContain("Date>", "atom:updated");
        assertThat(json(FEEDS, Articles.bare("en"))).doesNotContain("date_");
    }

    @Test
    void authorIsTheSiteIfTheBylineHasNone() {
        Article article = Articles.bare("en").toBuilder()
                .byline(Contributor.of("Otto").withRole("photographs"))
                .build();
        assertThat(rss(FEEDS, article))
                .contains("<dc:creator>Lede Times</dc:creator><dc:contributor>Otto</dc:contributor>");
        assertThat(atom(FEEDS, article))
                .contains("<author><name>Lede Times</name><uri>https://lede.example/</uri></author>")
                .contains("<contributor><name>Otto</name></contributor>");
        assertThat(json(FEEDS, article))
                .contains("\"authors\":[{\"name\":\"Lede Times\",\"url\":\"https://lede.example/\"}]");
    }

    @Test
    void mainImageIsThatOfTheLeadAndPlayableFilesAreListed() {
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(
                        Paragraph.of(Image.of("/icon.png", "icon")),
                        Embed.of("youtube", "https://youtu.be/x").withChildren(Image.of("/thumbnail.jpg", "")),
                        Figure.of(Image.of("chart.PNG?v=2", "Ice").withSize(4, 3)),
                        Video.of(MediaSource.of("round.webm"), MediaSource.of("round.mp4"))
                                .withPoster("/poster.jpg")
                                .withSize(16, 9),
                        Video.of(MediaSource.of("/unknown"))))
                .build();
        assertThat(rss(FEEDS, article))
                .contains(
                        "<media:content url=\"https://lede.example/chart.PNG?v=2\" type=\"image/png\" medium=\"image\""
                                + " width=\"4\" height=\"3\"><media:description type=\"plain\">Ice</media:description></media:content>"
                                + "<media:content url=\"https://lede.example/round.webm\" type=\"video/webm\" medium=\"video\""
                                + " width=\"16\" height=\"9\"/>"
                                + "<media:content url=\"https://lede.example/unknown\" medium=\"video\"/></item>");
        assertThat(json(FEEDS, article))
                .contains("\"image\":\"https://lede.example/chart.PNG?v=2\"")
                .contains(
                        "\"attachments\":[{\"url\":\"https://lede.example/round.webm\",\"mime_type\":\"video/webm\"}]");
    }

    @Test
    void videoWithoutOtherImageHasItsPosterAsMainImage() {
        Article article = Articles.bare("en").toBuilder()
                .leadMedia(Figure.of(Video.of(MediaSource.of("/a.mp4")).withPoster("/poster.jpg")))
                .build();
        assertThat(json(FEEDS, article)).contains("\"image\":\"https://lede.example/poster.jpg\"");
    }

    @Test
    void sectionAndTagsAreCategoriesWithoutDuplicates() {
        assertThat(rss(FEEDS, ARTICLE)).contains("<category>World</category><category>Lake</category><dc:");
        assertThat(atom(FEEDS, ARTICLE)).contains("<category term=\"World\"/><category term=\"Lake\"/><rights>");
        assertThat(json(FEEDS, ARTICLE)).contains("\"tags\":[\"World\",\"Lake\"]");
    }

    @Test
    void reprintNamesItsSource() {
        assertThat(rss(FEEDS, ARTICLE))
                .contains("<dc:source>https://post.example/ice?a=1&amp;b=2</dc:source>")
                .contains("Reprinted from &lt;a href=");
        assertThat(atom(FEEDS, ARTICLE)).contains("<link rel=\"via\" href=\"https://post.example/ice?a=1&amp;b=2\"/>");
    }

    @Test
    void contentHasTheMessagesAndProvidersOfTheHost() {
        Feeds feeds = Feeds.builder(Articles.site())
                .addMessages(Messages.of(Locale.ENGLISH).with(Map.of("embed.open", "See it at {provider}")))
                .embedProviders(List.of(EmbedProvider.builder("films", "Film House", "[a-z]+")
                        .page("https://films.example/{id}")
                        .build()))
                .build();
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(Embed.of("films", "https://films.example/a")))
                .build();
        assertThat(json(feeds, article)).contains(">See it at Film House</a>");
        assertThat(json(FEEDS, article)).contains(">Open on films.example</a>");
    }

    @Test
    void textOfOtherLanguagesIsMarkedAndRightToLeftContentHasADirection() {
        Article article = Articles.bare("ar").toBuilder()
                .body(Body.of(Embed.of("youtube", "https://www.youtube.com/watch?v=lakepost-00")))
                .build();
        assertThat(json(FEEDS, article))
                .contains("\"content_html\":\"<div dir=\\\"rtl\\\"><p><a href=")
                .contains("<span lang=\\\"en\\\" dir=\\\"ltr\\\">Open on YouTube</span>");
        assertThat(json(FEEDS, Articles.bare("ar"))).doesNotContain("content_html");
    }

    @Test
    void threadsShareFeeds() {
        String alone = rss(FEEDS, ARTICLE, Articles.bare("ru"));
        assertThat(IntStream.range(0, 64).parallel().mapToObj(at -> rss(FEEDS, ARTICLE, Articles.bare("ru"))))
                .allMatch(alone::equals);
    }

    @Test
    void streamStaysOpenAndIsNotFlushed() {
        class Open extends ByteArrayOutputStream {
            boolean isTouched;

            @Override
            public void close() {
                isTouched = true;
            }

            @Override
            public void flush() {
                isTouched = true;
            }
        }
        Open out = new Open();
        FEEDS.writeRss(List.of(ARTICLE).iterator(), out);
        FEEDS.writeAtom(List.of(ARTICLE).iterator(), out);
        FEEDS.writeJson(List.of(ARTICLE).iterator(), out);
        assertThat(out.size()).isPositive();
        assertThat(out.isTouched).isFalse();
    }

    @Test
    void failureOfTheStreamIsUnchecked() {
        IOException failure = new IOException("full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> FEEDS.writeRss(many(), broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> FEEDS.writeAtom(many(), broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> FEEDS.writeJson(many(), broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void failureOfTheIteratorLeavesTheDocumentIncomplete() {
        IllegalStateException failure = new IllegalStateException("database");
        ByteArrayOutputStream rss = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        assertThatThrownBy(() -> FEEDS.writeRss(failing(failure), rss)).isSameAs(failure);
        assertThatThrownBy(() -> FEEDS.writeJson(failing(failure), json)).isSameAs(failure);

        assertThat(rss.size()).isPositive();
        assertThatThrownBy(() -> Xml.parse(rss.toByteArray())).isInstanceOf(SAXException.class);
        assertThat(json.size()).isPositive();
        assertThatThrownBy(() -> new JsonMapper().readTree(json.toByteArray())).isInstanceOf(JacksonException.class);
    }

    @Test
    void nullsAreRefused() {
        OutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Feeds.builder(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("site");
        assertThatThrownBy(() -> FEEDS.writeRss(null, out))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("articles");
        assertThatThrownBy(() -> FEEDS.writeAtom(many(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("out");
        assertThatThrownBy(() ->
                        FEEDS.writeJson(Arrays.<Article>asList((Article) null).iterator(), out))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("article");
    }

    @Test
    void badOptionsAreRefused() {
        Feeds.Builder builder = Feeds.builder(Articles.site());
        assertThatThrownBy(() -> builder.title("a\nb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a\nb");
        assertThatThrownBy(() -> builder.description(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.rssUrl("mailto:a@lede.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mailto:a@lede.example");
        assertThatThrownBy(() -> builder.language("klingon!"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("klingon!");
        String longUrl = "/" + "a".repeat(8_190);
        assertThatThrownBy(() -> builder.atomUrl(longUrl).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/aaa");
    }

    private static Article dated(String published, String updated) {
        return ARTICLE.toBuilder()
                .published(OffsetDateTime.parse(published))
                .updated(updated == null ? null : OffsetDateTime.parse(updated))
                .build();
    }

    /** Returns more articles than the buffers hold. */
    private static Iterator<Article> many() {
        return IntStream.range(0, 100).mapToObj(at -> ARTICLE).iterator();
    }

    private static Iterator<Article> failing(RuntimeException failure) {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Article next() {
                if (at++ == 2 * Feeds.LOOKAHEAD) throw failure;
                return ARTICLE;
            }
        };
    }

    private static String rss(Feeds feeds, Article... articles) {
        return text(feeds::writeRss, List.of(articles));
    }

    private static String atom(Feeds feeds, Article... articles) {
        return text(feeds::writeAtom, List.of(articles));
    }

    private static String json(Feeds feeds, Article... articles) {
        return text(feeds::writeJson, List.of(articles));
    }

    private static String text(BiConsumer<Iterator<Article>, ByteArrayOutputStream> writer, List<Article> articles) {
        return new String(FeedRules.written(writer, articles), UTF_8);
    }
}
