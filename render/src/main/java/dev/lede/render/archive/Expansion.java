package dev.lede.render.archive;

/**
 * Limits how much longer a body becomes by what it refers to: a body of a few words may name the same gallery or block
 * thousands of times. One instance for each body.
 */
final class Expansion {
    /** As long as the longest HTML that the sanitizer reads. */
    private static final int CHARACTERS = 2_000_000;

    private int rest = CHARACTERS;

    /** Whether the inserted HTML is within the limit; if it is, its length counts. After HTML that is not, nothing is. */
    boolean allows(String html) {
        if (!hasRoom(html.length())) return false;
        rest -= html.length();
        return true;
    }

    /** Whether HTML of a length is within the limit. */
    boolean hasRoom(int characters) {
        if (characters > rest) rest = 0;
        return characters <= rest && rest > 0;
    }
}
