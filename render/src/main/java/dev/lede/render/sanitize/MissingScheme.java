package dev.lede.render.sanitize;

import dev.lede.core.url.WebUrl;
import java.util.regex.Pattern;

/**
 * Relative URLs whose author meant a host, a mail address or a phone number: {@code href="www.example.org"} leads to a page
 * of that name beside the article.
 */
final class MissingScheme {
    private static final Pattern MAIL = Pattern.compile("[^@/:]{1,64}@[^@/:]{1,253}\\.[\\p{L}\\d-]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()./-]{5,20}");

    /** {@code http//example.org} and the like. */
    private static final Pattern MISSPELLED = Pattern.compile("https?;?/{1,2}[^/].*", Pattern.CASE_INSENSITIVE);

    private MissingScheme() {}

    static boolean is(String written) {
        if (PastedEmbeds.isAbsolute(written)) return false;
        // Without query and fragment: "story.pl?id=1" is a file, not a host of Poland with a path.
        String url = Placeholder.path(written.strip());
        if (url.isEmpty() || url.startsWith(".") || (url.indexOf('.') < 0 && url.charAt(0) != '+')) return false;
        return looksComplete(url)
                && WebUrl.parse(written).filter(WebUrl::isRelative).isPresent();
    }

    private static boolean looksComplete(String url) {
        if (url.startsWith("/")) {
            String path = url.substring(1);
            return path.regionMatches(true, 0, "www.", 0, 4)
                    || MISSPELLED.matcher(path).matches();
        }
        return MISSPELLED.matcher(url).matches()
                || MAIL.matcher(url).matches()
                || PHONE.matcher(url).matches()
                || NamedHost.in(url).isPresent();
    }
}
