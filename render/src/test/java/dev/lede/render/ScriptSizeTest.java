package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The script is small, comments and all: whoever reads it in the source reads what fits into one packet or two. */
class ScriptSizeTest {
    private static final int MOST = 2_048;

    @Test
    void scriptHasTwoKilobytesAtMost() throws IOException {
        String script = Golden.read(Path.of("src/main/assets/lede.js"));

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
