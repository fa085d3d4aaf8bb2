package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.body.Body;
import dev.lede.core.body.TextLength;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.holes.Holes;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.style.UsedStyles;
import java.time.Year;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The input of the regions of one article's page.
 *
 * @param article the article; it ends at its cut in a preview
 * @param isPreview whether this is a preview, and the article has a cut
 * @param languageTag the tag of the article's language
 * @param countedLength the length of the article's body
 * @param site the site that publishes the article
 * @param labels the page's own texts
 * @param thisYear the year in which the page is rendered
 * @param preferencesUrl the URL of the controls for readers without script; null if there is none
 * @param canonicalAtSource whether the canonical URL of a reprint is that of its source
 * @param slots the slots of the host
 * @param styles collects the groups of styles that the page needs
 * @param holes fills or records the places that differ by reader
 */
record PageContext(
        Article article,
        boolean isPreview,
        String languageTag,
        CountedLength countedLength,
        Site site,
        Labels labels,
        Year thisYear,
        @Nullable WebUrl preferencesUrl,
        boolean canonicalAtSource,
        Slots slots,
        UsedStyles styles,
        Holes<ReaderPreferences> holes) {

    /** Returns the length of the article's body. */
    TextLength length() {
        return countedLength.get();
    }

    /** Returns the canonical URL of the article. */
    WebUrl canonical() {
        Source source = canonicalAtSource ? article.source() : null;
        return source == null || source.url() == null ? article.url() : source.url();
    }

    /** Returns the context for the content of a region whose element is marked with the language of the labels. */
    PageContext insideRegion() {
        return with(labels.inside(), holes);
    }

    private PageContext with(Labels labels, Holes<ReaderPreferences> holes) {
        return new PageContext(
                article,
                isPreview,
                languageTag,
                countedLength,
                site,
                labels,
                thisYear,
                preferencesUrl,
                canonicalAtSource,
                slots,
                styles,
                holes);
    }

    /** Adds the language and direction of the article to the open element. */
    HtmlWriter addArticleLanguage(HtmlWriter html) {
        html.attribute("lang", languageTag);
        if (Languages.isRightToLeft(article.language())) html.attribute("dir", "rtl");
        return html;
    }

    /** Adds the language of the article inside of a region that is marked with another language, that of the labels. */
    HtmlWriter addArticleLanguageInRegion(HtmlWriter html) {
        return labels.isMarked() ? addArticleLanguage(html) : html;
    }

    Locale language() {
        return article.language();
    }

    /** Counts a body when the first region needs it: not for a policy, a footer or share links. */
    static final class CountedLength {
        private final Body body;
        private @Nullable TextLength length;

        CountedLength(Body body) {
            this.body = body;
        }

        TextLength get() {
            TextLength counted = length;
            if (counted == null) {
                counted = body.textLength();
                length = counted;
            }
            return counted;
        }
    }
}
