package dev.lede.render.teaser;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.body.Blank;
import dev.lede.render.body.BodySession;
import dev.lede.render.body.HeadingLevels;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.Labels;
import dev.lede.render.labels.ListedNames;
import dev.lede.render.metadata.Timestamps;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes teasers. The headline is the one link of a teaser; the stylesheet extends it over the whole teaser. */
public final class TeaserWriter {
    private final HtmlWriter html;
    private final BodySession session;
    private final TeaserImage images;
    private final Locale language;
    private final Labels labels;
    private final String heading;

    /** The labels inside of articles in other languages than the page's. */
    private final Map<Locale, Labels> labelsInOthers = new HashMap<>();

    /**
     * Creates the writer of one list.
     *
     * @param session writes summaries and images
     * @param language the language of the page
     * @param labels the labels for elements in the language of the page
     * @param headingLevel the level of the headlines, 1..6
     */
    public TeaserWriter(
            HtmlWriter html, BodySession session, OwnHosts ownHosts, Locale language, Labels labels, int headingLevel) {
        this.html = html;
        this.session = session;
        this.images = new TeaserImage(ownHosts);
        this.language = language;
        this.labels = labels;
        this.heading = HeadingLevels.element(headingLevel);
    }

    /**
     * Writes the teaser of an article.
     *
     * @param url the URL of the article's page
     * @param label the text above the headline; empty for none
     * @param summary the text below the headline; nothing is written if it is blank
     * @param sizes the value of {@code sizes} for the image
     */
    public void write(Article article, WebUrl url, Optional<String> label, List<Inline> summary, String sizes) {
        html.open("article").attribute("class", "lede-teaser");
        boolean isForeign = !article.language().equals(language);
        if (isForeign) addLanguage(article.language());
        html.with(() -> {
            Image image = images.of(article);
            if (image != null) session.renderImage(image, sizes);
            html.open("div").with(() -> {
                label.ifPresent(text -> line("lede-teaser-label", () -> html.text(text)));
                headline(article, url, isForeign);
                if (!Blank.isBlank(summary)) line("lede-teaser-summary", () -> session.renderWithoutLinks(summary));
                meta(article, isForeign ? labelsIn(article.language()) : labels);
            });
        });
    }

    private void addLanguage(Locale own) {
        html.attribute("lang", Languages.tag(own));
        boolean isRightToLeft = Languages.isRightToLeft(own);
        if (isRightToLeft != Languages.isRightToLeft(language)) html.attribute("dir", isRightToLeft ? "rtl" : "ltr");
    }

    private Labels labelsIn(Locale other) {
        return labelsInOthers.computeIfAbsent(other, absent -> new Labels(labels.messages(), absent));
    }

    private void headline(Article article, WebUrl url, boolean isForeign) {
        html.open(heading).attribute("class", "lede-teaser-headline").with(() -> {
            html.open("a").href(url);
            if (isForeign) html.attribute("hreflang", Languages.tag(article.language()));
            html.with(article.headline());
        });
    }

    /** Writes the authors and the date of publication. */
    private void meta(Article article, Labels labels) {
        List<Contributor> authors = article.authors();
        OffsetDateTime published = article.published();
        if (authors.isEmpty() && published == null) return;
        line("lede-teaser-meta", () -> {
            if (!authors.isEmpty()) labels.write(html, "article.byline", "names", () -> names(authors, labels));
            if (!authors.isEmpty() && published != null) html.text(" · ");
            if (published != null) Timestamps.date(html, published, labels);
        });
    }

    private void names(List<Contributor> authors, Labels labels) {
        ListedNames.write(
                html,
                labels,
                authors.size(),
                at -> html.text(Contained.of(authors.get(at).name())));
    }

    private void line(String cssClass, Runnable content) {
        html.open("p").attribute("class", cssClass).with(content);
    }
}
