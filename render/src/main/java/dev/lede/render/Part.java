package dev.lede.render;

import dev.lede.render.html.Html;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A section of a page that other pages have, too, or that differs by reader. */
@FunctionalInterface
interface Part {
    /** Returns the bytes for a reader. Callers must not modify the array. */
    byte[] utf8(Reader reader);

    /** Writes the bytes for a reader. */
    default void writeTo(OutputStream out, Reader reader) throws IOException {
        out.write(utf8(reader));
    }

    /** Returns a part that renders once for each preferences, of which there are 21. */
    static Part byPreferences(Function<ReaderPreferences, byte[]> content) {
        Cache<ReaderPreferences, byte[]> rendered = new Cache<>();
        return reader -> rendered.get(reader.preferences(), content);
    }

    /** The number of views in ASCII digits, if it is known. Each request writes it, so that no array is allocated. */
    final class ViewCount implements Part {
        static final byte[] NONE = new byte[0];

        @Override
        public byte[] utf8(Reader reader) {
            if (reader.views().isEmpty()) return NONE;
            return Long.toString(reader.views().getAsLong()).getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public void writeTo(OutputStream out, Reader reader) throws IOException {
            if (reader.views().isEmpty()) return;
            long number = reader.views().getAsLong();
            long unit = 1;
            while (number / unit >= 10) unit *= 10;
            for (; unit > 0; unit /= 10) out.write((int) ('0' + number / unit % 10));
        }
    }

    /** A part that is the same on many pages, which share its bytes. */
    final class Fixed implements Part {
        private final Html html;
        private final byte[] utf8;

        Fixed(Html html) {
            this.html = html;
            this.utf8 = html.toBytes();
        }

        Html html() {
            return html;
        }

        @Override
        public byte[] utf8(Reader reader) {
            return utf8;
        }
    }
}
