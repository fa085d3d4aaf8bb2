package dev.lede.render.holes;

import java.util.OptionalLong;

/**
 * The values that fill the holes of a page.
 *
 * @param preferences the reader's preferences
 * @param views the article's number of views, if it is known
 * @param <P> the type of preferences; with {@code equals}, and with few values, since parts are cached by them
 */
public record Reader<P>(P preferences, OptionalLong views) {}
