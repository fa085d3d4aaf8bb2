package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.body.Image;
import dev.lede.core.body.Node;
import dev.lede.i18n.Languages;
import dev.lede.render.body.BodySession;
import dev.lede.render.body.ColumnWidths;
import dev.lede.render.body.Ids;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.HostMessages;
import dev.lede.render.labels.Labels;
import dev.lede.render.style.UsedStyles;
import dev.lede.render.teaser.TeaserImage;
import dev.lede.render.teaser.TeaserWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Renders lists of teasers.
 *
 * @param bodies writes summaries and images
 * @param messages the texts of pages
 * @param ownHosts the hosts of the site
 * @param widths the widths of images
 */
record Teasers(BodyRenderer bodies, HostMessages messages, OwnHosts ownHosts, ColumnWidths widths) {
    /** Returns the list; empty if there are no articles. */
    Html html(List<Article> articles, TeaserOptions options, ReaderPreferences preferences) {
        if (articles.isEmpty()) return Html.EMPTY;
        Locale language = options.language(articles);
        return Html.of(html -> {
            html.open("div").attribute("class", "lede").attribute("lang", Languages.tag(language));
            if (Languages.isRightToLeft(language)) html.attribute("dir", "rtl");
            ReaderPreferences.addTo(html, preferences);
            html.with(() -> list(html, articles, options, language));
        });
    }

    /** Returns the nodes of teasers that may load images: their images and standfirsts. */
    List<Node> nodes(List<Article> articles) {
        TeaserImage images = new TeaserImage(ownHosts);
        List<Node> nodes = new ArrayList<>();
        for (Article article : articles) {
            Image image = images.of(article);
            if (image != null) nodes.add(image);
            nodes.addAll(article.standfirst());
        }
        return nodes;
    }

    private void list(HtmlWriter html, List<Article> articles, TeaserOptions options, Locale language) {
        TeaserLayout layout = options.layout(articles);
        Labels labels = messages.labels(language);
        // A page may contain other parts of the same articles, so summaries have no ids.
        BodySession session = bodies.session(html, labels, ownHosts, widths, Ids.none(), new UsedStyles());
        TeaserWriter writer = new TeaserWriter(html, session, ownHosts, language, labels, options.headingLevel());
        html.open("ul").attribute("class", "lede-teasers").attribute("data-lede-layout", layout.id());
        html.with(() -> {
            for (int at = 0; at < articles.size(); at++) {
                Article article = articles.get(at);
                String sizes = sizes(layout, at);
                Runnable teaser = () -> html.open("li")
                        .with(() -> writer.write(
                                article,
                                options.url(article),
                                options.label(article),
                                options.summary(article),
                                sizes));
                if (at == 0 && options.isAtTop()) session.atTop(teaser);
                else teaser.run();
            }
        });
    }

    private String sizes(TeaserLayout layout, int at) {
        return switch (layout) {
            case LEAD -> at == 0 ? widths.leadTeaser() : widths.teaser();
            case GRID -> widths.teaser();
            case LIST -> ColumnWidths.THUMBNAIL;
        };
    }
}
