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
        return "line " + line + ", column " + column + ": " + what() + " removed: " + rule.sentence();
    }

    private String what() {
        return switch (rule.subject) {
            case ELEMENT -> "<" + name + ">" + (value.isEmpty() ? "" : " “" + value + "”");
            case ATTRIBUTE -> name + (value.isEmpty() ? "" : "=\"" + value + "\"");
            case DOCUMENT -> value.isEmpty() ? name : name + " “" + value + "”";
        };
    }

    /** The reason for a removal. The list is closed; names and sentences are stable. */
    public enum Rule {
        /** {@code script}. */
        SCRIPT(STRUCTURE, ELEMENT, "scripts are not content"),
        /** {@code style}. */
        STYLE_SHEET(PRESENTATION, ELEMENT, "the page has its own style"),
        /** {@code head}, {@code meta}, {@code link}, {@code title}, {@code base}. */
        METADATA(PRESENTATION, ELEMENT, "metadata is for machines, not for readers"),
        /** {@code template}. */
        TEMPLATE(STRUCTURE, ELEMENT, "only scripts show a template"),
        /** {@code template} with text. */
        TEMPLATE_WITH_TEXT(TEXT, ELEMENT, "only scripts show a template; its text is removed, too"),
        /** {@code noscript} without an image. */
        NOSCRIPT(STRUCTURE, ELEMENT, "browsers that run scripts do not show it"),
        /** {@code noscript} with text and without an image. */
        NOSCRIPT_WITH_TEXT(TEXT, ELEMENT, "browsers that run scripts do not show it; its text is removed, too"),
        /** {@code noscript} with an image that is kept anyway. */
        FALLBACK_IMAGE(PRESENTATION, ELEMENT, "it repeats an image that is kept"),
        /** {@code noscript} with a frame, video or audio that is kept anyway. */
        FALLBACK_MEDIA(PRESENTATION, ELEMENT, "it repeats a frame, video or audio that is kept"),
        /** An {@code img} that a script replaces by another one. */
        PLACEHOLDER_IMAGE(PRESENTATION, ELEMENT, "it is a placeholder for an image that is kept"),
        /** The {@code hidden} attribute, {@code display:none}, {@code noframes}, {@code noembed}. */
        HIDDEN(STRUCTURE, ELEMENT, "it is hidden from readers"),
        /** A hidden element with text. */
        HIDDEN_WITH_TEXT(TEXT, ELEMENT, "it is hidden from readers; its text is removed, too"),
        /** A reviewer's comment that a word processor exported, or the mark that leads to it. */
        REVIEW_COMMENT(TEXT, ELEMENT, "comments of reviewers are not for readers; its text is removed"),
        /** {@code svg}, {@code canvas}. */
        DRAWING(MEDIA, ELEMENT, "a drawing in the markup can contain scripts: use an image file"),
        /** {@code svg} with text. */
        DRAWING_WITH_TEXT(TEXT, ELEMENT, "a drawing in the markup can contain scripts; its text is removed, too"),
        /** {@code math}. */
        FORMULA(STRUCTURE, ELEMENT, "articles have no formulas; its characters are kept"),
        /** {@code ruby}. */
        RUBY(STRUCTURE, ELEMENT, "articles have no ruby annotations; they are kept in brackets"),
        /** {@code form}, {@code button}, {@code input} and similar. */
        FORM_CONTROL(STRUCTURE, ELEMENT, "forms are not content; the text inside is kept"),
        /** {@code select}, {@code datalist}. */
        FORM_CHOICE(TEXT, ELEMENT, "forms are not content; the options are removed, too"),
        /** {@code object}, {@code embed}, {@code applet}. */
        PLUG_IN(MEDIA, ELEMENT, "browsers no longer support plug-ins; its fallback or a link is kept"),
        /** {@code iframe} of a site that is not among the embed providers, or {@code frame}. */
        UNKNOWN_PLAYER(MEDIA, ELEMENT, "only frames of known players are kept; a link replaces it"),
        /** {@code iframe} without a web URL. */
        FRAME_WITHOUT_URL(MEDIA, ELEMENT, "a frame needs a web URL"),
        /** {@code video} or {@code audio} without a file. */
        MEDIA_WITHOUT_SOURCE(MEDIA, ELEMENT, "it has no file with a web URL; its fallback is kept"),
        /** {@code img} without a source. */
        IMAGE_WITHOUT_SOURCE(MEDIA, ELEMENT, "an image needs a web URL"),
        /** An image, video, audio, track or player that the host denies. */
        DENIED_MEDIA(MEDIA, ELEMENT, "this site does not allow the element; a link or text replaces it"),
        /** An image or frame of one pixel, or far off the screen. */
        TRACKING_PIXEL(MEDIA, ELEMENT, "readers cannot see it, and it tracks them"),
        /** Media where only text is allowed. */
        MEDIA_IN_LINE(MEDIA, ELEMENT, "only text is allowed here; a link or its fallback replaces it"),
        /** An image, video, audio or embed in a standfirst or caption. */
        MEDIA_IN_TEXT(MEDIA, ELEMENT, "a standfirst or caption is text only"),
        /** Media in code. */
        MEDIA_IN_CODE(MEDIA, ELEMENT, "code is text only"),
        /** {@code section}, {@code article}, {@code main} and similar. */
        WRAPPER(PRESENTATION, ELEMENT, "it only groups; its content is kept"),
        /** {@code font}, {@code center}, {@code big} and similar. */
        LOOK(PRESENTATION, ELEMENT, "it only changes how text looks; the text is kept"),
        /** An element that becomes a similar one. */
        RENAMED(PRESENTATION, ELEMENT, "the most similar element of an article replaces it"),
        /** An element of no standard. */
        UNKNOWN_ELEMENT(STRUCTURE, ELEMENT, "articles have no such element; its content is kept"),
        /** An element of no standard that only has attributes. */
        UNKNOWN_MEDIA(MEDIA, ELEMENT, "articles have no such element; a link replaces it if an attribute is a URL"),
        /** {@code table} with the role {@code presentation} or {@code none}. */
        LAYOUT_TABLE(PRESENTATION, ELEMENT, "the table is only layout; its cells are kept as text"),
        /** An element that shows nothing. */
        EMPTY(PRESENTATION, ELEMENT, "it shows nothing"),
        /** A tag, comment or element that is not closed: browsers read the text after it as a part of it. */
        UNCLOSED(TEXT, ELEMENT, "it is never closed: the text after it belongs to it and is removed, too"),
        /** The bullet or number that Word writes before an item of a list. */
        LIST_MARKER(PRESENTATION, ELEMENT, "the list has its own bullets or numbers"),
        /** {@code a} without {@code href}. */
        LINK_WITHOUT_URL(PRESENTATION, ELEMENT, "the link has no target; its text is kept"),
        /** An element that the host denies. */
        DENIED_ELEMENT(STRUCTURE, ELEMENT, "this site does not allow the element; its content is kept"),
        /** A control of a player, or an icon or button of a card. */
        CARD_CONTROL(PRESENTATION, ELEMENT, "it is a button or icon; the player or card that it belongs to is kept"),
        /** {@code area}: a part of an image that is a link. */
        IMAGE_MAP(LINK, ELEMENT, "a part of an image cannot be a link; the image is kept"),
        /** A link in code. */
        LINK_IN_CODE(LINK, ELEMENT, "code is text only; the text of the link is kept"),
        /** A link in a link. */
        LINK_IN_LINK(LINK, ELEMENT, "a link cannot contain another link; its text is kept"),
        /** A link around code, a video, a frame or a rule. */
        LINK_AROUND_BLOCK(LINK, ELEMENT, "its content cannot be a link; it is kept without the link"),
        /** A link with a {@code title} or {@code aria-label} and without text: its icon is not kept. */
        LINK_WITHOUT_TEXT(LINK, ELEMENT, "it has a name, but no text or image that an article can show"),
        /** Markup in code. */
        MARKUP_IN_CODE(PRESENTATION, ELEMENT, "code is text only; its characters are kept"),
        /** A list or table where only text is allowed. */
        BLOCK_IN_LINE(STRUCTURE, ELEMENT, "only text is allowed here; its text is kept"),
        /** An {@code href} or {@code cite} that is not a web, mail or phone URL. */
        UNSAFE_LINK(LINK, ATTRIBUTE, "not a web, mail or phone URL"),
        /** The URL of a host that links must not lead to. */
        LINK_HOST(LINK, ATTRIBUTE, "this site does not link to that host"),
        /** The user name and password in a URL. */
        USER_INFO(LINK, ATTRIBUTE, "user names and passwords are removed from URLs; the rest of the URL is kept"),
        /** A source that is neither a web URL nor the data URL of an image. */
        UNSAFE_SOURCE(MEDIA, ATTRIBUTE, "neither a web URL nor the data URL of an image"),
        /** The URL of a host that images must not come from. */
        IMAGE_HOST(MEDIA, ATTRIBUTE, "this site shows no images of that host; a link or text replaces it"),
        /** The data URL of an image, where the host allows none. */
        DATA_IMAGE(MEDIA, ATTRIBUTE, "this site allows no images as data URLs; text replaces it"),
        /** The URL of a host that videos and audio must not come from. */
        MEDIA_HOST(MEDIA, ATTRIBUTE, "this site plays no media of that host; a link replaces it"),
        /** The URL of an image or frame that a script replaces by another one. */
        REPLACED_SOURCE(MEDIA, ATTRIBUTE, "a script would replace the URL by another one, which is kept"),
        /** A placeholder or preview in {@code src}, {@code srcset} or {@code poster}, which a script replaces. */
        PLACEHOLDER_SOURCE(PRESENTATION, ATTRIBUTE, "it is a placeholder for an image that is kept"),
        /** A background image, set by a style or for a script, of an element without content. */
        BACKGROUND_IMAGE(MEDIA, ATTRIBUTE, "background images are not content: use an img"),
        /** {@code onclick} and similar. */
        EVENT_HANDLER(PRESENTATION, ATTRIBUTE, "scripts are not content"),
        /** {@code style}. */
        STYLE(PRESENTATION, ATTRIBUTE, "the page has its own style"),
        /** {@code class}. */
        CLASS(PRESENTATION, ATTRIBUTE, "classes have no meaning outside the page that they come from"),
        /** {@code data-…}. */
        DATA(PRESENTATION, ATTRIBUTE, "data for scripts has no meaning without them"),
        /** {@code target}, {@code loading} and similar. */
        PAGE_DECIDES(PRESENTATION, ATTRIBUTE, "the page sets this itself"),
        /** {@code ping}. */
        TRACKING(PRESENTATION, ATTRIBUTE, "it tracks readers"),
        /** {@code utm_source}, {@code fbclid} and similar in a URL. */
        TRACKING_PARAMETER(PRESENTATION, ATTRIBUTE, "it only tracks readers; the rest of the URL is kept"),
        /** {@code srcdoc}. */
        FRAME_CONTENT(MEDIA, ATTRIBUTE, "a page inside an attribute is not content"),
        /** {@code headers} of a table cell. */
        TABLE_HEADERS(STRUCTURE, ATTRIBUTE, "cells are labelled by scope, not by ids"),
        /** {@code reversed}, {@code type} or {@code value} in a numbered list. */
        LIST_NUMBERS(STRUCTURE, ATTRIBUTE, "the numbers or letters change: the list counts up by one from its start"),
        /** The URL of a quoted post that no embed provider recognizes. */
        UNKNOWN_POST(MEDIA, ATTRIBUTE, "no known site has posts at this URL; the text of the post is kept"),
        /** Settings in a player's URL for its look and behaviour. */
        PLAYER_SETTING(PRESENTATION, ATTRIBUTE, "the page sets how the player looks and behaves"),
        /** Other parameters of a player's URL. */
        PLAYER_PARAMETER(MEDIA, ATTRIBUTE, "an embed keeps only what is played and where it starts"),
        /** An attribute that the host denies. */
        DENIED_ATTRIBUTE(STRUCTURE, ATTRIBUTE, "this site does not allow the attribute"),
        /** Any other attribute. */
        UNKNOWN_ATTRIBUTE(PRESENTATION, ATTRIBUTE, "it has no meaning for readers here"),
        /** A value that is invalid for its attribute. */
        INVALID_VALUE(STRUCTURE, ATTRIBUTE, "the value is invalid for this attribute"),
        /** A size or span out of its range. */
        ABSURD_SIZE(PRESENTATION, ATTRIBUTE, "the number is out of range"),
        /** An id that has white space or is too long. */
        INVALID_ID(STRUCTURE, ATTRIBUTE, "an id has 1 to 200 characters and no white space"),
        /** The id of an element that is not kept, or is in a block of code, although links in the body refer to it. */
        LINKED_ID(LINK, ATTRIBUTE, "links lead to this id, but its element is not kept or is in a block of code"),
        /** An id that an earlier element has. */
        DUPLICATE_ID(PRESENTATION, ATTRIBUTE, "duplicate id: links lead to the first element that has it"),
        /** Characters that HTML and XML forbid. */
        CONTROL_CHARACTER(PRESENTATION, DOCUMENT, "invisible characters, which HTML and XML forbid"),
        /** Bidirectional controls (UAX #9): overrides, and controls that are not opened and closed in one paragraph. */
        BIDI_CONTROL(PRESENTATION, DOCUMENT, "invisible characters, which would change the order of other words"),
        /** Tag characters outside of flags, variation selectors that have no effect, other invisible characters. */
        HIDDEN_CHARACTER(PRESENTATION, DOCUMENT, "invisible characters, which have no effect on the text"),
        /** More characters than {@code maxCharacters}. */
        TOO_LONG(LIMIT, DOCUMENT, "the HTML is too long and was truncated"),
        /** More elements than the parser may create. */
        TOO_MUCH_MARKUP(LIMIT, DOCUMENT, "the HTML has too many tags and was truncated"),
        /** The name of a tag is too long. */
        TAG_NAME_TOO_LONG(LIMIT, DOCUMENT, "the name of the tag is too long and was truncated"),
        /** More levels than {@code maxDepth}. */
        TOO_DEEP(LIMIT, ELEMENT, "nested too deep; the text is kept"),
        /** More elements than {@code maxElements}. */
        TOO_MANY_ELEMENTS(LIMIT, ELEMENT, "too many elements in one body; the text is kept"),
        /** More attributes than {@code maxAttributes}. */
        TOO_MANY_ATTRIBUTES(LIMIT, ELEMENT, "too many attributes; the others are kept"),
        /** Too many files of one image. */
        TOO_MANY_RENDITIONS(LIMIT, ELEMENT, "too many files of one image; the first ones are kept"),
        /** An element around so many blocks that its copies outgrow the document. */
        TOO_MANY_COPIES(LIMIT, ELEMENT, "repeated in too many blocks; the text is kept"),
        /** Too many removals. */
        TOO_MANY_REMOVALS(LIMIT, DOCUMENT, "the report is full; this many more removals are not listed");

        enum Subject {
            ELEMENT,
            ATTRIBUTE,
            DOCUMENT
        }

        private final Kind kind;
        private final Subject subject;
        private final String sentence;

        Rule(Kind kind, Subject subject, String sentence) {
            this.kind = kind;
            this.subject = subject;
            this.sentence = sentence;
        }

        /** {@return what readers lose by each removal of this rule} */
        public Kind kind() {
            return kind;
        }

        /** {@return the reason for editors, in English: half a sentence, without a full stop} */
        public String sentence() {
            return sentence;
        }

        /** {@return the name in kebab case, such as {@code event-handler}} */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
