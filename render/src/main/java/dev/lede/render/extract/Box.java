package dev.lede.render.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the body of a page, with measures of its text. */
final class Box {
    private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    final Element element;
    final @Nullable Box parent;

    /** The properties that class, id, role and itemprop suggest: {@link Hint}. */
    final int hints;

    /** Whether the element is in comments of readers. */
    final boolean isInComments;

    /** Whether readers see nothing of the element, or only controls. */
    final boolean isHidden;

    /** Characters of visible text in the element, without repeated white space; and in links. */
    int text;

    int linkText;

    /**
     * Characters of text that is in no block inside of this element; and in links; and its commas and ends of
     * sentences.
     */
    int ownText;

    int ownLinkText;
    int ownStops;

    /** The characters in paragraphs of running text, outside of clutter. */
    int prose;

    /** The number of paragraphs of running text, outside of clutter. */
    int paragraphs;

    int images;

    /** Players of video and audio, and frames. */
    int players;

    /** Whether an element inside claims to be an article or its headline. */
    boolean holdsArticle;

    /** The position in document order. */
    int index;

    /** The position after the last element inside. */
    int end;

    /** Whether the element, or one around it, is clutter. */
    boolean isClutter;

    /** The characters in paragraphs, including those in clutter. */
    int anyProse;

    /** How much the element looks like the container of an article's paragraphs. */
    double score;

    /** Whether the body of the article leaves the element out. */
    boolean isDropped;

    Box(Element element, @Nullable Box parent, int hints, boolean isHidden) {
        this.element = element;
        this.parent = parent;
        this.hints = hints;
        this.isHidden = isHidden;
        boolean isComments = (hints & Hint.COMMENTS) != 0 && !element.nameIs("body") && !element.nameIs("article");
        this.isInComments = isComments || (parent != null && parent.isInComments);
    }

    String tag() {
        return element.normalName();
    }

    /** Returns the name of the element as an origin. Names of unknown elements may have any length and characters. */
    String origin() {
        return ORIGIN.matcher(tag()).matches() ? tag() : "element";
    }

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    boolean isBlock() {
        return element.isBlock();
    }

    boolean has(int hint) {
        return (hints & hint) != 0;
    }

    double linkDensity() {
        return text == 0 ? 0 : (double) linkText / text;
    }

    boolean isWithin(Box other) {
        return index >= other.index && index < other.end;
    }
}
