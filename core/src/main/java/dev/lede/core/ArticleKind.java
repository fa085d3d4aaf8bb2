package dev.lede.core;

/** The kind of journalism of an article. In JSON, names are in lower case with hyphens. */
public enum ArticleKind {
    /** A report of facts: the default. */
    NEWS,
    /** The opinion of the author. */
    OPINION,
    /** The opinion of the newspaper. */
    EDITORIAL,
    /** An explanation of facts and their consequences by an expert. */
    ANALYSIS,
    /** A review of a book, a film, a play or a product. */
    REVIEW,
    /** An interview, as questions and answers or as prose. */
    INTERVIEW,
    /** A live report, which is updated during an event. */
    LIVE,
    /** A long read: a portrait, a reportage or a background story. */
    FEATURE,
    /** The results of the newsroom's own investigation. */
    INVESTIGATION,
    /** A check of public claims. */
    FACT_CHECK,
    /** An obituary of a person. */
    OBITUARY,
    /** A paid article. */
    SPONSORED
}
