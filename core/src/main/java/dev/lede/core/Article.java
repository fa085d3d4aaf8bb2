package dev.lede.core;

import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A news article: what it says, who says it, when, and where it stands. A value: immutable, equal to any article of equal
 * parts, safe to share between threads. It has a URL, a language and a headline; everything else may be missing, and
 * leaves no trace on a page then.
 *
 * <pre>{@code
 * Article article = Article.builder("https://lake.example/en/ice", "en", "The ice left early this year")
 *         .byline(Contributor.of("Ani Example"))
 *         .published(OffsetDateTime.parse("2026-04-02T08:30:00+04:00"))
 *         .body(Body.of(Paragraph.of("The lake was open by the second of April.")))
 *         .build();
 * }</pre>
 */
public final class Article {
    private final WebUrl url;
    private final Locale language;
    private final String headline;
    private final @Nullable String kicker;
    private final List<Inline> standfirst;
    private final @Nullable Section section;
    private final List<Contributor> byline;
    private final @Nullable Source source;
    private final @Nullable OffsetDateTime published;
    private final @Nullable OffsetDateTime updated;
    private final @Nullable Figure leadMedia;
    private final Body body;
    private final List<Tag> tags;
    private final Map<Locale, WebUrl> translations;
    private final List<RelatedLink> related;
    private final OptionalLong views;
    private final List<Correction> corrections;
    private final @Nullable String rights;

    Article(ArticleBuilder builder) {
        url = builder.url;
        language = builder.language;
        headline = builder.headline;
        kicker = builder.kicker;
        standfirst = builder.standfirst;
        section = builder.section;
        byline = builder.byline;
        source = builder.source;
        published = builder.published;
        updated = builder.updated;
        leadMedia = builder.leadMedia;
        body = builder.body;
        tags = builder.tags;
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(builder.translations));
        related = builder.related;
        views = builder.views;
        corrections = builder.corrections;
        rights = builder.rights;
    }

    /**
     * An article of that address, language and headline.
     *
     * @param url its canonical URL, with https or http
     * @param language a language tag (BCP 47) or a name that sites use, as {@code dev.lede.i18n.Languages.of} reads it
     * @param headline its headline, one line
     * @return a builder
     * @throws IllegalArgumentException saying which of them is wrong, and its value
     */
    public static ArticleBuilder builder(String url, String language, String headline) {
        return new ArticleBuilder(url, language, headline);
    }

    /**
     * An article of that address, language and headline.
     *
     * @param url its canonical URL
     * @param language its language
     * @param headline its headline, one line
     * @return a builder
     * @throws IllegalArgumentException saying which of them is wrong, and its value
     */
    public static ArticleBuilder builder(WebUrl url, Locale language, String headline) {
        Objects.requireNonNull(url, "url");
        return new ArticleBuilder(url.value(), Languages.tag(language), headline);
    }

    /**
     * A builder that has all of this article, to make another one.
     *
     * @return a builder
     */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(this);
    }

    /**
     * This article, read by so many.
     *
     * @param views how often it was read, 0 or more
     * @return the article
     * @throws IllegalArgumentException if the number is negative
     */
    public Article withViews(long views) {
        return toBuilder().views(views).build();
    }

    /**
     * The addresses that share this article: its canonical URL and headline in the template of each target.
     *
     * @param targets where to share
     * @return a link for each target, in their order
     */
    public List<ShareLink> shareLinks(List<ShareTarget> targets) {
        return targets.stream()
                .map(target -> new ShareLink(target, target.address(url.value(), headline)))
                .toList();
    }

    /**
     * The canonical URL: the one that stands for all addresses of the article (RFC 6596).
     *
     * @return an absolute URL
     */
    public WebUrl url() {
        return url;
    }

    /**
     * The language of the text.
     *
     * @return a language with a BCP 47 tag
     */
    public Locale language() {
        return language;
    }

    /**
     * The headline.
     *
     * @return one line
     */
    public String headline() {
        return headline;
    }

    /**
     * The kicker: a word or two above the headline.
     *
     * @return one line; null if none
     */
    public @Nullable String kicker() {
        return kicker;
    }

    /**
     * The standfirst: the sentences between headline and body that say what it is about.
     *
     * @return a line of text; may be empty
     */
    public List<Inline> standfirst() {
        return standfirst;
    }

    /**
     * The section that it stands in.
     *
     * @return the section; null if none
     */
    public @Nullable Section section() {
        return section;
    }

    /**
     * Who made it.
     *
     * @return contributors in the order of the byline; may be empty
     */
    public List<Contributor> byline() {
        return byline;
    }

    /**
     * Where it first appeared, if it is a reprint.
     *
     * @return the source; null if the article is the site's own
     */
    public @Nullable Source source() {
        return source;
    }

    /**
     * When it was published here.
     *
     * @return the moment, with the offset of the newsroom's clock; null if unknown
     */
    public @Nullable OffsetDateTime published() {
        return published;
    }

    /**
     * When it was last changed in a way that readers should know.
     *
     * @return the moment, not before {@link #published}; null if never
     */
    public @Nullable OffsetDateTime updated() {
        return updated;
    }

    /**
     * The picture, or whatever else, that opens it.
     *
     * @return the figure; null if none
     */
    public @Nullable Figure leadMedia() {
        return leadMedia;
    }

    /**
     * The body.
     *
     * @return the tree; may be empty
     */
    public Body body() {
        return body;
    }

    /**
     * What it is about.
     *
     * @return tags in the order given; may be empty
     */
    public List<Tag> tags() {
        return tags;
    }

    /**
     * The same article in other languages.
     *
     * @return the address of each, in the order given, without the article's own language; may be empty
     */
    public Map<Locale, WebUrl> translations() {
        return translations;
    }

    /**
     * What else to read.
     *
     * @return links in the order given; may be empty
     */
    public List<RelatedLink> related() {
        return related;
    }

    /**
     * How often it was read.
     *
     * @return 0 or more; empty if nobody counts
     */
    public OptionalLong views() {
        return views;
    }

    /**
     * What was put right.
     *
     * @return corrections in the order given; may be empty
     */
    public List<Correction> corrections() {
        return corrections;
    }

    /**
     * Who has which rights in this article, where it is not as for the site.
     *
     * @return one line; null if as for the site
     */
    public @Nullable String rights() {
        return rights;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article that
                && parts().toList().equals(that.parts().toList());
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, language, headline, body);
    }

    @Override
    public String toString() {
        return "Article[" + url + ", " + language.toLanguageTag() + ", " + headline + "]";
    }

    private Stream<@Nullable Object> parts() {
        return Stream.of(
                url,
                language,
                headline,
                kicker,
                standfirst,
                section,
                byline,
                source,
                published,
                updated,
                leadMedia,
                body,
                tags,
                List.copyOf(translations.entrySet()),
                related,
                views,
                corrections,
                rights);
    }
}
