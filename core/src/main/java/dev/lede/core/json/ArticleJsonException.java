package dev.lede.core.json;

/** JSON that is no article; the message says what is wrong, and where. */
public final class ArticleJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final int line;
    private final int column;

    ArticleJsonException(String problem, String pointer, int line, int column) {
        super("%s at %s (line %d, column %d)".formatted(problem, pointer.isEmpty() ? "/" : pointer, line, column));
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * Which value is wrong.
     *
     * @return a JSON pointer (RFC 6901); empty for the document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line of the place in the text.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column of the place in the text.
     *
     * @return from 1
     */
    public int column() {
        return column;
    }
}
