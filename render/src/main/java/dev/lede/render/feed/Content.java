package dev.lede.render.feed;

import dev.lede.core.Article;
import dev.lede.core.Correction;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.i18n.Languages;
import dev.lede.render.body.Blank;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.body.Players;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.HostMessages;
import dev.lede.render.labels.Labels;
import dev.lede.render.metadata.Timestamps;
import java.util.List;

/**
 * Renders the contents of items: the standfirst, the lead media, the body, the source of a reprint and the corrections.
 *
 * @param site the site that publishes the articles
 * @param isFull whether items have contents; false for teasers only
 * @param ownHosts the hosts of the site
 * @param players the embed providers
 * @param messages the texts that an article's content needs
 */
record Content(Site site, boolean isFull, OwnHosts ownHosts, Players players, HostMessages messages) {
    /** The maximum length of an excerpt, in code points: two or three sentences. */
    private static final int EXCERPT_LENGTH = 300;

    /** Returns the standfirst, otherwise an excerpt of the body, as plain text on one line; empty if there is neither. */
    static String teaser(Article article) {
        String standfirst = Body.of(new Paragraph(article.standfirst())).excerpt(Integer.MAX_VALUE);
        return Contained.of(standfirst.isEmpty() ? article.body().excerpt(EXCERPT_LENGTH) : standfirst);
    }

    /** Returns the content of an item; empty for an article without any, and in a feed of teasers. */
    String html(Article article, ArticleUrls urls) {
        if (!isFull) return "";
        Html content = Html.of(html -> write(html, article, urls));
        boolean isRightToLeft = Languages.isRightToLeft(article.language());
        if (content.isEmpty() || !isRightToLeft) return content.toString();
        // Items have a language, but no direction.
        return Html.of(html -> html.open("div").attribute("dir", "rtl").with(() -> html.html(content)))
                .toString();
    }

    private void write(HtmlWriter html, Article article, ArticleUrls urls) {
        Labels labels = messages.labels(article.language());
        ContentImages images = new ContentImages(html, urls, ownHosts);
        ContentWriter blocks = new ContentWriter(html, urls, images, players, labels);
        if (!Blank.isBlank(article.standfirst())) html.open("p").with(() -> blocks.writeInlines(article.standfirst()));
        if (article.leadMedia() != null) blocks.write(List.of(article.leadMedia()));
        blocks.write(article.body().children());
        if (article.source() != null) reprint(html, article.source(), labels);
        corrections(html, article.corrections(), blocks, labels);
    }

    private static void reprint(HtmlWriter html, Source source, Labels labels) {
        html.open("p")
                .with(() -> labels.write(html, "source.reprint", "publisher", () -> {
                    if (source.url() == null) html.text(Contained.of(source.publisher()));
                    else html.open("a").url("href", source.url()).with(Contained.of(source.publisher()));
                }));
    }

    private static void corrections(
            HtmlWriter html, List<Correction> corrections, ContentWriter blocks, Labels labels) {
        if (corrections.isEmpty()) return;
        html.open("h2").with(() -> labels.write(html, "article.corrections"));
        for (Correction correction : corrections) {
            html.open("p").with(() -> {
                Timestamps.dateTime(html, correction.correctedAt(), labels, null);
                html.text(" — ");
                blocks.writeInlines(correction.children());
            });
        }
    }
}
