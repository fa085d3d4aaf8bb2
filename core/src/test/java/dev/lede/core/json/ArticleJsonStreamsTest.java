package dev.lede.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lede.core.Article;
import dev.lede.core.Articles;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles and bodies are read from and written to streams and bytes as they are with strings. */
class ArticleJsonStreamsTest {
    private static final Article ARTICLE = Articles.random(7);
    private static final String TEXT = ArticleJson.write(ARTICLE);
    private static final byte[] UTF8 = TEXT.getBytes(UTF_8);
    private static final Body BODY = Body.of(Paragraph.of("Սառույց 😀"));
    private static final byte[] BODY_UTF8 = ArticleJson.writeBody(BODY).getBytes(UTF_8);

    @Test
    void articlesAndBodiesAreWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArticleJson.write(ARTICLE, out);
        assertThat(out.toByteArray()).isEqualTo(UTF8).isEqualTo(ArticleJson.writeBytes(ARTICLE));

        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ArticleJson.writeBody(BODY, body);
        assertThat(body.toByteArray()).isEqualTo(BODY_UTF8).isEqualTo(ArticleJson.writeBodyBytes(BODY));
    }

    @Test
    void articlesAndBodiesAreRead() {
        assertThat(List.of(
                        ArticleJson.read(UTF8),
                        ArticleJson.read(new ByteArrayInputStream(UTF8)),
                        ArticleJson.read(new StringReader(TEXT))))
                .containsOnly(ARTICLE);
        assertThat(List.of(
                        ArticleJson.readBody(BODY_UTF8),
                        ArticleJson.readBody(new ByteArrayInputStream(BODY_UTF8)),
                        ArticleJson.readBody(new StringReader(new String(BODY_UTF8, UTF_8)))))
                .containsOnly(BODY);
    }

    @Test
    void streamsAreNotClosed() {
        Unclosable unclosable = new Unclosable();
        ArticleJson.read(unclosable.input());
        ArticleJson.read(unclosable.reader());
        ArticleJson.write(ARTICLE, unclosable.output());
        assertThat(unclosable.closed).isFalse();
    }

    @Test
    void failingStreamThrowsAnUncheckedException() {
        InputStream input = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                throw new IOException("torn");
            }
        };
        Reader reader = new Reader() {
            @Override
            public int read(char[] into, int at, int length) throws IOException {
                throw new IOException("torn");
            }

            @Override
            public void close() {}
        };
        OutputStream output = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("torn");
            }
        };
        assertTorn(input, ArticleJson::read);
        assertTorn(reader, ArticleJson::readBody);
        assertTorn(output, out -> ArticleJson.write(ARTICLE, out));
    }

    /** An invalid first byte, an overlong encoding, an encoded surrogate, a truncated character. */
    @ParameterizedTest
    @CsvSource({"FF, 0xFF", "C0AF, 0xC0", "EDA080, 0xED", "D5, 0xD5"})
    void malformedUtf8IsAnErrorWithItsPlace(String bytes, String shown) {
        byte[] start = "{\n \"é😀".getBytes(UTF_8);
        byte[] malformed = Arrays.copyOf(start, start.length + bytes.length() / 2);
        for (int at = 0; at < bytes.length(); at += 2) {
            malformed[start.length + at / 2] = (byte) Integer.parseInt(bytes.substring(at, at + 2), 16);
        }
        ArticleJsonException refused =
                catchThrowableOfType(ArticleJsonException.class, () -> ArticleJson.read(malformed));
        assertThat(refused).hasMessage("malformed UTF-8: unexpected byte " + shown + " (line 2, column 6)");
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isEqualTo(6);
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody(new ByteArrayInputStream(malformed)))
                .withMessage(refused.getMessage());
    }

    @Test
    void streamsHaveTheSameLimitAsStrings() {
        for (String unit : List.of(" ", "ա", "湖")) {
            byte[] most = unit.repeat(ArticleJson.MAX_LENGTH).getBytes(UTF_8);
            assertThatExceptionOfType(ArticleJsonException.class)
                    .isThrownBy(() -> ArticleJson.read(most))
                    .withMessageNotContaining("longer");
            byte[] more = unit.repeat(ArticleJson.MAX_LENGTH + 1).getBytes(UTF_8);
            assertTooLong(() -> ArticleJson.read(more));
            assertTooLong(() -> ArticleJson.read(new ByteArrayInputStream(more)));
        }
        byte[] pairs = (" " + "😀".repeat(ArticleJson.MAX_LENGTH / 2)).getBytes(UTF_8);
        assertTooLong(() -> ArticleJson.read(pairs));
        assertTooLong(() -> ArticleJson.read(new Endless()));
    }

    @Test
    void nothingIsWrittenIfTheArticleIsTooLong() {
        Article large = ARTICLE.toBuilder()
                .body(Body.of(Paragraph.of("x".repeat(ArticleJson.MAX_LENGTH))))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleJson.write(large, out));
        assertThat(out.size()).isZero();
    }

    @Test
    void nullIsRefusedWithTheNameOfTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.read((byte[]) null))
                .withMessage("utf8");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.read((InputStream) null))
                .withMessage("utf8");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.read((Reader) null))
                .withMessage("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.read((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.write(ARTICLE, null))
                .withMessage("out");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.write(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.writeBody(null))
                .withMessage("body");
    }

    private static <T> void assertTorn(T stream, Consumer<T> use) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> use.accept(stream))
                .withMessageContaining("torn");
    }

    private static void assertTooLong(Runnable reading) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(reading::run)
                .withMessage("longer than 16777216 characters (line 1, column 1)");
    }

    private static final class Unclosable {
        private boolean closed;

        InputStream input() {
            return new ByteArrayInputStream(UTF8) {
                @Override
                public void close() {
                    closed = true;
                }
            };
        }

        Reader reader() {
            return new StringReader(TEXT) {
                @Override
                public void close() {
                    closed = true;
                }
            };
        }

        OutputStream output() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    closed = true;
                }
            };
        }
    }

    /** A reader that never reaches its end. */
    private static final class Endless extends Reader {
        @Override
        public int read(char[] into, int at, int length) {
            Arrays.fill(into, at, at + length, ' ');
            return length;
        }

        @Override
        public void close() {}
    }
}
