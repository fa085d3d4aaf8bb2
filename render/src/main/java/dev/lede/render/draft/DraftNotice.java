package dev.lede.render.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.lede.i18n.Messages;
import dev.lede.render.sanitize.value.Characters;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Something about a draft that an editor should check. Removals and notices of the sanitizer
 * are in {@link ArticleDraft#removals} and {@link ArticleDraft#bodyNotices}.
 *
 * @param rule the reason
 * @param name the name of the field or of the place in the source, such as {@code published} or {@code json-ld}
 * @param value the value as written, one line of at most 120 characters; empty if there is none
 */
public record DraftNotice(Rule rule, String name, String value) {
    private static final int SHOWN = 120;

    /** The reason for a notice. The list is closed; names and sentences are stable. */
    public enum Rule {
        /** A value that is invalid for its field, and is not used. */
        INVALID_VALUE,
        /** A value or list that is longer than its field allows, and is not used or ends earlier. */
        TOO_LONG,
        /** A value that no field of an article can have, such as a term of a taxonomy of the site's own: it is not used. */
        NO_FIELD,
        /** The last update is earlier than the publication, and is not used. */
        UPDATED_BEFORE_PUBLISHED,
        /** A language that no declaration names: script and letters of the text suggest it. */
        LANGUAGE_GUESSED,
        /** Structured data with a syntax error: values after the error are not used. */
        BROKEN_DATA,
        /** A page without recognizable article. */
        BODY_NOT_FOUND,
        /** Text that is not a part of the article, such as share buttons and related articles: the value is its beginning. */
        LEFT_OUT,
        /** A page that ends at a paywall: the body may be incomplete. */
        NOT_FREE;

        /** {@return the reason for editors, in English: half a sentence, without a full stop} */
        public String sentence() {
            return message(Messages.of(Locale.ENGLISH));
        }

        /**
         * Returns the reason for editors, in their language.
         *
         * @param messages the messages of the language
         * @return half a sentence, without a full stop
         */
        public String message(Messages messages) {
            return messages.text("draft." + this);
        }

        /** {@return the name in kebab case, such as {@code language-guessed}} */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Checks that nothing is null, and shortens the value to one line of at most 120 characters. */
    public DraftNotice {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        value = shown(Objects.requireNonNull(value, "value"));
    }

    /** {@return a line for editors, such as {@code published “yesterday”: the value is invalid …}} */
    @Override
    public String toString() {
        return message(Messages.of(Locale.ENGLISH));
    }

    /**
     * Returns a line for editors, in their language.
     *
     * @param messages the messages of the language
     * @return the name, the value and the reason
     */
    public String message(Messages messages) {
        String what = name + (value.isEmpty() ? "" : " " + messages.text("quotation", Map.of("text", value)));
        return messages.text("draft.line", Map.of("what", what, "reason", rule.message(messages)));
    }

    private static String shown(String value) {
        String beginning = value.substring(0, Math.min(value.length(), 2 * SHOWN));
        return Characters.shortened(Characters.line(Characters.settled(beginning)), SHOWN);
    }
}
