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
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of all articles, in memory, for a database that has no index of them. It finds articles that contain parts of words.
 * What is replaced stays in memory until the next start. Thread-safe.
 */
final class WordIndex {
    /** The articles by their number, from 0. Null after the article was replaced; the postings still have its number. */
    private final List<@Nullable Indexed> articles = new ArrayList<>();

    private final Map<String, Integer> numbersByPath = new HashMap<>();
    private final Map<String, Postings> postingsByWord = new HashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * Adds an article. Replaces the one with the same path.
     *
     * @param article the article
     * @param folded its text, with single spaces between words
     */
    void put(Indexed article, String folded) {
        Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ")));
        lock.writeLock().lock();
        try {
            int number = articles.size();
            articles.add(article);
            Integer replaced = numbersByPath.put(article.path(), number);
            if (replaced != null) articles.set(replaced, null);
            for (String word : words) {
                postingsByWord.computeIfAbsent(word, any -> new Postings()).add(number);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Finds articles.
     *
     * @param parts what the words of an article must contain, at least one, without spaces
     * @param isWanted the condition of an article
     * @param most the maximum number of results
     * @return the paths of the latest articles
     */
    List<String> latest(List<String> parts, Predicate<Indexed> isWanted, int most) {
        lock.readLock().lock();
        try {
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
        } finally {
            lock.readLock().unlock();
        }
    }

    private BitSet containing(String part) {
        BitSet found = new BitSet(articles.size());
        postingsByWord.forEach((word, postings) -> {
            if (word.contains(part)) postings.addTo(found);
        });
        return found;
    }

    /**
     * The fields of an article that a search uses.
     *
     * @param path the path
     * @param language the language tag
     * @param published the second of the publication; the smallest number if it is unknown
     */
    record Indexed(String path, String language, long published) {}

    /** The numbers of the articles that have a word, four bytes for each. */
    private static final class Postings {
        private int[] articles = new int[2];
        private int size;

        void add(int article) {
            if (size == articles.length) articles = Arrays.copyOf(articles, size + size / 2 + 1);
            articles[size++] = article;
        }

        void addTo(BitSet set) {
            for (int at = 0; at < size; at++) set.set(articles[at]);
        }
    }
}
