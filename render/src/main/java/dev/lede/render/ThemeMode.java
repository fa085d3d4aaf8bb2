package dev.lede.render;

/** Which theme a reader wants. */
public enum ThemeMode {
    /** As the reader's device says ({@code prefers-color-scheme}). */
    AUTO,
    /** Dark letters on a light page. */
    DAY,
    /** Light letters on a dark page. */
    NIGHT;

    /**
     * The mode's name in markup, cookies and queries.
     *
     * @return {@code auto}, {@code day} or {@code night}: the value of {@code data-lede-theme}
     */
    public String id() {
        return switch (this) {
            case AUTO -> "auto";
            case DAY -> "day";
            case NIGHT -> "night";
        };
    }
}
