package dev.lede.render.text;

import org.jspecify.annotations.Nullable;

/** Lines of text, each with the prefixes of the blocks around it: marks of quotations, bullets and indentation of items. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder prefix = new StringBuilder();

    /** The prefixes of the next line, if they differ from those of the lines after it; null otherwise. */
    private @Nullable String first;

    /** Adds a line. If it has no text, its prefixes lose their trailing spaces. */
    void line(String line) {
        if (!text.isEmpty()) text.append('\n');
        text.append(first == null ? prefix : first).append(line);
        if (line.isEmpty()) stripTrailing();
        first = null;
    }

    void blank() {
        line("");
    }

    private void stripTrailing() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        text.setLength(end);
    }

    /** Adds one prefix to the next line and another one to the lines after it, until the content ends. */
    void within(String firstPrefix, String otherPrefix, Runnable content) {
        int outer = prefix.length();
        first = (first == null ? prefix.toString() : first) + firstPrefix;
        prefix.append(otherPrefix);
        content.run();
        prefix.setLength(outer);
    }

    /** Returns the number of columns that prefixes take. */
    int prefixWidth() {
        return prefix.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
