package dev.lede.render.sanitize.report;

import com.fasterxml.jackson.annotation.JsonValue;
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
        /** An image without {@code alt}. */
        IMAGE_WITHOUT_ALT("the image has no alternative text (an empty alt marks it as decoration)"),
        /** The first image of more than 100 hosts. Each host learns who reads the article. */
        IMAGES_OF_MANY_HOSTS("the images come from more than 100 hosts; each host learns who reads the article"),
        /** A link whose text is a URL of another host than its target. */
        LINK_NAMES_ANOTHER_HOST("the text of the link names another site than its target"),
        /** A host that mixes scripts in one label, or whose letters of one script look like Latin (UTS #39). */
        HOST_OF_MIXED_SCRIPTS("the host has letters of one alphabet that look like those of another"),
        /** A host with invalid Punycode (RFC 3492), which cannot be decoded. */
        HOST_IN_PUNYCODE("the host is encoded and cannot be decoded into words"),
        /** A host that is an IP address, in any notation. */
        HOST_IS_AN_IP_ADDRESS("the host is an IP address, which does not tell readers whose site it is"),
        /** A relative URL that looks like a host, a mail address or a phone number. */
        URL_WITHOUT_SCHEME("without https://, mailto: or tel:, this is a path on the article's own site"),
        /** A {@code base} that is relative, or that the base URL of the host overrides. */
        BASE_NOT_USED("this base URL is not used, so relative URLs may have other targets than in the HTML"),
        /** A paragraph that Word shows as an item of a list, and the first of several that follow each other. */
        LOOKS_LIKE_A_LIST("the list is kept as paragraphs, with its numbers or bullets as text"),
        /** A comment with a meaning in the CMS that the HTML comes from, such as a page break. */
        SYSTEM_COMMENT("the original CMS acts on this comment (a break, a paywall, a block); here it is removed"),
        /** A shortcode in the text, which the CMS that the HTML comes from would replace. */
        SHORTCODE("the original CMS would replace this shortcode; here readers see it as text");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }

        /** {@return the reason for editors, in English: half a sentence, without a full stop} */
        public String sentence() {
            return sentence;
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
        String what = (isOfElement() ? "<" + name + ">" : name) + (value.isEmpty() ? "" : " “" + value + "”");
        return "line " + line + ", column " + column + ": " + what + ": " + rule.sentence();
    }

    private boolean isOfElement() {
        return rule != Rule.SYSTEM_COMMENT && rule != Rule.SHORTCODE;
    }
}
