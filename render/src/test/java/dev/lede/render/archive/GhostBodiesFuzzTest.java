package dev.lede.render.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.body.Body;
import dev.lede.render.BodyRenderer;
import dev.lede.render.FuzzTarget;
import dev.lede.render.SafeMarkup;
import java.util.List;
import java.util.Locale;

/** Any text is a document of each editor of Ghost; its rendering holds nothing but what bodies hold. */
class GhostBodiesFuzzTest extends FuzzTarget {
    private static final GhostBodies GHOST = GhostBodies.of("https://lake.example/");

    @FuzzTest(maxDuration = "10m")
    void reads(byte[] text) {
        String json = new String(text, UTF_8);
        for (Body body : List.of(
                GHOST.lexical(json).body(),
                GHOST.mobiledoc(json).body(),
                GHOST.html(json).body())) {
            SafeMarkup.requireBody(
                    BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString());
        }
    }
}
