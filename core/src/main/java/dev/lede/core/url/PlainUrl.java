package dev.lede.core.url;

import dev.lede.core.url.UrlReader.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Splits URLs that need no rewriting, in one scan: http and https URLs with a domain name and paths, all in plain ASCII.
 * Most URLs of articles are such. The result equals that of {@link UrlReader}, in a tenth of the time.
 */
final class PlainUrl {
    private static final boolean[] IN_HOST = table("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    /** The characters that stay as written in path, query and fragment. */
    private static final boolean[] IN_REST =
            table("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" + "!#$%&'()*+,-./:;=?@[]_|~");

    private PlainUrl() {}

    /** Returns the parts of a URL; null if another class must parse it. */
    static @Nullable Parts read(String url) {
        if (url.startsWith("https://")) return web("https", url, "https://".length());
        if (url.startsWith("http://")) return web("http", url, "http://".length());
        // Other texts may begin with a scheme or a host.
        boolean isPath = !url.isEmpty() && "/?#.".indexOf(url.charAt(0)) >= 0 && !url.startsWith("//");
        return isPath ? rest(null, null, url, 0) : null;
    }

    private static @Nullable Parts web(String scheme, String url, int start) {
        int end = endOf(IN_HOST, url, start);
        boolean endsHere = end == url.length() || "/?#".indexOf(url.charAt(end)) >= 0;
        if (!endsHere || !isDomain(url, start, end)) return null;
        return rest(scheme, url.substring(start, end), url, end);
    }

    /** Whether the host is not empty and its last label begins with a letter, so that it is not an IP address. */
    private static boolean isDomain(String url, int start, int end) {
        if (start == end || url.charAt(start) == '.') return false;
        int lastLabel = Math.max(start, url.lastIndexOf('.', end - 1) + 1);
        return lastLabel < end && url.charAt(lastLabel) >= 'a' && url.charAt(lastLabel) <= 'z';
    }

    private static @Nullable Parts rest(@Nullable String scheme, @Nullable String host, String url, int path) {
        if (endOf(IN_REST, url, path) < url.length()) return null;
        int fragment = indexOr(url.length(), url.indexOf('#', path));
        int query = Math.min(fragment, indexOr(fragment, url.indexOf('?', path)));
        return new Parts(
                scheme, host, "", url.substring(path, query), url.substring(query, fragment), url.substring(fragment));
    }

    private static int indexOr(int otherwise, int index) {
        return index < 0 ? otherwise : index;
    }

    private static int endOf(boolean[] allowed, String url, int from) {
        int end = from;
        while (end < url.length() && url.charAt(end) < allowed.length && allowed[url.charAt(end)]) end++;
        return end;
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[128];
        for (char c : characters.toCharArray()) table[c] = true;
        return table;
    }
}
