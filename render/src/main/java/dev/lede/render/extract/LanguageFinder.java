package dev.lede.render.extract;

import dev.lede.core.body.Body;
import dev.lede.i18n.Languages;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the language: as the page declares it, otherwise by the script and the words of the text. */
final class LanguageFinder {
    private final PageData data;
    private final JsonLd jsonLd;

    LanguageFinder(PageData data, JsonLd jsonLd) {
        this.data = data;
        this.jsonLd = jsonLd;
    }

    void find(ArticleDraft.Builder draft) {
        String text = draft.found(DraftField.BODY)
                .map(found -> found.value())
                .map(Body::text)
                .orElse("");
        @Nullable String written = WrittenLanguage.byScript(text);
        offer(draft, data.language(), "lang", written);
        offer(draft, jsonLd.text("inLanguage").orElse(null), "json-ld", written);
        offer(draft, data.meta("content-language"), "content-language", written);
        offer(draft, data.meta("og:locale"), "og:locale", written);
        if (draft.found(DraftField.LANGUAGE).isPresent()) return;
        if (written == null) written = WrittenLanguage.byWords(text);
        if (written == null) return;
        draft.set(DraftField.LANGUAGE, Languages.of(written), "letters")
                .addNotice(DraftNotice.Rule.LANGUAGE_GUESSED, "language", written);
    }

    private static void offer(
            ArticleDraft.Builder draft, @Nullable String name, String origin, @Nullable String written) {
        if (name == null || name.length() > 40) return;
        Optional<Locale> language = Languages.parse(name);
        language.filter(declared -> WrittenLanguage.isPossible(declared, written))
                .ifPresent(declared -> draft.offer(DraftField.LANGUAGE, declared, origin));
    }
}
