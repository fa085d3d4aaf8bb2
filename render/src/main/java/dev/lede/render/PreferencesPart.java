package dev.lede.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A part that differs by the reader's preferences. There are few of those, so each form is made once and kept. */
final class PreferencesPart implements Part {
    private final Function<ReaderPreferences, byte[]> hole;
    private final Map<ReaderPreferences, byte[]> made = new ConcurrentHashMap<>();

    PreferencesPart(Function<ReaderPreferences, byte[]> hole) {
        this.hole = hole;
    }

    @Override
    public byte[] utf8(Reader reader) {
        return made.computeIfAbsent(reader.preferences(), hole);
    }
}
