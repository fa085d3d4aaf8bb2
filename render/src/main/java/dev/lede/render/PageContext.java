package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.ShareTarget;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the regions of one article's page are written from.
 *
 * @param article the article
 * @param site who publishes it
 * @param labels what the page says by itself
 * @param thisYear the year in which the page is made
 * @param targets where it can be shared
 * @param preferencesUrl where readers without script keep their preferences; null if nowhere
 * @param canonicalAtSource whether a reprint's canonical URL is that of its source
 * @param slots the host's own markup
 * @param holes what fills or records the places that differ by reader
 */
record PageContext(
        Article article,
        Site site,
        Labels labels,
        Year thisYear,
        List<ShareTarget> targets,
        @Nullable WebUrl preferencesUrl,
        boolean canonicalAtSource,
        Slots slots,
        Holes holes) {

    WebUrl canonical() {
        return Optional.ofNullable(canonicalAtSource ? article.source() : null)
                .map(Source::url)
                .orElse(article.url());
    }

    /** What is around the labels inside of a region whose element is marked with their language. */
    PageContext insideRegion() {
        return new PageContext(
                article, site, labels.inside(), thisYear, targets, preferencesUrl, canonicalAtSource, slots, holes);
    }

    PageContext withHoles(Holes holes) {
        return new PageContext(
                article, site, labels, thisYear, targets, preferencesUrl, canonicalAtSource, slots, holes);
    }

    /** Marks the element that has begun as one whose text is the article's, not the labels'. */
    HtmlWriter addArticleLanguage(HtmlWriter html) {
        html.attribute("lang", Languages.tag(article.language()));
        if (Languages.isRightToLeft(article.language())) html.attribute("dir", "rtl");
        return html;
    }

    Locale language() {
        return article.language();
    }
}
