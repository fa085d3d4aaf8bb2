package dev.lede.render.text;

/**
 * Decides which characters of a text would be markup, in CommonMark or GFM. Only these are escaped, so that Markdown stays
 * readable. A character at the end of a text counts as markup if it could be, since other inlines may follow it.
 */
final class MarkdownEscapes {
    /** The length of the longest name of a character reference of HTML, without {@code &} and {@code ;}. */
    private static final int LONGEST_REFERENCE = 31;

    private MarkdownEscapes() {}

    /**
     * Returns whether a character of a text is markup wherever the text is.
     *
     * @param inLink whether the text is that of a link or image, which ends with a bracket and is never an autolink
     */
    static boolean isMarkup(String text, int at, boolean inLink) {
        return switch (text.charAt(at)) {
            case '\\', '`', '*', '[', '~' -> true;
            case ']' -> inLink;
            case '_' -> !isInWord(text, at);
            case '<' -> at + 1 == text.length() || text.charAt(at + 1) != ' ';
            case '&' -> startsReference(text, at);
            case ':', '.', '@' -> !inLink && isInAutolink(text, at);
            default -> false;
        };
    }

    /** Returns whether an ampersand begins a character reference (CommonMark, 2.5). */
    static boolean startsReference(String text, int at) {
        int end = at + 1;
        if (end < text.length() && text.charAt(end) == '#') end++;
        int longest = Math.min(text.length(), end + LONGEST_REFERENCE);
        while (end < longest && Characters.isAsciiWord(text.charAt(end))) end++;
        return end == text.length() || text.charAt(end) == ';';
    }

    /** Returns whether a character is the one by which GFM finds a URL or an e-mail address in text. */
    private static boolean isInAutolink(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' ->
                text.startsWith("//", at + 1)
                        && (endsWith("http", text, at) || endsWith("https", text, at) || endsWith("ftp", text, at));
            case '.' -> endsWith("www", text, at);
            default -> at > 0 && isAddressAt(text, at - 1) && isAddressAt(text, at + 1);
        };
    }

    private static boolean endsWith(String word, String text, int end) {
        int start = end - word.length();
        return text.regionMatches(true, start, word, 0, word.length());
    }

    private static boolean isAddressAt(String text, int at) {
        if (at >= text.length()) return true;
        char c = text.charAt(at);
        return Characters.isAsciiWord(c) || "._+-".indexOf(c) >= 0;
    }

    /** Returns whether a character is between letters. The first and last one of a text may be written as references. */
    private static boolean isInWord(String text, int at) {
        return at > 1
                && at + 2 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /**
     * Returns the index of the character to escape in a text at the start of a line, so that the line does not begin a
     * heading, quotation, item or table, or underline a heading; -1 if there is none. White space in the text is
     * collapsed.
     */
    static int indexOfBlockMarkup(String text) {
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        return switch (text.charAt(0)) {
            case '>', '|', '=' -> 0;
            case '+' -> second == ' ' ? 0 : -1;
            case '-' -> " -:|".indexOf(second) >= 0 ? 0 : -1;
            case ':' -> second == '-' ? 0 : -1;
            case '#' -> isHeading(text) ? 0 : -1;
            default -> indexOfItemMark(text);
        };
    }

    private static boolean isHeading(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == '#') end++;
        return end <= 6 && (end == text.length() || text.charAt(end) == ' ');
    }

    /** Returns the index of the mark after the number of an item, which has up to nine digits. */
    private static int indexOfItemMark(String text) {
        int end = 0;
        while (end < text.length() && end < 10 && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
        if (end == 0 || end > 9 || end == text.length()) return -1;
        boolean isMark = text.charAt(end) == '.' || text.charAt(end) == ')';
        return isMark && (end + 1 == text.length() || text.charAt(end + 1) == ' ') ? end : -1;
    }
}
