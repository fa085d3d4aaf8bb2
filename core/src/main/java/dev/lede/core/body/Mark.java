package dev.lede.core.body;

/** What can be done to words that needs no further data. */
public enum Mark {
    /** Important, serious or urgent words: usually bold. */
    STRONG,
    /** Stressed words: usually italic. */
    EMPHASIS,
    /** Underlined words. */
    UNDERLINE,
    /** Words that are no longer right, struck through. */
    DELETE,
    /** Words that were put in later. */
    INSERT,
    /** Below the line, as in H₂O. */
    SUBSCRIPT,
    /** Above the line, as in m². */
    SUPERSCRIPT,
    /** Words that a reader should find, as with a marker pen. */
    HIGHLIGHT,
    /** Side comments and small print. */
    SMALL,
    /** The title of a work. */
    CITE,
    /** A key to press or words to type. */
    KEYBOARD,
    /** What a computer prints. */
    SAMPLE,
    /** A variable, as in mathematics. */
    VARIABLE;

    /** Whether two of the mark side by side are one: not of keys and their like, where each is a thing of its own. */
    boolean joinsNeighbours() {
        return switch (this) {
            case CITE, KEYBOARD, SAMPLE, VARIABLE -> false;
            default -> true;
        };
    }
}
