package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section, an author or a tag with a page on the article's own site, which lists its articles.
 *
 * @param path the path of the page
 * @param name the name of the topic
 * @param tagline the tagline of a section; null for other topics
 */
record Topic(String path, String name, @Nullable String tagline) {
    /** Returns the topics of an article. */
    static List<Topic> of(Article article) {
        List<Topic> topics = new ArrayList<>();
        Section section = article.section();
        if (section != null) add(topics, article, section.url(), section.name(), section.tagline());
        for (Contributor author : article.byline()) add(topics, article, author.url(), author.name(), null);
        for (Tag tag : article.tags()) add(topics, article, tag.url(), tag.name(), null);
        return topics;
    }

    private static void add(
            List<Topic> topics, Article article, @Nullable WebUrl page, String name, @Nullable String tagline) {
        if (page == null || !page.origin().equals(article.url().origin())) return;
        Paths.decoded(page.path()).ifPresent(path -> topics.add(new Topic(path, name, tagline)));
    }
}
