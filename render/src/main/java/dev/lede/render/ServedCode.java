package dev.lede.render;

import java.util.regex.Pattern;

/**
 * Stylesheet and scripts as readers get them: without the comments and the spaces that are for us, since each page brings
 * them. It knows our own code, and no other: no string in it may look like a comment, or have beside a space what the
 * patterns name.
 */
final class ServedCode {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INDENTED_LINE = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern SPACED_PUNCTUATION = Pattern.compile("\\s*([{};,>])\\s*|(?<=:)\\s+");
    private static final Pattern SPACED_OPERATOR =
            Pattern.compile(" ?(=>|[=!]==|[=?]|\\|\\||&&|[{}:,]) ?| (\\+) (?!\\+)");

    /** After these, a line break ends no statement. */
    private static final Pattern JOINED_LINE = Pattern.compile("([;{,])\\n");

    private ServedCode() {}

    /** Other lines stay lines: scripts may leave the ends of statements to them. */
    static String script(String source) {
        String code = SPACED_OPERATOR.matcher(lines(source)).replaceAll("$1$2");
        return JOINED_LINE.matcher(code).replaceAll("$1");
    }

    static String style(String source) {
        return SPACED_PUNCTUATION.matcher(lines(source)).replaceAll("$1").replace(";}", "}");
    }

    private static String lines(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        return INDENTED_LINE.matcher(code).replaceAll("\n").strip();
    }
}
