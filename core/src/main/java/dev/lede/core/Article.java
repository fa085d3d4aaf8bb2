package dev.lede.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.lede.core.bind.JsonBinding;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Text;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A news article: headline, byline, dates, body, and the links and metadata around them. URL, language and headline are
 * required; everything else is optional, and absent parts render nothing. Articles are immutable, thread-safe, and
 * equal if all of their parts are equal.
 *
 * <pre>{@code
 * Article article = Article.builder("https://lake.example/en/ice", "en", "The ice left early this year")
 *         .byline(Contributor.of("Ani Example"))
 *         .published(OffsetDateTime.parse("2026-04-02T08:30:00+04:00"))
 *         .body(Body.of(Paragraph.of("The lake was open by the second of April.")))
 *         .build();
 * }</pre>
 */
public final class Article extends ArticleParts {
    private Article(ArticleFields fields) {
        super(fields);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Article fromJson(Map<String, @Nullable Object> json) {
        return JsonBinding.get().read(Article.class, json);
    }

    /**
     * Starts a builder with the required values.
     *
     * @param url the canonical URL, with https or http
     * @param language a language tag (BCP 47) or a common name, as {@link Languages#of} accepts it
     * @param headline the headline, one line
     * @return a builder
     * @throws IllegalArgumentException if an argument is invalid; the message contains the value
     */
    public static Builder builder(String url, String language, String headline) {
        return new Builder(
                WebUrl.of(Objects.requireNonNull(url, "url")),
                Languages.of(Objects.requireNonNull(language, "language")),
                headline);
    }

    /**
     * Starts a builder with the required values.
     *
     * @param url the canonical URL, with https or http
     * @param language the language
     * @param headline the headline, one line
     * @return a builder
     * @throws IllegalArgumentException if an argument is invalid; the message contains the value
     */
    public static Builder builder(WebUrl url, Locale language, String headline) {
        return new Builder(url, language, headline);
    }

    /** {@return a builder with all values of this article, for a changed copy} */
    public Builder toBuilder() {
        return new Builder(fields());
    }

    /**
     * Returns a copy with the given number of views.
     *
     * @param views the number of views, 0 or more
     * @return the copy
     * @throws IllegalArgumentException if the number is negative
     */
    public Article withViews(long views) {
        return toBuilder().views(views).build();
    }

    /** {@return the part that everybody may read, see {@link Body#preview}; this article if its body has no cut} */
    public Article preview() {
        return body().hasCut() ? Preview.of(this) : this;
    }

    /**
     * Builds an {@link Article}. Each setter documents its default and replaces the previous value. Setters throw an
     * {@link IllegalArgumentException} for an invalid value, and a {@link NullPointerException} with the name of the
     * parameter for null, unless null is documented. Lists have at most 1,000 elements, except corrections; nodes are
     * nested at most {@link Body#MAX_DEPTH} deep. Not thread-safe.
     */
    public static final class Builder {
        /** The maximum number of contributors, tags and related links, each: more than any page shows. */
        private static final int MAX_ENTRIES = 1_000;

        private final ArticleFields fields;

        private Builder(WebUrl url, Locale language, String headline) {
            this(new ArticleFields(canonical(url), canonical(language), Require.line(headline, "headline")));
        }

        private Builder(ArticleFields fields) {
            this.fields = fields;
        }

        /**
         * {@return this, with another canonical URL}
         * @param url with https or http
         */
        public Builder url(WebUrl url) {
            fields.url = canonical(url);
            return this;
        }

        /**
         * {@return this, with another canonical URL}
         * @param url with https or http
         */
        public Builder url(String url) {
            return url(WebUrl.of(Objects.requireNonNull(url, "url")));
        }

        /**
         * {@return this, with another language}
         * @param language a locale with a language
         */
        public Builder language(Locale language) {
            fields.language = canonical(language);
            return this;
        }

        /**
         * {@return this, with another language}
         * @param language a language tag (BCP 47) or a common name, as {@link Languages#of} accepts it
         */
        public Builder language(String language) {
            return language(Languages.of(Objects.requireNonNull(language, "language")));
        }

        /**
         * {@return this, with the given id of the article in the host} Default: none.
         * @param id 1..200 characters without white space; null for none
         */
        public Builder id(@Nullable String id) {
            fields.id = id == null ? null : Require.id(id);
            return this;
        }

        /**
         * {@return this, with the given kind} Default: {@link ArticleKind#NEWS}.
         * @param kind the kind
         */
        public Builder kind(ArticleKind kind) {
            fields.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * {@return this, with another headline}
         * @param headline one line
         */
        public Builder headline(String headline) {
            fields.headline = Require.line(headline, "headline");
            return this;
        }

        /**
         * {@return this, with the given title for search engines} Default: the headline.
         * @param seoTitle one line; null for the default
         */
        public Builder seoTitle(@Nullable String seoTitle) {
            fields.seoTitle = lineOrNull(seoTitle, "seoTitle");
            return this;
        }

        /**
         * {@return this, with the given description for search engines} Default: an excerpt of standfirst or body.
         * @param seoDescription one line; null for the default
         */
        public Builder seoDescription(@Nullable String seoDescription) {
            fields.seoDescription = lineOrNull(seoDescription, "seoDescription");
            return this;
        }

        /**
         * {@return this, with the given kicker} Default: none.
         * @param kicker one line; null for none
         */
        public Builder kicker(@Nullable String kicker) {
            fields.kicker = lineOrNull(kicker, "kicker");
            return this;
        }

        /**
         * {@return this, with the given standfirst} Default: none.
         * @param standfirst plain text
         */
        public Builder standfirst(String standfirst) {
            return standfirst(List.of(new Text(Objects.requireNonNull(standfirst, "standfirst"))));
        }

        /**
         * {@return this, with the given standfirst} Default: none.
         * @param standfirst one or two sentences
         */
        public Builder standfirst(List<Inline> standfirst) {
            fields.standfirst = Trees.line(Require.list(standfirst, "standfirst"));
            return this;
        }

        /**
         * {@return this, with the given section} Default: none.
         * @param section the section; null for none
         */
        public Builder section(@Nullable Section section) {
            fields.section = section;
            return this;
        }

        /**
         * {@return this, with the given contributors} Default: none.
         * @param byline the contributors in their order
         */
        public Builder byline(Contributor... byline) {
            return byline(Arrays.asList(Objects.requireNonNull(byline, "byline")));
        }

        /**
         * {@return this, with the given contributors} Default: none.
         * @param byline the contributors in their order
         */
        public Builder byline(List<Contributor> byline) {
            fields.byline = Require.list(byline, MAX_ENTRIES, "contributors in the byline");
            return this;
        }

        /**
         * {@return this, with the given original source} Default: none, the article is not a reprint.
         * @param source the original source; null for none
         */
        public Builder source(@Nullable Source source) {
            fields.source = source;
            return this;
        }

        /**
         * {@return this, with the given moment of publication} Default: unknown. Convert a local date and time with the
         * time zone of the newsroom.
         * @param published a moment of the years 1..9999, with an offset of whole minutes (RFC 3339); null for unknown
         */
        public Builder published(@Nullable OffsetDateTime published) {
            fields.published = momentOrNull(published, "published");
            return this;
        }

        /**
         * {@return this, with the given moment of the last update} Default: never updated.
         * @param updated a moment, in the range of {@link #published}; null for never
         */
        public Builder updated(@Nullable OffsetDateTime updated) {
            fields.updated = momentOrNull(updated, "updated");
            return this;
        }

        /**
         * {@return this, with the given dateline} Default: none.
         * @param dateline the place of the report, one line; null for none
         */
        public Builder dateline(@Nullable String dateline) {
            fields.dateline = lineOrNull(dateline, "dateline");
            return this;
        }

        /**
         * {@return this, with the given media above the body} Default: none.
         * @param leadMedia the figure; null for none
         */
        public Builder leadMedia(@Nullable Figure leadMedia) {
            fields.leadMedia = leadMedia == null ? null : Trees.block(leadMedia);
            return this;
        }

        /**
         * {@return this, with the given body} Default: empty.
         * @param body the body
         */
        public Builder body(Body body) {
            fields.body = Objects.requireNonNull(body, "body");
            return this;
        }

        /**
         * {@return this, with the given tags} Default: none.
         * @param tags the tags in their order
         */
        public Builder tags(Tag... tags) {
            return tags(Arrays.asList(Objects.requireNonNull(tags, "tags")));
        }

        /**
         * {@return this, with the given tags} Default: none.
         * @param tags the tags in their order
         */
        public Builder tags(List<Tag> tags) {
            fields.tags = Require.list(tags, MAX_ENTRIES, "tags");
            return this;
        }

        /**
         * {@return this, with one more translation} Replaces a translation into the same language. At most 500.
         * @param language a language tag (BCP 47) or a common name, as {@link Languages#of} accepts it
         * @param url the URL of the translation
         */
        public Builder addTranslation(String language, String url) {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(url, "url");
            return addTranslation(Languages.of(language), WebUrl.of(url));
        }

        /**
         * {@return this, with one more translation} Replaces a translation into the same language. At most 500.
         * @param language a locale with a language
         * @param url the URL of the translation
         */
        public Builder addTranslation(Locale language, WebUrl url) {
            Translations.put(canonical(language), url, fields.translations);
            return this;
        }

        /**
         * {@return this, with the given translations} Default: none.
         * @param translations URLs by language, at most 500; duplicate languages are an error
         */
        public Builder translations(Map<Locale, WebUrl> translations) {
            fields.translations = Translations.canonical(translations);
            return this;
        }

        /**
         * {@return this, with the given links to related articles} Default: none.
         * @param related the links in their order
         */
        public Builder related(RelatedLink... related) {
            return related(Arrays.asList(Objects.requireNonNull(related, "related links")));
        }

        /**
         * {@return this, with the given links to related articles} Default: none.
         * @param related the links in their order
         */
        public Builder related(List<RelatedLink> related) {
            fields.related = Trees.blocks(Require.list(related, MAX_ENTRIES, "related links"));
            return this;
        }

        /**
         * {@return this, with the given number of views} Default: unknown, which differs from 0.
         * @param views 0 or more
         */
        public Builder views(long views) {
            return views(OptionalLong.of(views));
        }

        /**
         * {@return this, with the given number of views}
         * @param views 0 or more; empty if unknown
         */
        public Builder views(OptionalLong views) {
            if (Objects.requireNonNull(views, "views").orElse(0) < 0) {
                throw new IllegalArgumentException("views cannot be negative: " + views.getAsLong());
            }
            fields.views = views;
            return this;
        }

        /**
         * {@return this, with the given corrections} Default: none.
         * @param corrections the corrections in their order
         */
        public Builder corrections(Correction... corrections) {
            return corrections(Arrays.asList(Objects.requireNonNull(corrections, "corrections")));
        }

        /**
         * {@return this, with the given corrections} Default: none.
         * @param corrections the corrections in their order
         */
        public Builder corrections(List<Correction> corrections) {
            fields.corrections = Require.list(corrections, "corrections");
            return this;
        }

        /**
         * {@return this, with the given notice of rights} Default: the notice of the site.
         * @param rights one line; null for the default
         */
        public Builder rights(@Nullable String rights) {
            fields.rights = lineOrNull(rights, "rights");
            return this;
        }

        /**
         * {@return this, with the given values of the host} Default: none.
         * @param data JSON values, as in {@link CustomBlock#data}; keys are {@code vendor:name}, at most 100 characters
         */
        public Builder data(Map<String, ? extends @Nullable Object> data) {
            fields.data = HostData.require(data);
            return this;
        }

        /**
         * Builds the article.
         *
         * @return the article
         * @throws IllegalArgumentException if the article was updated before it was published, or has a translation
         *     into its own language
         */
        public Article build() {
            fields.requireConsistent();
            return new Article(fields);
        }

        private static WebUrl canonical(WebUrl url) {
            return RequireUrl.absolute(Objects.requireNonNull(url, "url"), "an article's URL");
        }

        private static Locale canonical(Locale language) {
            return Languages.of(Languages.tag(Objects.requireNonNull(language, "language")));
        }

        private static @Nullable String lineOrNull(@Nullable String line, String name) {
            return line == null ? null : Require.line(line, name);
        }

        private static @Nullable OffsetDateTime momentOrNull(@Nullable OffsetDateTime moment, String name) {
            return moment == null ? null : Moments.require(moment, name);
        }
    }
}
