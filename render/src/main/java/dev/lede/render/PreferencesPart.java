package dev.lede.render;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** A part that differs by the reader's preferences. Renders once for each preferences, of which there are 21. */
final class PreferencesPart implements Part {
    private final Function<ReaderPreferences, byte[]> content;

    /** The bytes by theme and text size. */
    private final Map<ThemeMode, AtomicReferenceArray<byte[]>> rendered = new EnumMap<>(ThemeMode.class);

    PreferencesPart(Function<ReaderPreferences, byte[]> content) {
        this.content = content;
        for (ThemeMode theme : ThemeMode.values()) {
            rendered.put(theme, new AtomicReferenceArray<>(ReaderPreferences.LARGEST + 1));
        }
    }

    @Override
    public byte[] utf8(Reader reader) {
        ReaderPreferences preferences = reader.preferences();
        AtomicReferenceArray<byte[]> ofTheme = Objects.requireNonNull(rendered.get(preferences.theme()));
        byte[] known = ofTheme.get(preferences.textSize());
        if (known != null) return known;
        // Two threads may both render, with equal bytes.
        byte[] utf8 = content.apply(preferences);
        ofTheme.set(preferences.textSize(), utf8);
        return utf8;
    }
}
