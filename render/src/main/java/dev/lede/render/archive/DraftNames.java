package dev.lede.render.archive;

import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import java.util.Optional;

/** Reads the names of contributors, tags and sections of one draft. */
final class DraftNames {
    private final ArticleDraft.Builder draft;

    /** @param draft the draft that gets a notice for each name that is not used */
    DraftNames(ArticleDraft.Builder draft) {
        this.draft = draft;
    }

    /** The name as one line; empty if it has no characters to show, or is longer than a line can be. */
    Optional<String> name(DraftField<?> field, String text) {
        // The headline has the rules of every line.
        ArticleDraft line = ArticleDraft.builder()
                .offerLine(DraftField.HEADLINE, text, "name")
                .build();
        line.notices().forEach(notice -> draft.addNotice(notice.rule(), field.name(), notice.value()));
        return line.value(DraftField.HEADLINE);
    }
}
