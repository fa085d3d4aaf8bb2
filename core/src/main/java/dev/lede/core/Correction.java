package dev.lede.core;

import dev.lede.core.body.Inline;
import dev.lede.core.body.Text;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A correction: an error in the article, and the moment of its correction.
 *
 * @param correctedAt the moment of the correction
 * @param children a description of the error
 */
public record Correction(OffsetDateTime correctedAt, List<Inline> children) {
    /**
     * Checks the moment, and normalizes the text as {@link dev.lede.core.body.Body} describes.
     *
     * @throws IllegalArgumentException if the year is not 1..9999, the offset has seconds, or nodes are nested deeper
     *     than {@link dev.lede.core.body.Body#MAX_DEPTH}
     */
    public Correction {
        Moments.require(correctedAt, "correctedAt");
        children = Trees.line(children);
    }

    /**
     * Returns a correction with plain text.
     *
     * @param correctedAt the moment of the correction
     * @param text a description of the error
     * @return the correction
     * @throws IllegalArgumentException if the year is not 1..9999, the offset has seconds, or the text has characters
     *     that HTML and XML forbid
     */
    public static Correction of(OffsetDateTime correctedAt, String text) {
        return new Correction(correctedAt, List.of(new Text(text)));
    }

    /**
     * Returns a correction.
     *
     * @param correctedAt the moment of the correction
     * @param children a description of the error
     * @return the correction
     */
    public static Correction of(OffsetDateTime correctedAt, Inline... children) {
        return new Correction(correctedAt, List.of(children));
    }
}
