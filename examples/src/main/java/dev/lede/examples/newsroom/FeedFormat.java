package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.render.feed.Feeds;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** The formats of a feed, each of them a document with the same file name in the directory of its feed. */
public enum FeedFormat {
    /** RSS 2.0. */
    RSS("RSS", "feed.xml", "application/rss+xml", Feeds::writeRss),
    /** Atom 1.0. */
    ATOM("Atom", "atom.xml", "application/atom+xml", Feeds::writeAtom),
    /** JSON Feed 1.1. */
    JSON_FEED("JSON Feed", "feed.json", "application/feed+json", Feeds::writeJson);

    private final String title;
    private final String file;
    private final String mediaType;
    private final Writer writer;

    FeedFormat(String title, String file, String mediaType, Writer writer) {
        this.title = title;
        this.file = file;
        this.mediaType = mediaType;
        this.writer = writer;
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
        writer.write(feeds, articles.iterator(), document);
        return document.toByteArray();
    }

    private interface Writer {
        void write(Feeds feeds, Iterator<Article> articles, OutputStream out);
    }
}
