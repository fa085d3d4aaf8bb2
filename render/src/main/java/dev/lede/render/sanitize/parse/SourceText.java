package dev.lede.render.sanitize.parse;

import java.io.Reader;

/** The HTML that the parser reads piece by piece; it can be ended early. */
public final class SourceText extends Reader {
    private final String html;
    private int at;
    private boolean ended;

    /**
     * Starts at the beginning of the text.
     *
     * @param html the text
     */
    public SourceText(String html) {
        this.html = html;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (ended || at == html.length()) return -1;
        int end = Math.min(html.length(), at + length);
        html.getChars(at, end, into, offset);
        int read = end - at;
        at = end;
        return read;
    }

    /** Ends the text at the position that the parser has read. */
    public void end() {
        ended = true;
    }

    /** {@return the text after the position that the parser has read} */
    public String rest() {
        return html.substring(at);
    }

    @Override
    public void close() {}
}
