package dev.lede.render.draft;

import dev.lede.core.Article;
import dev.lede.core.url.WebUrl;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an article of a draft and its defaults, or collects the names of everything that is missing. */
final class DraftedArticle {
    private final ArticleDraft draft;
    private final DraftDefaults defaults;
    private final List<String> missing = new ArrayList<>();

    DraftedArticle(ArticleDraft draft, DraftDefaults defaults) {
        this.draft = draft;
        this.defaults = defaults;
    }

    Article article() {
        @Nullable WebUrl url = url();
        @Nullable Locale language = draft.value(DraftField.LANGUAGE).orElse(defaults.language());
        @Nullable String headline = draft.value(DraftField.HEADLINE).orElse(null);
        if (url == null) missing.add(draft.value(DraftField.URL).isPresent() ? "baseUrl" : "url");
        if (language == null) missing.add("language");
        if (headline == null) missing.add("headline");
        if (draft.value(DraftField.BODY).isEmpty()) missing.add("body");
        @Nullable ZoneId zone = zone();
        if (zone == null) missing.add("zone");
        if (url == null || language == null || headline == null || zone == null || !missing.isEmpty()) {
            throw new IncompleteDraftException(draft.label(), missing);
        }
        Article.Builder article = Article.builder(url, language, headline).section(defaults.section());
        draft.setAll(article);
        setDates(article, zone);
        draft.value(DraftField.TRANSLATIONS)
                .ifPresent(translations -> article.translations(others(translations, language)));
        return article.build();
    }

    private @Nullable WebUrl url() {
        @Nullable WebUrl base = defaults.baseUrl();
        return draft.value(DraftField.URL)
                .flatMap(url -> base == null ? Optional.of(url) : base.resolve(url))
                .filter(WebUrl::isAbsolute)
                .orElse(null);
    }

    /** Returns the zone of the dates; any if no date needs one. */
    private @Nullable ZoneId zone() {
        if (defaults.zone() != null) return defaults.zone();
        return isMoment(DraftField.PUBLISHED) && isMoment(DraftField.UPDATED) ? ZoneId.of("UTC") : null;
    }

    private boolean isMoment(DraftField<DraftDate> field) {
        return draft.value(field).map(date -> date.offset() != null).orElse(true);
    }

    private void setDates(Article.Builder article, ZoneId zone) {
        @Nullable OffsetDateTime published = moment(DraftField.PUBLISHED, zone);
        @Nullable OffsetDateTime updated = moment(DraftField.UPDATED, zone);
        boolean isUpdate = updated != null && (published == null || updated.isAfter(published));
        article.published(published).updated(isUpdate ? updated : null);
    }

    private @Nullable OffsetDateTime moment(DraftField<DraftDate> field, ZoneId zone) {
        return draft.value(field).map(date -> date.in(zone)).orElse(null);
    }

    /** Pages often list themselves among their translations. */
    private static Map<Locale, WebUrl> others(Map<Locale, WebUrl> translations, Locale language) {
        Map<Locale, WebUrl> others = new LinkedHashMap<>(translations);
        others.remove(language);
        return others;
    }
}
