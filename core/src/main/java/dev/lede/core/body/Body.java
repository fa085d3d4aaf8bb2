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
     * A body.
     *
     * @param children the blocks
     * @return the body
     * @throws IllegalArgumentException if nodes are nested deeper than {@value #MAX_DEPTH}
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
     * All nodes of one kind in the order of reading: headings for a table of contents, images, links.
     *
     * <pre>{@code
     * body.nodes(Heading.class).map(heading -> heading.depth() + " " + heading.text())
     * }</pre>
     *
     * @param kind the kind, for example {@code Heading.class}
     * @param <N> the kind
     * @return a sequential stream
     */
    public <N extends Node> Stream<N> nodes(Class<N> kind) {
        return nodes().filter(kind::isInstance).map(kind::cast);
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
     * The beginning of {@link #text} on one line, for descriptions, lists and feeds.
     *
     * <p>What is longer is cut after a sentence, if one ends in the last third of what there is room for, and then reads
     * as it is; else after a word, with "…" in the place of what follows; inside of a word only if that word is longer
     * than half of the room, and in scripts that put no spaces between words. A cut parts no grapheme cluster (UAX #29:
     * emoji, flags, letters with their marks) and nothing that a no-break space holds together. Sentences end with
     * {@code . ! ? … ։ 。 ؟ ।} and their like before white space; a point after a single letter, or before a small one,
     * ends none ("т. е.", "A. Petrosyan"), one after a longer abbreviation ("Mr. Smith") may be taken for an end.
     *
     * @param maxCharacters how many Unicode code points there is room for, with the "…"; at least 1. An emoji of several
     *     parts counts as its parts do, so that what is kept fits into a column or a field of that size
     * @return the excerpt, without white space at its ends; the whole text if it fits
     * @throws IllegalArgumentException if there is room for less than 1
     */
    public String excerpt(int maxCharacters) {
        return Excerpt.of(text(), maxCharacters);
    }

    /**
     * How many words {@link #text} has. A word is a run of letters and digits, with apostrophes and hyphens inside of it (a
     * number with its points and commas is one). Scripts that put no spaces between words are counted by their letters:
     * in Chinese and Japanese each character is a word, as word processors count; in Thai, Lao, Khmer and Burmese each
     * five letters and signs of a run are one, which comes near to what dictionaries find.
     *
     * @return the number of words
     */
    public int wordCount() {
        return Words.in(text()).count();
    }

    /**
     * How long it takes to read the body: 200 words, or 300 Chinese or Japanese characters, a minute.
     *
     * <p>Adults read 238 words of English prose a minute silently (Brysbaert, Journal of Memory and Language 109, 2019);
     * the rate here is lower, for readers who do not hurry and languages of longer words. The rate of characters is our
     * own estimate.
     *
     * @return minutes, rounded, at least 1; 0 for a body without words
     */
    public int readingMinutes() {
        return Words.in(text()).minutes();
    }

    /**
     * This body with each block replaced by what is made of it: by itself, by another or several, or by nothing.
     *
     * <p>The innermost come first: a block is given with what has been made of its contents already, and what is made of it
     * is not looked into again. Blocks in quotations, items, cells, figures and fallbacks are reached too. In a gallery,
     * what is no figure is put into one.
     *
     * <pre>{@code
     * body.mapBlocks(block -> block instanceof Embed embed ? embed.children() : List.of(block))
     * }</pre>
     *
     * @param change what to make of a block: a list, empty to remove it
     * @return a body; this one if nothing has changed
     * @throws IllegalArgumentException if nodes are nested deeper than {@value #MAX_DEPTH} then
     */
    public Body mapBlocks(Function<? super Block, ? extends List<? extends Block>> change) {
        Objects.requireNonNull(change, "change");
        return mapped(new BlockMapper(change, List::of));
    }

    /**
     * This body with each inline replaced by what is made of it, as {@link #mapBlocks} does with blocks. Lines of text are
     * reached wherever they stand: in captions, credits, attributions and summaries too. Pictures that stand as blocks are
     * blocks.
     *
     * <pre>{@code
     * body.mapInlines(inline -> inline instanceof Span span && span.id() == null ? span.children() : List.of(inline))
     * }</pre>
     *
     * @param change what to make of an inline: a list, empty to remove it. Lines get their one form anew, so that equal
     *     neighbours are one and a link inside of a link is none
     * @return a body; this one if nothing has changed
     * @throws IllegalArgumentException if nodes are nested deeper than {@value #MAX_DEPTH} then
     */
    public Body mapInlines(Function<? super Inline, ? extends List<? extends Inline>> change) {
        Objects.requireNonNull(change, "change");
        return mapped(new BlockMapper(List::of, change));
    }

    /**
     * This body with other addresses for the reader to follow: of links and related links. What a text cites, embeds or
     * plays is no such address.
     *
     * <pre>{@code
     * body.mapLinks(url -> url.isAbsolute() ? url : WebUrl.of("https://lake.example" + url))
     * }</pre>
     *
     * @param change gives an address another one, or itself
     * @return a body; this one if nothing has changed
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
     * Returns a body with other images: with other URLs, as from a host's image server, or with renditions of several
     * widths. The poster of a video is an image without text and renditions; of what becomes of it, the URL counts.
     *
     * <pre>{@code
     * body.mapImages(image -> image.withRenditions(server.widthsOf(image.url())));
     * }</pre>
     *
     * @param change returns another image for each image, or the same; called for images of figures, lines of text, related
     *     links and for posters
     * @return a body; this one, if all stay as they are
     */
    public Body mapImages(UnaryOperator<Image> change) {
        Objects.requireNonNull(change, "change");
        ImageMapper images = new ImageMapper(change);
        return mapped(new BlockMapper(block -> List.of(images.in(block)), inline -> List.of(images.in(inline))));
    }

    private Body mapped(BlockMapper mapper) {
        List<Block> mapped = mapper.blocks(children);
        return mapped == children ? this : new Body(mapped);
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
