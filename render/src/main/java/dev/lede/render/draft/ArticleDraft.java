package dev.lede.render.draft;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.report.SanitizerReport;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article from outside, such as a post of an export or a page of another site. Each value is optional and has its
 * origin; the draft also has the report of the sanitizer about its body, and its own notices. Immutable and
 * thread-safe.
 *
 * <p>A host can correct a draft before it becomes an article:
 *
 * <pre>{@code
 * Article article = draft.toBuilder()
 *         .set(DraftField.HEADLINE, "The ice left early this year", "editor")
 *         .build()
 *         .toArticle(DraftDefaults.none().language("en").zone(ZoneId.of("Asia/Yerevan")));
 * }</pre>
 */
public final class ArticleDraft {
    private final Map<DraftField<?>, Found<?>> values;
    private final Map<String, String> extra;
    private final List<Removal> removals;
    private final List<Notice> bodyNotices;
    private final List<DraftNotice> notices;

    private ArticleDraft(Builder builder) {
        Map<DraftField<?>, Found<?>> inOrder = new LinkedHashMap<>();
        for (DraftField<?> field : DraftField.all()) {
            Found<?> found = builder.values.get(field);
            if (found != null) inOrder.put(field, found);
        }
        this.values = Collections.unmodifiableMap(inOrder);
        this.extra = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extra));
        this.removals = List.copyOf(builder.removals);
        this.bodyNotices = List.copyOf(builder.bodyNotices);
        this.notices = List.copyOf(builder.notices);
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with all values and reports of this draft, for a corrected copy} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.values.putAll(values);
        builder.extra.putAll(extra);
        builder.removals.addAll(removals);
        builder.bodyNotices.addAll(bodyNotices);
        builder.notices.addAll(notices);
        return builder;
    }

    /**
     * Returns the value of a field with its origin.
     *
     * @param field the field
     * @param <T> the type of its values
     * @return the value with its origin; empty if the draft has none
     */
    public <T> Optional<Found<T>> found(DraftField<T> field) {
        return Optional.ofNullable(found(values, field));
    }

    /**
     * Returns the value of a field.
     *
     * @param field the field
     * @param <T> the type of its values
     * @return the value; empty if the draft has none
     */
    public <T> Optional<T> value(DraftField<T> field) {
        return found(field).map(Found::value);
    }

    /** {@return the origin of each value, by field, in the order of {@link DraftField#all}} */
    public Map<DraftField<?>, String> origins() {
        Map<DraftField<?>, String> origins = new LinkedHashMap<>();
        values.forEach((field, found) -> origins.put(field, found.origin()));
        return Collections.unmodifiableMap(origins);
    }

    /**
     * Returns other values of the source, such as the id of the post. They are not a part of the article. Their number and
     * length are limited, see {@link Builder#extra}.
     *
     * @return values by name, such as {@code wp:post_id}, in the order of the source
     */
    public Map<String, String> extra() {
        return extra;
    }

    /** {@return what the sanitizer removed from body, standfirst and captions} */
    public List<Removal> removals() {
        return removals;
    }

    /** {@return what an editor should check in body, standfirst and captions} */
    public List<Notice> bodyNotices() {
        return bodyNotices;
    }

    /** {@return what an editor should check in the draft} */
    public List<DraftNotice> notices() {
        return notices;
    }

    /**
     * Returns the article. URL, language, headline and body are required, and a zone if a date has no offset. An update
     * before the publication and a translation into the article's own language are left out.
     *
     * @param defaults the values for what the draft lacks
     * @return the article
     * @throws IncompleteDraftException if draft and defaults lack required values; the message names all of them
     */
    public Article toArticle(DraftDefaults defaults) {
        return new DraftedArticle(this, Objects.requireNonNull(defaults, "defaults")).article();
    }

    /**
     * Returns the draft of a reprint. Its {@link Source} is this draft: publisher (without one, the host of the URL),
     * URL, headline and day of publication. Values of the page of the original are left out: id, section, dates,
     * translations, related links, views, corrections and the URLs of tags.
     *
     * <pre>{@code
     * ArticleDraft reprint = draft.asReprint(site, "/en/world/leaving").toBuilder()
     *         .set(DraftField.PUBLISHED, DraftDate.of(now), "editor")
     *         .build();
     * }</pre>
     *
     * @param site the site that reprints the article
     * @param url the URL of the reprint, absolute or relative to the URL of the site
     * @return the draft of the reprint
     * @throws IllegalArgumentException if the URL is not a web URL; the message contains it
     * @throws IncompleteDraftException if this draft has neither a publisher nor an absolute URL
     */
    public ArticleDraft asReprint(Site site, String url) {
        Objects.requireNonNull(site, "site");
        return Reprint.of(this, site, WebUrl.of(Objects.requireNonNull(url, "url")));
    }

    /** {@return the headline or URL, for error messages} */
    String label() {
        return value(DraftField.HEADLINE)
                .or(() -> value(DraftField.URL).map(WebUrl::value))
                .map(Require::shown)
                .orElse("an article");
    }

    /** Calls the setters of an article for all values that it has. */
    void setAll(Article.Builder article) {
        for (DraftField<?> field : values.keySet()) set(article, field);
    }

    private <T> void set(Article.Builder article, DraftField<T> field) {
        value(field).ifPresent(value -> field.set(article, value));
    }

    // A field is only ever stored with a value of its type.
    @SuppressWarnings("unchecked")
    private static <T> @Nullable Found<T> found(Map<DraftField<?>, Found<?>> values, DraftField<T> field) {
        return (Found<T>) values.get(Objects.requireNonNull(field, "field"));
    }

    /** {@return the fields with their values and origins, for debugging} */
    @Override
    public String toString() {
        return "ArticleDraft" + values;
    }

    /** Builds an {@link ArticleDraft}. Not thread-safe. */
    public static final class Builder {
        /** Longer texts are not lines, but most likely a whole article in the wrong place. */
        private static final int MAX_LINE = 2_000;

        private static final int MAX_EXTRA = 100;
        private static final int MAX_EXTRA_NAME = 200;
        private static final int MAX_EXTRA_VALUE = 10_000;

        private final Map<DraftField<?>, Found<?>> values = new LinkedHashMap<>();
        private final Map<String, String> extra = new LinkedHashMap<>();
        private final List<Removal> removals = new ArrayList<>();
        private final List<Notice> bodyNotices = new ArrayList<>();
        private final List<DraftNotice> notices = new ArrayList<>();

        private Builder() {}

        /**
         * Sets a value. Replaces an earlier one.
         *
         * @param field the field
         * @param value the value
         * @param origin the place that the value was read from, see {@link Found#origin}
         * @param <T> the type of the value
         * @return this
         * @throws IllegalArgumentException if an article does not accept the value; the message contains it
         */
        public <T> Builder set(DraftField<T> field, T value, String origin) {
            Objects.requireNonNull(field, "field").check(Objects.requireNonNull(value, "value"));
            values.put(field, new Found<>(value, origin));
            return this;
        }

        /**
         * Sets a value if the field has none yet, so that a reader can try its sources in the order of their quality.
         *
         * @param field the field
         * @param value the value
         * @param origin the place that the value was read from, see {@link Found#origin}
         * @param <T> the type of the value
         * @return this
         * @throws IllegalArgumentException if an article does not accept the value; the message contains it
         */
        public <T> Builder offer(DraftField<T> field, T value, String origin) {
            return values.containsKey(Objects.requireNonNull(field, "field")) ? this : set(field, value, origin);
        }

        /**
         * Sets an untrusted text if the field has no value yet. Line breaks and other white space are collapsed;
         * characters that no text may have are removed. A blank text is ignored. A text of more than 2,000 characters
         * is not used, and a notice reports it.
         *
         * @param field the field
         * @param text any text, without markup; null for none
         * @param origin the place that the text was read from, see {@link Found#origin}
         * @return this
         */
        public Builder offerLine(DraftField<String> field, @Nullable String text, String origin) {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(origin, "origin");
            if (text == null || values.containsKey(field)) return this;
            if (text.length() > MAX_LINE) return addNotice(DraftNotice.Rule.TOO_LONG, field.name(), text);
            String line = Characters.line(Characters.settled(text));
            return Characters.isBlank(line) ? this : set(field, line, origin);
        }

        /**
         * Sets a date, as {@link DraftDate#parse} reads it, if the field has no value yet. A text that is no date is
         * not used, and a notice reports it; a blank one is ignored.
         *
         * @param field the field
         * @param text any text; null for none
         * @param origin the place that the text was read from, see {@link Found#origin}
         * @return this
         */
        public Builder offerDate(DraftField<DraftDate> field, @Nullable String text, String origin) {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(origin, "origin");
            if (text == null || Characters.isBlank(text) || values.containsKey(field)) return this;
            Optional<DraftDate> date = DraftDate.parse(text);
            return date.isPresent()
                    ? set(field, date.get(), origin)
                    : addNotice(DraftNotice.Rule.INVALID_VALUE, field.name(), text);
        }

        /**
         * Removes the value of a field.
         *
         * @param field the field
         * @return this
         */
        public Builder remove(DraftField<?> field) {
            values.remove(Objects.requireNonNull(field, "field"));
            return this;
        }

        /**
         * Returns the value that a field has so far.
         *
         * @param field the field
         * @param <T> the type of the value
         * @return the value with its origin; empty if there is none
         */
        public <T> Optional<Found<T>> found(DraftField<T> field) {
            return Optional.ofNullable(ArticleDraft.found(values, field));
        }

        /**
         * Sets the body, and adds the report of the sanitizer.
         *
         * @param sanitized the body with the report
         * @param origin the place that the body was read from, see {@link Found#origin}
         * @return this
         */
        public Builder body(Sanitized sanitized, String origin) {
            Objects.requireNonNull(sanitized, "sanitized");
            return set(DraftField.BODY, sanitized.body(), origin).addReport(sanitized);
        }

        /**
         * Adds the report of the sanitizer about a standfirst, caption or another part.
         *
         * @param report the report
         * @return this
         */
        public Builder addReport(SanitizerReport report) {
            Objects.requireNonNull(report, "report");
            removals.addAll(report.removals());
            bodyNotices.addAll(report.notices());
            return this;
        }

        /**
         * Adds a notice.
         *
         * @param rule the reason
         * @param name the name of the field or of the place in the source
         * @param value the value as written; empty if there is none
         * @return this
         */
        public Builder addNotice(DraftNotice.Rule rule, String name, String value) {
            notices.add(new DraftNotice(rule, name, value));
            return this;
        }

        /**
         * Sets another value of the source. Replaces an earlier one of that name. A draft has at most 100 of them, with
         * names of at most 200 characters and values of at most 10,000: others are not used, and a notice reports each.
         *
         * @param name the name, such as {@code wp:post_id}
         * @param value the value
         * @return this
         */
        public Builder extra(String name, String value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            boolean hasRoom = extra.size() < MAX_EXTRA || extra.containsKey(name);
            if (!hasRoom || name.length() > MAX_EXTRA_NAME || value.length() > MAX_EXTRA_VALUE) {
                return addNotice(DraftNotice.Rule.TOO_LONG, "extra", name + ": " + value);
            }
            extra.put(name, value);
            return this;
        }

        /**
         * Builds the draft. An update before the publication is removed, and a notice reports it.
         *
         * @return the draft; later changes to the builder do not affect it
         */
        public ArticleDraft build() {
            found(DraftField.UPDATED)
                    .map(Found::value)
                    .filter(updated -> found(DraftField.PUBLISHED)
                            .filter(published -> updated.isSurelyBefore(published.value()))
                            .isPresent())
                    .ifPresent(this::removeUpdated);
            return new ArticleDraft(this);
        }

        private void removeUpdated(DraftDate updated) {
            remove(DraftField.UPDATED);
            addNotice(DraftNotice.Rule.UPDATED_BEFORE_PUBLISHED, DraftField.UPDATED.name(), updated.toString());
        }
    }
}
