package dev.lede.core;

/** What kind of journalism an article is. JSON writes the name in lower case with hyphens. */
public enum ArticleKind {
    /** A report of facts: the default. */
    NEWS,
    /** The views of its author. */
    OPINION,
    /** The views of the newspaper itself. */
    EDITORIAL,
    /** What facts mean, explained by someone who knows the subject. */
    ANALYSIS,
    /** A judgement of a book, a film, a play, a product. */
    REVIEW,
    /** A conversation, in questions and answers or retold. */
    INTERVIEW,
    /** A running report, which is updated while something happens. */
    LIVE,
    /** A long read: a portrait, a reportage, a background story. */
    FEATURE,
    /** The results of a long inquiry of the newsroom's own. */
    INVESTIGATION,
    /** A check of what others claim. */
    FACT_CHECK,
    /** The life of someone who has died. */
    OBITUARY,
    /** Text that somebody paid for. */
    SPONSORED
}
