package dev.lede.core.url;

import dev.lede.core.check.PercentEncoding;
import dev.lede.core.check.Require;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a URL as the WHATWG URL standard does, and normalizes its parts, so that all parsers interpret them alike. */
final class UrlReader {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern PORT = Pattern.compile("(?::(?<number>0*\\d{0,5}))?\\z");
    private static final Pattern PHONE = Pattern.compile("[^?#]*\\d.*");

    /** The percent-encode sets of the URL standard, without control characters. */
    private static final String IN_PATH = " \"<>`{}^";

    private static final String IN_QUERY = " \"<>";
    private static final String IN_FRAGMENT = " \"<>`";

    private UrlReader() {}

    /**
     * A URL with its parts. They are copied only when read: most URLs are compared, checked and written as a whole.
     *
     * @param written the URL
     * @param host the position of the host
     * @param port the position of the port with its colon, which is the end of the host; equal to {@code host} if there is
     *     no host
     * @param path the position of the path
     * @param query the position of the query with its question mark
     * @param fragment the position of the fragment with its number sign
     */
    record Parts(String written, @Nullable String scheme, int host, int port, int path, int query, int fragment) {
        boolean hasHost() {
            return port > host;
        }

        @Nullable
        String hostText() {
            return hasHost() ? written.substring(host, port) : null;
        }

        /** The port with its colon; empty if there is none. */
        String portText() {
            return written.substring(port, path);
        }

        String pathText() {
            return written.substring(path, query);
        }

        /** The query without its question mark; null if there is none. */
        @Nullable
        String queryText() {
            return query == fragment ? null : written.substring(query + 1, fragment);
        }

        /** The fragment without its number sign; null if there is none. */
        @Nullable
        String fragmentText() {
            return fragment == written.length() ? null : written.substring(fragment + 1);
        }

        /** With another query, or none. A URL of nothing else keeps its sign, since an empty text is no URL. */
        Parts withQuery(@Nullable String other) {
            boolean alone = !hasHost() && path == query && fragment == written.length();
            StringBuilder changed = new StringBuilder(written).delete(query, written.length());
            if (other != null || alone) changed.append('?');
            if (other != null) appendEncoded(other, IN_QUERY + "#", changed);
            int end = changed.length();
            String text = changed.append(written, fragment, written.length()).toString();
            return new Parts(text, scheme, host, port, path, query, end);
        }

        /** With another fragment, or none. */
        Parts withFragment(@Nullable String other) {
            boolean alone = !hasHost() && path == fragment;
            StringBuilder changed = new StringBuilder(written).delete(fragment, written.length());
            if (other != null || alone) changed.append('#');
            if (other != null) appendEncoded(other, IN_FRAGMENT, changed);
            return new Parts(changed.toString(), scheme, host, port, path, query, fragment);
        }
    }

    static Optional<Parts> read(String url) {
        String text = asBrowsersSee(url);
        if (text.isEmpty()) return Optional.empty();
        Matcher matcher = SCHEME.matcher(text);
        if (!matcher.lookingAt()) return relative(text);
        String rest = text.substring(matcher.end());
        return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "https" -> web("https", rest);
            case "http" -> web("http", rest);
            case "mailto" -> rest.isEmpty() ? Optional.empty() : Optional.of(rest("mailto", null, "", rest));
            case "tel" -> PHONE.matcher(rest).matches() ? Optional.of(rest("tel", null, "", rest)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Parts> web(String scheme, String rest) {
        String slashed = slashed(rest);
        // "https:x" is a path on an https page and a host elsewhere. It is ambiguous, and therefore invalid.
        return slashed.startsWith("//") ? authority(scheme, slashed) : Optional.empty();
    }

    private static Optional<Parts> relative(String text) {
        String slashed = slashed(text);
        return slashed.startsWith("//") ? authority(null, slashed) : Optional.of(rest(null, null, "", slashed));
    }

    private static Optional<Parts> authority(@Nullable String scheme, String slashed) {
        int start = 0;
        while (start < slashed.length() && slashed.charAt(start) == '/') start++;
        int end = endOf(slashed, start, "/?#");
        // The part before the last "@" is a user name and password.
        int endOfUser = slashed.lastIndexOf('@', end - 1) + 1;
        String hostAndPort = slashed.substring(Math.max(start, endOfUser), end);
        Matcher port = PORT.matcher(hostAndPort);
        if (!port.find()) return Optional.empty();
        String number = port.group("number");
        if (number != null && !number.isEmpty() && Integer.parseInt(number) > 65_535) return Optional.empty();
        String portText = number == null || number.isEmpty() ? "" : ":" + Integer.parseInt(number);
        return HostReader.read(hostAndPort.substring(0, port.start()))
                .map(host -> rest(scheme, host, portText, slashed.substring(end)));
    }

    private static Parts rest(@Nullable String scheme, @Nullable String host, String port, String rest) {
        StringBuilder written = new StringBuilder(rest.length() + 50);
        if (scheme != null) written.append(scheme).append(':');
        if (host != null) written.append("//");
        int hostAt = written.length();
        if (host != null) written.append(host);
        int portAt = written.length();
        int pathAt = written.append(port).length();
        int endOfPath = endOf(rest, 0, "?#");
        int endOfQuery = endOf(rest, endOfPath, "#");
        appendEncoded(rest.substring(0, endOfPath), IN_PATH, written);
        int queryAt = written.length();
        appendEncoded(rest.substring(endOfPath, endOfQuery), IN_QUERY, written);
        int fragmentAt = written.length();
        appendEncoded(rest.substring(endOfQuery), IN_FRAGMENT, written);
        return new Parts(written.toString(), scheme, hostAt, portAt, pathAt, queryAt, fragmentAt);
    }

    /** WHATWG URL, basic parser, steps 1 to 3: trims controls and spaces, removes tabs and line breaks. */
    private static String asBrowsersSee(String url) {
        int start = 0;
        int end = url.length();
        while (start < end && url.charAt(start) <= ' ') start++;
        while (end > start && url.charAt(end - 1) <= ' ') end--;
        StringBuilder seen = new StringBuilder(url.length());
        for (int at = start; at < end; at++) {
            char c = url.charAt(at);
            if (c != '\t' && c != '\n' && c != '\r') seen.append(c);
        }
        return seen.toString();
    }

    private static String slashed(String text) {
        int end = endOf(text, 0, "?#");
        return text.substring(0, end).replace('\\', '/') + text.substring(end);
    }

    private static int endOf(String text, int from, String delimiters) {
        int end = from;
        while (end < text.length() && delimiters.indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    private static void appendEncoded(String part, String ascii, StringBuilder encoded) {
        for (int at = 0; at < part.length(); ) {
            int c = part.codePointAt(at);
            at += Character.charCount(c);
            if (staysAsWritten(c, ascii)) encoded.appendCodePoint(c);
            else PercentEncoding.append(c, encoded);
        }
    }

    private static boolean staysAsWritten(int c, String ascii) {
        if (c < 0x80) return c >= ' ' && c != 0x7F && ascii.indexOf(c) < 0;
        return !isUnclear(c);
    }

    /** Whether people cannot see a character in a URL, or not distinguish it from others: it is encoded. */
    private static boolean isUnclear(int c) {
        return Require.isInvisible(c) || !Require.isText(c) || Character.getType(c) == Character.PRIVATE_USE;
    }
}
