package dev.lede.render;

/** A section of a page that other pages have, too, or that differs by reader. */
@FunctionalInterface
interface Part {
    /** Returns the bytes for a reader. Callers must not modify the array. */
    byte[] utf8(Reader reader);
}
