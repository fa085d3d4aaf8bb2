package dev.lede.core.json;

import dev.lede.core.check.Require;
import java.util.Locale;

/**
 * Thrown for JSON that is not a valid article or body. The message contains the problem and its place: {@code heading
 * depth must be 2..6: 9 at /body/children/3/depth (line 12, column 18)}.
 */
public final class ArticleJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;

    /** The JSON pointer of the invalid value. */
    private final String pointer;

    /** The line, from 1; 0 if unknown. */
    private final int line;

    /** The column, from 1; 0 if unknown. */
    private final int column;

    ArticleJsonException(String problem, String pointer, int line, int column) {
        super(visible(problem + at(pointer)) + (line == 0 ? "" : " (line " + line + ", column " + column + ")"));
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the JSON pointer of the invalid value. For a missing field it is that of the object; for malformed JSON,
     * that of the innermost object or array around the place.
     *
     * @return a JSON pointer (RFC 6901); empty for the document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line of the problem in the text.
     *
     * @return from 1; 0 if the value was not read from text
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column of the problem in the text.
     *
     * @return from 1, in UTF-16 code units; 0 if the value was not read from text
     */
    public int column() {
        return column;
    }

    /** Escapes line breaks and invalid characters of the input: a log entry must stay on one line. */
    private static String visible(String message) {
        StringBuilder visible = new StringBuilder(message.length());
        message.codePoints().forEach(c -> {
            if (Require.isText(c) && !Character.isISOControl(c) && c != 0x2028 && c != 0x2029)
                visible.appendCodePoint(c);
            else visible.append(String.format(Locale.ROOT, "\\u%04X", c));
        });
        return visible.toString();
    }

    /** Truncates the start of a long pointer: its end is the more informative part. */
    private static String at(String pointer) {
        if (pointer.isEmpty()) return "";
        return " at " + (pointer.length() <= SHOWN ? pointer : "…" + pointer.substring(pointer.length() - SHOWN));
    }
}
