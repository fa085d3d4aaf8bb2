package dev.lede.render.body;

import dev.lede.core.body.Mark;

/** The HTML elements of marks. */
public final class MarkElements {
    private MarkElements() {}

    /** Returns the name of the element. */
    public static String of(Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case UNDERLINE -> "u";
            case DELETE -> "del";
            case INSERT -> "ins";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
            case HIGHLIGHT -> "mark";
            case SMALL -> "small";
            case CITE -> "cite";
            case KEYBOARD -> "kbd";
            case SAMPLE -> "samp";
            case VARIABLE -> "var";
        };
    }
}
