package dev.lede.render.feed;

import dev.lede.core.Article;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.i18n.Languages;
import dev.lede.render.labels.Contained;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as an item of a feed: the values that all formats write, each in its own way.
 *
 * @param url the URI of the article, which is also the permanent id of the item
 * @param title the headline
 * @param teaser the standfirst or an excerpt, plain text on one line; may be empty
 * @param content HTML for feed readers; empty in a feed of teasers, and for an article without content
 * @param authors the authors; at least one
 * @param contributors the contributors with another role
 * @param categories the names of the section and of the tags, without duplicates
 * @param language the tag of the language
 * @param published the date of publication; null if unknown
 * @param updated the date of the last update; null if never updated
 * @param image the main image; null if none
 * @param media the videos and audios
 * @param source the URI of the original of a reprint; null if none
 * @param rights the notice of rights; null if none
 */
record FeedItem(
        String url,
        String title,
        String teaser,
        String content,
        List<Person> authors,
        List<Person> contributors,
        Set<String> categories,
        String language,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        @Nullable MediaFile image,
        List<MediaFile> media,
        @Nullable String source,
        @Nullable String rights) {

    static FeedItem of(Article article, Content contents) {
        ArticleUrls urls = new ArticleUrls(article);
        List<MediaFile> files = MediaFile.of(article, urls);
        Source source = article.source();
        return new FeedItem(
                AsciiUrl.of(article.url()),
                Contained.of(article.headline()),
                Content.teaser(article),
                contents.html(article, urls),
                Person.authors(article, urls, contents.site()),
                Person.others(article, urls),
                categories(article),
                Languages.tag(article.language()),
                article.published(),
                article.updated(),
                files.stream().filter(MediaFile::isImage).findFirst().orElse(null),
                files.stream().filter(file -> !file.isImage()).toList(),
                source == null || source.url() == null ? null : AsciiUrl.of(source.url()),
                article.rights() == null ? null : Contained.of(article.rights()));
    }

    private static Set<String> categories(Article article) {
        Set<String> categories = new LinkedHashSet<>();
        if (article.section() != null)
            categories.add(Contained.of(article.section().name()));
        for (Tag tag : article.tags()) categories.add(Contained.of(tag.name()));
        return categories;
    }
}
