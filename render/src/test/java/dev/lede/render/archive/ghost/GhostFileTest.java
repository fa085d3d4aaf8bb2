package dev.lede.render.archive.ghost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A file that cannot be read is an error of the host, not of its content. */
class GhostFileTest {
    private static final Set<String> TABLES = Set.of("posts");

    @Test
    void fileThatCannotBeOpenedThrows() {
        assertThatIOException()
                .isThrownBy(() -> new GhostFile(new Failing(), TABLES))
                .withMessage("the disk is gone");
    }

    @Test
    void fileThatCannotBeReadToItsEndThrows() throws IOException {
        InputStream start = new ByteArrayInputStream("{\"posts\":[{}".getBytes(UTF_8));
        try (GhostFile file = new GhostFile(new SequenceInputStream(start, new Failing()), TABLES)) {
            assertThat(file.next()).isNotNull();
            assertThatIOException().isThrownBy(file::next).withMessage("the disk is gone");
        }
    }

    private static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
