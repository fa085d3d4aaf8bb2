package dev.lede.render;

import java.util.Locale;

/**
 * The regions of a page before and after which a {@link Slot} can be placed, in the order of the page. The slots of a region
 * are rendered even if the article has no content for the region.
 */
public enum PageRegion {
    /** The header of the site. A slot before it follows the skip link, which stays the first element of the page. */
    HEADER,
    /** The header of the article, from section to source. */
    HEADLINE,
    /** The reader's controls, inside of the header of the article. */
    CONTROLS,
    /** The lead media. */
    LEAD,
    /** The body. */
    BODY,
    /** The corrections. */
    CORRECTIONS,
    /** The tags. */
    TAGS,
    /** The links and buttons to share, print and copy. */
    SHARE,
    /** Related articles. */
    RELATED,
    /** The footer of the site. */
    FOOTER;

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String before = "before-" + id;
    private final String after = "after-" + id;

    String id() {
        return id;
    }

    /** Returns the place of slots before the region. */
    String before() {
        return before;
    }

    /** Returns the place of slots after the region. */
    String after() {
        return after;
    }
}
