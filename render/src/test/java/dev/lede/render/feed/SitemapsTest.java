package dev.lede.render.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.url.WebUrl;
import dev.lede.render.Articles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Sitemaps are valid by the schemas of their formats and keep their limits. */
class SitemapsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Sitemaps SITEMAPS = Sitemaps.builder(Articles.site())
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();
    private static final Schema SCHEMA = schema();

    @Test
    void sitemapHasAlternatesAndImages() {
        Article article = Articles.full("en").toBuilder()
                .body(Body.of(
                        Paragraph.of(Image.of("/icon.png", "")),
                        new Gallery(
                                List.of(), List.of(Figure.of(Image.of("b.jpg", "")), Figure.of(Image.of("b.jpg", "")))),
                        RelatedLink.of("/x", "x").withImage(Image.of("/small.png", "")),
                        Embed.of("youtube", "https://youtu.be/x").withChildren(Image.of("/embed.png", "")),
                        Image.of("data:image/png;base64,iVBORw0KGgo=", "")))
                .build();
        assertThat(written(article))
                .contains("<url><loc>https://lede.example/en/lake</loc><lastmod>2026-03-01T21:30:00+04:00</lastmod>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://lede.example/en/lake\"/>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"ru\" href=\"https://lede.example/ru/lake\"/>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"hy\" href=\"https://lede.example/hy/lake\"/>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://lede.example/en/lake\"/>"
                        + "<image:image><image:loc>https://pictures.example/lake.jpg</image:loc></image:image>"
                        + "<image:image><image:loc>https://lede.example/en/b.jpg</image:loc></image:image></url>");
    }

    @Test
    void defaultAlternateIsTheFirstLanguageOfTheSiteOrEnglish() {
        Article article = Articles.bare("fr").toBuilder()
                .addTranslation("hy", "/hy")
                .addTranslation("en", "/en")
                .build();
        Site armenian = Site.builder("A", "https://lede.example/")
                .addHome("ru", "/ru")
                .addHome("hy", "/hy")
                .build();
        assertThat(written(Sitemaps.builder(armenian).build(), article))
                .contains("hreflang=\"x-default\" href=\"https://lede.example/hy\"");
        assertThat(written(Sitemaps.builder(Articles.bareSite()).build(), article))
                .contains("hreflang=\"x-default\" href=\"https://lede.example/en\"");
        assertThat(written(
                        Sitemaps.builder(Articles.bareSite()).build(),
                        Articles.bare("fr").toBuilder()
                                .addTranslation("ka", "/ka")
                                .build()))
                .contains("hreflang=\"ka\"")
                .doesNotContain("x-default");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy", "ar"})
    void articlesWithAllAndWithoutOptionalPartsMakeValidSitemaps(String language) {
        List<Article> articles = List.of(Articles.full(language), Articles.bare(language));
        requireValid(FeedRules.written(SITEMAPS::write, articles));
        Sitemaps earlier = Sitemaps.builder(Articles.bareSite())
                .clock(Clock.fixed(Instant.parse("2026-02-28T12:00:00Z"), ZoneOffset.UTC))
                .build();
        requireValid(FeedRules.written(earlier::write, articles));
        requireValid(FeedRules.written(earlier::writeNews, articles));
    }

    @Test
    void sitemapEndsAtItsMaximumOfUrlsAndTheIteratorContinues() throws SAXException {
        Iterator<Article> articles = numbered(Sitemaps.MAX_URLS + 2);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        assertThat(SITEMAPS.write(articles, first).urls()).isEqualTo(50_000);
        requireValid(first.toByteArray());
        assertThat(first.toString(UTF_8)).contains("/49999</loc>").doesNotContain("/50000</loc>");

        ByteArrayOutputStream second = new ByteArrayOutputStream();
        assertThat(SITEMAPS.write(articles, second).urls()).isEqualTo(2);
        assertThat(Xml.all(Xml.parse(second.toByteArray())))
                .filteredOn(element -> element.getLocalName().equals("loc"))
                .extracting(element -> element.getTextContent())
                .containsExactly("https://lede.example/50000", "https://lede.example/50001");
    }

    @Test
    void sitemapEndsBeforeItsMaximumLength() {
        Article.Builder builder = Articles.bare("en").toBuilder();
        for (int at = 0; at < 100; at++) {
            builder.addTranslation("en-x-l" + at, "/" + at + "/" + "a".repeat(8_000));
        }
        Iterator<Article> articles = Collections.nCopies(70, builder.build()).iterator();
        long[] length = new long[1];
        SitemapResult result = SITEMAPS.write(articles, counting(length));
        assertThat(length[0]).isBetween(UrlSet.MAX_BYTES - 2L * 1024 * 1024, (long) UrlSet.MAX_BYTES);
        assertThat(result.urls()).isBetween(50, 69);
        assertThat(SITEMAPS.write(articles, counting(length)).urls()).isEqualTo(70 - result.urls());
    }

    @Test
    void articleWithTooLongUrlOrEntryIsLeftOutAndCounted() {
        Article.Builder large = Articles.bare("en").toBuilder();
        for (int at = 0; at < 150; at++) large.addTranslation("en-x-l" + at, "/" + at + "/" + "a".repeat(8_000));
        List<Article> articles = List.of(
                Articles.bare("en"),
                at("https://lede.example/" + "a".repeat(2_026)),
                at("https://lede.example/" + "b".repeat(2_027)),
                at("https://lede.example/" + "ж".repeat(400)),
                large.build(),
                Articles.full("en"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SitemapResult result = SITEMAPS.write(articles.iterator(), out);
        assertThat(result)
                .isEqualTo(new SitemapResult(3, 0, 0, 3, articles.get(5).updated()));
        requireValid(out.toByteArray());
        assertThat(out.toString(UTF_8)).contains("aaa</loc>").doesNotContain("bbb", "%D0%B6", "en-x-l1");
    }

    @Test
    void imagesEndAtTheirMaximum() {
        Image[] images = IntStream.range(0, 1_001)
                .mapToObj(at -> Image.of("/" + at + ".png", ""))
                .toArray(Image[]::new);
        assertThat(written(Articles.bare("en").toBuilder().body(Body.of(images)).build()))
                .contains("/999.png")
                .doesNotContain("/1000.png");
    }

    @Test
    void newsSitemapHasTheArticlesOfTwoDays() {
        Article fresh = Articles.full("hy").toBuilder()
                .headline("Սառույց & ձյուն")
                .published(OffsetDateTime.parse("2026-02-28T16:00:00+04:00"))
                .build();
        Article old = fresh.toBuilder()
                .published(OffsetDateTime.parse("2026-02-28T15:59:59+04:00"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SitemapResult result =
                SITEMAPS.writeNews(List.of(old, Articles.bare("en"), fresh).iterator(), out);

        assertThat(result).isEqualTo(new SitemapResult(1, 1, 1, 0, fresh.updated()));
        requireValid(out.toByteArray());
        assertThat(out.toString(UTF_8))
                .contains(
                        "<news:news><news:publication><news:name>Lede Times</news:name><news:language>hy</news:language>"
                                + "</news:publication><news:publication_date>2026-02-28T16:00:00+04:00</news:publication_date>"
                                + "<news:title>Սառույց &amp; ձյուն</news:title></news:news>");
    }

    @Test
    void newsSitemapEndsAtItsMaximumAndTheIteratorContinues() {
        Article article = Articles.full("en").toBuilder()
                .published(OffsetDateTime.parse("2026-03-01T00:00:00Z"))
                .build();
        Iterator<Article> articles = Collections.nCopies(1_003, article).iterator();
        assertThat(SITEMAPS.writeNews(articles, OutputStream.nullOutputStream()).urls())
                .isEqualTo(1_000);
        assertThat(SITEMAPS.writeNews(articles, OutputStream.nullOutputStream()).urls())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en", "arm, hy", "fil, fil", "zh, zh-cn", "zh-Hant, zh-tw", "zh-TW, zh-tw", "zh-Hans-HK, zh-cn"})
    void newsLanguageIsACodeOfIso639(String language, String code) {
        Article article = Articles.bare(language).toBuilder()
                .published(OffsetDateTime.parse("2026-03-01T00:00:00Z"))
                .build();
        byte[] news = FeedRules.written(SITEMAPS::writeNews, List.of(article));
        requireValid(news);
        assertThat(new String(news, UTF_8)).contains("<news:language>" + code + "</news:language>");
    }

    @Test
    void publicationReplacesTheNameOfTheSite() {
        Sitemaps sitemaps = Sitemaps.builder(Articles.site())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .publication("Lede")
                .build();
        Article article = Articles.full("en").toBuilder()
                .published(OffsetDateTime.parse("2026-03-01T00:00:00Z"))
                .build();
        assertThat(new String(FeedRules.written(sitemaps::writeNews, List.of(article)), UTF_8))
                .contains("<news:name>Lede</news:name>");
    }

    @Test
    void sitemapWithoutArticlesIsEmpty() throws SAXException {
        byte[] empty = FeedRules.written(SITEMAPS::write, List.of());
        assertThat(Xml.all(Xml.parse(empty))).hasSize(1);
        assertThat(SITEMAPS.write(Collections.emptyIterator(), OutputStream.nullOutputStream()))
                .isEqualTo(new SitemapResult(0, 0, 0, 0, null));
    }

    @Test
    void indexListsSitemaps() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SITEMAPS.writeIndex(
                List.of(
                        SitemapFile.of("/sitemap-1.xml")
                                .withLastModified(OffsetDateTime.parse("2026-03-01T00:00:00+04:00")),
                        SitemapFile.of("https://cdn.example/լիճ.xml?a&b")),
                out);
        requireValid(out.toByteArray());
        assertThat(out.toString(UTF_8))
                .contains("<sitemap><loc>https://lede.example/sitemap-1.xml</loc>"
                        + "<lastmod>2026-03-01T00:00:00+04:00</lastmod></sitemap>")
                .contains("<sitemap><loc>https://cdn.example/%D5%AC%D5%AB%D5%B3.xml?a&amp;b</loc></sitemap>");
    }

    @Test
    void indexRefusesWhatItCannotList() {
        OutputStream untouched = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("written");
            }
        };
        assertThatThrownBy(() -> SITEMAPS.writeIndex(List.of(), untouched))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1..50000: 0");
        List<SitemapFile> many = Collections.nCopies(50_001, SitemapFile.of("/a.xml"));
        assertThatThrownBy(() -> SITEMAPS.writeIndex(many, untouched))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("50001");
        List<SitemapFile> longUrl = List.of(SitemapFile.of("/" + "a".repeat(2_030)));
        assertThatThrownBy(() -> SITEMAPS.writeIndex(longUrl, untouched))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://lede.example/aaa");
        assertThatThrownBy(() -> SitemapFile.of("tel:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tel:1");
        OffsetDateTime odd = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(1));
        assertThatThrownBy(() -> SitemapFile.of("/a").withLastModified(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("+00:00:01");
        OffsetDateTime late = OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        assertThatThrownBy(() -> SitemapFile.of("/a").withLastModified(late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000");
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
        assertThatThrownBy(() -> SITEMAPS.write(numbered(1), broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void nullsAreRefused() {
        assertThatThrownBy(() -> Sitemaps.builder(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("site");
        assertThatThrownBy(() -> SITEMAPS.write(null, OutputStream.nullOutputStream()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("articles");
        assertThatThrownBy(() -> SITEMAPS.writeNews(numbered(1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("out");
        assertThatThrownBy(() -> SITEMAPS.writeIndex(null, OutputStream.nullOutputStream()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("sitemaps");
        assertThatThrownBy(() -> new SitemapFile(null, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("url");
    }

    /** The example in the Javadoc. */
    @Test
    void severalSitemapsAndTheirIndexHoldAllArticles() {
        Iterator<Article> articles = numbered(100_001);
        List<SitemapFile> files = new ArrayList<>();
        int urls = 0;
        while (articles.hasNext()) {
            SitemapResult result = SITEMAPS.write(articles, OutputStream.nullOutputStream());
            urls += result.urls();
            files.add(
                    SitemapFile.of("/sitemap-" + (files.size() + 1) + ".xml").withLastModified(result.lastModified()));
        }
        assertThat(urls).isEqualTo(100_001);
        assertThat(files)
                .extracting(SitemapFile::url)
                .containsExactly(WebUrl.of("/sitemap-1.xml"), WebUrl.of("/sitemap-2.xml"), WebUrl.of("/sitemap-3.xml"));
    }

    private static Iterator<Article> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> at("https://lede.example/" + at))
                .iterator();
    }

    private static Article at(String url) {
        return Article.builder(url, "en", "Ice").build();
    }

    private static OutputStream counting(long[] length) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                length[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                length[0] += count;
            }
        };
    }

    private static String written(Article article) {
        return written(SITEMAPS, article);
    }

    private static String written(Sitemaps sitemaps, Article article) {
        byte[] document = FeedRules.written(sitemaps::write, List.of(article));
        requireValid(document);
        return new String(document, UTF_8);
    }

    static void requireValid(byte[] document) {
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setErrorHandler(new Xml.Strict());
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema() {
        Path folder = Path.of("src/test/resources/dev/lede/render/feed");
        Source[] sources = Stream.of("sitemap", "siteindex", "image", "news", "xhtml-link")
                .map(name -> new StreamSource(folder.resolve(name + ".xsd").toFile()))
                .toArray(Source[]::new);
        try {
            return SchemaFactory.newDefaultInstance().newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
