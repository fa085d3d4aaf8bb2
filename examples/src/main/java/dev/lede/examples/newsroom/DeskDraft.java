package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.IncompleteDraftException;
import java.util.List;

/**
 * A draft on the page for imports.
 *
 * @param draft the draft
 * @param missing the names of the fields that it lacks
 * @param preview the article, with placeholders for headline and body if the draft has none
 */
record DeskDraft(ArticleDraft draft, List<String> missing, Article preview) {
    private static final String ORIGIN = "preview";

    static DeskDraft of(ArticleDraft draft, DraftDefaults defaults) {
        try {
            return new DeskDraft(draft, List.of(), draft.toArticle(defaults));
        } catch (IncompleteDraftException incomplete) {
            Article preview = draft.toBuilder()
                    .offer(DraftField.HEADLINE, "…", ORIGIN)
                    .offer(DraftField.BODY, Body.of(), ORIGIN)
                    .build()
                    .toArticle(defaults);
            return new DeskDraft(draft, incomplete.missing(), preview);
        }
    }
}
