package dev.lede.render.archive;

/**
 * Limits how much longer a body becomes by what it refers to: a body of a few words may name the same gallery or block
 * thousands of times. One instance for each body.
 */
final class Expansion {
    /** As long as the longest HTML that the sanitizer reads. */
    private static final int CHARACTERS = 2_000_000;

    private int rest = CHARACTERS;

    /** Whether the inserted HTML is within the limit; if it is, its length counts. */
    boolean allows(String html) {
        if (html.length() > rest) return false;
        rest -= html.length();
        return true;
    }
}
