package dev.lede.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.render.Articles;
import dev.lede.render.ChildJvm;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Feeds and sitemaps of 100,000 articles are written in a heap that cannot hold them, by another JVM. */
class FeedMemoryTest {
    private static final int ARTICLES = 100_000;

    /** Less than the articles would need. */
    private static final String HEAP = "-Xmx64m";

    @Test
    void memoryDoesNotLimitTheNumberOfArticles() {
        List<String> arguments = List.of(HEAP, "-cp", ChildJvm.path(ChildJvm.testPath()), Main.class.getName());
        ChildJvm.Result result = ChildJvm.start(arguments).await();

        assertThat(result.error()).isEmpty();
        assertThat(result.exitCode()).isZero();
        List<String> lines = result.output().lines().toList();
        assertThat(lines).hasSize(5);
        for (String line : lines.subList(0, 3)) assertThat(Long.parseLong(line)).isGreaterThan(ARTICLES * 800L);
        assertThat(lines.subList(3, 5)).containsExactly("100000", "100000");
    }

    /** The program of the other JVM. Prints the lengths of the feeds, and the numbers of articles in the sitemaps. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Feeds feeds = Feeds.builder(Articles.site()).build();
            Counter rss = new Counter();
            feeds.writeRss(articles(), rss);
            System.out.println(rss.bytes);
            Counter atom = new Counter();
            feeds.writeAtom(articles(), atom);
            System.out.println(atom.bytes);
            Counter json = new Counter();
            feeds.writeJson(articles(), json);
            System.out.println(json.bytes);

            Sitemaps sitemaps = Sitemaps.builder(Articles.site()).build();
            Iterator<Article> articles = articles();
            int urls = 0;
            while (articles.hasNext())
                urls += sitemaps.write(articles, new Counter()).urls();
            System.out.println(urls);
            Iterator<Article> news = articles();
            SitemapResult result = sitemaps.writeNews(news, new Counter());
            System.out.println(result.urls() + result.tooOld());
        }

        /** Returns articles that exist only while they are written. */
        private static Iterator<Article> articles() {
            Article article = Article.builder("https://lede.example/hy", "hy", "Լիճը սառչում է ավելի ուշ")
                    .standfirst("Սառույցը եկավ հունվարին։")
                    .byline(Contributor.of("Աննա Պետրոսյան"))
                    .published(OffsetDateTime.parse("2026-02-28T08:04:00+04:00"))
                    .addTranslation("en", "/en")
                    .leadMedia(Figure.of(Image.of("/lake.jpg", "Լիճ")))
                    .build();
            String text = "Ձկնորսները հարյուր տարի հաշվում են օրերը։ ".repeat(5);
            return IntStream.range(0, ARTICLES)
                    .mapToObj(at -> article.toBuilder()
                            .url("https://lede.example/hy/" + at)
                            .body(Body.of(Paragraph.of(text + at)))
                            .build())
                    .iterator();
        }
    }

    /** Counts what is written, and keeps nothing. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
            bytes += length;
        }
    }
}
