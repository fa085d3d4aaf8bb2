package dev.lede.core.body;

/**
 * The length of a text, as {@link Body#textLength} counts it.
 *
 * @param words the number of words, 0 or more, as {@link Body#wordCount} specifies
 * @param minutes the time that readers need, in minutes, as {@link Body#readingMinutes} specifies
 */
public record TextLength(int words, int minutes) {}
