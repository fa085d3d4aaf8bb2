package dev.lede.render;

/** A reader's choice of light or dark pages. */
public enum ThemeMode {
    /** The setting of the reader's device ({@code prefers-color-scheme}). */
    AUTO,
    /** Dark text on light pages. */
    DAY,
    /** Light text on dark pages. */
    NIGHT;

    /**
     * Returns the value in markup ({@code data-lede-theme}), cookies and queries.
     *
     * @return {@code auto}, {@code day} or {@code night}
     */
    public String id() {
        return switch (this) {
            case AUTO -> "auto";
            case DAY -> "day";
            case NIGHT -> "night";
        };
    }
}
