package dev.lede.render.sanitize.parse;

import dev.lede.core.body.Body;

/**
 * Limits of a sanitizer. Content beyond them is reported; its text is kept, except beyond the limit of characters. Hosts can
 * only lower them.
 *
 * @param characters characters of the HTML, which is truncated after them
 * @param depth nested elements that become nodes; deeper ones become their text
 * @param elements elements that become nodes; further ones become their text
 * @param attributes attributes that are read of one element
 */
public record Limits(int characters, int depth, int elements, int attributes) {
    /** Ten times the longest articles: editors paste images as data URLs, of up to a quarter of a million characters each. */
    public static final int CHARACTERS = 2_000_000;

    /** The builders add up to ten levels around a text: list, item, paragraph, link, span, text. */
    public static final int DEPTH = Body.MAX_DEPTH - 10;

    /**
     * Nested elements, including those that do not become nodes. The renderer writes at most two elements for each level of a
     * body, so a rendered body can be read again; and a small stack is sufficient.
     */
    public static final int NESTING = 2 * Body.MAX_DEPTH + 20;

    /** The maximum number of elements in a body. Each needs far more memory than its characters. */
    public static final int ELEMENTS = 100_000;

    /**
     * Elements that the parser creates before the HTML is truncated. Unclosed marks are opened again in each paragraph (WHATWG
     * HTML, reconstruct the active formatting elements): four characters become up to thirteen elements, and two million
     * characters would need gigabytes. Without that trick, only HTML that has hardly any text is truncated: the longest HTML
     * has 400,000 {@code <br>} with one letter each.
     */
    public static final int PARSED_ELEMENTS = 400_000;

    /** Characters of HTML that cannot have so many elements. */
    static final int SURELY_PARSED = PARSED_ELEMENTS / 4;

    /** The maximum number of attributes of an element. Real ones have fewer than thirty. jsoup silently drops attributes after the 512th. */
    public static final int ATTRIBUTES = 64;

    /** Hosts of images without a notice: real articles have fewer than ten. The page's content security policy lists each. */
    public static final int IMAGE_HOSTS = 100;

    /** Characters of a tag's name; real names have fewer than a hundred. */
    public static final int TAG_NAME = 1_000;

    /** Removals of one report: editors do not read more, and a report should not outgrow its document. */
    public static final int REMOVALS = 10_000;

    static final int NOTICES = 1_000;

    /** Characters of the value in a removal or notice. */
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
