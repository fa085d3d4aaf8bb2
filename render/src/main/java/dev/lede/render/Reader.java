package dev.lede.render;

import java.util.OptionalLong;

/** The values that fill the holes of a page: the reader's preferences and the article's number of views, if it is known. */
record Reader(ReaderPreferences preferences, OptionalLong views) {
    /** A reader without preferences, of an article whose views are unknown. */
    static final Reader DEFAULT = new Reader(ReaderPreferences.DEFAULT, OptionalLong.empty());
}
