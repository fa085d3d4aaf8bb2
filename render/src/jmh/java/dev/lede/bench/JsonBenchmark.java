package dev.lede.bench;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
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

/** Writes and reads the JSON of an article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    @Param({"en", "ru", "hy"})
    public String language;

    private String json;
    private Article article;

    @Setup
    public void read() {
        article = Samples.article(language);
        json = ArticleJson.write(article);
    }

    @Benchmark
    public String writeArticle() {
        return ArticleJson.write(article);
    }

    @Benchmark
    public Article readArticle() {
        return ArticleJson.read(json);
    }
}
