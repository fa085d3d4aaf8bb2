package dev.lede.core.json;

import dev.lede.core.check.Require;
import java.util.Locale;

/**
 * JSON that is no article. The message says what is wrong, and where: {@code heading depth must be 2..6: 9 at
 * /body/children/3/depth (line 12, column 18)}.
 */
public final class ArticleJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;

    /** Which value is wrong. */
    private final String pointer;

    /** The line of the place, from 1; 0 if unknown. */
    private final int line;

    /** The column of the place, from 1; 0 if unknown. */
    private final int column;

    ArticleJsonException(String problem, String pointer, int line, int column) {
        super(visible(problem + at(pointer)) + (line == 0 ? "" : " (line " + line + ", column " + column + ")"));
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * Which value is wrong. Of a value that is missing, the object that lacks it; of a text that is no JSON, the
     * innermost object or array around the place.
     *
     * @return a JSON pointer (RFC 6901); empty for the document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line of the place in the text.
     *
     * @return from 1; 0 if the value was not read from text
     */
    public int line() {
        return line;
    }

    /**
     * The column of the place in the text.
     *
     * @return from 1, in UTF-16 code units; 0 if the value was not read from text
     */
    public int column() {
        return column;
    }

    /** What a text brings along stays on the line of the message: logs are read by the line. */
    private static String visible(String message) {
        StringBuilder visible = new StringBuilder(message.length());
        message.codePoints().forEach(c -> {
            if (Require.isText(c) && !Character.isISOControl(c) && c != 0x2028 && c != 0x2029)
                visible.appendCodePoint(c);
            else visible.append(String.format(Locale.ROOT, "\\u%04X", c));
        });
        return visible.toString();
    }

    /** A deep tree has a long pointer; its end tells most. */
    private static String at(String pointer) {
        if (pointer.isEmpty()) return "";
        return " at " + (pointer.length() <= SHOWN ? pointer : "…" + pointer.substring(pointer.length() - SHOWN));
    }
}
