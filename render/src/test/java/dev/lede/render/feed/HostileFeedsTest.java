package dev.lede.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import dev.lede.render.Articles;
import dev.lede.render.DictatedArticle;
import dev.lede.render.labels.Contained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** No article breaks a feed or a sitemap, whatever its fields contain. */
class HostileFeedsTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-02-28T08:04:00+04:00");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T12:00:00Z"), ZoneOffset.UTC);

    static List<String> payloads() {
        return List.of(
                "</script><script>alert(1)</script>",
                "]]>",
                "<![CDATA[x]]>",
                "]]]]><![CDATA[>",
                "<!--",
                "--><svg/onload=alert(1)>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
                "</title></item></channel></rss>",
                "</div></content></entry></feed>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; &#60;b&#62; &amp;amp; & &bogus;",
                "\",\"id\":\"x\",\"",
                "\\\" \\u003c \\",
                "a\tb",
                "\u202Etxet desrever",
                "a\u2069\u202Eb",
                "x\u00A0\u200B\uFEFF",
                "😀👩‍👩‍👧‍👦🇦🇲e\u0301",
                "{url}{title} ${7*7} {{7*7}} %00 %zz",
                "javascript:alert(1)",
                "long ".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void textIsReadBackFromEachField(String words) {
        Site site = Site.builder(words, "https://lede.example/").build();
        Feeds feeds = Feeds.builder(site).title(words).description(words).build();
        Article article = article(words);
        FeedRules.require(feeds, List.of(article));

        String contained = Contained.of(words);
        Element item = FeedRules.rss(FeedRules.written(feeds::writeRss, List.of(article)))
                .get(0);
        Element entry = FeedRules.atom(FeedRules.written(feeds::writeAtom, List.of(article)))
                .get(0);
        JsonNode json = FeedRules.json(FeedRules.written(feeds::writeJson, List.of(article)))
                .path("items")
                .path(0);
        assertThat(Xml.texts(item, null, "title")).containsExactly(contained);
        assertThat(Xml.texts(entry, FeedRules.ATOM, "title")).containsExactly(contained);
        assertThat(json.path("title").asString()).isEqualTo(contained);
        assertThat(Xml.texts(item, FeedRules.DC, "creator")).containsExactly(contained);
        assertThat(Xml.texts(item, null, "category")).containsExactly(contained);
        assertThat(json.path("tags").path(0).asString()).isEqualTo(contained);
        assertThat(json.path("authors").path(0).path("name").asString()).isEqualTo(contained);
        Stream.of(
                        Xml.texts(item, FeedRules.CONTENT, "encoded").get(0),
                        Xml.texts(entry, FeedRules.ATOM, "content").get(0),
                        json.path("content_html").asString())
                .forEach(html -> {
                    org.jsoup.nodes.Element content =
                            Jsoup.parseBodyFragment(html).body();
                    assertThat(content.selectFirst("code").wholeText()).isEqualTo(words);
                    assertThat(content.selectFirst("img").attr("alt")).isEqualTo(words);
                });
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void sitemapsKeepTheTitleAndStayValid(String words) {
        Sitemaps sitemaps = Sitemaps.builder(Articles.site())
                .clock(CLOCK)
                .publication(words)
                .build();
        SitemapsTest.requireValid(FeedRules.written(sitemaps::write, List.of(article(words))));
        byte[] news = FeedRules.written(sitemaps::writeNews, List.of(article(words)));
        SitemapsTest.requireValid(news);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void generatedArticlesMakeValidDocuments(int seed) {
        List<Article> articles =
                IntStream.range(0, 20).mapToObj(at -> generated(20 * seed + at)).toList();
        assertThat(articles)
                .filteredOn(article -> article.body().children().isEmpty())
                .hasSizeLessThan(10);
        requireValid(articles);
    }

    @Test
    void articlesOfTheFuzzerMakeValidDocuments() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> inputs =
                Files.list(Path.of("src/test/resources/dev/lede/render/ArticlePageFuzzTestInputs/rendersPages"))) {
            for (Path input : inputs.sorted().toList()) {
                articles.add(DictatedArticle.of(Files.readString(input)).toBuilder()
                        .url("https://lede.example/" + articles.size())
                        .build());
            }
        }
        assertThat(articles).hasSizeGreaterThan(10);
        requireValid(articles);
    }

    @Test
    void charactersOfTheHostsMessagesThatXmlCannotContainAreReplaced() {
        Messages hostile = Messages.of(Locale.ENGLISH).with(Map.of("feed.video", "a\u0000\uD800\uFFFEb"));
        Feeds feeds = Feeds.builder(Articles.site()).addMessages(hostile).build();
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(Video.of(MediaSource.of("/a.mp4"))))
                .build();
        FeedRules.require(feeds, List.of(article));
        Element item = FeedRules.rss(FeedRules.written(feeds::writeRss, List.of(article)))
                .get(0);
        assertThat(Xml.texts(item, FeedRules.CONTENT, "encoded").get(0)).contains(">a\uFFFD\uFFFD\uFFFDb<");
    }

    private static void requireValid(List<Article> articles) {
        FeedRules.require(Feeds.builder(Articles.site()).build(), articles);
        FeedRules.require(Feeds.builder(Articles.bareSite()).teasersOnly().build(), articles);
        Sitemaps sitemaps = Sitemaps.builder(Articles.site()).clock(CLOCK).build();
        SitemapsTest.requireValid(FeedRules.written(sitemaps::write, articles));
    }

    /** Returns an article with the text in each field that feeds contain. */
    private static Article article(String words) {
        return Article.builder("https://lede.example/?" + words.substring(0, Math.min(60, words.length())), "en", words)
                .standfirst(words)
                .section(Section.of(words, "/s"))
                .byline(Contributor.of(words, "/p?" + words.substring(0, Math.min(60, words.length()))))
                .published(MOMENT)
                .leadMedia(Figure.of(Image.of("https://pictures.example/a.jpg?" + words.length(), words))
                        .withCaption(words)
                        .withCredit(words))
                .body(Body.of(
                        Code.of(words),
                        Paragraph.of(words),
                        Embed.of("youtube", "https://www.youtube.com/watch?v=a", words)))
                .tags(Tag.of(words, "/t"))
                .rights(words)
                .build();
    }

    /** Returns an article of all kinds of parts with values of any kind; the model refuses many of them. */
    private static Article generated(long seed) {
        Random random = new Random(seed);
        // Braces have a meaning in the text of a dictated article.
        List<String> words = new ArrayList<>(payloads().stream()
                .filter(word -> word.length() < 100 && !word.contains("{"))
                .toList());
        words.addAll(List.of("\u0000", "\uD800", "\uDFFFx", "lake", "Սևան", "лёд", "جليد"));
        return DictatedArticle.of(dictation(words, random)).toBuilder()
                .url(WebUrl.of("https://lede.example/" + seed + "?" + from(words, random)))
                .build();
    }

    private static String dictation(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (char part : "HLKSNBBOPDATTVVRCG".toCharArray()) {
            if (random.nextInt(4) > 0) line(part, words, random, text);
        }
        for (int line = random.nextInt(30); line >= 0; line--) {
            line("abcdefghijklmnopqsuvwxyp)".charAt(random.nextInt(25)), words, random, text);
        }
        return text.toString();
    }

    private static void line(char part, List<String> words, Random random, StringBuilder text) {
        List<String> others = List.of(
                "https://other.example/" + from(words, random),
                "/" + from(words, random),
                "#" + from(words, random),
                "mailto:a@lede.example",
                "a".repeat(50),
                "hy",
                "ar",
                "video/mp4",
                "youtube",
                "b",
                "data:image/png;base64,iVBORw0KGgo=",
                from(words, random));
        text.append('\n').append(part);
        String first = switch (part) {
            case 'L', 'V' -> from(List.of("en", "ru", "hy", "ar", "ka"), random);
            case 'P' -> "2026-02-28T08:04:00+04:00";
            case 'D' -> "2026-03-01T00:00:00-03:30";
            default -> from(words, random);
        };
        text.append(first.replace("\n", " "));
        for (int field = random.nextInt(5); field > 0; field--) {
            text.append('|').append(from(others, random).replace("\n", " "));
        }
    }

    private static String from(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
