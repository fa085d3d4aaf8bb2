package dev.lede.core.body;

/** The direction of a text. */
public enum Direction {
    /** From left to right. */
    LTR,
    /** From right to left. */
    RTL,
    /** The direction of the first strong character (UAX #9, rule P2). */
    AUTO
}
