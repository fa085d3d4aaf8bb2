package dev.lede.render.draft;

import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Optional;

/** Makes the draft of a reprint. */
final class Reprint {
    /** The fields that are true of the page of the original only. */
    private static final List<DraftField<?>> OF_THE_ORIGINAL = List.of(
            DraftField.ID,
            DraftField.SECTION,
            DraftField.PUBLISHED,
            DraftField.UPDATED,
            DraftField.TRANSLATIONS,
            DraftField.RELATED,
            DraftField.VIEWS,
            DraftField.CORRECTIONS,
            DraftField.DATA);

    private static final String ORIGIN = "reprint";

    private Reprint() {}

    static ArticleDraft of(ArticleDraft original, Site site, WebUrl url) {
        ArticleDraft.Builder reprint = original.toBuilder();
        OF_THE_ORIGINAL.forEach(reprint::remove);
        WebUrl resolved = site.url().resolve(url).orElse(url);
        reprint.set(DraftField.URL, resolved, ORIGIN).set(DraftField.SOURCE, source(original), ORIGIN);
        original.found(DraftField.TAGS)
                .ifPresent(tags -> reprint.set(DraftField.TAGS, withoutPages(tags.value()), tags.origin()));
        return reprint.build();
    }

    private static Source source(ArticleDraft original) {
        Optional<WebUrl> url = original.value(DraftField.URL).filter(WebUrl::isAbsolute);
        String publisher = original.value(DraftField.PUBLISHER)
                .or(() -> url.flatMap(WebUrl::host))
                .orElseThrow(() -> new IncompleteDraftException(original.label(), List.of("publisher")));
        return Source.of(publisher)
                .withUrl(url.orElse(null))
                .withHeadline(original.value(DraftField.HEADLINE).orElse(null))
                .withPublishedOn(
                        original.value(DraftField.PUBLISHED).map(DraftDate::day).orElse(null));
    }

    private static List<Tag> withoutPages(List<Tag> tags) {
        return tags.stream().map(tag -> Tag.of(tag.name())).toList();
    }
}
