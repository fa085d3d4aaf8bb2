package dev.lede.render.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.body.Body;
import dev.lede.render.BodyRenderer;
import dev.lede.render.FuzzTarget;
import dev.lede.render.SafeMarkup;
import dev.lede.render.sanitize.BodySanitizer;
import java.util.Locale;
import java.util.Optional;

/** Any text is a body of Drupal, with whatever its references resolve to. */
class DrupalFuzzTest extends FuzzTarget {
    @FuzzTest(maxDuration = "10m")
    void converts(byte[] text) {
        String body = new String(text, UTF_8);
        for (String html : new String[] {Drupal.html(body), Drupal.html(body, DrupalFuzzTest::find)}) {
            assertThat(html.length()).isLessThanOrEqualTo(200 + 60 * body.length());
            Body sanitized = BodySanitizer.news().sanitize(html).body();
            SafeMarkup.requireBody(BodyRenderer.builder()
                    .build()
                    .render(sanitized, Locale.ENGLISH)
                    .toString());
        }
    }

    private static Optional<DrupalEntity> find(DrupalReference reference) {
        return switch (reference.id().length() % 4) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(DrupalEntity.image("/a.jpg", reference.id()));
            case 2 -> Optional.of(DrupalEntity.of(DrupalEntity.Kind.VIDEO, "/a.mp4", ""));
            default -> Optional.of(DrupalEntity.of(DrupalEntity.Kind.PAGE, "https://vimeo.com/1", reference.type()));
        };
    }
}
