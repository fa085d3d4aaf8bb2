package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.Xml;
import dev.lede.render.feed.Sitemaps;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapFilesTest {
    private static final Site SITE =
            Site.builder("The Lake Post", "https://lakepost.example/lede/").build();
    private static final Sitemaps SITEMAPS = Sitemaps.builder(SITE).build();
    private static final Article ARTICLE = SampleArticles.minimal("en").toBuilder()
            .leadMedia(null)
            .published(OffsetDateTime.parse("2026-03-12T09:00:00+04:00"))
            .build();

    @Test
    void fewArticlesAreInOneFile() {
        Map<String, byte[]> files = SitemapFiles.of(SITEMAPS, articles(Sitemaps.MAX_URLS));
        assertThat(files.keySet()).containsExactly("sitemap.xml");
        assertThat(Xml.texts(files.get("sitemap.xml"), "loc")).hasSize(Sitemaps.MAX_URLS);
    }

    @Test
    void manyArticlesAreInSeveralFilesOfAnIndex() {
        Map<String, byte[]> files = SitemapFiles.of(SITEMAPS, articles(Sitemaps.MAX_URLS + 1));
        assertThat(files).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
        assertThat(Xml.texts(files.get("sitemap.xml"), "loc"))
                .containsExactly(
                        "https://lakepost.example/lede/sitemap-1.xml", "https://lakepost.example/lede/sitemap-2.xml");
        assertThat(Xml.texts(files.get("sitemap.xml"), "lastmod"))
                .containsExactly("2026-03-12T09:00:00+04:00", "2026-03-12T09:00:00+04:00");
        assertThat(Xml.texts(files.get("sitemap-1.xml"), "loc")).hasSize(Sitemaps.MAX_URLS);
        assertThat(Xml.texts(files.get("sitemap-2.xml"), "loc"))
                .containsExactly("https://lakepost.example/en/" + Sitemaps.MAX_URLS);
    }

    @Test
    void siteWithoutArticlesHasASitemap() {
        byte[] empty = SitemapFiles.of(SITEMAPS, articles(0)).get("sitemap.xml");
        assertThat(Xml.texts(empty, "loc")).isEmpty();
    }

    private static Iterator<Article> articles(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> ARTICLE.toBuilder()
                        .url("https://lakepost.example/en/" + at)
                        .build())
                .iterator();
    }
}
