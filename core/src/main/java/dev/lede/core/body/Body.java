package dev.lede.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lede.core.bind.JsonBinding;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article: a list of blocks. Bodies are immutable, thread-safe, and equal if their blocks are equal.
 *
 * <p>Constructors of nodes normalize lines of text: equal neighbours are merged, empty texts are removed, and so are
 * marks inside of the same mark and links inside of links. No node is nested deeper than {@value #MAX_DEPTH}, so that
 * recursive code is safe.
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
    /** The maximum depth of nested nodes; the blocks of the body are at depth 1. */
    public static final int MAX_DEPTH = 100;

    /** A body without blocks. */
    public static final Body EMPTY = new Body(List.of());

    /**
     * Copies the list, checks the depth, and leaves at most one {@link Cut}, among these blocks.
     *
     * @throws IllegalArgumentException if a node is nested deeper than {@value #MAX_DEPTH}
     */
    public Body {
        children = Require.list(children, "children");
        int cuts = cutsWithinDepth(children, 1);
        boolean isSettled = cuts == 0 || (cuts == 1 && children.contains(new Cut()));
        if (!isSettled) children = Cuts.settled(children);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Body fromJson(Map<String, @Nullable Object> json) {
        return JsonBinding.get().read(Body.class, json);
    }

    @JsonValue
    @JsonRawValue
    String toJson() {
        return JsonBinding.get().write(this);
    }

    /**
     * Returns a body.
     *
     * @param children the blocks
     * @return the body
     * @throws IllegalArgumentException if nodes are nested deeper than {@value #MAX_DEPTH}
     */
    public static Body of(Block... children) {
        return children.length == 0 ? EMPTY : new Body(List.of(children));
    }

    /**
     * Returns all nodes in reading order, each before its contents.
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
     * Returns all nodes of one kind in reading order, such as headings for a table of contents.
     *
     * <pre>{@code
     * body.nodes(Heading.class).map(heading -> heading.depth() + " " + heading.text())
     * }</pre>
     *
     * @param kind the class of the nodes, for example {@code Heading.class}
     * @param <N> the type of the nodes
     * @return a sequential stream
     */
    public <N extends Node> Stream<N> nodes(Class<N> kind) {
        return nodes().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Returns the plain text for readers. An empty line separates blocks, a line break separates items and rows, a tab
     * separates cells. URLs and alternative texts of images are left out.
     *
     * @return the text, without leading and trailing white space; empty if the body has no text
     */
    public String text() {
        return TextForm.of(children);
    }

    /**
     * Returns the beginning of {@link #text} on one line, for descriptions, lists and feeds.
     *
     * <p>A longer text is truncated after a sentence, without "…", if one ends in the last third of the maximum length;
     * otherwise after a word, followed by "…". It is truncated inside of a word only if the word is longer than half of
     * the maximum, or its script has no spaces between words. Grapheme clusters (UAX #29: emoji, flags, letters with
     * their marks) and words joined by a no-break space are not split. Sentences end with {@code . ! ? … ։ 。 ؟ ।} and
     * similar marks before white space. A full stop after a single letter or before a lower-case letter does not end a
     * sentence ("т. е.", "A. Petrosyan"); a full stop after a longer abbreviation ("Mr. Smith") may be mistaken for an
     * end.
     *
     * @param maxCharacters the maximum length in Unicode code points, including the "…"; at least 1. An emoji of
     *     several code points counts as several, so that the result fits into a database column of that size
     * @return the excerpt, without leading and trailing white space; the whole text if it fits
     * @throws IllegalArgumentException if {@code maxCharacters} is less than 1
     */
    public String excerpt(int maxCharacters) {
        return Excerpt.of(text(), maxCharacters);
    }

    /**
     * Returns the number of words in {@link #text}. A word is a run of letters and digits, including apostrophes and
     * hyphens; a number with its separators is one word. Scripts without spaces between words are counted by
     * characters: in Chinese and Japanese each character is a word, as in word processors; in Thai, Lao, Khmer and
     * Burmese five letters and signs of a run are a word, which is close to the result of dictionaries.
     *
     * @return the number of words
     */
    public int wordCount() {
        return textLength().words();
    }

    /**
     * Returns the time that readers need for the body: 200 words, or 300 Chinese or Japanese characters, per minute.
     *
     * <p>Adults silently read 238 words of English prose per minute (Brysbaert, Journal of Memory and Language 109,
     * 2019). The rate here is lower, for slower readers and for languages with longer words. The rate for characters is
     * an estimate by Lede.
     *
     * @return the minutes, rounded, at least 1; 0 if the body has no words
     */
    public int readingMinutes() {
        return textLength().minutes();
    }

    /**
     * Returns the number of words and the time that readers need. Callers that need both walk the body once.
     *
     * @return {@link #wordCount} and {@link #readingMinutes}
     */
    public TextLength textLength() {
        Words words = Words.in(children);
        return new TextLength(words.count(), words.minutes());
    }

    /**
     * Returns whether the body has a {@link Cut}.
     *
     * @return whether one of the blocks is a cut
     */
    public boolean hasCut() {
        return children.contains(new Cut());
    }

    /**
     * Returns the part that everybody may read: the blocks up to the {@link Cut}, which stays as the last one. Links to
     * ids behind it become their text, and citations of them have no URL.
     *
     * @return the body; this body if it has no cut, or if nothing follows it
     */
    public Body preview() {
        return Cuts.preview(this);
    }

    /**
     * Returns another part of the same article, such as its standfirst, as a preview shows it: links to ids behind the
     * {@link Cut} of this body become their text, and citations of them have no URL. Each call looks at all of this body: pass
     * all parts at once.
     *
     * @param part the part
     * @return the part for the preview; the same part if it has no such links
     */
    public Body inPreview(Body part) {
        return Cuts.inPreview(Objects.requireNonNull(part, "part"), this);
    }

    /**
     * Returns a body in which each block is replaced by the result of a function: by itself, by other blocks, or by
     * nothing.
     *
     * <p>The innermost blocks are replaced first: the function receives a block whose contents are already replaced,
     * and its result is not visited again. Blocks in quotations, items, cells, figures and fallbacks are included. In a
     * gallery, results other than figures are wrapped in figures.
     *
     * <pre>{@code
     * body.mapBlocks(block -> block instanceof Embed embed ? embed.children() : List.of(block))
     * }</pre>
     *
     * @param change returns the replacement of a block: a list; empty removes the block
     * @return the body; this body if nothing changes
     * @throws IllegalArgumentException if the result has nodes nested deeper than {@value #MAX_DEPTH}
     */
    public Body mapBlocks(Function<? super Block, ? extends List<? extends Block>> change) {
        Objects.requireNonNull(change, "change");
        return mapped(new BlockMapper(change, List::of));
    }

    /**
     * Returns a body in which each inline is replaced, as {@link #mapBlocks} replaces blocks. Inlines in captions,
     * credits, attributions and summaries are included. Images that are blocks are not inlines.
     *
     * <pre>{@code
     * body.mapInlines(inline -> inline instanceof Span span && span.id() == null ? span.children() : List.of(inline))
     * }</pre>
     *
     * @param change returns the replacement of an inline: a list; empty removes the inline. The lines are normalized
     *     again: equal neighbours are merged, and links inside of links are removed
     * @return the body; this body if nothing changes
     * @throws IllegalArgumentException if the result has nodes nested deeper than {@value #MAX_DEPTH}
     */
    public Body mapInlines(Function<? super Inline, ? extends List<? extends Inline>> change) {
        Objects.requireNonNull(change, "change");
        return mapped(new BlockMapper(List::of, change));
    }

    /**
     * Returns a body with other URLs of links and related links. The URLs of citations, embeds and media stay.
     *
     * <pre>{@code
     * body.mapLinks(url -> url.isAbsolute() ? url : WebUrl.of("https://lake.example" + url))
     * }</pre>
     *
     * @param change returns the replacement of a URL, or the same URL
     * @return the body; this body if nothing changes
     */
    public Body mapLinks(UnaryOperator<WebUrl> change) {
        Objects.requireNonNull(change, "change");
        return mapped(new BlockMapper(
                block -> List.of(
                        block instanceof RelatedLink link
                                ? new RelatedLink(change.apply(link.url()), link.image(), link.children())
                                : block),
                inline -> List.of(
                        inline instanceof Link link
                                ? new Link(change.apply(link.url()), link.title(), link.rel(), link.children())
                                : inline)));
    }

    /**
     * Returns a body with other images, for example with URLs of the host's image server, or with renditions of several
     * widths. The poster of a video is passed as an image without text and renditions; only the URL of the result is
     * used.
     *
     * <pre>{@code
     * body.mapImages(image -> image.withRenditions(server.widthsOf(image.url())));
     * }</pre>
     *
     * @param change returns the replacement of an image, or the same image; called for images in figures, lines of text
     *     and related links, and for posters
     * @return the body; this body if nothing changes
     */
    public Body mapImages(UnaryOperator<Image> change) {
        Objects.requireNonNull(change, "change");
        ImageMapper images = new ImageMapper(change);
        return mapped(new BlockMapper(block -> List.of(images.in(block)), inline -> List.of(images.in(inline))));
    }

    Body mapped(BlockMapper mapper) {
        List<Block> mapped = mapper.blocks(children);
        return mapped == children ? this : new Body(mapped);
    }

    /** Returns the number of cuts. Throws before the recursion is too deep for the stack. */
    private static int cutsWithinDepth(List<? extends Node> nodes, int depth) {
        if (nodes.isEmpty()) return 0;
        requireDepth(depth);
        int cuts = 0;
        for (Node node : nodes) {
            // Most nodes are texts.
            if (node instanceof Text) continue;
            cuts += node instanceof Cut ? 1 : cutsWithinDepth(node.contents(), depth + 1);
        }
        return cuts;
    }

    static void requireDepth(int depth) {
        if (depth > MAX_DEPTH) throw new IllegalArgumentException("nodes are nested deeper than " + MAX_DEPTH);
    }

    /** Walks a tree node by node, for streams. */
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
            List<? extends Node> contents = node.contents();
            if (!contents.isEmpty()) path.push(contents.iterator());
            return node;
        }
    }
}
