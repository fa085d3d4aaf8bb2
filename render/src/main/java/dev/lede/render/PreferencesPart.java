package dev.lede.render;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** A part that differs by the reader's preferences. Renders once for each preferences, of which there are 21. */
final class PreferencesPart implements Part {
    private final Function<ReaderPreferences, byte[]> content;
    private final AtomicReferenceArray<byte[]> rendered = new AtomicReferenceArray<>(ReaderPreferences.COUNT);

    PreferencesPart(Function<ReaderPreferences, byte[]> content) {
        this.content = content;
    }

    @Override
    public byte[] utf8(Reader reader) {
        int index = reader.preferences().index();
        byte[] utf8 = rendered.get(index);
        if (utf8 != null) return utf8;
        // Two threads may both render, with equal bytes.
        utf8 = content.apply(reader.preferences());
        rendered.set(index, utf8);
        return utf8;
    }
}
