package dev.lede.examples.newsroom.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of all articles, in memory, for a database that has no index of them. It finds articles that contain parts of words.
 * Thread-safe.
 */
final class WordIndex {
    /** The articles by their number, from 0. Where one was replaced, null: its words keep the number. */
    private final List<@Nullable Indexed> articles = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Numbers> byWord = new HashMap<>();

    /**
     * Adds an article. Replaces the one with the same path.
     *
     * @param article the article
     * @param folded its text, with single spaces between words
     */
    synchronized void put(Indexed article, String folded) {
        int number = articles.size();
        articles.add(article);
        Integer replaced = numbers.put(article.path(), number);
        if (replaced != null) articles.set(replaced, null);
        Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ")));
        for (String word : words)
            byWord.computeIfAbsent(word, any -> new Numbers()).add(number);
    }

    /**
     * Finds articles.
     *
     * @param parts what the words of an article must contain, at least one, without spaces
     * @param isWanted the condition of an article
     * @param most the maximum number of results
     * @return the paths of the latest articles
     */
    synchronized List<String> latest(List<String> parts, Predicate<Indexed> isWanted, int most) {
        BitSet found = containing(parts.get(0));
        for (String part : parts.subList(1, parts.size())) found.and(containing(part));
        return found.stream()
                .mapToObj(articles::get)
                .filter(Objects::nonNull)
                .filter(isWanted)
                .sorted(Comparator.comparing(Indexed::published).reversed())
                .limit(most)
                .map(Indexed::path)
                .toList();
    }

    private BitSet containing(String part) {
        BitSet found = new BitSet(articles.size());
        byWord.forEach((word, numbers) -> {
            if (word.contains(part)) numbers.addTo(found);
        });
        return found;
    }

    /**
     * What a search needs to know of an article.
     *
     * @param path the path
     * @param language the language tag
     * @param published the second of the publication; the smallest number if it is unknown
     */
    record Indexed(String path, String language, long published) {}

    /** A list of numbers that needs four bytes for each. */
    private static final class Numbers {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, size + size / 2 + 1);
            numbers[size++] = number;
        }

        void addTo(BitSet set) {
            for (int at = 0; at < size; at++) set.set(numbers[at]);
        }
    }
}
