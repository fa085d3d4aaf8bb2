package dev.lede.render.sanitize.parse;

import java.io.Reader;

/** HTML as the parser reads it, piece by piece, until it is told that there is no more. */
final class SourceText extends Reader {
    private final String html;
    private int at;
    private boolean ended;

    SourceText(String html) {
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

    /** Lets the text end where it has been read to. */
    void end() {
        ended = true;
    }

    String rest() {
        return html.substring(at);
    }

    @Override
    public void close() {}
}
