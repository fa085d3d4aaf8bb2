package dev.lede.core.body;

/** Builds a text, as {@link Body#text} specifies. */
final class PlainText implements TextSink {
    private final StringBuilder text = new StringBuilder();

    /** The separator before the next word. Written only if another word follows, so that the text never ends with it. */
    private Gap pending = Gap.NONE;

    @Override
    public void words(String words) {
        for (int at = 0; at < words.length(); ) {
            int end = endOfWords(words, at);
            if (end > at) write(words.substring(at, end));
            if (end < words.length()) gap(Gap.SPACE);
            at = end + 1;
        }
    }

    /** Returns the end of words with one space between them: most texts are such, and are written at once. */
    private static int endOfWords(String words, int start) {
        int end = start;
        boolean inWord = false;
        for (int at = start; at < words.length(); at++) {
            char c = words.charAt(at);
            if (isSpace(c)) {
                if (!inWord || c != ' ') break;
                inWord = false;
            } else {
                inWord = true;
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void code(String lines) {
        String code = lines.stripTrailing();
        if (!code.isEmpty()) write(code);
    }

    @Override
    public void gap(Gap gap) {
        if (!text.isEmpty() && gap.compareTo(pending) > 0) pending = gap;
    }

    private void write(String words) {
        text.append(pending).append(words);
        pending = Gap.NONE;
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
