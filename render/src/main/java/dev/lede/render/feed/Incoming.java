package dev.lede.render.feed;

import dev.lede.core.Article;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a host on their way into a document. All articles of feeds and sitemaps pass here, so that no document
 * contains more of them than it should.
 */
final class Incoming implements Iterator<Article> {
    private final Iterator<Article> articles;
    private final UnaryOperator<Article> part;
    private final Queue<Article> ahead = new ArrayDeque<>();

    private Incoming(Iterator<Article> articles, UnaryOperator<Article> part) {
        this.articles = Objects.requireNonNull(articles, "articles");
        this.part = part;
    }

    /** Each article up to its cut. */
    static Incoming previews(Iterator<Article> articles) {
        return new Incoming(articles, Article::preview);
    }

    static Incoming wholeArticles(Iterator<Article> articles) {
        return new Incoming(articles, UnaryOperator.identity());
    }

    /** Returns the latest date of the next articles; null if they have no dates. Keeps the articles in memory. */
    @Nullable
    OffsetDateTime changed(int next) {
        OffsetDateTime changed = null;
        while (ahead.size() < next && articles.hasNext()) ahead.add(taken());
        for (Article article : ahead) changed = FeedDates.later(changed, FeedDates.changed(article));
        return changed;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || articles.hasNext();
    }

    @Override
    public Article next() {
        return ahead.isEmpty() ? taken() : ahead.remove();
    }

    private Article taken() {
        return part.apply(Objects.requireNonNull(articles.next(), "article"));
    }
}
