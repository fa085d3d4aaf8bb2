package dev.lede.render.sanitize.build;

import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.UrlGate;
import dev.lede.render.sanitize.url.EmbedProviders;

/** Who builds what: the third gate, for one document. They know each other through this. */
public final class Builders {
    final AllowedNames names;
    final UrlGate urls;
    final Report report;
    final Copies copies;
    final Values values;
    final Passages passages;
    public final Links links;
    final Images images;
    final InlineElements inlines;
    final BlockElements blocks;
    final Codes codes;
    final Lists lists;
    final WordLists wordLists;
    final Tables tables;
    final Quotes quotes;
    final Figures figures;
    final Media media;
    final Cards cards;

    public Builders(AllowedNames names, UrlGate urls, EmbedProviders providers, Copies copies, Report report) {
        this.names = names;
        this.urls = urls;
        this.report = report;
        this.copies = copies;
        values = new Values(report);
        passages = new Passages(values);
        links = new Links(names, urls, report);
        images = new Images(names, urls, report, values);
        inlines = new InlineElements(links, urls, values, copies);
        codes = new Codes(report);
        lists = new Lists(this);
        wordLists = new WordLists(this);
        tables = new Tables(this);
        quotes = new Quotes(this);
        figures = new Figures(this);
        media = new Media(this, providers);
        cards = new Cards(this);
        blocks = new BlockElements(this);
    }

    /** Whether there may be figures, and what is written as one: galleries, pull quotes, attributions, embeds. */
    boolean figures() {
        return names.has("figure");
    }

    boolean pullquotes() {
        return figures() && names.has("blockquote");
    }
}
