package dev.lede.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A part that differs by the reader's preferences. Caches its bytes per preferences, of which there are 21. */
final class PreferencesPart implements Part {
    private final Function<ReaderPreferences, byte[]> hole;
    private final Map<ReaderPreferences, byte[]> cache = new ConcurrentHashMap<>();

    PreferencesPart(Function<ReaderPreferences, byte[]> hole) {
        this.hole = hole;
    }

    @Override
    public byte[] utf8(Reader reader) {
        return cache.computeIfAbsent(reader.preferences(), hole);
    }
}
