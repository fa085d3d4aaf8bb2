package dev.lede.render.archive.wxr;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Reads XML as tags, references, sections and runs of text, and collects it repaired. Repairs what real exports contain
 * and XML forbids: bare {@code &} and {@code <}, entities of HTML, control characters. Removes comments and the document
 * type, so that no entity can be declared.
 */
final class WxrTokens implements Closeable {
    /** The maximum number of characters that are collected. The sanitizer reads 2,000,000 of a body. */
    static final int LONGEST = 16_000_000;

    /** The longest tag and reference; what is longer is text. */
    private static final int LONGEST_TAG = 60_000;

    private static final int LONGEST_REFERENCE = 40;

    private final Reader in;
    private final char[] buffer = new char[262_144];
    private int at;
    private int end;
    private boolean atEnd;

    private final StringBuilder xml = new StringBuilder();
    private boolean isTooLong;
    private boolean isComplete;
    private int line = 1;
    private long repaired;
    private String tag = "";

    WxrTokens(Reader in) {
        this.in = in;
    }

    /** The tag that was read last; empty if it was something else. */
    String tag() {
        return tag;
    }

    /** Whether the start tag of an element was read last. */
    boolean starts(String element) {
        return tag.startsWith(element, 1) && isName(1, element);
    }

    /** Whether the end tag of an element was read last. */
    boolean ends(String element) {
        return tag.startsWith("</") && isName(2, element);
    }

    private boolean isName(int from, String name) {
        int to = from + name.length();
        return tag.startsWith(name, from) && to < tag.length() && " \t\r\n/>".indexOf(tag.charAt(to)) >= 0;
    }

    /** The collected XML; empty if it is too long. */
    String xml() {
        return isTooLong ? "" : xml.toString();
    }

    /** The collected XML before the tag that was read last; empty if it is too long. */
    String xmlBeforeTag() {
        return isTooLong ? "" : xml.substring(0, xml.length() - tag.length());
    }

    /** Whether more characters were read than are collected. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** Collects from here on. */
    void clear() {
        xml.setLength(0);
        isTooLong = false;
    }

    /** Collects from the tag on that was read last. */
    void collectFromTag() {
        clear();
        xml.append(tag);
    }

    /** Whether the end tag of the channel was read. */
    boolean isComplete() {
        return isComplete;
    }

    /** The number of characters that were removed or escaped. */
    long repaired() {
        return repaired;
    }

    int line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reads a tag, reference, section or run of text, and collects it. Returns false at the end of the file. */
    boolean read() throws IOException {
        tag = "";
        if (!fill(LONGEST_TAG)) return false;
        limit();
        char c = buffer[at];
        if (c == '<') markup();
        else if (c == '&') reference();
        else text();
        return true;
    }

    private void limit() {
        if (xml.length() <= LONGEST) return;
        isTooLong = true;
        xml.setLength(0);
    }

    private void text() {
        // A pair of surrogates may continue after the buffer.
        int to = atEnd ? end : end - 1;
        while (at < to && buffer[at] != '<' && buffer[at] != '&') character();
    }

    /** Appends a character that XML allows; others are removed. */
    private void character() {
        char c = buffer[at++];
        if (c == '\n') line++;
        if (isAllowed(c)) {
            // Malformed bytes become this character.
            if (c == '\uFFFD') repaired++;
            xml.append(c);
        } else if (Character.isHighSurrogate(c) && at < end && Character.isLowSurrogate(buffer[at])) {
            xml.append(c).append(buffer[at++]);
        } else repaired++;
    }

    private void markup() throws IOException {
        if (isNext("<![CDATA[")) cdata();
        else if (isNext("<!--")) skip("-->");
        else if (isNext("<!")) skipDeclaration();
        else if (isNext("<?")) skip("?>");
        else if (!appendTag()) escape("&lt;");
    }

    private void escape(String reference) {
        xml.append(reference);
        repaired++;
        at++;
    }

    private void cdata() throws IOException {
        append("<![CDATA[");
        while (fill(3)) {
            limit();
            if (isNext("]]>")) {
                append("]]>");
                return;
            }
            character();
        }
    }

    private void append(String expected) {
        xml.append(expected);
        at += expected.length();
    }

    private void skip(String close) throws IOException {
        at += 2;
        while (fill(close.length())) {
            if (isNext(close)) {
                at += close.length();
                return;
            }
            if (buffer[at++] == '\n') line++;
        }
    }

    /** Skips a document type with its internal subset. */
    private void skipDeclaration() throws IOException {
        boolean inSubset = false;
        while (fill(1)) {
            char c = buffer[at++];
            if (c == '\n') line++;
            if (c == '[') inSubset = true;
            if (c == ']') inSubset = false;
            if (c == '>' && !inSubset) return;
        }
    }

    /** Appends a tag; false if this is none, because another one begins in it. */
    private boolean appendTag() {
        int first = at + (at + 1 < end && buffer[at + 1] == '/' ? 2 : 1);
        if (first >= end || !(Character.isLetter(buffer[first]) || buffer[first] == '_')) return false;
        int close = at + 1;
        char quote = 0;
        while (close < end && close - at < LONGEST_TAG && (buffer[close] != '>' || quote != 0)) {
            char c = buffer[close];
            if (c == '<') return false;
            if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            else if (c == quote) quote = 0;
            close++;
        }
        if (close >= end || buffer[close] != '>') return false;
        int from = xml.length();
        while (at <= close) {
            if (buffer[at] == '&') reference();
            else character();
        }
        tag = xml.substring(from);
        String name = tag.toLowerCase(Locale.ROOT);
        isComplete |= name.equals("</channel>") || name.equals("</rss>");
        return true;
    }

    /** Appends a reference that XML has; those of HTML become their characters, and others are escaped. */
    private void reference() {
        int semicolon = at + 1;
        while (semicolon < end && semicolon - at < LONGEST_REFERENCE && isReferenceCharacter(buffer[semicolon]))
            semicolon++;
        if (semicolon >= end || buffer[semicolon] != ';' || semicolon == at + 1) {
            escape("&amp;");
            return;
        }
        String reference = new String(buffer, at, semicolon + 1 - at);
        switch (reference) {
            case "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" -> {
                xml.append(reference);
                at = semicolon + 1;
            }
            default -> characters(reference, semicolon);
        }
    }

    private static boolean isReferenceCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private void characters(String reference, int semicolon) {
        String text = Parser.unescapeEntities(reference, true);
        if (text.equals(reference)) {
            escape("&amp;");
            return;
        }
        repaired += text.codePoints().allMatch(WxrTokens::isAllowed) ? 0 : 1;
        text.codePoints().filter(WxrTokens::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
            }
        });
        at = semicolon + 1;
    }

    /** Whether XML allows a character (XML 1.0, production 2). */
    private static boolean isAllowed(int c) {
        if (c < ' ') return c == '\n' || c == '\t' || c == '\r';
        return (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    private boolean isNext(String text) {
        if (end - at < text.length()) return false;
        for (int i = 0; i < text.length(); i++) {
            if (buffer[at + i] != text.charAt(i)) return false;
        }
        return true;
    }

    /** Reads until the buffer has some characters, or the file ends. Returns false if there are no more. */
    private boolean fill(int wanted) throws IOException {
        if (end - at >= wanted || atEnd) return at < end;
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        while (end < wanted && !atEnd) {
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) atEnd = true;
            else end += count;
        }
        return at < end;
    }
}
