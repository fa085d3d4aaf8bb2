package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.render.feed.Feeds;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The formats of a feed, each of them a document with the same file name in the directory of its feed. */
public enum FeedFormat {
    /** RSS 2.0. */
    RSS("RSS", "feed.xml", "application/rss+xml"),
    /** Atom 1.0. */
    ATOM("Atom", "atom.xml", "application/atom+xml"),
    /** JSON Feed 1.1. */
    JSON_FEED("JSON Feed", "feed.json", "application/feed+json");

    private final String title;
    private final String file;
    private final String mediaType;

    FeedFormat(String title, String file, String mediaType) {
        this.title = title;
        this.file = file;
        this.mediaType = mediaType;
    }

    /** {@return the name of the format, which is the same in all languages} */
    public String title() {
        return title;
    }

    /** {@return the file name of the document} */
    public String file() {
        return file;
    }

    /** {@return the media type of the document} */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns a feed in this format.
     *
     * @param feeds the options of the feed
     * @param articles the articles, the latest first
     * @return the document
     */
    public byte[] document(Feeds feeds, List<Article> articles) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        switch (this) {
            case RSS -> feeds.writeRss(articles.iterator(), document);
            case ATOM -> feeds.writeAtom(articles.iterator(), document);
            case JSON_FEED -> feeds.writeJson(articles.iterator(), document);
        }
        return document.toByteArray();
    }
}
