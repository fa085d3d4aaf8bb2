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
 * Something that was in the HTML and is not in the body.
 *
 * @param kind what is lost by it
 * @param name the name of the element or attribute, in lower case; of a document's limit, {@code body}
 * @param value what the attribute said, or the beginning of the text that went; at most 120 characters
 * @param line the line where it stands, from 1
 * @param column the column where it stands, from 1
 * @param rule why it was removed
 */
public record Removal(Kind kind, String name, String value, int line, int column, Rule rule) {
    /** What is lost by a removal, the gravest first. */
    public enum Kind {
        /** Words that a reader could see. */
        TEXT,
        /** A picture, film, sound or frame. */
        MEDIA,
        /** Where a link leads; its words stay. */
        LINK,
        /** What a part is, or what it can do; its words stay. */
        STRUCTURE,
        /** How it looks, or what only machines read: nothing that a reader would miss. */
        PRESENTATION,
        /** What was over a limit. */
        LIMIT
    }

    /** Checks that nothing is null. */
    public Removal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * The removal as an editor would read it.
     *
     * @return for example {@code line 3, column 12: <script> removed: scripts are not content}
     */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + what() + " removed: " + rule.sentence();
    }

    private String what() {
        return switch (rule.subject()) {
            case ELEMENT -> "<" + name + ">" + (value.isEmpty() ? "" : " “" + value + "”");
            case ATTRIBUTE -> name + (value.isEmpty() ? "" : "=\"" + value + "\"");
            case DOCUMENT -> value.isEmpty() ? name : name + " “" + value + "”";
        };
    }

    /** Why something was removed. The list is closed; names and sentences are stable. */
    public enum Rule {
        /** {@code script}. */
        SCRIPT(STRUCTURE, ELEMENT, "scripts are not content"),
        /** {@code style}. */
        STYLE_SHEET(PRESENTATION, ELEMENT, "the page's own style decides how text looks"),
        /** {@code meta}, {@code link}, {@code title}, {@code base}. */
        METADATA(PRESENTATION, ELEMENT, "it speaks to machines, not to readers"),
        /** {@code template}. */
        TEMPLATE(STRUCTURE, ELEMENT, "a template is only shown by scripts"),
        /** {@code template} with words. */
        TEMPLATE_WITH_TEXT(TEXT, ELEMENT, "a template is only shown by scripts; its words are gone too"),
        /** {@code noscript} without a picture. */
        NOSCRIPT(STRUCTURE, ELEMENT, "readers whose browser runs scripts do not see it"),
        /** {@code noscript} with words and without a picture. */
        NOSCRIPT_WITH_TEXT(TEXT, ELEMENT, "readers whose browser runs scripts do not see it; its words are gone too"),
        /** A picture in {@code noscript} beside the same picture. */
        FALLBACK_IMAGE(PRESENTATION, ELEMENT, "the picture that it stands in for is kept"),
        /** A frame, video or audio in {@code noscript} beside the same one. */
        FALLBACK_MEDIA(PRESENTATION, ELEMENT, "what it stands in for is kept"),
        /** A picture that waits for a script to replace it. */
        PLACEHOLDER_IMAGE(PRESENTATION, ELEMENT, "it only holds the place of a picture that is kept"),
        /** The {@code hidden} attribute, {@code display:none}, {@code noframes}. */
        HIDDEN(STRUCTURE, ELEMENT, "readers do not see it"),
        /** Words that are hidden. */
        HIDDEN_WITH_TEXT(TEXT, ELEMENT, "readers do not see it; its words are gone too"),
        /** A comment of a reviewer, and what leads to it, as word processors export them. */
        REVIEW_COMMENT(TEXT, ELEMENT, "a comment of a reviewer is not for readers; its words are gone"),
        /** {@code svg}, {@code canvas}. */
        DRAWING(MEDIA, ELEMENT, "a drawing in the markup can hold scripts: use a picture file"),
        /** {@code svg} with words. */
        DRAWING_WITH_TEXT(TEXT, ELEMENT, "a drawing in the markup can hold scripts; its words are gone too"),
        /** {@code math}. */
        FORMULA(STRUCTURE, ELEMENT, "formulas have no form in an article; its letters are kept"),
        /** {@code ruby}. */
        RUBY(STRUCTURE, ELEMENT, "readings have no form in an article; it is kept in brackets"),
        /** {@code form}, {@code button}, {@code input} and their like. */
        FORM_CONTROL(STRUCTURE, ELEMENT, "forms are not content; what text it holds is kept"),
        /** {@code select}, {@code datalist}. */
        FORM_CHOICE(TEXT, ELEMENT, "forms are not content, nor are the words to choose from"),
        /** {@code object}, {@code embed}, {@code applet}. */
        PLUG_IN(MEDIA, ELEMENT, "plug-ins are not shown any more; its fallback or a link is kept"),
        /** {@code iframe} of a site that is no known player. */
        UNKNOWN_PLAYER(MEDIA, ELEMENT, "frames are kept of known players only; a link takes its place"),
        /** {@code iframe} without a web address. */
        FRAME_WITHOUT_ADDRESS(MEDIA, ELEMENT, "a frame needs a web address"),
        /** {@code video} or {@code audio} without a file. */
        MEDIA_WITHOUT_SOURCE(MEDIA, ELEMENT, "no file of it has a web address; its fallback is kept"),
        /** {@code img} without a source. */
        IMAGE_WITHOUT_SOURCE(MEDIA, ELEMENT, "a picture needs a web address"),
        /** A picture, film, sound or player that the host denies. */
        DENIED_MEDIA(MEDIA, ELEMENT, "this site takes none of these; a link or words take its place"),
        /** A picture or frame of one pixel, or far off the screen. */
        TRACKING_PIXEL(MEDIA, ELEMENT, "readers see nothing of it, and it watches them"),
        /** Media where only text fits. */
        MEDIA_IN_LINE(MEDIA, ELEMENT, "only text fits here; a link takes its place, or its fallback"),
        /** An image, video, audio or embed in a standfirst or caption. */
        MEDIA_IN_TEXT(MEDIA, ELEMENT, "a standfirst or caption is text only; words inside of it are kept"),
        /** Media inside of code. */
        MEDIA_IN_CODE(MEDIA, ELEMENT, "code is text only"),
        /** {@code section}, {@code article}, {@code main} and their like. */
        WRAPPER(PRESENTATION, ELEMENT, "it only groups; what it holds is kept"),
        /** {@code font}, {@code center}, {@code big} and their like. */
        LOOK(PRESENTATION, ELEMENT, "it only says how text looks; the text is kept"),
        /** An element that replaces another. */
        RENAMED(PRESENTATION, ELEMENT, "the nearest thing that an article has takes its place"),
        /** An element of no standard. */
        UNKNOWN_ELEMENT(STRUCTURE, ELEMENT, "articles have no such element; what it holds is kept"),
        /** An element of no standard that only has attributes. */
        UNKNOWN_MEDIA(
                MEDIA,
                ELEMENT,
                "articles have no such element; a link takes its place if one of its attributes is a URL"),
        /** {@code table role=presentation}. */
        LAYOUT_TABLE(PRESENTATION, ELEMENT, "the table says itself that it is only layout; its cells are kept as text"),
        /** An element that shows nothing. */
        EMPTY(PRESENTATION, ELEMENT, "it shows nothing"),
        /** A tag, comment or element that is not closed: the text behind it is part of it. */
        UNCLOSED(TEXT, ELEMENT, "it is never closed, so that the text behind it is part of it and is gone too"),
        /** The bullet or number that Word writes before an item of a list. */
        LIST_MARKER(PRESENTATION, ELEMENT, "the list that is made of it has bullets or numbers of its own"),
        /** {@code a} without {@code href}. */
        LINK_WITHOUT_ADDRESS(PRESENTATION, ELEMENT, "a link that leads nowhere; its text is kept"),
        /** An element that the host denies. */
        DENIED_ELEMENT(STRUCTURE, ELEMENT, "this site takes none of these; what it holds is kept"),
        /** A control of a player, an icon or a button of a card. */
        CARD_CONTROL(PRESENTATION, ELEMENT, "what it controls or leads to is kept"),
        /** {@code area}: a part of an image that is a link. */
        IMAGE_MAP(LINK, ELEMENT, "a part of an image cannot be a link; the image is kept"),
        /** A link inside of code. */
        LINK_IN_CODE(LINK, ELEMENT, "code is text only; the words of the link are kept"),
        /** A link inside of a link. */
        LINK_IN_LINK(LINK, ELEMENT, "a link cannot stand inside of another; its words are kept"),
        /** A link around code, a film, a frame or a rule. */
        LINK_AROUND_BLOCK(LINK, ELEMENT, "what it stands around cannot be a link; it is kept without"),
        /** A link with a {@code title} or {@code aria-label} and without text: its icon is not kept. */
        LINK_WITHOUT_TEXT(LINK, ELEMENT, "it has a name, but no text or image that an article could show"),
        /** Markup inside of code. */
        MARKUP_IN_CODE(PRESENTATION, ELEMENT, "code is text only; its letters are kept"),
        /** A list or table where only text fits. */
        BLOCK_IN_LINE(STRUCTURE, ELEMENT, "only text fits here; its text is kept"),
        /** An {@code href} or {@code cite} that cannot be followed safely. */
        UNSAFE_LINK(LINK, ATTRIBUTE, "not an address of the web, mail or phone"),
        /** The address of a host that links may not lead to. */
        LINK_HOST(LINK, ATTRIBUTE, "this site does not link to that host"),
        /** The user name and password in a URL. */
        USER_INFO(LINK, ATTRIBUTE, "a URL keeps no user name and no password; the rest of it is kept"),
        /** A source that cannot be shown safely. */
        UNSAFE_SOURCE(MEDIA, ATTRIBUTE, "not a web address, nor a picture inside of its address"),
        /** The address of a host that pictures may not come from. */
        IMAGE_HOST(MEDIA, ATTRIBUTE, "this site shows no pictures of that host; a link or words take its place"),
        /** A picture inside of its address, where the host takes none. */
        DATA_IMAGE(MEDIA, ATTRIBUTE, "this site takes no pictures inside of their address; words take its place"),
        /** The address of a host that films and sounds may not come from. */
        MEDIA_HOST(MEDIA, ATTRIBUTE, "this site plays nothing of that host; a link takes its place"),
        /** An address of a picture for which scripts load another. */
        REPLACED_SOURCE(MEDIA, ATTRIBUTE, "the address that scripts load in its place is kept"),
        /** A picture inside of its address, for which scripts load another. */
        PLACEHOLDER_SOURCE(PRESENTATION, ATTRIBUTE, "it only holds the place of a picture that is kept"),
        /** An image that a style or a script shows behind an element that has nothing else. */
        BACKGROUND_IMAGE(MEDIA, ATTRIBUTE, "an image behind an element is no part of the text: use an img"),
        /** {@code onclick} and its like. */
        EVENT_HANDLER(PRESENTATION, ATTRIBUTE, "scripts are not content"),
        /** {@code style}. */
        STYLE(PRESENTATION, ATTRIBUTE, "the page's own style decides how text looks"),
        /** {@code class}. */
        CLASS(PRESENTATION, ATTRIBUTE, "classes mean nothing outside of the page they come from"),
        /** {@code data-…}. */
        DATA(PRESENTATION, ATTRIBUTE, "data for scripts means nothing without them"),
        /** {@code target}, {@code loading} and their like. */
        PAGE_DECIDES(PRESENTATION, ATTRIBUTE, "the page sets this itself"),
        /** {@code ping}. */
        TRACKING(PRESENTATION, ATTRIBUTE, "it watches readers"),
        /** {@code utm_source}, {@code fbclid} and their like in an address. */
        TRACKING_PARAMETER(
                PRESENTATION, ATTRIBUTE, "it only says who followed which link; the rest of the address is kept"),
        /** {@code srcdoc}. */
        FRAME_CONTENT(MEDIA, ATTRIBUTE, "a page inside of an attribute is not content"),
        /** {@code headers} of a table's cell. */
        TABLE_HEADERS(STRUCTURE, ATTRIBUTE, "cells are labelled by scope, not by ids"),
        /** {@code reversed}, {@code type} or {@code value} of a list that counts. */
        LIST_NUMBERS(
                STRUCTURE, ATTRIBUTE, "the numbers or letters of the list change: items count 1, 2, 3 from its start"),
        /** What a quoted post says of where it is, if no known site has it there. */
        UNKNOWN_POST(MEDIA, ATTRIBUTE, "no site whose posts are embedded has this address; its words are kept"),
        /** What a player's address says of how it looks and behaves. */
        PLAYER_SETTING(PRESENTATION, ATTRIBUTE, "the page sets how the player looks and behaves"),
        /** What else a player's address says. */
        PLAYER_PARAMETER(MEDIA, ATTRIBUTE, "an embed keeps what is shown and where it starts, no more"),
        /** An attribute that the host denies. */
        DENIED_ATTRIBUTE(STRUCTURE, ATTRIBUTE, "this site takes no such attribute"),
        /** Any other attribute. */
        UNKNOWN_ATTRIBUTE(PRESENTATION, ATTRIBUTE, "it says nothing to readers here"),
        /** A value that is none for its attribute. */
        INVALID_VALUE(STRUCTURE, ATTRIBUTE, "the value is not one that the attribute can have"),
        /** A size or span out of its range. */
        ABSURD_SIZE(PRESENTATION, ATTRIBUTE, "the number is out of its range"),
        /** An id with white space or too long. */
        INVALID_ID(STRUCTURE, ATTRIBUTE, "an id is 1 to 200 characters without white space"),
        /** An id that links of the body lead to, of an element that is not kept or inside of a block of code. */
        LINKED_ID(LINK, ATTRIBUTE, "links lead to it, but the element is not kept or part of a block of code"),
        /** An id that an earlier element has. */
        DUPLICATE_ID(PRESENTATION, ATTRIBUTE, "an element before it has the same id; links lead to that one"),
        /** Characters that HTML and XML forbid. */
        CONTROL_CHARACTER(PRESENTATION, DOCUMENT, "HTML and XML forbid these characters, and readers cannot see them"),
        /** Characters that turn the direction of text: overrides, and what is opened or closed alone in its paragraph. */
        BIDI_CONTROL(PRESENTATION, DOCUMENT, "they would turn the order of words which they have nothing to do with"),
        /** Tags outside of flags, selectors of forms that follow nothing, and other characters that cannot be seen. */
        HIDDEN_CHARACTER(PRESENTATION, DOCUMENT, "readers cannot see these characters: they speak to machines"),
        /** Too many characters. */
        TOO_LONG(LIMIT, DOCUMENT, "the text is cut: it is longer than a body may be"),
        /** More elements than are parsed. */
        TOO_MUCH_MARKUP(LIMIT, DOCUMENT, "the text is truncated: its markup makes more elements than are parsed"),
        /** The name of a tag is too long. */
        TAG_NAME_TOO_LONG(LIMIT, DOCUMENT, "the name of the tag is too long and was truncated"),
        /** Too many levels. */
        TOO_DEEP(LIMIT, ELEMENT, "what is nested deeper than a body may be loses its tags; its text is kept"),
        /** Too many elements. */
        TOO_MANY_ELEMENTS(LIMIT, ELEMENT, "these are more elements than a body may have; their text is kept"),
        /** Too many attributes. */
        TOO_MANY_ATTRIBUTES(LIMIT, ELEMENT, "these have more attributes than are looked at"),
        /** Too many files of one picture. */
        TOO_MANY_RENDITIONS(
                LIMIT,
                ELEMENT,
                "the image has more files to choose from than an image may have; the others are left out"),
        /** An element around so many blocks that its copies outgrow the document. */
        TOO_MANY_COPIES(
                LIMIT,
                ELEMENT,
                "what stands around many blocks is repeated in each, until that takes as much room as the document does"),
        /** Too many removals. */
        TOO_MANY_REMOVALS(LIMIT, DOCUMENT, "the report lists no more removals than this; so many are left out");

        /** What a rule is about. */
        enum Subject {
            ELEMENT,
            ATTRIBUTE,
            DOCUMENT
        }

        private final Removal.Kind kind;
        private final Subject subject;
        private final String sentence;

        Rule(Removal.Kind kind, Subject subject, String sentence) {
            this.kind = kind;
            this.subject = subject;
            this.sentence = sentence;
        }

        /**
         * What is lost by the rule.
         *
         * @return the kind of each of its removals
         */
        public Removal.Kind kind() {
            return kind;
        }

        /**
         * The rule in words for an editor.
         *
         * @return half a sentence in English, without a full stop
         */
        public String sentence() {
            return sentence;
        }

        Subject subject() {
            return subject;
        }

        /**
         * The rule's name, in kebab case.
         *
         * @return for example {@code event-handler}
         */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
