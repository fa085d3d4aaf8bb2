package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import java.util.List;

/**
 * One page of a list of articles.
 *
 * @param articles the articles of the page
 * @param total the number of articles on all pages; 0 if the page is after the last one
 * @param page the number of the page, from 1
 */
record Listing(List<Article> articles, int total, int page) {
    /** The number of articles on a page. */
    static final int SIZE = 20;

    /** Of longer numbers, no list has a page. */
    private static final String NUMBER = "[1-9]\\d{0,5}";

    /**
     * Returns the number of the page that a request names.
     *
     * @param parameter the value of the parameter; empty for the first page
     * @throws RefusedException if there can be no such page
     */
    static int page(String parameter) {
        if (parameter.isEmpty()) return 1;
        if (!parameter.matches(NUMBER)) throw new RefusedException(Problem.NOT_FOUND);
        return Integer.parseInt(parameter);
    }

    /**
     * Returns this page.
     *
     * @throws RefusedException if it is after the last page of the list; an empty list has one page
     */
    Listing orNotFound() {
        if (articles.isEmpty() && page > 1) throw new RefusedException(Problem.NOT_FOUND);
        return this;
    }

    /** Returns the number of pages, at least 1. */
    int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
