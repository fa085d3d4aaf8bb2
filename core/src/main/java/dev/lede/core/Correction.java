package dev.lede.core;

import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * What was wrong in an article, and when it was put right.
 *
 * @param date when
 * @param children what was wrong
 */
public record Correction(OffsetDateTime date, List<Inline> children) {
    /** Normalizes the text. */
    public Correction {
        Objects.requireNonNull(date, "date");
        children = new Paragraph(children).children();
    }

    /**
     * A correction in plain words.
     *
     * @param date when
     * @param text what was wrong
     * @return the correction
     */
    public static Correction of(OffsetDateTime date, String text) {
        return new Correction(date, List.of(new Text(text)));
    }
}
