package dev.lede.render;

import java.util.function.Function;

/** A part that differs by the reader's preferences. Renders once for each preferences, of which there are 21. */
final class PreferencesPart implements Part {
    private final Function<ReaderPreferences, byte[]> content;
    private final Cache<ReaderPreferences, byte[]> rendered = new Cache<>();

    PreferencesPart(Function<ReaderPreferences, byte[]> content) {
        this.content = content;
    }

    @Override
    public byte[] utf8(Reader reader) {
        return rendered.get(reader.preferences(), content);
    }
}
