package dev.lede.render.archive.wxr;

/** Texts as XML allows them. */
final class XmlText {
    private XmlText() {}

    /** Whether XML allows a character (XML 1.0, production 2). */
    static boolean isAllowed(int c) {
        if (c < ' ') return c == '\n' || c == '\t' || c == '\r';
        return (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** The text without the characters that XML forbids. */
    static String allowed(CharSequence text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
