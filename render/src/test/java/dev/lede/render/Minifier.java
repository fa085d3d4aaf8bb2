package dev.lede.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes comments and white space from Lede's stylesheets and scripts, because each page contains them. It handles this code
 * only: a string in it must not look like a comment, nor contain a space beside the punctuation that the patterns name.
 */
final class Minifier {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INDENTED_LINE = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern SPACED_PUNCTUATION = Pattern.compile("\\s*([{};,>])\\s*|(?<=:)\\s+");

    /** A multiplication or division in a value, not the selector {@code *}. Additions need their spaces. */
    private static final Pattern SPACED_FACTOR = Pattern.compile(" ([*/]) (?=[-.\\d]|var\\()");

    private static final Pattern SPACED_OPERATOR =
            Pattern.compile(" ?(=>|[=!]==|[=?]|\\|\\||&&|[{}:,]) ?| (\\+) (?!\\+)|(?<=\\b(?:if|catch)) (?=\\()");

    /** The declaration of a variable, or the parameters of an arrow function or a catch clause. */
    private static final Pattern DECLARATION =
            Pattern.compile("(?:const|let) (\\w+)|\\(((?:\\w+,?)*)\\)(?:=>|(?<=catch \\(\\w{1,9}\\)))");

    /** A string, the name of a property, or (in a group) another name. */
    private static final Pattern NAME =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\.\\w+|(?<=[{,])\\w+(?=:)|\\b([A-Za-z]\\w*)");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** After these, a line break ends no statement. */
    private static final Pattern JOINED_LINE = Pattern.compile("([;{,])\\n");

    /**
     * A length in rem, but not in a condition of {@code @media}, nor in the value of {@code --lede-rem} itself. Custom
     * properties cannot be the unit of a length, so the sources use rem.
     */
    private static final Pattern REM = Pattern.compile("(?<![\\w.])(-?[0-9]*\\.?[0-9]+)rem(?![^{};]*\\{)");

    private Minifier() {}

    /** Minifies a file of {@code src/main/assets}; the name gives its language. */
    static String minified(String file, String source) {
        return file.endsWith(".css") ? style(source) : script(source);
    }

    /** Keeps other line breaks: scripts may end statements by them. */
    static String script(String source) {
        String code = SPACED_OPERATOR.matcher(lines(source)).replaceAll("$1$2");
        return withShortNames(JOINED_LINE.matcher(code).replaceAll("$1").replace(";}", "}"));
    }

    /** Replaces the names that a script declares by single letters. Names of properties stay: they have to be written out. */
    private static String withShortNames(String code) {
        Map<String, String> names = new LinkedHashMap<>();
        DECLARATION.matcher(code).results().forEach(declaration -> {
            String declared = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
            for (String name : declared.split(",", -1))
                if (!name.isEmpty()) names.putIfAbsent(name, LETTERS.substring(names.size(), names.size() + 1));
        });
        return NAME.matcher(code)
                .replaceAll(token -> Matcher.quoteReplacement(
                        token.group(1) == null ? token.group() : names.getOrDefault(token.group(1), token.group())));
    }

    static String style(String source) {
        String code = SPACED_PUNCTUATION.matcher(lines(source)).replaceAll("$1").replace(";}", "}");
        return SPACED_FACTOR.matcher(code).replaceAll("$1");
    }

    /** Minifies a stylesheet for pages of hosts: lengths in rem become multiples of {@code --lede-rem}. */
    static String hostStyle(String source) {
        String style = style(source);
        return REM.matcher(style).replaceAll(length -> length(style, length));
    }

    private static String length(String style, MatchResult length) {
        if (style.startsWith("--lede-rem:max(", length.start() - "--lede-rem:max(".length())) return length.group();
        return length.group(1).equals("1") ? "var(--lede-rem)" : "calc(var(--lede-rem)*" + length.group(1) + ")";
    }

    private static String lines(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        return INDENTED_LINE.matcher(code).replaceAll("\n").strip();
    }
}
