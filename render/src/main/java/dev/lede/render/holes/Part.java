package dev.lede.render.holes;

import dev.lede.render.html.Html;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A section of a page that other pages have, too, or that differs by reader. */
@FunctionalInterface
public interface Part<P> {
    /** Returns the bytes for a reader. Callers must not modify the array. */
    byte[] utf8(Reader<P> reader);

    /** Writes the bytes for a reader. */
    default void writeTo(OutputStream out, Reader<P> reader) throws IOException {
        out.write(utf8(reader));
    }

    /** Returns a part that renders once for each preferences. */
    static <P> Part<P> byPreferences(Function<P, byte[]> content) {
        Cache<P, byte[]> rendered = new Cache<>();
        return reader -> rendered.get(reader.preferences(), content);
    }

    /** The number of views in ASCII digits, if it is known. Each request writes it, so that no array is allocated. */
    final class ViewCount<P> implements Part<P> {
        static final byte[] NONE = new byte[0];

        @Override
        public byte[] utf8(Reader<P> reader) {
            if (reader.views().isEmpty()) return NONE;
            return Long.toString(reader.views().getAsLong()).getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public void writeTo(OutputStream out, Reader<P> reader) throws IOException {
            if (reader.views().isEmpty()) return;
            long number = reader.views().getAsLong();
            long unit = 1;
            while (number / unit >= 10) unit *= 10;
            for (; unit > 0; unit /= 10) out.write((int) ('0' + number / unit % 10));
        }
    }

    /** A part that is the same on many pages, which share its bytes. */
    final class Fixed<P> implements Part<P> {
        private final Html html;
        private final byte[] utf8;

        public Fixed(Html html) {
            this.html = html;
            this.utf8 = html.toBytes();
        }

        public Html html() {
            return html;
        }

        @Override
        public byte[] utf8(Reader<P> reader) {
            return utf8;
        }
    }
}
