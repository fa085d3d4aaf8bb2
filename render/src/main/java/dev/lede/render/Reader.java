package dev.lede.render;

import java.util.OptionalLong;

/** What the holes of a page are filled from: who reads it, and how many have. */
record Reader(ReaderPreferences preferences, OptionalLong views) {
    /** A reader without preferences, of an article whose views are unknown. */
    static final Reader DEFAULT = new Reader(ReaderPreferences.DEFAULT, OptionalLong.empty());
}
