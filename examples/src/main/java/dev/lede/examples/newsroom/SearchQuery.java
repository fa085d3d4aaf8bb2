package dev.lede.examples.newsroom;

import java.util.Arrays;
import java.util.List;

/**
 * What a reader looks for.
 *
 * @param shown as the reader wrote it, cut to {@value #MAX_LENGTH} characters
 * @param words each of which an article must have somewhere, at most {@value #MAX_WORDS}, as {@link SearchText} folds them
 */
record SearchQuery(String shown, List<String> words) {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;

    static SearchQuery of(String written) {
        // Controls, and what turns the direction of text, would go on into the page's title.
        SearchText text = new SearchText(cut(written.replaceAll("\\p{C}", " ")));
        List<String> words = Arrays.stream(text.folded().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        return new SearchQuery(text.shown(), words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words as patterns of SQL's LIKE with the escape character {@code !}. */
    List<String> patterns() {
        return words.stream()
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }

    private static String cut(String written) {
        if (written.codePointCount(0, written.length()) <= MAX_LENGTH) return written;
        return written.substring(0, written.offsetByCodePoints(0, MAX_LENGTH));
    }
}
