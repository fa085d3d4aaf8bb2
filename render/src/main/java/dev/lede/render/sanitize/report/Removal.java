package dev.lede.render.sanitize.report;

import static dev.lede.render.sanitize.report.Removal.Kind.LIMIT;
import static dev.lede.render.sanitize.report.Removal.Kind.LINK;
import static dev.lede.render.sanitize.report.Removal.Kind.MEDIA;
import static dev.lede.render.sanitize.report.Removal.Kind.PRESENTATION;
import static dev.lede.render.sanitize.report.Removal.Kind.STRUCTURE;
import static dev.lede.render.sanitize.report.Removal.Kind.TEXT;
import static dev.lede.render.sanitize.report.Removal.Rule.Subject.ATTRIBUTE;
import static dev.lede.render.sanitize.report.Removal.Rule.Subject.DOCUMENT;
import static dev.lede.render.sanitize.report.Removal.Rule.Subject.ELEMENT;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.lede.i18n.Messages;
import java.util.Locale;
import java.util.Objects;

/**
 * Content of the HTML that is not in the body.
 *
 * @param kind what readers lose
 * @param name the name of the element or attribute, in lower case; or {@code body}, {@code text}, {@code comment}
 * @param value the value of the attribute, or the beginning of the removed text; at most 120 characters
 * @param line the line in the HTML, from 1
 * @param column the column in the HTML, from 1
 * @param rule the reason
 */
public record Removal(Kind kind, String name, String value, int line, int column, Rule rule) {
    /** What readers lose by a removal, the most severe first. */
    public enum Kind {
        /** Visible or hidden text. */
        TEXT,
        /** An image, video, audio or frame. */
        MEDIA,
        /** The target of a link; its text is kept. */
        LINK,
        /** The meaning or function of an element; its text is kept. */
        STRUCTURE,
        /** Nothing: only looks, or data for machines. */
        PRESENTATION,
        /** Content beyond a limit. */
        LIMIT
    }

    /** Checks that nothing is null. */
    public Removal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }

    /** {@return a line for editors, such as {@code line 3, column 12: <script> removed: scripts are not content}} */
    @Override
    public String toString() {
        return message(Messages.of(Locale.ENGLISH));
    }

    /**
     * Returns a line for editors, in their language.
     *
     * @param messages the messages of the language
     * @return the place, what was removed, and the reason
     */
    public String message(Messages messages) {
        return ReportLine.of("removal.line", line, column, what(messages), rule.message(messages), messages);
    }

    private String what(Messages messages) {
        return switch (rule.subject) {
            case ELEMENT -> ReportLine.named("<" + name + ">", value, messages);
            case ATTRIBUTE -> name + (value.isEmpty() ? "" : "=\"" + value + "\"");
            case DOCUMENT -> ReportLine.named(name, value, messages);
        };
    }

    /** The reason for a removal. The list is closed; names and sentences are stable. */
    public enum Rule {
        /** {@code script}. */
        SCRIPT(STRUCTURE, ELEMENT),
        /** {@code style}. */
        STYLE_SHEET(PRESENTATION, ELEMENT),
        /** {@code head}, {@code meta}, {@code link}, {@code title}, {@code base}. */
        METADATA(PRESENTATION, ELEMENT),
        /** {@code template}. */
        TEMPLATE(STRUCTURE, ELEMENT),
        /** {@code template} with text. */
        TEMPLATE_WITH_TEXT(TEXT, ELEMENT),
        /** {@code noscript} without an image. */
        NOSCRIPT(STRUCTURE, ELEMENT),
        /** {@code noscript} with text and without an image. */
        NOSCRIPT_WITH_TEXT(TEXT, ELEMENT),
        /** {@code noscript} with an image that is kept anyway. */
        FALLBACK_IMAGE(PRESENTATION, ELEMENT),
        /** {@code noscript} with a frame, video or audio that is kept anyway. */
        FALLBACK_MEDIA(PRESENTATION, ELEMENT),
        /** An {@code img} that a script replaces by another one. */
        PLACEHOLDER_IMAGE(PRESENTATION, ELEMENT),
        /** The {@code hidden} attribute, {@code display:none}, {@code noframes}, {@code noembed}. */
        HIDDEN(STRUCTURE, ELEMENT),
        /** A hidden element with text. */
        HIDDEN_WITH_TEXT(TEXT, ELEMENT),
        /** A reviewer's comment that a word processor exported, or the mark that leads to it. */
        REVIEW_COMMENT(TEXT, ELEMENT),
        /** {@code svg}, {@code canvas}. */
        DRAWING(MEDIA, ELEMENT),
        /** {@code svg} with text. */
        DRAWING_WITH_TEXT(TEXT, ELEMENT),
        /** {@code math}. */
        FORMULA(STRUCTURE, ELEMENT),
        /** {@code ruby}. */
        RUBY(STRUCTURE, ELEMENT),
        /** {@code form}, {@code button}, {@code input} and similar. */
        FORM_CONTROL(STRUCTURE, ELEMENT),
        /** {@code select}, {@code datalist}. */
        FORM_CHOICE(TEXT, ELEMENT),
        /** {@code object}, {@code embed}, {@code applet}. */
        PLUG_IN(MEDIA, ELEMENT),
        /** {@code iframe} of a site that is not among the embed providers, or {@code frame}. */
        UNKNOWN_PLAYER(MEDIA, ELEMENT),
        /** {@code iframe} without a web URL. */
        FRAME_WITHOUT_URL(MEDIA, ELEMENT),
        /** {@code video} or {@code audio} without a file. */
        MEDIA_WITHOUT_SOURCE(MEDIA, ELEMENT),
        /** {@code img} without a source. */
        IMAGE_WITHOUT_SOURCE(MEDIA, ELEMENT),
        /** An image, video, audio, track or player that the host denies. */
        DENIED_MEDIA(MEDIA, ELEMENT),
        /** An image or frame of one pixel, or far off the screen. */
        TRACKING_PIXEL(MEDIA, ELEMENT),
        /** Media where only text is allowed. */
        MEDIA_IN_LINE(MEDIA, ELEMENT),
        /** An image, video, audio or embed in a standfirst or caption. */
        MEDIA_IN_TEXT(MEDIA, ELEMENT),
        /** Media in code. */
        MEDIA_IN_CODE(MEDIA, ELEMENT),
        /** {@code section}, {@code article}, {@code main} and similar. */
        WRAPPER(PRESENTATION, ELEMENT),
        /** {@code font}, {@code center}, {@code big} and similar. */
        LOOK(PRESENTATION, ELEMENT),
        /** An element that becomes a similar one. */
        RENAMED(PRESENTATION, ELEMENT),
        /** An element of no standard. */
        UNKNOWN_ELEMENT(STRUCTURE, ELEMENT),
        /** An element of no standard that only has attributes. */
        UNKNOWN_MEDIA(MEDIA, ELEMENT),
        /** {@code table} with the role {@code presentation} or {@code none}. */
        LAYOUT_TABLE(PRESENTATION, ELEMENT),
        /** An element that shows nothing. */
        EMPTY(PRESENTATION, ELEMENT),
        /** A tag, comment or element that is not closed: browsers read the text after it as a part of it. */
        UNCLOSED(TEXT, ELEMENT),
        /** The bullet or number that Word writes before an item of a list. */
        LIST_MARKER(PRESENTATION, ELEMENT),
        /** {@code a} without {@code href}. */
        LINK_WITHOUT_URL(PRESENTATION, ELEMENT),
        /** An element that the host denies. */
        DENIED_ELEMENT(STRUCTURE, ELEMENT),
        /** A control of a player, or an icon or button of a card. */
        CARD_CONTROL(PRESENTATION, ELEMENT),
        /** {@code area}: a part of an image that is a link. */
        IMAGE_MAP(LINK, ELEMENT),
        /** A link in code. */
        LINK_IN_CODE(LINK, ELEMENT),
        /** A link in a link. */
        LINK_IN_LINK(LINK, ELEMENT),
        /** A link around code, a video, a frame or a rule. */
        LINK_AROUND_BLOCK(LINK, ELEMENT),
        /** A link with a {@code title} or {@code aria-label} and without text: its icon is not kept. */
        LINK_WITHOUT_TEXT(LINK, ELEMENT),
        /** The form of a card by which readers subscribe to the site that it comes from. */
        SIGNUP_FORM(TEXT, ELEMENT),
        /** Markup in code. */
        MARKUP_IN_CODE(PRESENTATION, ELEMENT),
        /** A list or table where only text is allowed. */
        BLOCK_IN_LINE(STRUCTURE, ELEMENT),
        /** An {@code href} or {@code cite} that is not a web, mail or phone URL. */
        UNSAFE_LINK(LINK, ATTRIBUTE),
        /** The URL of a host that links must not lead to. */
        LINK_HOST(LINK, ATTRIBUTE),
        /** The user name and password in a URL. */
        USER_INFO(LINK, ATTRIBUTE),
        /** A source that is neither a web URL nor the data URL of an image. */
        UNSAFE_SOURCE(MEDIA, ATTRIBUTE),
        /** The URL of a host that images must not come from. */
        IMAGE_HOST(MEDIA, ATTRIBUTE),
        /** The data URL of an image, where the host allows none. */
        DATA_IMAGE(MEDIA, ATTRIBUTE),
        /** The URL of a host that videos and audio must not come from. */
        MEDIA_HOST(MEDIA, ATTRIBUTE),
        /** The URL of an image or frame that a script replaces by another one. */
        REPLACED_SOURCE(MEDIA, ATTRIBUTE),
        /** A placeholder or preview in {@code src}, {@code srcset} or {@code poster}, which a script replaces. */
        PLACEHOLDER_SOURCE(PRESENTATION, ATTRIBUTE),
        /** A background image, set by a style or for a script, of an element without content. */
        BACKGROUND_IMAGE(MEDIA, ATTRIBUTE),
        /** {@code onclick} and similar. */
        EVENT_HANDLER(PRESENTATION, ATTRIBUTE),
        /** {@code style}. */
        STYLE(PRESENTATION, ATTRIBUTE),
        /** {@code class}. */
        CLASS(PRESENTATION, ATTRIBUTE),
        /** {@code data-…}. */
        DATA(PRESENTATION, ATTRIBUTE),
        /** {@code target}, {@code loading} and similar. */
        PAGE_DECIDES(PRESENTATION, ATTRIBUTE),
        /** {@code ping}. */
        TRACKING(PRESENTATION, ATTRIBUTE),
        /** {@code utm_source}, {@code fbclid} and similar in a URL. */
        TRACKING_PARAMETER(PRESENTATION, ATTRIBUTE),
        /** {@code srcdoc}. */
        FRAME_CONTENT(MEDIA, ATTRIBUTE),
        /** {@code headers} of a table cell. */
        TABLE_HEADERS(STRUCTURE, ATTRIBUTE),
        /** {@code reversed}, {@code type} or {@code value} in a numbered list. */
        LIST_NUMBERS(STRUCTURE, ATTRIBUTE),
        /** The URL of a quoted post that no embed provider recognizes. */
        UNKNOWN_POST(MEDIA, ATTRIBUTE),
        /** Settings in a player's URL for its look and behaviour. */
        PLAYER_SETTING(PRESENTATION, ATTRIBUTE),
        /** Other parameters of a player's URL. */
        PLAYER_PARAMETER(MEDIA, ATTRIBUTE),
        /** An attribute that the host denies. */
        DENIED_ATTRIBUTE(STRUCTURE, ATTRIBUTE),
        /** Any other attribute. */
        UNKNOWN_ATTRIBUTE(PRESENTATION, ATTRIBUTE),
        /** A value that is invalid for its attribute. */
        INVALID_VALUE(STRUCTURE, ATTRIBUTE),
        /** A size or span out of its range. */
        ABSURD_SIZE(PRESENTATION, ATTRIBUTE),
        /** An id that has white space or is too long. */
        INVALID_ID(STRUCTURE, ATTRIBUTE),
        /** The id of an element that is not kept, or is in a block of code, although links in the body refer to it. */
        LINKED_ID(LINK, ATTRIBUTE),
        /** An id that an earlier element has. */
        DUPLICATE_ID(PRESENTATION, ATTRIBUTE),
        /** Characters that HTML and XML forbid. */
        CONTROL_CHARACTER(PRESENTATION, DOCUMENT),
        /** Bidirectional controls (UAX #9): overrides, and controls that are not opened and closed in one paragraph. */
        BIDI_CONTROL(PRESENTATION, DOCUMENT),
        /** Tag characters outside of flags, variation selectors that have no effect, other invisible characters. */
        HIDDEN_CHARACTER(PRESENTATION, DOCUMENT),
        /** More characters than {@code maxCharacters}. */
        TOO_LONG(LIMIT, DOCUMENT),
        /** More elements than the parser may create. */
        TOO_MUCH_MARKUP(LIMIT, DOCUMENT),
        /** The name of a tag is too long. */
        TAG_NAME_TOO_LONG(LIMIT, DOCUMENT),
        /** More levels than {@code maxDepth}. */
        TOO_DEEP(LIMIT, ELEMENT),
        /** More elements than {@code maxElements}. */
        TOO_MANY_ELEMENTS(LIMIT, ELEMENT),
        /** More attributes than {@code maxAttributes}. */
        TOO_MANY_ATTRIBUTES(LIMIT, ELEMENT),
        /** Too many files of one image. */
        TOO_MANY_RENDITIONS(LIMIT, ELEMENT),
        /** An element around so many blocks that its copies outgrow the document. */
        TOO_MANY_COPIES(LIMIT, ELEMENT),
        /** Too many removals. */
        TOO_MANY_REMOVALS(LIMIT, DOCUMENT);

        enum Subject {
            ELEMENT,
            ATTRIBUTE,
            DOCUMENT
        }

        private final Kind kind;
        private final Subject subject;

        Rule(Kind kind, Subject subject) {
            this.kind = kind;
            this.subject = subject;
        }

        /** {@return what readers lose by each removal of this rule} */
        public Kind kind() {
            return kind;
        }

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
            return messages.text("removal." + this);
        }

        /** {@return the name in kebab case, such as {@code event-handler}} */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
