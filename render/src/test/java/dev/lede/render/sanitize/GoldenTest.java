package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each numbered folder's HTML gives its body, its removals and its rendering, which reads back. */
class GoldenTest {
    /** The start tags of blocks: the rendering has no line breaks, and fixtures get one before each block, for readers. */
    private static final Pattern BLOCK = Pattern.compile(
            "<(?=(?:p|h[2-6]|ul|ol|li|dl|dt|dd|figure|figcaption|blockquote|table|tr|div|aside|details|pre"
                    + "|hr)[ >])");

    static List<String> fixtures() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void htmlGivesBodyRemovalsAndRendering(String name) {
        Sanitized sanitized = BodySanitizer.news().sanitize(Fixtures.read(name, "in.html"));
        String body = ArticleJson.writeBody(sanitized.body()) + "\n";
        String report = Stream.concat(sanitized.removals().stream(), sanitized.notices().stream())
                .map(GoldenTest::line)
                .collect(Collectors.joining());
        if (Fixtures.areUpdated()) {
            Fixtures.write(name, "body.json", body);
            Fixtures.write(name, "removals.txt", report);
            Fixtures.write(name, "out.html", rendered(sanitized.body()));
        }
        assertThat(body).isEqualTo(Fixtures.read(name, "body.json"));
        assertThat(report).isEqualTo(Fixtures.read(name, "removals.txt"));
        assertThat(rendered(sanitized.body())).isEqualTo(Fixtures.read(name, "out.html"));
        assertThat(ArticleJson.readBody(body)).isEqualTo(sanitized.body());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void renderingReadsBack(String name) {
        Body body =
                BodySanitizer.news().sanitize(Fixtures.read(name, "in.html")).body();
        ReadBack.assertReadsBack(body, name);
    }

    private static String rendered(Body body) {
        String html =
                BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
        return BLOCK.matcher(html).replaceAll("\n<").strip() + "\n";
    }

    private static String line(Object entry) {
        String kind = entry instanceof Removal removal ? removal.kind() + " " + removal.rule() : "NOTICE";
        return kind + ": " + entry + "\n";
    }
}
