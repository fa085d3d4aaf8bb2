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

    /** The parts of a URL. {@code port}, {@code query} and {@code fragment} include their delimiter, or are empty. */
    record Parts(
            @Nullable String scheme, @Nullable String host, String port, String path, String query, String fragment) {
        String written() {
            String authority = host == null ? "" : "//" + host + port;
            return (scheme == null ? "" : scheme + ":") + authority + path + query + fragment;
        }

        /** With another query, or none. A URL of nothing else keeps its sign, since an empty text is no URL. */
        Parts withQuery(@Nullable String query) {
            boolean alone = host == null && path.isEmpty() && fragment.isEmpty();
            String none = alone ? "?" : "";
            String other = query == null ? none : "?" + encoded(query, IN_QUERY + "#");
            return new Parts(scheme, host, port, path, other, fragment);
        }

        /** With another fragment, or none. */
        Parts withFragment(@Nullable String fragment) {
            boolean alone = host == null && path.isEmpty() && query.isEmpty();
            String none = alone ? "#" : "";
            String other = fragment == null ? none : "#" + encoded(fragment, IN_FRAGMENT);
            return new Parts(scheme, host, port, path, query, other);
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
        int query = endOf(rest, 0, "?#");
        int fragment = endOf(rest, query, "#");
        return new Parts(
                scheme,
                host,
                port,
                encoded(rest.substring(0, query), IN_PATH),
                encoded(rest.substring(query, fragment), IN_QUERY),
                encoded(rest.substring(fragment), IN_FRAGMENT));
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

    private static String encoded(String part, String ascii) {
        StringBuilder encoded = new StringBuilder(part.length());
        part.codePoints().forEach(c -> {
            if (staysAsWritten(c, ascii)) encoded.appendCodePoint(c);
            else PercentEncoding.append(c, encoded);
        });
        return encoded.toString();
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
