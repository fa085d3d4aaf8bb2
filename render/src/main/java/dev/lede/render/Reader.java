package dev.lede.render;

import java.util.OptionalLong;

/** What the holes of a page are filled from: who reads it, and how many have. */
record Reader(ReaderPreferences preferences, OptionalLong views) {}
