package dev.lede.render.sanitize;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.body.Body;
import dev.lede.render.BodyRenderer;
import dev.lede.render.FuzzTarget;
import dev.lede.render.SafeMarkup;
import java.util.List;
import java.util.Locale;

/** Any text is a body; its rendering holds nothing but what bodies hold, and reads back. */
class BodySanitizerFuzzTest extends FuzzTarget {
    private static final List<BodySanitizer> PRESETS =
            List.of(BodySanitizer.news(), BodySanitizer.comment(), BodySanitizer.strict());

    @FuzzTest(maxDuration = "10m")
    void sanitizes(byte[] text) {
        String html = new String(text, UTF_8);
        for (BodySanitizer sanitizer : PRESETS) {
            Body body = sanitizer.sanitize(html).body();
            String rendered =
                    BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
            SafeMarkup.requireBody(rendered);
            ReadBack.assertReadsBack(sanitizer, body, Locale.ENGLISH, html);
        }
    }
}
