package dev.lede.core.body;

/** A mark of text that has no further data. */
public enum Mark {
    /** Important, serious or urgent text: usually bold. */
    STRONG,
    /** Emphasized text: usually italic. */
    EMPHASIS,
    /** Underlined text. */
    UNDERLINE,
    /** Text that is no longer correct: struck through. */
    DELETE,
    /** Text that was inserted later. */
    INSERT,
    /** Subscript, as in H₂O. */
    SUBSCRIPT,
    /** Superscript, as in m². */
    SUPERSCRIPT,
    /** Highlighted text, as with a marker pen. */
    HIGHLIGHT,
    /** Side comments and small print. */
    SMALL,
    /** The title of a work. */
    CITE,
    /** Keyboard input: a key, or text to type. */
    KEYBOARD,
    /** Sample output of a program. */
    SAMPLE,
    /** A variable, as in mathematics. */
    VARIABLE;

    /** Whether equal neighbours are merged. Keys, titles and the like stay separate. */
    boolean joinsNeighbours() {
        return switch (this) {
            case CITE, KEYBOARD, SAMPLE, VARIABLE -> false;
            default -> true;
        };
    }
}
