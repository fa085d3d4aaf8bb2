package dev.lede.render.feed;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Site;
import dev.lede.core.body.Image;
import dev.lede.render.labels.Contained;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation, as feeds name it.
 *
 * @param name the name
 * @param url the URI of its page; null if none
 * @param image the URI of its portrait or logo; null if none
 */
record Person(String name, @Nullable String url, @Nullable String image) {
    /**
     * Returns the authors of an article, otherwise the publisher of a reprint's original or the site.
     */
    static List<Person> authors(Article article, ArticleUrls urls, Site site) {
        List<Person> authors = article.authors().stream()
                .map(contributor -> of(contributor, urls))
                .toList();
        if (!authors.isEmpty()) return authors;
        return List.of(
                article.source() == null
                        ? new Person(Contained.of(site.name()), AsciiUrl.of(site.url()), null)
                        : new Person(Contained.of(article.source().publisher()), null, null));
    }

    /** Returns the contributors of an article who have another role than author. */
    static List<Person> others(Article article, ArticleUrls urls) {
        Stream<Contributor> others = article.byline().stream().filter(contributor -> contributor.role() != null);
        return others.map(contributor -> of(contributor, urls)).toList();
    }

    private static Person of(Contributor contributor, ArticleUrls urls) {
        Image image = contributor.image();
        return new Person(
                Contained.of(contributor.name()),
                contributor.url() == null
                        ? null
                        : urls.absolute(contributor.url()).map(AsciiUrl::of).orElse(null),
                image == null ? null : urls.image(image.url()).map(AsciiUrl::of).orElse(null));
    }
}
