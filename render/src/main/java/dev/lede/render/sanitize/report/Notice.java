package dev.lede.render.sanitize.report;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.lede.i18n.Messages;
import java.util.Locale;
import java.util.Objects;

/**
 * Content that an editor should check. It is kept, except for HTML comments, which are not content.
 *
 * @param rule the reason
 * @param name the name of the element, in lower case; otherwise {@code text} or {@code comment}
 * @param value the URL or text; at most 120 characters
 * @param line the line in the HTML, from 1
 * @param column the column in the HTML, from 1
 */
public record Notice(Rule rule, String name, String value, int line, int column) {
    /** The reason for a notice. The list is closed; names and sentences are stable. */
    public enum Rule {
        /**
         * The mark of content that the CMS showed to some readers only, such as members or subscribers. Here it is free for
         * all readers of the article. In front of the mark, if it is the end of a shortcode; otherwise behind it.
         */
        MEMBERS_ONLY,
        /** An image without {@code alt}. */
        IMAGE_WITHOUT_ALT,
        /** The first image of more than 100 hosts. Each host learns who reads the article. */
        IMAGES_OF_MANY_HOSTS,
        /** A link whose text is a URL of another host than its target. */
        LINK_NAMES_ANOTHER_HOST,
        /** A host that mixes scripts in one label, or whose letters of one script look like Latin (UTS #39). */
        HOST_OF_MIXED_SCRIPTS,
        /** A host with invalid Punycode (RFC 3492), which cannot be decoded. */
        HOST_IN_PUNYCODE,
        /** A host that is an IP address, in any notation. */
        HOST_IS_AN_IP_ADDRESS,
        /** A relative URL that looks like a host, a mail address or a phone number. */
        URL_WITHOUT_SCHEME,
        /** A {@code base} that is relative, or that the base URL of the host overrides. */
        BASE_NOT_USED,
        /** A paragraph that Word shows as an item of a list, and the first of several that follow each other. */
        LOOKS_LIKE_A_LIST,
        /** A comment with a meaning in the CMS that the HTML comes from, such as a page break or a second cut. */
        SYSTEM_COMMENT,
        /** A {@link dev.lede.core.body.Cut} with words for a link to the rest, such as {@code <!--more Read on-->}. */
        CUT_LABEL,
        /** A {@link dev.lede.core.body.Cut} inside of a block, such as a list. In the body, it is before that block. */
        CUT_MOVED,
        /** A shortcode in the text, which the CMS that the HTML comes from would replace. */
        SHORTCODE,
        /** A card of another system whose type is unknown. Its texts and URLs are kept. */
        UNKNOWN_CARD;

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
            return messages.text("notice." + this);
        }

        /** {@return the name in kebab case, such as {@code image-without-alt}} */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Checks that nothing is null. */
    public Notice {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** {@return a line for editors, such as {@code line 3, column 12: <img> “a.jpg”: the image has no …}} */
    @Override
    public String toString() {
        return message(Messages.of(Locale.ENGLISH));
    }

    /**
     * Returns a line for editors, in their language.
     *
     * @param messages the messages of the language
     * @return the place, what to check, and the reason
     */
    public String message(Messages messages) {
        String what = ReportLine.named(isOfElement() ? "<" + name + ">" : name, value, messages);
        return ReportLine.of("notice.line", line, column, what, rule.message(messages), messages);
    }

    private boolean isOfElement() {
        return !name.equals("comment") && !name.equals("text");
    }
}
