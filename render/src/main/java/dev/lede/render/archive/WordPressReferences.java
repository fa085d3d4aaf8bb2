package dev.lede.render.archive;

import java.util.List;
import java.util.Optional;

/**
 * Resolves what the content of one post of WordPress refers to and does not contain. {@link WordPressExport} has an
 * implementation for exports; a host with access to the database of the site writes its own. Each method finds nothing by
 * default; what is not found stays in the body as a shortcode or comment, for which the sanitizer gives a notice.
 */
public interface WordPressReferences {
    /** Finds nothing. */
    WordPressReferences NONE = new WordPressReferences() {};

    /**
     * Finds a file of the media library, for galleries and playlists.
     *
     * @param id its id
     * @return the file; empty if there is none
     */
    default Optional<WordPressAttachment> attachment(long id) {
        return Optional.empty();
    }

    /**
     * Returns the files that were uploaded to this post, for {@code [gallery]} without ids.
     *
     * @return the files in the order of the gallery
     */
    default List<WordPressAttachment> attached() {
        return List.of();
    }

    /**
     * Finds a reusable block, for {@code <!-- wp:block {"ref":12} /-->}.
     *
     * @param id the id of a post of the type {@code wp_block}
     * @return its content; empty if there is none
     */
    default Optional<String> block(long id) {
        return Optional.empty();
    }

    /**
     * Returns the footnotes of this post, for {@code <!-- wp:footnotes /-->}.
     *
     * @return the value of the post's metadata {@code footnotes}: JSON; empty if there is none
     */
    default Optional<String> footnotes() {
        return Optional.empty();
    }
}
