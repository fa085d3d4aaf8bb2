package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.BodyRenderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each numbered folder's HTML gives its body and its removals, and the body's rendering gives the body back. */
class GoldenTest {
    static List<String> fixtures() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void htmlGivesBodyAndRemovals(String name) {
        Sanitized sanitized = BodySanitizer.news().sanitize(Fixtures.read(name, "in.html"));
        String body = ArticleJson.writeBody(sanitized.body()) + "\n";
        String report = Stream.concat(sanitized.removals().stream(), sanitized.notices().stream())
                .map(GoldenTest::line)
                .collect(Collectors.joining());
        if (Fixtures.areUpdated()) {
            Fixtures.write(name, "body.json", body);
            Fixtures.write(name, "removals.txt", report);
        }
        assertThat(body).isEqualTo(Fixtures.read(name, "body.json"));
        assertThat(report).isEqualTo(Fixtures.read(name, "removals.txt"));
        assertThat(ArticleJson.readBody(body)).isEqualTo(sanitized.body());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void renderingGivesTheBodyBack(String name) {
        Body body =
                BodySanitizer.news().sanitize(Fixtures.read(name, "in.html")).body();
        String html =
                BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
        assertThat(BodySanitizer.news().sanitize(html).body()).isEqualTo(body);
    }

    private static String line(Object entry) {
        String kind = entry instanceof Removal removal ? removal.kind() + " " + removal.rule() : "NOTICE";
        return kind + ": " + entry + "\n";
    }
}
