package dev.lede.examples.newsroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A search query.
 *
 * @param shown the query as typed, truncated to {@value #MAX_LENGTH} characters
 * @param words the words that an article must contain, at most {@value #MAX_WORDS}, folded by {@link SearchText}
 * @param isInAllLanguages whether to find articles in all languages, not only in the reader's
 */
record SearchQuery(String shown, List<String> words, boolean isInAllLanguages) {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;

    /** The value of the parameter {@code lang} for all languages. */
    private static final String ALL = "all";

    /** Returns the query of a request, from its parameters {@code q} and {@code lang}. */
    static SearchQuery of(String written, String language) {
        // The title of the page contains the query, but must not contain control characters or bidirectional controls.
        SearchText text = new SearchText(truncated(written.replaceAll("\\p{C}", " ")));
        List<String> words = Arrays.stream(text.folded().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        return new SearchQuery(text.shown(), words, language.equals(ALL));
    }

    SearchQuery withAllLanguages(boolean all) {
        return new SearchQuery(shown, words, all);
    }

    /** Returns the URL of the search at a path. */
    String in(String path) {
        String url = path + "?q=" + URLEncoder.encode(shown, StandardCharsets.UTF_8);
        return isInAllLanguages ? url + "&lang=" + ALL : url;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static String truncated(String written) {
        if (written.codePointCount(0, written.length()) <= MAX_LENGTH) return written;
        return written.substring(0, written.offsetByCodePoints(0, MAX_LENGTH));
    }
}
