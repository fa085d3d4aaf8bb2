package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The body of an article: blocks, one after the other. It is a value: immutable, equal to any body of equal blocks, safe
 * to share between threads.
 *
 * <p>Lines of text have one form: equal neighbours are one, empty texts are gone, no mark stands inside of itself and no
 * link inside of a link. No node is nested deeper than {@value #MAX_DEPTH}, so that whatever walks the tree may recur.
 *
 * <pre>{@code
 * Body.of(
 *     Heading.of(2, "On the shore"),
 *     new Paragraph(List.of(new Text("The ice left in "), Marked.of(Mark.STRONG, "April"), new Text("."))))
 * }</pre>
 *
 * @param children the blocks
 */
public record Body(List<Block> children) {
    /** How deep nodes can be nested; the blocks of the body itself are at depth 1. */
    public static final int MAX_DEPTH = 100;

    /** A body without blocks. */
    public static final Body EMPTY = new Body(List.of());

    /**
     * Copies the list and checks the depth.
     *
     * @throws IllegalArgumentException if a node is nested deeper than {@value #MAX_DEPTH}
     */
    public Body {
        children = Require.list(children, "children");
        new Walk(children).forEachRemaining(node -> {});
    }

    /**
     * A body.
     *
     * @param children the blocks
     * @return the body
     */
    public static Body of(Block... children) {
        return children.length == 0 ? EMPTY : new Body(List.of(children));
    }

    /**
     * All nodes in the order of reading: each before what it contains.
     *
     * @return a sequential stream
     */
    public Stream<Node> nodes() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Walk(children), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    /**
     * What a reader sees as text: blocks apart by an empty line, items and rows by a line break, cells by a tab. No
     * addresses, and no alternative texts of pictures.
     *
     * @return the text, without white space at its ends; empty for a body without words
     */
    public String text() {
        return TextForm.of(children);
    }

    /**
     * How many words {@link #text} has. A word is a run of letters and digits, with apostrophes and hyphens inside of it (a
     * number with its points and commas is one);
     * in Chinese and Japanese, which do not part words, each character counts as one.
     *
     * @return the number of words
     */
    public int wordCount() {
        return Words.count(text());
    }

    static void requireDepth(int depth) {
        if (depth > MAX_DEPTH) throw new IllegalArgumentException("nodes are nested deeper than " + MAX_DEPTH);
    }

    /** Walks a tree without recursion, so that a tree too deep for the stack is refused rather than fatal. */
    private static final class Walk implements Iterator<Node> {
        private final Deque<Iterator<? extends Node>> path = new ArrayDeque<>();

        Walk(List<Block> blocks) {
            path.push(blocks.iterator());
        }

        @Override
        public boolean hasNext() {
            while (!path.isEmpty() && !path.element().hasNext()) path.pop();
            return !path.isEmpty();
        }

        @Override
        public Node next() {
            if (!hasNext()) throw new NoSuchElementException();
            Node node = path.element().next();
            requireDepth(path.size());
            path.push(node.contents().iterator());
            return node;
        }
    }
}
