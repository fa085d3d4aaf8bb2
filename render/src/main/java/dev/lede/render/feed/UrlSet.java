package dev.lede.render.feed;

import static dev.lede.render.feed.Namespace.SITEMAP;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A sitemap that is being written. Each entry is written to memory first, so that one that is too long can be left out, and the
 * document ends before it is too long.
 */
final class UrlSet {
    /** The maximum length of a sitemap, in bytes (sitemaps.org, protocol). */
    static final int MAX_BYTES = 50 * 1024 * 1024;

    /** The maximum length of a URL, in characters (sitemaps.org, protocol). */
    static final int MAX_LOC = 2_047;

    /** The maximum length of an entry, in bytes: a hundred times the usual one with many translations and images. */
    private static final int MAX_ENTRY = 1024 * 1024;

    /** The room for the end of the document. */
    private static final int END = 100;

    private final Output out;
    private final int maxUrls;
    private final List<Namespace> extensions;
    private final ByteArrayOutputStream entry = new ByteArrayOutputStream();
    private final XmlWriter xml = new XmlWriter(entry);
    private long size;
    private int urls;

    UrlSet(Output out, int maxUrls, List<Namespace> extensions) {
        this.out = out;
        this.maxUrls = maxUrls;
        this.extensions = extensions;
    }

    /** Writes the document, with the entries that the callback adds. */
    void write(Runnable entries) {
        xml.open("urlset").declareDefault(SITEMAP);
        extensions.forEach(xml::declare);
        xml.with(() -> {
            xml.line();
            send();
            entries.run();
        });
        send();
    }

    XmlWriter xml() {
        return xml;
    }

    int urls() {
        return urls;
    }

    boolean hasRoom() {
        return urls < maxUrls && size + MAX_ENTRY + END <= MAX_BYTES;
    }

    /** Adds an entry. Returns false if it is too long, and was left out. */
    boolean add(String url, Runnable rest) {
        if (url.length() > MAX_LOC) return false;
        xml.open("url").with(() -> {
            xml.open("loc").with(url);
            rest.run();
        });
        xml.line();
        xml.flush();
        if (entry.size() > MAX_ENTRY) {
            entry.reset();
            return false;
        }
        urls++;
        send();
        return true;
    }

    private void send() {
        xml.flush();
        size += entry.size();
        out.write(entry.toByteArray(), 0, entry.size());
        entry.reset();
    }
}
