package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.body.TextLength;
import dev.lede.render.body.Blank;
import dev.lede.render.body.BodySession;
import dev.lede.render.holes.Holes;
import dev.lede.render.holes.Views;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.Labels;
import dev.lede.render.labels.ListedNames;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes the header of an article: section, kicker, headline, standfirst, byline, dates, views and source. */
final class ArticleHeader {
    private final HtmlWriter html;
    private final Article article;
    private final TextLength length;
    private final Labels labels;
    private final Holes<ReaderPreferences> holes;

    ArticleHeader(HtmlWriter html, PageContext page) {
        this.html = html;
        this.article = page.article();
        this.length = page.length();
        this.labels = page.labels();
        this.holes = page.holes();
    }

    void write(BodySession blocks) {
        html.open("header").attribute("class", "lede-head").with(() -> {
            Section section = article.section();
            if (section != null) line("lede-section", () -> NamedLink.write(html, section.name(), section.url()));
            String kicker = article.kicker();
            if (kicker != null) line("lede-kicker", () -> html.text(kicker));
            html.open("h1").attribute("class", "lede-headline").with(article.headline());
            if (!Blank.isBlank(article.standfirst())) {
                line("lede-standfirst", () -> blocks.renderInlines(article.standfirst()));
            }
            byline();
            meta();
            Source source = article.source();
            if (source != null) source(source);
        });
    }

    private void line(String cssClass, Runnable content) {
        html.open("p").attribute("class", cssClass).with(content);
    }

    private void byline() {
        List<Contributor> authors = new ArrayList<>();
        for (Contributor contributor : article.byline()) if (contributor.role() == null) authors.add(contributor);
        if (!authors.isEmpty()) {
            line("lede-byline", () -> labels.write(html, "article.byline", "names", () -> names(authors)));
        }
        for (Contributor contributor : article.byline()) {
            if (contributor.role() == null) continue;
            line("lede-byline", () -> {
                name(contributor);
                html.text(", " + contributor.role());
            });
        }
    }

    /** Writes the names as a list in the language of the labels, each with its link. */
    private void names(List<Contributor> authors) {
        if (authors.size() == 1) {
            name(authors.get(0));
            return;
        }
        ListedNames.write(
                labels.messages(),
                authors.size(),
                at -> name(authors.get(at)),
                between -> labels.writeText(html, between));
    }

    private void name(Contributor contributor) {
        NamedLink.write(html, contributor.name(), contributor.url());
    }

    private void meta() {
        List<Runnable> facts = facts();
        if (facts.isEmpty()) {
            holes.views(html, new Views(labels, true));
            return;
        }
        html.open("ul").attribute("class", "lede-meta").with(() -> {
            facts.forEach(fact -> html.open("li").with(fact));
            holes.views(html, new Views(labels, false));
        });
    }

    private List<Runnable> facts() {
        List<Runnable> facts = new ArrayList<>();
        String dateline = article.dateline();
        if (dateline != null) facts.add(() -> html.text(dateline));
        OffsetDateTime published = article.published();
        if (published != null) facts.add(() -> Timestamps.time(html, published, labels));
        OffsetDateTime updated = article.updated();
        if (updated != null) {
            facts.add(
                    () -> labels.write(html, "article.updated", "date", () -> Timestamps.time(html, updated, labels)));
        }
        int minutes = length.minutes();
        if (minutes > 0)
            facts.add(() -> labels.writeText(html, labels.messages().readingTime(minutes)));
        return facts;
    }

    private void source(Source source) {
        html.open("ul").attribute("class", "lede-source").with(() -> {
            item(() -> labels.write(html, "source.reprint", "publisher", () -> {
                NamedLink.write(html, source.publisher(), source.url());
            }));
            String headline = source.headline();
            if (headline != null) {
                item(() -> labels.write(html, "source.original", "headline", () -> {
                    html.open("cite").with(Contained.of(headline));
                }));
            }
            LocalDate date = source.publishedOn();
            if (date != null) {
                item(() -> labels.write(
                        html, "source.date", "date", labels.messages().date(date)));
            }
        });
    }

    private void item(Runnable content) {
        html.open("li").with(content);
    }
}
