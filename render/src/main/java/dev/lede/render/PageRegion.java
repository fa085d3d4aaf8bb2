package dev.lede.render;

import java.util.Locale;

/**
 * The regions of a page that can have a {@link Slot} before and after them, in the order of the page. Each is named as its
 * class in the markup is: {@code RELATED} is {@code .lede-related}.
 *
 * <p>A region is a place, too: an article that has nothing to show there still has its slots.
 */
public enum PageRegion {
    /** The header of the site. What stands before it comes after the link that skips it. */
    HEADER,
    /** The head of the article, from section to source; not the {@code head} of the document. */
    HEAD,
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
