package dev.lede.render.feed;

import dev.lede.core.Article;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The articles of a host on their way into a document. All articles of feeds and sitemaps pass here. */
final class Incoming implements Iterator<Article> {
    private final Iterator<Article> articles;
    private final Queue<Article> ahead = new ArrayDeque<>();

    Incoming(Iterator<Article> articles) {
        this.articles = articles;
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
        return Objects.requireNonNull(articles.next(), "article");
    }
}
