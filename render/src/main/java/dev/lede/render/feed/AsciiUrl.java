package dev.lede.render.feed;

import dev.lede.core.check.PercentEncoding;
import dev.lede.core.url.WebUrl;

/**
 * Writes URLs as URIs of RFC 3986, which feeds and sitemaps require: only ASCII characters, percent-encoded where browsers
 * accept more. The model keeps URLs as their author wrote them.
 */
final class AsciiUrl {
    /** The characters of a path, query or fragment that are not letters or digits (RFC 3986, appendix A). */
    private static final String LEGAL = "-._~:/?@!$&'()*+,;=";

    private AsciiUrl() {}

    /** Returns the URI for an absolute URL; the host is in Punycode. */
    static String of(WebUrl url) {
        StringBuilder uri = new StringBuilder(url.origin().orElseThrow());
        append(url.path(), uri);
        url.query().ifPresent(query -> append(query, uri.append('?')));
        url.fragment().ifPresent(fragment -> append(fragment, uri.append('#')));
        return uri.toString();
    }

    private static void append(String part, StringBuilder uri) {
        for (int at = 0; at < part.length(); ) {
            int c = part.codePointAt(at);
            if (isLegal(c) || (c == '%' && isEncoded(part, at))) uri.append((char) c);
            else PercentEncoding.append(c, uri);
            at += Character.charCount(c);
        }
    }

    private static boolean isLegal(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
    }

    /** Returns whether the percent sign at an index begins an encoded byte. */
    private static boolean isEncoded(String part, int at) {
        return at + 2 < part.length() && isHex(part.charAt(at + 1)) && isHex(part.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
