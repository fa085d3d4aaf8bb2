package dev.lede.render.archive.wxr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes an XML file by its byte order mark or declaration, otherwise as UTF-8 (XML 1.0, appendix F). Malformed bytes
 * become U+FFFD.
 */
final class XmlCharset {
    private static final int READ = 1_000;

    private static final Pattern DECLARED =
            Pattern.compile("^\\s{0,99}<\\?xml[^>]{0,200}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private XmlCharset() {}

    /** Returns a reader of the stream, without the byte order mark. */
    static Reader reader(InputStream stream) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream);
        bytes.mark(READ);
        byte[] start = bytes.readNBytes(READ);
        bytes.reset();
        if (begins(start, 0xEF, 0xBB, 0xBF)) return after(bytes, 3, StandardCharsets.UTF_8);
        if (begins(start, 0xFE, 0xFF)) return after(bytes, 2, StandardCharsets.UTF_16BE);
        if (begins(start, 0xFF, 0xFE)) return after(bytes, 2, StandardCharsets.UTF_16LE);
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return new InputStreamReader(bytes, declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] start, int... mark) {
        if (start.length < mark.length) return false;
        for (int at = 0; at < mark.length; at++) {
            if ((start[at] & 0xFF) != mark[at]) return false;
        }
        return true;
    }

    private static Reader after(InputStream bytes, int mark, Charset charset) throws IOException {
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset);
    }

    /** A declaration in ASCII characters cannot be true if it names an encoding of two bytes. */
    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.name().startsWith("UTF-") || !charset.canEncode() ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
