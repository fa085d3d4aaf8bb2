package dev.lede.bench;

import dev.lede.core.body.Body;
import dev.lede.render.BodyRenderer;
import dev.lede.render.html.Html;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sanitizes bodies in HTML and renders them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class BodyBenchmark {
    private final BodySanitizer sanitizer = BodySanitizer.news();
    private final BodyRenderer renderer = BodyRenderer.builder().build();
    private final List<String> html = Samples.bodies();
    private final List<Body> bodies =
            html.stream().map(sanitizer::sanitize).map(Sanitized::body).toList();

    @Benchmark
    public List<Sanitized> sanitize() {
        return html.stream().map(sanitizer::sanitize).toList();
    }

    @Benchmark
    public List<Html> render() {
        return bodies.stream()
                .map(body -> renderer.render(body, Locale.ENGLISH))
                .toList();
    }
}
