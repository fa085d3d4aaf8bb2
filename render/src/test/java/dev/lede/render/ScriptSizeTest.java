package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The script, which each page contains, is small. */
class ScriptSizeTest {
    private static final int MOST = 1_536;

    @Test
    void scriptHasOneAndAHalfKilobytesAtMost() throws IOException {
        String script = Golden.read(Path.of("src/main/resources/dev/lede/render/lede.min.js"));

        assertThat(compressed(script)).isLessThanOrEqualTo(MOST);
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Best(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
