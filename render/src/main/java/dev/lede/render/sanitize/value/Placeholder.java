package dev.lede.render.sanitize.value;

import java.util.regex.Pattern;

/** Recognizes URLs in {@code src} or {@code srcset} that a script replaces by the URL of the image. */
public final class Placeholder {
    /** Longer file names are not those of placeholders. */
    private static final int MAX_NAME = 100;

    /** File names of empty images, with the words, numbers and hashes that build tools add. */
    private static final Pattern NAME = Pattern.compile(
            // Only GIFs: a photograph can have the name "transparent-roof.jpg" or "a.jpg".
            "(?:[\\w.-]{0,90}[_.-])?transparent(?:[_.-][\\w.-]*)?\\.gif|[a-z]\\.gif"
                    + "|(?:[\\w.-]{0,90}[_.-])?(?:placeholder|spacer)(?:[_.-][\\w.-]*)?"
                    + "|1x1(?:[_.-][\\w.-]*)?"
                    // An empty image of a ratio: "160_90.png".
                    + "|\\d{1,4}[x_]\\d{1,4}\\.(?:gif|png|svg)"
                    + "|(?:ima?ge?[_-]?)?(?:blank|pixel|transparent|loading|loader|lazy|lazyload|fallback|clear|empty|missing|shim|dummy"
                    + "|gr[ae]y)(?:[_-]?(?:ima?ge?|[0-9a-f]{6,}|\\d+))*\\.(?:gif|png|svg|jpe?g|webp)",
            Pattern.CASE_INSENSITIVE);

    private Placeholder() {}

    /** Whether the URL is blank, a data URL, or has the file name of a placeholder. */
    public static boolean is(String url) {
        String written = url.strip();
        if (written.isEmpty() || written.equals("//:0") || isData(written) || startsWith(written, "about:"))
            return true;
        String file = fileName(written);
        return file.length() <= MAX_NAME && NAME.matcher(file).matches();
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
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') end++;
        return url.substring(0, end);
    }
}
