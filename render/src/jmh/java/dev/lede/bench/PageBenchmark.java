package dev.lede.bench;

import dev.lede.core.Article;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Renders the page of a new article and serves a page that is kept. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {
    private static final ReaderPreferences READER = new ReaderPreferences(ThemeMode.NIGHT, 5);

    @Param({"en", "ru", "hy"})
    public String language;

    private final ArticleRenderer renderer = Samples.rendererWithLinkedAssets();
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private Article article;
    private ArticlePage kept;
    private long views;

    @Setup
    public void render() {
        article = Samples.article(language);
        kept = renderer.page(article);
    }

    @Benchmark
    public ArticlePage newArticle() {
        return renderer.page(Samples.unrendered(article));
    }

    @Benchmark
    public ByteArrayOutputStream keptPage() {
        stream.reset();
        kept.withViews(++views).writeTo(stream, READER);
        return stream;
    }
}
