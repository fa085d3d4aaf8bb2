package dev.lede.core.body;

/** The direction of a text. */
public enum Direction {
    /** From left to right. */
    LTR,
    /** From right to left. */
    RTL,
    /** As its first strong character says (UAX #9, rule P2). */
    AUTO
}
