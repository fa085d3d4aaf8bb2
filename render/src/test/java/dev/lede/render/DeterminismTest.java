package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.check.Sha256;
import dev.lede.render.feed.Feeds;
import dev.lede.render.feed.Sitemaps;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The same article, options and clock give the same bytes: repeatedly, on many threads, in JVMs with other locales and zones. */
class DeterminismTest {
    @Test
    void onePageRenderedTwiceIsTheSame() {
        assertThat(hashes()).isEqualTo(hashes());
    }

    @Test
    void threadsShareRenderersAndPages() throws Exception {
        List<String> alone = hashes(Articles.renderers());
        List<ArticleRenderer> shared = Articles.renderers();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) work.add(() -> hashes(shared));
            for (var result : threads.invokeAll(work)) assertThat(result.get()).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void otherJvmsGiveTheSameBytesWhereverTheyRun() {
        String here = String.join("\n", hashes());
        List<ChildJvm> elsewhere = List.of(
                start("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=America/St_Johns"),
                start(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Yerevan",
                        "-Dfile.encoding=ISO-8859-1"),
                start("-Duser.language=hy", "-Duser.country=AM", "-Duser.timezone=UTC"),
                start("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-Duser.timezone=Pacific/Apia"));

        for (ChildJvm jvm : elsewhere) {
            ChildJvm.Result result = jvm.await();
            assertThat(result.error()).isEmpty();
            assertThat(result.output().strip()).isEqualTo(here);
            assertThat(result.exitCode()).isZero();
        }
    }

    private static List<String> hashes() {
        return hashes(Articles.renderers());
    }

    private static List<String> hashes(List<ArticleRenderer> renderers) {
        List<String> hashes = new ArrayList<>();
        for (ArticleRenderer renderer : renderers) {
            for (String language : List.of("en", "ru", "hy", "ka", "ar")) {
                for (Article article : List.of(Articles.full(language), Articles.bare(language))) {
                    ArticlePage page = renderer.page(article);
                    hashes.add(hash(page + page.contentSecurityPolicy() + page.etag(ReaderPreferences.DEFAULT)));
                    hashes.add(hash(renderer.fragment(article).toString()));
                }
            }
        }
        BodyRenderer bodies = BodyRenderer.builder().build();
        for (Fixture fixture : Fixture.all()) {
            hashes.add(hash(bodies.render(fixture.body(), Locale.ENGLISH).toString()));
        }
        Feeds feeds = Feeds.builder(Articles.site()).language("hy").build();
        Sitemaps sitemaps =
                Sitemaps.builder(Articles.site()).clock(Articles.CLOCK).build();
        hashes.add(written(feeds::writeRss));
        hashes.add(written(feeds::writeAtom));
        hashes.add(written(feeds::writeJson));
        hashes.add(written(sitemaps::write));
        return hashes;
    }

    private static String written(BiConsumer<Iterator<Article>, OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(List.of(Articles.full("hy"), Articles.bare("ar")).iterator(), out);
        return hash(out.toString(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    /** The program of the other JVMs. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            hashes().forEach(System.out::println);
        }
    }

    private static ChildJvm start(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-cp", ChildJvm.path(ChildJvm.testPath()), Main.class.getName()));
        return ChildJvm.start(arguments);
    }
}
