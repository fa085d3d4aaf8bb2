package dev.lede.render.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a page as browsers do (WHATWG HTML, determining the character encoding): by a byte order mark,
 * by the server's declaration, by the page's own one. A page without declaration is UTF-8 if it can be, otherwise
 * windows-1252.
 */
final class PageEncoding {
    /** Browsers read 1,024 bytes, but many pages declare their encoding later. */
    private static final int READ = 16_384;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:<meta[^>]{0,500}?charset|<\\?xml[^>]{0,200}?encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PageEncoding() {}

    static String decode(byte[] bytes, @Nullable Charset declared) {
        Mark mark = Mark.of(bytes);
        if (mark != null) return new String(bytes, mark.length, bytes.length - mark.length, mark.charset);
        if (declared != null) return new String(bytes, declared);
        Charset named = declaration(bytes);
        if (named != null && !named.equals(UTF_8)) return new String(bytes, named);
        return utf8OrWindows(bytes, named);
    }

    /** A page that declares UTF-8 and is not: browsers replace the wrong bytes. */
    private static String utf8OrWindows(byte[] bytes, @Nullable Charset named) {
        if (named != null) return new String(bytes, UTF_8);
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            return new String(bytes, WINDOWS);
        }
    }

    private static @Nullable Charset declaration(byte[] bytes) {
        Matcher found = DECLARATION.matcher(new String(bytes, 0, Math.min(bytes.length, READ), ISO_8859_1));
        return found.find() ? charset(found.group(1)) : null;
    }

    private static @Nullable Charset charset(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        // WHATWG Encoding, names and labels: what pages call so is the larger encoding. A page that declares UTF-16 in
        // ASCII
        // is UTF-8.
        if (label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii") || label.equals("ascii"))
            return WINDOWS;
        if (label.startsWith("utf-16")) return UTF_8;
        try {
            return Charset.forName(label);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private record Mark(Charset charset, int length) {
        static @Nullable Mark of(byte[] bytes) {
            int first = at(bytes, 0);
            int second = at(bytes, 1);
            if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) return new Mark(UTF_8, 3);
            if (first == 0xFE && second == 0xFF) return new Mark(UTF_16BE, 2);
            if (first == 0xFF && second == 0xFE) return new Mark(UTF_16LE, 2);
            return null;
        }

        private static int at(byte[] bytes, int index) {
            return index < bytes.length ? bytes[index] & 0xFF : -1;
        }
    }
}
