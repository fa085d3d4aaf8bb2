package dev.lede.render;

import java.util.Locale;

/** The layout of a list of teasers. The number of columns depends on the width of the list. */
public enum TeaserLayout {
    /** The first teaser is a lead story over all columns; the others are a grid below it. For a front or a section. */
    LEAD,
    /** All teasers are alike, in a grid. For more articles at the end of a page. */
    GRID,
    /** Teasers below each other, with a small image beside the text. For results of a search. */
    LIST;

    private final String id = name().toLowerCase(Locale.ROOT);

    String id() {
        return id;
    }
}
