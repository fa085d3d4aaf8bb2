package dev.lede.render.sanitize.read;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/**
 * The place where the free part of the article ends: see {@link dev.lede.core.body.Cut}. A document has at most one. The
 * elements around it become no blocks that it could not divide.
 *
 * @param source the comment or element that marks it, for its position in the HTML
 * @param isMoved whether the mark is inside of a block, such as a list, and the cut is before that block
 */
public record KeptCut(Node source, boolean isMoved) implements KeptNode {
    /** The name for a notice: that of the element, or {@code comment}. */
    public String name() {
        return source instanceof Comment ? "comment" : source.normalName();
    }

    /** The text of the comment; empty for an element. */
    public String written() {
        return source instanceof Comment comment ? comment.getData() : "";
    }

    /** Whether the comment has words for the link to the rest of the article. */
    public boolean hasLabel() {
        return CutMarks.hasLabel(written());
    }
}
