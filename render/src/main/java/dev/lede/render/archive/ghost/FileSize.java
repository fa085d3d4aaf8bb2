package dev.lede.render.archive.ghost;

import java.util.List;

/** The size of a file for readers, as Ghost's file cards show it: {@code 1 MB}. */
final class FileSize {
    private static final List<String> UNITS = List.of("Byte", "KB", "MB", "GB", "TB");
    private static final int STEP = 1_024;

    private FileSize() {}

    /** Returns the size for a number of bytes; another text is returned as it is. */
    static String of(String bytes) {
        if (!bytes.matches("\\d{1,15}")) return bytes;
        double size = Long.parseLong(bytes);
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        return Math.round(size) + " " + UNITS.get(unit);
    }
}
