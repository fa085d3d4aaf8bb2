package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.body.Inline;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The options of a list of teasers. Immutable, and thread-safe if its functions are.
 *
 * <pre>{@code
 * Html front = renderer.teasers(latest, TeaserOptions.DEFAULT.withLanguage("hy").atTop());
 * }</pre>
 */
public final class TeaserOptions {
    /** The default of each option. */
    public static final TeaserOptions DEFAULT =
            new TeaserOptions(null, 2, null, false, TeaserOptions::sectionOrKicker, Article::standfirst, Article::url);

    private final @Nullable Locale language;
    private final int headingLevel;
    private final @Nullable TeaserLayout layout;
    private final boolean isAtTop;
    private final Function<? super Article, Optional<String>> labels;
    private final Function<? super Article, ? extends List<Inline>> summaries;
    private final Function<? super Article, WebUrl> urls;

    private TeaserOptions(
            @Nullable Locale language,
            int headingLevel,
            @Nullable TeaserLayout layout,
            boolean isAtTop,
            Function<? super Article, Optional<String>> labels,
            Function<? super Article, ? extends List<Inline>> summaries,
            Function<? super Article, WebUrl> urls) {
        this.language = language;
        this.headingLevel = headingLevel;
        this.layout = layout;
        this.isAtTop = isAtTop;
        this.labels = labels;
        this.summaries = summaries;
        this.urls = urls;
    }

    /**
     * Returns a copy with the given language of the page. Bylines and dates are written in it; articles in other languages are
     * marked with their own. Default: the language of the first article.
     *
     * @param language a locale with a language
     * @return the copy
     * @throws IllegalArgumentException naming the locale, if it has no language
     */
    public TeaserOptions withLanguage(Locale language) {
        Objects.requireNonNull(language, "language");
        return new TeaserOptions(
                Languages.of(Languages.tag(language)), headingLevel, layout, isAtTop, labels, summaries, urls);
    }

    /**
     * Returns a copy with the given language of the page, like {@link #withLanguage(Locale)}.
     *
     * @param language a language tag (BCP 47) or a common name, as {@link Languages#of} accepts it
     * @return the copy
     * @throws IllegalArgumentException naming the language, if it is none
     */
    public TeaserOptions withLanguage(String language) {
        return withLanguage(Languages.of(Objects.requireNonNull(language, "language")));
    }

    /**
     * Returns a copy with the given level of the headlines: one more than that of the heading above the list. Default: 2, below
     * the {@code h1} of the page.
     *
     * @param headingLevel 2..6
     * @return the copy
     * @throws IllegalArgumentException naming the level, if it is out of range
     */
    public TeaserOptions withHeadingLevel(int headingLevel) {
        Require.range(headingLevel, 2, 6, "heading level");
        return new TeaserOptions(language, headingLevel, layout, isAtTop, labels, summaries, urls);
    }

    /**
     * Returns a copy with the given layout. Default: {@link TeaserLayout#LEAD}; {@link TeaserLayout#GRID} for two articles,
     * which fill a row.
     *
     * @param layout the layout
     * @return the copy
     */
    public TeaserOptions withLayout(TeaserLayout layout) {
        Objects.requireNonNull(layout, "layout");
        return new TeaserOptions(language, headingLevel, layout, isAtTop, labels, summaries, urls);
    }

    /**
     * Returns a copy for a list at the top of a page: the image of its first teaser is loaded at once, with high priority,
     * because it is visible before the reader scrolls. Default: all images are loaded when the reader comes near them.
     *
     * @return the copy
     */
    public TeaserOptions atTop() {
        return new TeaserOptions(language, headingLevel, layout, true, labels, summaries, urls);
    }

    /**
     * Returns a copy with the given labels above the headlines, such as the kicker only on the page of a section, which names
     * the section already. Default: the section, otherwise the kicker.
     *
     * @param labels returns the label of an article; empty for none
     * @return the copy
     */
    public TeaserOptions withLabels(Function<? super Article, Optional<String>> labels) {
        Objects.requireNonNull(labels, "labels");
        return new TeaserOptions(language, headingLevel, layout, isAtTop, labels, summaries, urls);
    }

    /**
     * Returns a copy with the given texts below the headlines, such as the snippets of a search. Links in them become text,
     * since the whole teaser is a link, and ids are left out, since a page may contain an article twice. A blank text renders
     * nothing. Default: {@link Article#standfirst}.
     *
     * @param summaries returns the text for an article, never null; {@code article -> List.of()} for none
     * @return the copy
     */
    public TeaserOptions withSummaries(Function<? super Article, ? extends List<Inline>> summaries) {
        Objects.requireNonNull(summaries, "summaries");
        return new TeaserOptions(language, headingLevel, layout, isAtTop, labels, summaries, urls);
    }

    /**
     * Returns a copy with the given URLs of links, for a site that is not at its canonical URLs, such as one on disk. Default:
     * {@link Article#url}, the canonical URL.
     *
     * @param urls returns the URL of the page of an article, never null
     * @return the copy
     */
    public TeaserOptions withUrls(Function<? super Article, WebUrl> urls) {
        Objects.requireNonNull(urls, "urls");
        return new TeaserOptions(language, headingLevel, layout, isAtTop, labels, summaries, urls);
    }

    private static Optional<String> sectionOrKicker(Article article) {
        return article.section() == null
                ? Optional.ofNullable(article.kicker())
                : Optional.of(article.section().name());
    }

    /** Returns the language of a page with articles, of which there is at least one. */
    Locale language(List<Article> articles) {
        return language == null ? articles.get(0).language() : language;
    }

    int headingLevel() {
        return headingLevel;
    }

    TeaserLayout layout(List<Article> articles) {
        if (layout != null) return layout;
        return articles.size() == 2 ? TeaserLayout.GRID : TeaserLayout.LEAD;
    }

    boolean isAtTop() {
        return isAtTop;
    }

    Optional<String> label(Article article) {
        return Objects.requireNonNull(labels.apply(article), "label");
    }

    List<Inline> summary(Article article) {
        return Objects.requireNonNull(summaries.apply(article), "summary");
    }

    WebUrl url(Article article) {
        return Objects.requireNonNull(urls.apply(article), "url");
    }
}
