package dev.lede.render;

/** A place in a page that differs by reader or by time, and how it is filled. */
@FunctionalInterface
interface Hole {
    void fill(HtmlWriter html, Reader reader);
}
