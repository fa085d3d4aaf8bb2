package dev.lede.render.sanitize.parse;

import dev.lede.core.body.Body;

/**
 * Where a sanitizer stops. What is over is cut or flattened, its text kept where it can be, and reported. Each can be
 * lowered; none can be raised above what is said here.
 *
 * @param characters of a body; what is over is cut
 * @param depth levels of the tree that elements may take: what is deeper loses its tags and keeps its text
 * @param elements of a body; what is over loses its tags
 * @param attributes of an element that are looked at
 */
public record Limits(int characters, int depth, int elements, int attributes) {
    /**
     * Characters of a body: ten times the longest articles there are, since editors paste pictures inside of their
     * addresses, each of up to a quarter of a million characters.
     */
    public static final int CHARACTERS = 2_000_000;

    /**
     * Levels of the tree that elements may take. Below {@link Body#MAX_DEPTH} by the levels that the builders add around a
     * text at most: list, item, paragraph, link, span and text.
     */
    public static final int DEPTH = Body.MAX_DEPTH - 10;

    /**
     * Elements inside of each other, those included that make no level of the tree. More than the renderer nests for a tree
     * of {@link Body#MAX_DEPTH} levels, which is at most two for a level; few enough for a small stack.
     */
    public static final int NESTING = 2 * Body.MAX_DEPTH + 20;

    /** Elements of a body, since each costs far more than its characters. */
    public static final int ELEMENTS = 100_000;

    /**
     * Elements that are parsed, with those that become nothing; the text is cut where there are more. Marks that nobody
     * closes are opened again in each paragraph (WHATWG HTML, reconstruct the active formatting elements), so that four
     * characters make thirteen elements, and a body of two million characters would take gigabytes. It is as many as the
     * longest body has of {@code <br>}, each with a letter: without that trick, nothing is cut that was not of tags alone.
     */
    static final int PARSED_ELEMENTS = 400_000;

    /** Attributes of an element: real ones have under thirty. jsoup drops those after the 512th in silence. */
    public static final int ATTRIBUTES = 64;

    /** Hosts of images without a notice: real articles have under ten, and a page's policy names each. */
    public static final int IMAGE_HOSTS = 100;

    /** Characters of the name of a tag: names of real elements have under a hundred. */
    public static final int TAG_NAME = 1_000;

    /** Removals that are listed: nobody reads more, and a report should not outgrow its document. */
    public static final int REMOVALS = 10_000;

    static final int NOTICES = 1_000;

    /** Characters of a value that a removal shows. */
    public static final int SHOWN_VALUE = 120;

    public static final Limits HIGHEST = new Limits(CHARACTERS, DEPTH, ELEMENTS, ATTRIBUTES);

    public Limits {
        require("characters", characters, CHARACTERS);
        require("levels", depth, DEPTH);
        require("elements", elements, ELEMENTS);
        require("attributes", attributes, ATTRIBUTES);
    }

    private static void require(String what, int limit, int highest) {
        if (limit >= 1 && limit <= highest) return;
        throw new IllegalArgumentException("a limit of " + what + " must be 1.." + highest + ": " + limit);
    }
}
