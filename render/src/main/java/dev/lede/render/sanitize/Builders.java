package dev.lede.render.sanitize;

/** Who builds what: the third gate, for one document. They know each other through this. */
final class Builders {
    final Report report;
    final Values values;
    final Passages passages;
    final Links links;
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

    Builders(Report report, EmbedProviders providers) {
        this.report = report;
        values = new Values(report);
        passages = new Passages(values);
        links = new Links(report);
        images = new Images(report, values);
        inlines = new InlineElements(links, values);
        codes = new Codes(report);
        lists = new Lists(this);
        wordLists = new WordLists(this);
        tables = new Tables(this);
        quotes = new Quotes(this);
        figures = new Figures(this);
        media = new Media(this, providers);
        blocks = new BlockElements(this);
    }
}
