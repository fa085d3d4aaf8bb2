package dev.lede.core;

import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.url.WebUrl;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The values of an article. A builder changes its own copy; the copy of an article never changes. */
final class ArticleFields {
    WebUrl url;
    Locale language;
    String headline;

    @Nullable
    String id;

    ArticleKind kind = ArticleKind.NEWS;

    @Nullable
    String seoTitle;

    @Nullable
    String seoDescription;

    @Nullable
    String kicker;

    List<Inline> standfirst = List.of();

    @Nullable
    Section section;

    List<Contributor> byline = List.of();

    @Nullable
    Source source;

    @Nullable
    OffsetDateTime published;

    @Nullable
    OffsetDateTime updated;

    @Nullable
    String dateline;

    @Nullable
    Figure leadMedia;

    Body body = Body.EMPTY;
    List<Tag> tags = List.of();
    Map<Locale, WebUrl> translations = new LinkedHashMap<>();
    List<RelatedLink> related = List.of();
    OptionalLong views = OptionalLong.empty();
    List<Correction> corrections = List.of();

    @Nullable
    String rights;

    Map<String, @Nullable Object> data = Map.of();

    ArticleFields(WebUrl url, Locale language, String headline) {
        this.url = url;
        this.language = language;
        this.headline = headline;
    }

    ArticleFields(ArticleFields from) {
        this(from.url, from.language, from.headline);
        id = from.id;
        kind = from.kind;
        seoTitle = from.seoTitle;
        seoDescription = from.seoDescription;
        kicker = from.kicker;
        standfirst = from.standfirst;
        section = from.section;
        byline = from.byline;
        source = from.source;
        published = from.published;
        updated = from.updated;
        dateline = from.dateline;
        leadMedia = from.leadMedia;
        body = from.body;
        tags = from.tags;
        translations = new LinkedHashMap<>(from.translations);
        related = from.related;
        views = from.views;
        corrections = from.corrections;
        rights = from.rights;
        data = from.data;
    }

    /** Throws if values contradict each other. */
    void requireConsistent() {
        if (published != null && updated != null && updated.isBefore(published)) {
            throw new IllegalArgumentException("updated " + updated + " is before published " + published);
        }
        if (translations.containsKey(language)) {
            throw new IllegalArgumentException("a translation into the article's own language, "
                    + language.toLanguageTag() + ": " + translations.get(language));
        }
    }

    /** Returns all values, for equality. The order of maps is significant: pages and JSON keep it. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                url,
                language,
                headline,
                id,
                kind,
                seoTitle,
                seoDescription,
                kicker,
                standfirst,
                section,
                byline,
                source,
                published,
                updated,
                dateline,
                leadMedia,
                body,
                tags,
                List.copyOf(translations.entrySet()),
                related,
                views,
                corrections,
                rights,
                List.copyOf(data.keySet()),
                data);
    }
}
