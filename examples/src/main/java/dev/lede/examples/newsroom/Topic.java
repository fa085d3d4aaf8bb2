package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section, an author or a tag with a page on the article's own site, which lists its articles.
 *
 * @param path the path of the page
 * @param name the name of the topic
 * @param tagline the tagline of a section; null for other topics
 * @param author the author, with a portrait whose URL is right on all pages; null for other topics
 */
record Topic(
        String path,
        String name,
        @Nullable String tagline,
        @Nullable Contributor author) {
    /** Returns the topics of an article. */
    static List<Topic> of(Article article) {
        List<Topic> topics = new ArrayList<>();
        Section section = article.section();
        if (section != null) add(topics, article, section.url(), section.name(), section.tagline(), null);
        for (Contributor author : article.byline()) add(topics, article, author.url(), author.name(), null, author);
        for (Tag tag : article.tags()) add(topics, article, tag.url(), tag.name(), null, null);
        return topics;
    }

    /** Returns the topic at a path, from articles about it: an author with a portrait if one of the articles has it. */
    static Optional<Topic> at(String path, List<Article> articles) {
        return articles.stream()
                .flatMap(article -> of(article).stream())
                .filter(topic -> topic.path().equals(path))
                .min(Comparator.comparing(
                        topic -> topic.author() == null || topic.author().image() == null));
    }

    /** Returns whether this is the section of an article. */
    boolean isSectionOf(Article article) {
        WebUrl url = article.section() == null ? null : article.section().url();
        return url != null && Paths.decoded(url.path()).filter(path::equals).isPresent();
    }

    private static void add(
            List<Topic> topics,
            Article article,
            @Nullable WebUrl page,
            String name,
            @Nullable String tagline,
            @Nullable Contributor author) {
        if (page == null || !page.origin().equals(article.url().origin())) return;
        Paths.decoded(page.path())
                .ifPresent(path -> topics.add(new Topic(path, name, tagline, inPage(author, article))));
    }

    private static @Nullable Contributor inPage(@Nullable Contributor author, Article article) {
        if (author == null || author.image() == null) return author;
        return author.withImage(LocalLinks.image(author.image(), article));
    }
}
