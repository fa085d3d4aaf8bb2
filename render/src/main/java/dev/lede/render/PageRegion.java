package dev.lede.render;

import java.util.Locale;

/**
 * The regions of a page that can have a {@link Slot} before and after them, in the order of the page.
 *
 * <p>A region is a place, too: an article that has nothing to show there still has its slots.
 */
public enum PageRegion {
    /** The header of the site. What stands before it comes after the link that skips it. */
    HEADER,
    /** The header of the article, from section to source. */
    HEADLINE,
    /** The reader's controls. */
    CONTROLS,
    /** The lead figure. */
    LEAD,
    /** The body. */
    BODY,
    /** The corrections. */
    CORRECTIONS,
    /** The tags. */
    TAGS,
    /** What can be done with the article. */
    SHARE,
    /** Related articles. */
    RELATED,
    /** The footer of the site. */
    FOOTER;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
