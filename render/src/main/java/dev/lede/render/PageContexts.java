package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.holes.Holes;
import dev.lede.render.labels.HostMessages;
import dev.lede.render.style.UsedStyles;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates the contexts of pages, from the options of a renderer.
 *
 * @param site the site that publishes the articles
 * @param clock the clock for the current year
 * @param messages the texts of pages
 * @param preferencesUrl the URL of the controls for readers without script; null if there is none
 * @param canonicalAtSource whether the canonical URL of a reprint is that of its source
 * @param slots the slots of the host
 * @param endsAtCuts whether pages are previews, which end at the cut of their article
 */
record PageContexts(
        Site site,
        Clock clock,
        HostMessages messages,
        @Nullable WebUrl preferencesUrl,
        boolean canonicalAtSource,
        List<Slot> slots,
        boolean endsAtCuts) {

    /** Returns the same options, for previews. */
    PageContexts ofPreviews() {
        return new PageContexts(site, clock, messages, preferencesUrl, canonicalAtSource, slots, true);
    }

    /** Returns the context of one page, fragment, component or policy. */
    PageContext of(Article article, Holes<ReaderPreferences> holes) {
        boolean isPreview = endsAtCuts && article.body().hasCut();
        Article shown = isPreview ? article.preview() : article;
        UsedStyles styles = new UsedStyles();
        return new PageContext(
                shown,
                isPreview,
                Languages.tag(article.language()),
                new PageContext.CountedLength(shown.body()),
                site,
                messages.labels(article.language()),
                Year.now(clock),
                preferencesUrl,
                canonicalAtSource,
                new Slots(slots, shown, isPreview, styles),
                styles,
                holes);
    }
}
