package dev.lede.core;

import dev.lede.core.body.Inline;
import dev.lede.core.body.Text;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What was wrong in an article, and when it was put right.
 *
 * @param correctedAt when the article was corrected
 * @param children what was wrong
 */
public record Correction(OffsetDateTime correctedAt, List<Inline> children) {
    /**
     * Checks the moment and normalizes the text.
     *
     * @throws IllegalArgumentException if the year is not 1..9999, or the offset has seconds, or nodes are nested deeper
     *     than {@link dev.lede.core.body.Body#MAX_DEPTH}
     */
    public Correction {
        Moments.require(correctedAt, "correctedAt");
        children = Trees.line(children);
    }

    /**
     * A correction in plain words.
     *
     * @param correctedAt when the article was corrected
     * @param text what was wrong
     * @return the correction
     * @throws IllegalArgumentException if the year is not 1..9999, the offset has seconds, or the text has characters that HTML and
     *     XML forbid
     */
    public static Correction of(OffsetDateTime correctedAt, String text) {
        return new Correction(correctedAt, List.of(new Text(text)));
    }

    /**
     * Returns a correction.
     *
     * @param correctedAt when the article was corrected
     * @param children what was corrected
     * @return the correction
     */
    public static Correction of(OffsetDateTime correctedAt, Inline... children) {
        return new Correction(correctedAt, List.of(children));
    }
}
