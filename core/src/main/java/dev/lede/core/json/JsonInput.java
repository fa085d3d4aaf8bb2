package dev.lede.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Objects;

/** Reads text from streams and bytes, to the end or just beyond the maximum length. Does not close streams. */
final class JsonInput {
    /** The maximum length, with room for a surrogate pair across it: longer text fills this length. */
    private static final int ENOUGH = ArticleJson.MAX_LENGTH + 2;

    private JsonInput() {}

    static String text(InputStream utf8) {
        Objects.requireNonNull(utf8, "utf8");
        try {
            // UTF-8 has at most three bytes for each UTF-16 code unit.
            return text(utf8.readNBytes(3 * ENOUGH));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        StringBuilder text = new StringBuilder();
        char[] part = new char[8192];
        try {
            for (int read = 0; read >= 0 && text.length() <= ArticleJson.MAX_LENGTH; read = reader.read(part)) {
                text.append(part, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return text.toString();
    }

    static String text(byte[] utf8) {
        Objects.requireNonNull(utf8, "utf8");
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(Math.min(utf8.length, ENOUGH));
        CoderResult result = UTF_8.newDecoder().decode(bytes, text, true);
        text.flip();
        boolean isTooLong = text.length() > ArticleJson.MAX_LENGTH;
        if (result.isMalformed() && !isTooLong) throw malformed(text, utf8[bytes.position()]);
        return text.toString();
    }

    private static ArticleJsonException malformed(CharBuffer before, byte unexpected) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < before.length(); at++) {
            boolean endsLine = before.charAt(at) == '\n';
            if (endsLine) line++;
            column = endsLine ? 1 : column + 1;
        }
        String problem = String.format(Locale.ROOT, "malformed UTF-8: unexpected byte 0x%02X", unexpected);
        return new ArticleJsonException(problem, "", line, column);
    }
}
