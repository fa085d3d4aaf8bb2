package dev.lede.render.sanitize.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that an editor should look at. It was kept, but for comments, which are no content.
 *
 * @param rule what is odd about it
 * @param name the name of the element, in lower case; or {@code text} or {@code comment}
 * @param value the address or text that is meant; at most 120 characters
 * @param line the line where it stands, from 1
 * @param column the column where it stands, from 1
 */
public record Notice(Rule rule, String name, String value, int line, int column) {
    /** What is odd. The list is closed; names and sentences are stable. */
    public enum Rule {
        /** A picture without {@code alt}. */
        IMAGE_WITHOUT_ALT("nobody has said what the picture shows (an empty alt says that it only decorates)"),
        /** The first image of one host more than 100. Each host learns who reads the article. */
        IMAGES_OF_MANY_HOSTS("the images come from more than 100 hosts; each host learns who reads them"),
        /** A link that is written as an address, and leads to another host. */
        LINK_NAMES_ANOTHER_HOST("the link's text names another site than it leads to"),
        /** A host that mixes scripts in one label, or whose letters of one script look like those of another. */
        HOST_OF_MIXED_SCRIPTS("its host has letters of one alphabet that look like those of another"),
        /** A host in Punycode that means no words. */
        HOST_IN_CODE("its host is written in code that no reader can make out"),
        /** A host that is an IP address, however the link's address writes it. */
        HOST_IS_AN_IP_ADDRESS("its host is the number of a machine, which names no site"),
        /** A relative URL that is written as a host, a mail address or a phone number. */
        URL_WITHOUT_SCHEME("without https://, mailto: or tel: before it, this is a path on the site of the article"),
        /** A {@code base} that is relative, or that the base URL of the host overrides. */
        BASE_NOT_USED("relative URLs are not resolved against this, as they were where the HTML comes from"),
        /** A paragraph that a word processor shows as an item of a list, the first of several side by side. */
        LOOKS_LIKE_A_LIST("it was an item of a list; it is kept as a paragraph, with its number or bullet as text"),
        /** A comment for the system that the HTML comes from, such as a page break or a block that it adds. */
        SYSTEM_COMMENT(
                "the system that it comes from acts upon this comment (a break, a paid part, a block); here it is gone"),
        /** A shortcode in the text, which the system that the HTML comes from would replace. */
        SHORTCODE("the system that it comes from would replace this; here it is text that readers see");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }

        /**
         * The rule in words for an editor.
         *
         * @return half a sentence in English, without a full stop
         */
        public String sentence() {
            return sentence;
        }

        /**
         * The rule's name, in kebab case.
         *
         * @return for example {@code image-without-alt}
         */
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

    /**
     * The notice as an editor would read it.
     *
     * @return for example {@code line 3, column 12: <img> “https://example.org/a.jpg”: nobody has said …}
     */
    @Override
    public String toString() {
        String what = (isOfElement() ? "<" + name + ">" : name) + (value.isEmpty() ? "" : " “" + value + "”");
        return "line " + line + ", column " + column + ": " + what + ": " + rule.sentence();
    }

    private boolean isOfElement() {
        return rule != Rule.SYSTEM_COMMENT && rule != Rule.SHORTCODE;
    }
}
