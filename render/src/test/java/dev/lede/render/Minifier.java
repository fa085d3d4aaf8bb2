package dev.lede.render;

import java.util.regex.Pattern;

/**
 * Removes comments and white space from Lede's stylesheets and scripts, because each page contains them. It handles this code
 * only: a string in it must not look like a comment, nor contain a space beside the punctuation that the patterns name.
 */
final class Minifier {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INDENTED_LINE = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern SPACED_PUNCTUATION = Pattern.compile("\\s*([{};,>])\\s*|(?<=:)\\s+");
    private static final Pattern SPACED_OPERATOR =
            Pattern.compile(" ?(=>|[=!]==|[=?]|\\|\\||&&|[{}:,]) ?| (\\+) (?!\\+)");

    /** After these, a line break ends no statement. */
    private static final Pattern JOINED_LINE = Pattern.compile("([;{,])\\n");

    private Minifier() {}

    /** Minifies a file of {@code src/main/assets}; the name gives its language. */
    static String minified(String file, String source) {
        return file.endsWith(".css") ? style(source) : script(source);
    }

    /** Keeps other line breaks: scripts may end statements by them. */
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
