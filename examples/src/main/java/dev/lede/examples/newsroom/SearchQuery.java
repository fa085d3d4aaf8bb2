package dev.lede.examples.newsroom;

import java.util.Arrays;
import java.util.List;

/**
 * A search query.
 *
 * @param shown the query as typed, truncated to {@value #MAX_LENGTH} characters
 * @param words the words that an article must contain, at most {@value #MAX_WORDS}, folded by {@link SearchText}
 */
record SearchQuery(String shown, List<String> words) {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;

    static SearchQuery of(String written) {
        // The title of the page contains the query, but must not contain control characters or bidirectional controls.
        SearchText text = new SearchText(truncated(written.replaceAll("\\p{C}", " ")));
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

    /** Returns the words as patterns for SQL's LIKE, with the escape character {@code !}. */
    List<String> patterns() {
        return words.stream()
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }

    private static String truncated(String written) {
        if (written.codePointCount(0, written.length()) <= MAX_LENGTH) return written;
        return written.substring(0, written.offsetByCodePoints(0, MAX_LENGTH));
    }
}
