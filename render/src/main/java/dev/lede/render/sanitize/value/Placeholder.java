package dev.lede.render.sanitize.value;

import java.util.regex.Pattern;

/** Recognizes URLs that stand in {@code src} or {@code srcset} only until a script loads the image. */
public final class Placeholder {
    /** Longer file names have other words, too. */
    private static final int LONGEST_NAME = 100;

    /** File names that mean an empty image, with the words, numbers and hashes that build tools add. */
    private static final Pattern NAME = Pattern.compile(
            // A photograph may be called "transparent-roof.jpg" or "a.jpg", but is no GIF then.
            "(?:[\\w.-]{0,90}[_.-])?transparent(?:[_.-][\\w.-]*)?\\.gif|[a-z]\\.gif"
                    + "|(?:[\\w.-]{0,90}[_.-])?(?:placeholder|spacer)(?:[_.-][\\w.-]*)?"
                    + "|1x1(?:[_.-][\\w.-]*)?"
                    // An image of which only the ratio counts: "160_90.png".
                    + "|\\d{1,4}[x_]\\d{1,4}\\.(?:gif|png|svg)"
                    + "|(?:ima?ge?[_-]?)?(?:blank|pixel|transparent|loading|loader|lazy|lazyload|fallback|clear|empty|missing|shim|dummy"
                    + "|gr[ae]y)(?:[_-]?(?:ima?ge?|[0-9a-f]{6,}|\\d+))*\\.(?:gif|png|svg|jpe?g|webp)",
            Pattern.CASE_INSENSITIVE);

    private Placeholder() {}

    /** Whether the URL shows nothing of an image: it holds an image itself, it is blank, or its file name says so. */
    public static boolean is(String url) {
        String written = url.strip();
        if (written.isEmpty() || written.equals("//:0") || isData(written) || startsWith(written, "about:"))
            return true;
        String file = fileName(written);
        return file.length() <= LONGEST_NAME && NAME.matcher(file).matches();
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

    /** The URL without query and fragment. */
    public static String path(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') end++;
        return url.substring(0, end);
    }
}
