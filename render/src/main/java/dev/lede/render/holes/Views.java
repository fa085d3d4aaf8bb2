package dev.lede.render.holes;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;

/**
 * Writes the number of views of an article.
 *
 * @param labels the page's own texts
 * @param alone whether there are no other facts about the article, so that the list is written, too
 */
public record Views(Labels labels, boolean alone) {
    public void write(HtmlWriter html, long views) {
        if (alone) html.open("ul").attribute("class", "lede-meta").with(() -> item(html, views));
        else item(html, views);
    }

    private void item(HtmlWriter html, long views) {
        html.open("li").attribute("class", "lede-views");
        html.with(() -> labels.writeText(html, labels.messages().count("article.views", views)));
    }
}
