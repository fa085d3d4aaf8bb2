package dev.lede.render.archive.wxr;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits an export of WordPress (WXR, an extension of RSS 2.0) into the elements that are read, one at a time: the items,
 * and what describes the site, its authors and its categories. An element that is not well-formed only loses itself. Not
 * thread-safe.
 */
public final class WxrFile implements Closeable {
    /** Longer entries are not kept. */
    public static final int LONGEST = WxrTokens.LONGEST;

    private static final String ITEM = "item";

    /** The elements beside the items. None of them contains another one. */
    private static final List<String> HEAD =
            List.of("title", "link", "language", "wp:base_blog_url", "wp:author", "wp:category", "wp:tag", "wp:term");

    private final WxrTokens tokens;
    private int warnings;

    /** The name of the entry that is being read; empty between entries. */
    private String open = "";

    private int line = 1;

    /**
     * An element of the file.
     *
     * @param name its name, with its prefix
     * @param xml the repaired XML; empty if the element is too long
     * @param line the line of its beginning, from 1
     * @param isClosed whether it has its end tag
     * @param isTooLong whether it has more characters than are kept
     */
    public record Entry(String name, String xml, int line, boolean isClosed, boolean isTooLong) {
        /** Returns whether the element is a post, page, attachment or another entry of the site. */
        public boolean isItem() {
            return name.equals(ITEM);
        }
    }

    /**
     * Opens a file.
     *
     * @param file the file, which {@link #close} closes
     * @throws IOException if the file cannot be read
     */
    public WxrFile(InputStream file) throws IOException {
        this.tokens = new WxrTokens(XmlCharset.reader(file));
    }

    /** Reads up to the root element. Returns false if there is none, so that the file is no export. Call first. */
    public boolean findRoot() throws IOException {
        while (tokens.read()) {
            if (!tokens.starts("rss")) continue;
            // PHP may print warnings before the export.
            warnings = tokens.xmlBeforeTag().strip().length();
            return true;
        }
        return false;
    }

    /** Returns the next entry; null at the end of the file. */
    public @Nullable Entry next() throws IOException {
        while (open.isEmpty()) {
            tokens.clear();
            if (!tokens.read()) return null;
            String name = started();
            if (!name.isEmpty()) begin(name);
        }
        boolean isClosed = tokens.tag().endsWith("/>");
        while (!isClosed && tokens.read()) {
            String another = started();
            if (!another.isEmpty()) {
                Entry unclosed = new Entry(open, tokens.xmlBeforeTag(), line, false, tokens.isTooLong());
                begin(another);
                return unclosed;
            }
            isClosed = tokens.ends(open);
        }
        Entry entry = new Entry(open, tokens.xml(), line, isClosed, tokens.isTooLong());
        open = "";
        return entry;
    }

    private void begin(String name) {
        open = name;
        line = tokens.line();
        tokens.collectFromTag();
    }

    /** The name of the entry that begins with the tag that was read last; empty if none does. */
    private String started() {
        if (tokens.starts(ITEM)) return ITEM;
        if (open.equals(ITEM)) return "";
        return HEAD.stream().filter(tokens::starts).findFirst().orElse("");
    }

    /** Returns whether the end tag of the channel was read. */
    public boolean isComplete() {
        return tokens.isComplete();
    }

    /** Returns the number of characters that were removed or escaped. */
    public long repaired() {
        return tokens.repaired() + warnings;
    }

    /** Returns the number of the line that was read last. */
    public int line() {
        return tokens.line();
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
