package dev.lede.render;

import dev.lede.render.html.Html;
import java.util.function.Function;

/** A section of a page that other pages have, too, or that differs by reader. */
@FunctionalInterface
interface Part {
    /** Returns the bytes for a reader. Callers must not modify the array. */
    byte[] utf8(Reader reader);

    /** Returns a part that renders once for each preferences, of which there are 21. */
    static Part byPreferences(Function<ReaderPreferences, byte[]> content) {
        Cache<ReaderPreferences, byte[]> rendered = new Cache<>();
        return reader -> rendered.get(reader.preferences(), content);
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
