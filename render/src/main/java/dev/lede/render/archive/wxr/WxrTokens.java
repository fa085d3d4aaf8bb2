package dev.lede.render.archive.wxr;

import dev.lede.render.source.Markup;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Reads XML as tags, references, sections and runs of text, and collects it repaired. Repairs what real exports contain
 * and XML forbids: bare {@code &} and {@code <}, entities of HTML, control characters, {@code ]]>} in texts. Removes
 * comments and the document type, so that no entity can be declared.
 *
 * <p>Old versions of WordPress write {@code ]]>} unescaped in CDATA sections, in which scripts often have it. XML forbids
 * it outside of such a section, so the next {@code ]]>} in the same element means that the section did not end at the
 * first one: what was read since then becomes a part of the section, as written.
 */
final class WxrTokens implements Closeable {
    /** The maximum number of characters that are collected. The sanitizer reads 2,000,000 of a body. */
    static final int LONGEST = 16_000_000;

    /** The longest tag and reference; what is longer is text. */
    private static final int LONGEST_TAG = 60_000;

    private static final int LONGEST_REFERENCE = 40;

    private static final String END_OF_NAME = " \t\r\n/>";
    private static final String SECTION = "<![CDATA[";
    private static final String END_OF_SECTION = "]]>";

    /** The end of a section in the content of a section: two sections. */
    private static final String ESCAPED_END = "]]]]><![CDATA[>";

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

    /** The element that began last; empty after its end. */
    private String element = "";

    /** Where the first CDATA section of the element ends in the collected XML; -1 if there is none. */
    private int endOfSection = -1;

    /** What was read since then, as written. */
    private final StringBuilder since = new StringBuilder();

    /** The position in the buffer up to which it is copied. */
    private int copied;

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
        return tag.startsWith(name, from) && to < tag.length() && END_OF_NAME.indexOf(tag.charAt(to)) >= 0;
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
        endElement();
    }

    /** Collects from the tag on that was read last. */
    void collectFromTag() {
        clear();
        xml.append(tag);
        element = startedElement();
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
        forgetSection();
    }

    private void text() {
        // A pair of surrogates may continue after the buffer.
        int to = atEnd ? end : end - 1;
        while (at < to && buffer[at] != '<' && buffer[at] != '&') {
            if (buffer[at] == '>' && endsWith("]]", xml)) endOfSectionInText();
            else character();
        }
    }

    private static boolean endsWith(String end, StringBuilder text) {
        return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
    }

    private void endOfSectionInText() {
        if (endOfSection >= 0) copySince();
        if (endOfSection < 0 || !endsWith("]]", since)) {
            escape("&gt;");
            return;
        }
        since.setLength(since.length() - 2);
        xml.setLength(endOfSection - END_OF_SECTION.length());
        xml.append(ESCAPED_END).append(XmlText.allowed(since).replace(END_OF_SECTION, ESCAPED_END));
        xml.append(END_OF_SECTION);
        repaired++;
        at++;
        endOfSection = -1;
        rememberSection();
    }

    /** Remembers that a section ends here, unless an earlier one of the element is remembered. */
    private void rememberSection() {
        if (endOfSection >= 0 || element.isEmpty()) return;
        endOfSection = xml.length();
        since.setLength(0);
        copied = at;
    }

    private void copySince() {
        since.append(buffer, copied, at - copied);
        copied = at;
        if (since.length() > LONGEST) forgetSection();
    }

    private void forgetSection() {
        endOfSection = -1;
        since.setLength(0);
    }

    /** Appends a character that XML allows; others are removed. */
    private void character() {
        char c = buffer[at++];
        if (c == '\n') line++;
        if (XmlText.isAllowed(c)) {
            // Malformed bytes become this character.
            if (c == '\uFFFD') repaired++;
            xml.append(c);
        } else if (Character.isHighSurrogate(c) && at < end && Character.isLowSurrogate(buffer[at])) {
            xml.append(c).append(buffer[at++]);
        } else repaired++;
    }

    private void markup() throws IOException {
        if (isNext(SECTION)) cdata();
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
        append(SECTION);
        while (fill(3)) {
            limit();
            if (isNext(END_OF_SECTION)) {
                append(END_OF_SECTION);
                rememberSection();
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
        if (ends(element)) endElement();
        else if (endOfSection < 0) element = startedElement();
        return true;
    }

    /** The name of the element whose start tag was read last; empty if it was another tag. */
    private String startedElement() {
        int to = 1;
        while (END_OF_NAME.indexOf(tag.charAt(to)) < 0) to++;
        return tag.substring(1, to);
    }

    private void endElement() {
        element = "";
        forgetSection();
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
        String allowed = XmlText.allowed(text);
        if (!allowed.equals(text)) repaired++;
        xml.append(Markup.text(allowed));
        at = semicolon + 1;
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
        if (endOfSection >= 0) copySince();
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        copied = 0;
        while (end < wanted && !atEnd) {
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) atEnd = true;
            else end += count;
        }
        return at < end;
    }
}
