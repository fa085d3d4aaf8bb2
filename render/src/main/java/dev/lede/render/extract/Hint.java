package dev.lede.render.extract;

/** Properties of an element that its names suggest, as bits. */
final class Hint {
    /** The body of an article. */
    static final int BODY = 1;
    /** The article with its head. */
    static final int ARTICLE = 1 << 1;
    /** Surely not a part of the article: navigation, share bars, related articles, newsletters, cookies, comments. */
    static final int CLUTTER = 1 << 2;
    /** Probably not a part of the article. */
    static final int DOUBTFUL = 1 << 3;
    /** Byline, date and other lines of metadata. */
    static final int META = 1 << 4;
    /** The comments of readers. */
    static final int COMMENTS = 1 << 5;
    /** The standfirst. */
    static final int STANDFIRST = 1 << 6;
    /** The caption of an image. */
    static final int CAPTION = 1 << 7;
    /** Certainly not a part of the article: sidebars and cookie notices. */
    static final int BESIDE = 1 << 8;
    /** The names of the authors. */
    static final int AUTHOR = 1 << 9;

    private Hint() {}
}
