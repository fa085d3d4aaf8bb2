package dev.lede.render.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Image;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.Articles;
import dev.lede.render.Golden;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feeds and sitemaps of the sample articles, as golden files. */
class SamplesTest {
    private static final Path ARTICLES = Path.of("../examples/src/main/resources/dev/lede/examples/articles");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/lede/render/feed");

    /** The day after the latest of the samples was published. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-03T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void documentsOfTheSamplesAreTheGoldenFiles(String language) {
        List<Article> articles = articles(language);
        Feeds feeds = Feeds.builder(site())
                .language(language)
                .rssUrl("/" + language + "/feed.xml")
                .atomUrl("/" + language + "/atom.xml")
                .jsonUrl("/" + language + "/feed.json")
                .build();
        Sitemaps sitemaps = Sitemaps.builder(site()).clock(CLOCK).build();
        assertGolden(language + "/feed.xml", feeds::writeRss, articles);
        assertGolden(language + "/atom.xml", feeds::writeAtom, articles);
        assertGolden(language + "/feed.json", feeds::writeJson, articles);
        assertGolden(language + "/sitemap.xml", sitemaps::write, articles);
        assertGolden(language + "/news-sitemap.xml", sitemaps::writeNews, articles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void documentsOfTheSamplesAreValid(String language) {
        List<Article> articles = articles(language);
        FeedRules.require(Feeds.builder(site()).build(), articles);
        FeedRules.require(Feeds.builder(site()).teasersOnly().build(), articles);
        Sitemaps sitemaps = Sitemaps.builder(site()).clock(CLOCK).build();
        SitemapsTest.requireValid(FeedRules.written(sitemaps::write, articles));
        SitemapsTest.requireValid(FeedRules.written(sitemaps::writeNews, articles));
    }

    private static void assertGolden(
            String file, BiConsumer<Iterator<Article>, ByteArrayOutputStream> writer, List<Article> articles) {
        Golden.assertIsIn(GOLDEN.resolve(file), new String(FeedRules.written(writer, articles), UTF_8));
    }

    private static List<Article> articles(String language) {
        return Articles.SAMPLES.stream()
                .map(name -> ArticleJson.read(Golden.read(ARTICLES.resolve(name + "." + language + ".json"))))
                .toList();
    }

    private static Site site() {
        return Site.builder("The Lake Post", "https://lakepost.example/")
                .logo(Image.of("/pictures/logo.svg", ""))
                .addHome("en", "/en/")
                .addHome("ru", "/ru/")
                .addHome("hy", "/hy/")
                .build();
    }
}
