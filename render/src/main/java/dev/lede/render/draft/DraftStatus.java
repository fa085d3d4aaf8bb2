package dev.lede.render.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who could read an article on the site that it comes from. */
public enum DraftStatus {
    /** Everybody. */
    PUBLIC,
    /** Registered readers. */
    MEMBERS,
    /** Paying readers. */
    PAID,
    /** Readers with the password of the article. */
    PASSWORD,
    /** Some users of the CMS. */
    PRIVATE,
    /** No reader yet: the time of publication is set. */
    SCHEDULED,
    /** No reader: the article is not finished or waits for review. */
    UNFINISHED,
    /** No reader: the article is in the trash. */
    DELETED;

    /** {@return the name in lower case, such as {@code public}} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
