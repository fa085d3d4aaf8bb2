package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.body.Image;
import dev.lede.render.body.Blank;
import dev.lede.render.body.BodySession;
import dev.lede.render.holes.Holes;
import dev.lede.render.holes.Views;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.labels.ListedNames;
import dev.lede.render.metadata.Timestamps;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes the header of an article: section, kicker, headline, standfirst, byline, dates, views, source, and the controls. */
final class ArticleHeader {
    /** An update on the day of publication is shown if it is as late as this. */
    private static final Duration LATE = Duration.ofHours(3);

    private static final int MAX_PORTRAITS = 3;

    private final HtmlWriter html;
    private final PageContext page;
    private final Article article;
    private final Labels labels;
    private final Holes<ReaderPreferences> holes;
    private final Region controls;

    ArticleHeader(HtmlWriter html, PageContext page, Region controls) {
        this.html = html;
        this.page = page;
        this.article = page.article();
        this.labels = page.labels();
        this.holes = page.holes();
        this.controls = controls;
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
            bar(blocks);
        });
    }

    /** Writes the byline, the facts, the source and the controls. The controls are beside the first of these. */
    private void bar(BodySession blocks) {
        boolean hasByline = !article.byline().isEmpty();
        List<Runnable> facts = facts();
        html.open("div").attribute("class", "lede-bar").with(() -> {
            if (hasByline) byline(blocks);
            else meta(facts);
            controls.write(html, page);
        });
        if (hasByline) meta(facts);
        Source source = article.source();
        if (source != null) {
            line(
                    "lede-source",
                    () -> labels.write(html, "source.reprint", "publisher", () -> {
                        NamedLink.write(html, source.publisher(), source.url());
                    }));
        }
    }

    private void line(String cssClass, Runnable content) {
        html.open("p").attribute("class", cssClass).with(content);
    }

    /** Writes the portraits of the first contributors that have one. Their names follow, so the portraits have no text. */
    private void portraits(BodySession blocks) {
        List<Image> portraits = new ArrayList<>();
        for (Contributor contributor : article.byline()) {
            Image image = contributor.image();
            if (image != null && portraits.size() < MAX_PORTRAITS)
                portraits.add(image.withAlt("").withTitle(null));
        }
        if (portraits.isEmpty()) return;
        html.open("div").attribute("class", "lede-portraits").with(() -> portraits.forEach(blocks::renderPortrait));
    }

    private void byline(BodySession blocks) {
        portraits(blocks);
        html.open("div").attribute("class", "lede-credits").with(() -> {
            List<Contributor> authors = article.authors();
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
        });
    }

    /** Writes the names as a list in the language of the labels, each with its link. */
    private void names(List<Contributor> authors) {
        ListedNames.write(html, labels, authors.size(), at -> name(authors.get(at)));
    }

    private void name(Contributor contributor) {
        NamedLink.write(html, contributor.name(), contributor.url());
    }

    private void meta(List<Runnable> facts) {
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
        if (published != null) {
            facts.add(() ->
                    Timestamps.dateTime(html, published, labels, page.site().zone()));
        }
        OffsetDateTime updated = article.updated();
        if (updated != null && published == null) {
            facts.add(updated(
                    () -> Timestamps.dateTime(html, updated, labels, page.site().zone())));
        }
        if (updated != null && published != null) {
            // Beside the time of publication, a time without an offset has the same one.
            OffsetDateTime there = updated.withOffsetSameInstant(published.getOffset());
            if (!there.toLocalDate().equals(published.toLocalDate()))
                facts.add(updated(() -> Timestamps.date(html, there, labels)));
            else if (Duration.between(published, updated).compareTo(LATE) >= 0)
                facts.add(updated(() -> Timestamps.time(html, there, labels)));
        }
        int minutes = page.length().minutes();
        if (minutes > 0)
            facts.add(() -> labels.writeText(html, labels.messages().readingTime(minutes)));
        return facts;
    }

    private Runnable updated(Runnable date) {
        return () -> labels.write(html, "article.updated", "date", date);
    }
}
