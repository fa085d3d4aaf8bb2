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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and sitemaps of 100,000 articles are written in a heap that cannot hold them, by another JVM. */
class FeedMemoryTest {
    private static final int ARTICLES = 100_000;

    /** Less than the articles would need. */
    private static final String HEAP = "-Xmx64m";

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json", "sitemap"})
    void memoryDoesNotLimitTheNumberOfArticles(String document) {
        List<String> arguments =
                List.of(HEAP, "-cp", ChildJvm.path(ChildJvm.testPath()), Main.class.getName(), document);
        ChildJvm.Result result = ChildJvm.start(arguments).await();

        assertThat(result.error()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(Long.parseLong(result.output().strip())).isGreaterThan(ARTICLES * 300L);
    }

    /** The program of the other JVM. Prints the length of the document in bytes. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Feeds feeds = Feeds.builder(Articles.site()).build();
            Sitemaps sitemaps = Sitemaps.builder(Articles.site()).build();
            Counter written = new Counter();
            Iterator<Article> articles = articles();
            switch (arguments[0]) {
                case "rss" -> feeds.writeRss(articles, written);
                case "atom" -> feeds.writeAtom(articles, written);
                case "json" -> feeds.writeJson(articles, written);
                default -> {
                    while (articles.hasNext()) sitemaps.write(articles, written);
                }
            }
            System.out.println(written.bytes);
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
