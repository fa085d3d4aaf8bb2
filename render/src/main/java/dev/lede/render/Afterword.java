package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.RelatedLink;
import dev.lede.render.body.BodySession;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.Labels;
import dev.lede.render.metadata.Timestamps;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an article after its body: corrections, tags, rights, section and related articles. */
final class Afterword {
    private final HtmlWriter html;
    private final Slots slots;
    private final Article article;
    private final Labels labels;
    private final @Nullable ZoneId zone;
    private final BodySession blocks;

    Afterword(HtmlWriter html, PageContext page, BodySession blocks) {
        this.html = html;
        this.slots = page.slots();
        this.article = page.article();
        this.labels = page.labels();
        this.zone = page.site().zone();
        this.blocks = blocks;
    }

    void write() {
        slots.wrap(PageRegion.CORRECTIONS, html, () -> corrections(article.corrections()));
        slots.wrap(PageRegion.TAGS, html, () -> tags(article.tags()));
        String rights = article.rights();
        if (rights != null) html.open("p").attribute("class", "lede-rights").with(rights);
        Source source = article.source();
        if (source != null && (source.headline() != null || source.publishedOn() != null)) original(source);
        printedUrl();
    }

    /** Writes what the header of the article does not contain of the source. */
    private void original(Source source) {
        html.open("ul").attribute("class", "lede-original").with(() -> {
            String headline = source.headline();
            if (headline != null) {
                html.open("li")
                        .with(() -> labels.write(html, "source.original", "headline", () -> {
                            html.open("cite").with(Contained.of(headline));
                        }));
            }
            LocalDate date = source.publishedOn();
            if (date != null) {
                html.open("li")
                        .with(() -> labels.write(
                                html, "source.date", "date", labels.messages().date(date)));
            }
        });
    }

    /** Writes the parts that follow the share links: the section and the related articles. */
    void writeAfterShare() {
        if (article.section() != null) section(article.section());
        slots.wrap(PageRegion.RELATED, html, () -> related(article.related()));
    }

    private void corrections(List<Correction> corrections) {
        if (corrections.isEmpty()) return;
        html.open("section").attribute("class", "lede-corrections").with(() -> {
            html.open("h2").with(() -> labels.write(html, "article.corrections"));
            for (Correction correction : corrections) {
                html.open("p").with(() -> {
                    Timestamps.dateTime(html, correction.correctedAt(), labels, zone);
                    html.text(" — ");
                    blocks.renderInlines(correction.children());
                });
            }
        });
    }

    private void tags(List<Tag> tags) {
        if (tags.isEmpty()) return;
        html.open("section").attribute("class", "lede-tags").with(() -> {
            html.open("h2").with(() -> labels.write(html, "article.tags"));
            html.open("ul")
                    .with(() -> tags.forEach(
                            tag -> html.open("li").with(() -> NamedLink.write(html, tag.name(), tag.url()))));
        });
    }

    private void section(Section section) {
        html.open("p").attribute("class", "lede-section-end").with(() -> {
            html.open("strong").with(() -> NamedLink.write(html, section.name(), section.url()));
            if (section.tagline() != null) html.text(" " + section.tagline());
        });
    }

    private void related(List<RelatedLink> related) {
        if (related.isEmpty()) return;
        html.open("section").attribute("class", "lede-related").with(() -> {
            html.open("h2").with(() -> labels.write(html, "article.related"));
            html.open("ul");
            html.with(() -> {
                for (RelatedLink link : related) html.open("li").with(() -> blocks.renderBlocks(List.of(link)));
            });
        });
    }

    /** Writes the URL of the article for print, where readers see no address bar. */
    private void printedUrl() {
        html.open("p").attribute("class", "lede-on-paper");
        html.with(() -> labels.write(html, "print.source", "url", article.url().value()));
    }
}
