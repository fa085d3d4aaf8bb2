package dev.lede.render.sanitize.value;

import java.util.List;
import java.util.regex.Pattern;

/** Recognizes URLs in {@code src} or {@code srcset} that a script replaces by the URL of the image. */
public final class Placeholder {
    /** Longer file names are not those of placeholders. */
    private static final int MAX_NAME = 100;

    /** File names of empty images, with the words, numbers and hashes that build tools add. */
    private static final Pattern NAME = Pattern.compile(
            "[a-z]\\.gif"
                    + "|1x1(?:[_.-][\\w.-]*)?"
                    // An empty image of a ratio: "160_90.png".
                    + "|\\d{1,4}[x_]\\d{1,4}\\.(?:gif|png|svg)"
                    + "|(?:ima?ge?[_-]?)?(?:blank|pixel|transparent|loading|loader|lazy|lazyload|fallback|clear|empty|missing|shim|dummy"
                    + "|gr[ae]y)(?:[_-]?(?:ima?ge?|[0-9a-f]{6,}|\\d+))*\\.(?:gif|png|svg|jpe?g|webp)",
            Pattern.CASE_INSENSITIVE);

    /** File names that contain one of {@link #WORDS}. */
    private static final Pattern NAME_WITH_WORD = Pattern.compile(
            // Only GIFs: a photograph can have the name "transparent-roof.jpg" or "a.jpg".
            "(?:[\\w.-]{0,90}[_.-])?"
                    + "(?:transparent(?:[_.-][\\w.-]*)?\\.gif|(?:placeholder|spacer)(?:[_.-][\\w.-]*)?)",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> WORDS = List.of("transparent", "placeholder", "spacer");

    private Placeholder() {}

    /** Whether the URL is blank, a data URL, or has the file name of a placeholder. */
    public static boolean is(String url) {
        String written = url.strip();
        if (written.isEmpty() || written.equals("//:0") || isData(written) || startsWith(written, "about:"))
            return true;
        String file = fileName(written);
        return file.length() <= MAX_NAME
                && (NAME.matcher(file).matches()
                        || (hasWord(file) && NAME_WITH_WORD.matcher(file).matches()));
    }

    /** A quick test for {@link #NAME_WITH_WORD}, which is slow for other names. */
    private static boolean hasWord(String file) {
        for (int at = 0; at < file.length(); at++) {
            if (at > 0 && !isSeparator(file.charAt(at - 1))) continue;
            for (String word : WORDS) {
                if (file.regionMatches(true, at, word, 0, word.length())) return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(char c) {
        return c == '_' || c == '.' || c == '-';
    }

    public static String fileName(String url) {
        String path = path(url);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static boolean isData(String url) {
        return startsWith(url.stripLeading(), "data:");
    }

    private static boolean startsWith(String url, String scheme) {
        return url.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** Returns the URL without query and fragment. */
    public static String path(String url) {
        int fragment = url.indexOf('#');
        String whole = fragment < 0 ? url : url.substring(0, fragment);
        int query = whole.indexOf('?');
        return query < 0 ? whole : whole.substring(0, query);
    }
}
