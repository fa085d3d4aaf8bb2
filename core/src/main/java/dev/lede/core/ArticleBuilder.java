package dev.lede.core;

import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Text;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Article}. Each method says what is missing by default. Not for use by several threads. */
public final class ArticleBuilder {
    /** The most contributors, tags and related links, each: far more than a page can show, and cheap to render. */
    private static final int MAX_ENTRIES = 1_000;

    WebUrl url;
    Locale language;
    String headline;

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
    Figure leadMedia;

    Body body = Body.EMPTY;
    List<Tag> tags = List.of();
    Map<Locale, WebUrl> translations = new LinkedHashMap<>();
    List<RelatedLink> related = List.of();
    OptionalLong views = OptionalLong.empty();
    List<Correction> corrections = List.of();

    @Nullable
    String rights;

    ArticleBuilder(String url, String language, String headline) {
        this.url = WebUrl.of(Objects.requireNonNull(url, "url")).requireAbsolute("an article's URL");
        this.language = Languages.of(Objects.requireNonNull(language, "language"));
        this.headline = Require.line(headline, "headline");
    }

    ArticleBuilder(Article article) {
        url = article.url();
        language = article.language();
        headline = article.headline();
        kicker = article.kicker();
        standfirst = article.standfirst();
        section = article.section();
        byline = article.byline();
        source = article.source();
        published = article.published();
        updated = article.updated();
        leadMedia = article.leadMedia();
        body = article.body();
        tags = article.tags();
        translations.putAll(article.translations());
        related = article.related();
        views = article.views();
        corrections = article.corrections();
        rights = article.rights();
    }

    /**
     * Another canonical URL.
     *
     * @param url with https or http
     * @return this
     * @throws IllegalArgumentException saying the value
     */
    public ArticleBuilder url(String url) {
        this.url = WebUrl.of(Objects.requireNonNull(url, "url")).requireAbsolute("an article's URL");
        return this;
    }

    /**
     * Another language.
     *
     * @param language a language tag (BCP 47) or a name that sites use
     * @return this
     * @throws IllegalArgumentException saying the value
     */
    public ArticleBuilder language(String language) {
        this.language = Languages.of(Objects.requireNonNull(language, "language"));
        return this;
    }

    /**
     * Another headline.
     *
     * @param headline one line
     * @return this
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public ArticleBuilder headline(String headline) {
        this.headline = Require.line(headline, "headline");
        return this;
    }

    /**
     * The kicker. Default: none.
     *
     * @param kicker one line; null for none
     * @return this
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public ArticleBuilder kicker(@Nullable String kicker) {
        this.kicker = kicker == null ? null : Require.line(kicker, "kicker");
        return this;
    }

    /**
     * The standfirst in plain words. Default: none.
     *
     * @param standfirst a sentence or two
     * @return this
     * @throws IllegalArgumentException if it has characters that HTML and XML forbid
     */
    public ArticleBuilder standfirst(String standfirst) {
        return standfirst(List.of(new Text(Objects.requireNonNull(standfirst, "standfirst"))));
    }

    /**
     * The standfirst. Default: none.
     *
     * @param standfirst a sentence or two
     * @return this
     * @throws IllegalArgumentException if its nodes are nested deeper than {@link Body#MAX_DEPTH}
     */
    public ArticleBuilder standfirst(List<Inline> standfirst) {
        this.standfirst = Trees.line(Require.list(standfirst, "standfirst"));
        return this;
    }

    /**
     * The section. Default: none.
     *
     * @param section the section that the article stands in; null for none
     * @return this
     */
    public ArticleBuilder section(@Nullable Section section) {
        this.section = section;
        return this;
    }

    /**
     * Who made it. Default: nobody is named.
     *
     * @param byline contributors in their order
     * @return this
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public ArticleBuilder byline(Contributor... byline) {
        return byline(Arrays.asList(Objects.requireNonNull(byline, "byline")));
    }

    /**
     * Who made it. Default: nobody is named.
     *
     * @param byline contributors in their order
     * @return this
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public ArticleBuilder byline(List<Contributor> byline) {
        this.byline = Require.list(byline, MAX_ENTRIES, "contributors in the byline");
        return this;
    }

    /**
     * Where it first appeared. Default: here.
     *
     * @param source the source of the reprint; null for none
     * @return this
     */
    public ArticleBuilder source(@Nullable Source source) {
        this.source = source;
        return this;
    }

    /**
     * When it was published. Default: unknown. A date without an offset is no moment, and nobody can guess it: convert it
     * with the newsroom's own zone.
     *
     * @param published the moment; null for none
     * @return this
     * @throws IllegalArgumentException if its year is not 1..9999, or its offset has seconds (RFC 3339 knows neither)
     */
    public ArticleBuilder published(@Nullable OffsetDateTime published) {
        this.published = published == null ? null : Moments.require(published, "published");
        return this;
    }

    /**
     * When it was last changed. Default: never.
     *
     * @param updated the moment; null for none
     * @return this
     * @throws IllegalArgumentException if its year is not 1..9999, or its offset has seconds
     */
    public ArticleBuilder updated(@Nullable OffsetDateTime updated) {
        this.updated = updated == null ? null : Moments.require(updated, "updated");
        return this;
    }

    /**
     * What opens it. Default: nothing, the text begins at once.
     *
     * @param leadMedia the figure; null for none
     * @return this
     * @throws IllegalArgumentException if its nodes are nested deeper than {@link Body#MAX_DEPTH}
     */
    public ArticleBuilder leadMedia(@Nullable Figure leadMedia) {
        if (leadMedia != null) Trees.requireDepth(List.of(leadMedia));
        this.leadMedia = leadMedia;
        return this;
    }

    /**
     * The body. Default: empty.
     *
     * @param body the tree
     * @return this
     */
    public ArticleBuilder body(Body body) {
        this.body = Objects.requireNonNull(body, "body");
        return this;
    }

    /**
     * What it is about. Default: nothing is said.
     *
     * @param tags tags in their order
     * @return this
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public ArticleBuilder tags(Tag... tags) {
        return tags(Arrays.asList(Objects.requireNonNull(tags, "tags")));
    }

    /**
     * What it is about. Default: nothing is said.
     *
     * @param tags tags in their order
     * @return this
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public ArticleBuilder tags(List<Tag> tags) {
        this.tags = Require.list(tags, MAX_ENTRIES, "tags");
        return this;
    }

    /**
     * Adds the same article in another language. Default: none.
     *
     * @param language a language tag (BCP 47) or a name that sites use
     * @param url where that translation is
     * @return this
     * @throws IllegalArgumentException if either is none, or there are more than 500 translations
     */
    public ArticleBuilder translation(String language, String url) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(url, "url");
        Translations.put(Languages.of(language), WebUrl.of(url), translations);
        return this;
    }

    /**
     * The same article in other languages, instead of those added before. Default: none.
     *
     * @param translations where each is
     * @return this
     * @throws IllegalArgumentException if a locale has no language, two have the same one, an address is one of mail or
     *     phone, or there are more than 500
     */
    public ArticleBuilder translations(Map<Locale, WebUrl> translations) {
        this.translations = Translations.canonical(translations);
        return this;
    }

    /**
     * What else to read. Default: nothing.
     *
     * @param related links in their order
     * @return this
     * @throws IllegalArgumentException if there are more than 1,000, or their nodes are nested deeper than {@link
     *     Body#MAX_DEPTH}
     */
    public ArticleBuilder related(RelatedLink... related) {
        return related(Arrays.asList(Objects.requireNonNull(related, "related links")));
    }

    /**
     * What else to read. Default: nothing.
     *
     * @param related links in their order
     * @return this
     * @throws IllegalArgumentException if there are more than 1,000, or their nodes are nested deeper than {@link
     *     Body#MAX_DEPTH}
     */
    public ArticleBuilder related(List<RelatedLink> related) {
        List<RelatedLink> copy = Require.list(related, MAX_ENTRIES, "related links");
        Trees.requireDepth(copy);
        this.related = copy;
        return this;
    }

    /**
     * How often it was read. Default: unknown, which is not 0.
     *
     * @param views 0 or more
     * @return this
     * @throws IllegalArgumentException if the number is negative
     */
    public ArticleBuilder views(long views) {
        if (views < 0) throw new IllegalArgumentException("views cannot be negative: " + views);
        this.views = OptionalLong.of(views);
        return this;
    }

    /**
     * How often it was read, if anybody knows.
     *
     * @param views 0 or more; empty if unknown
     * @return this
     * @throws IllegalArgumentException if the number is negative
     */
    public ArticleBuilder views(OptionalLong views) {
        Objects.requireNonNull(views, "views").ifPresent(this::views);
        this.views = views;
        return this;
    }

    /**
     * What was put right. Default: nothing.
     *
     * @param corrections corrections in their order
     * @return this
     */
    public ArticleBuilder corrections(Correction... corrections) {
        return corrections(Arrays.asList(Objects.requireNonNull(corrections, "corrections")));
    }

    /**
     * What was put right. Default: nothing.
     *
     * @param corrections corrections in their order
     * @return this
     */
    public ArticleBuilder corrections(List<Correction> corrections) {
        this.corrections = Require.list(corrections, "corrections");
        return this;
    }

    /**
     * Who has which rights. Default: as for the site.
     *
     * @param rights one line; null for none
     * @return this
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public ArticleBuilder rights(@Nullable String rights) {
        this.rights = rights == null ? null : Require.line(rights, "rights");
        return this;
    }

    /**
     * Makes the article.
     *
     * @return the article
     * @throws IllegalArgumentException if it was updated before it was published, or is its own translation
     */
    public Article build() {
        if (published != null && updated != null && updated.isBefore(published)) {
            throw new IllegalArgumentException("updated " + updated + " before it was published " + published);
        }
        if (translations.containsKey(language)) {
            throw new IllegalArgumentException("a translation into the article's own language, "
                    + language.toLanguageTag() + ": " + translations.get(language));
        }
        return new Article(this);
    }
}
