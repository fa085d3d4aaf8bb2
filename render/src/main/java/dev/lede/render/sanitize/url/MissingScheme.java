package dev.lede.render.sanitize.url;

import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.value.Placeholder;
import java.util.regex.Pattern;

/**
 * Recognizes relative URLs whose author meant a host, a mail address or a phone number: {@code href="www.example.org"} is a
 * path on the article's own site.
 */
public final class MissingScheme {
    private static final Pattern MAIL = Pattern.compile("[^@/:]{1,64}@[^@/:]{1,253}\\.[\\p{L}\\d-]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()./-]{5,20}");

    /** {@code http//example.org} and the like. */
    private static final Pattern MISSPELLED = Pattern.compile("https?;?/{1,2}[^/].*", Pattern.CASE_INSENSITIVE);

    private MissingScheme() {}

    public static boolean is(String written) {
        if (isAbsolute(written)) return false;
        // Without query and fragment: "story.pl?id=1" is a file, not a host in Poland.
        String url = Placeholder.path(written.strip());
        if (url.isEmpty() || url.startsWith(".") || (url.indexOf('.') < 0 && url.charAt(0) != '+')) return false;
        return looksComplete(url)
                && WebUrl.parse(written).filter(WebUrl::isRelative).isPresent();
    }

    /** Whether a URL begins with a web scheme or with a host. */
    public static boolean isAbsolute(String written) {
        return written.startsWith("https://") || written.startsWith("http://") || written.startsWith("//");
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
