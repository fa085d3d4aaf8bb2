package dev.lede.core.url;

import static dev.lede.core.check.Require.shown;

import java.util.Objects;
import java.util.Optional;

/**
 * A URL that may stand in a link or a source: web, mail, phone or relative. Anything else cannot be built.
 *
 * <p>It is read as browsers read it (WHATWG URL: tabs and line breaks dropped, controls trimmed, {@code \} is {@code /}
 * before the query, scheme and host lower-cased), user names and passwords are removed, and the rest stays as the author
 * wrote it: only what the standard must encode is encoded. Letters of any script, {@code (} and {@code '} stay;
 * invisible characters are encoded.
 *
 * <pre>{@code
 * WebUrl.of("HTTPS://Example.org\\Երևան").value()   // https://example.org/Երևան
 * WebUrl.parse("java\tscript:alert(1)")             // empty
 * }</pre>
 */
public final class WebUrl implements ImageSource {
    /** The longest URL that is taken, in characters. Servers refuse longer ones (RFC 9110 asks them for 8,000). */
    public static final int MAX_LENGTH = 8_192;

    private final String value;
    private final UrlReader.Parts parts;

    private WebUrl(String value, UrlReader.Parts parts) {
        this.value = value;
        this.parts = parts;
    }

    /**
     * Reads a URL from anywhere.
     *
     * @param url any text
     * @return the URL, or empty if browsers would not read it as http, https, mailto, tel or relative, if it is empty,
     *     or longer than {@link #MAX_LENGTH}
     */
    public static Optional<WebUrl> parse(String url) {
        Objects.requireNonNull(url, "url");
        if (url.length() > MAX_LENGTH) return Optional.empty();
        return UrlReader.read(url)
                .map(parts -> new WebUrl(parts.written(), parts))
                // Encoding makes longer; what is too long to be read again is too long.
                .filter(read -> read.value.length() <= MAX_LENGTH);
    }

    /**
     * Reads a URL that the caller vouches for.
     *
     * @param url http, https, mailto, tel or relative
     * @return the URL
     * @throws IllegalArgumentException saying the value, if {@link #parse} would be empty
     */
    public static WebUrl of(String url) {
        return parse(url)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a URL of http, https, mailto or tel, nor a relative one: " + shown(url)));
    }

    @Override
    public String value() {
        return value;
    }

    /**
     * The scheme.
     *
     * @return {@code http}, {@code https}, {@code mailto} or {@code tel}; empty if the URL is relative or begins with
     *     {@code //}
     */
    public Optional<String> scheme() {
        return Optional.ofNullable(parts.scheme());
    }

    /**
     * The host, lower-cased, in Unicode as written.
     *
     * @return the host without port; empty for mail, phone and relative URLs
     */
    public Optional<String> host() {
        return Optional.ofNullable(parts.host());
    }

    /**
     * What a content security policy calls a source: scheme, host and port (CSP 3, host-source), in ASCII.
     *
     * @return for example {@code https://example.org:8443}; {@code example.org} for {@code //example.org/x};
     *     {@code https://xn--e1afmkfd.xn--p1ai} for a host in Cyrillic; empty where there is no host
     */
    public Optional<String> origin() {
        return host().map(
                        host -> scheme().map(scheme -> scheme + "://").orElse("") + Punycode.host(host) + parts.port());
    }

    /**
     * The path, as written.
     *
     * @return the part before {@code ?} and {@code #}, after the host; may be empty
     */
    public String path() {
        return parts.path();
    }

    /**
     * The query, as written.
     *
     * @return the part between {@code ?} and {@code #} without them; empty where there is none
     */
    public Optional<String> query() {
        return parts.query().isEmpty()
                ? Optional.empty()
                : Optional.of(parts.query().substring(1));
    }

    /**
     * The fragment, as written.
     *
     * @return the part after {@code #}; empty where there is none
     */
    public Optional<String> fragment() {
        return parts.fragment().isEmpty()
                ? Optional.empty()
                : Optional.of(parts.fragment().substring(1));
    }

    /**
     * Whether the URL stays on its site: it has neither scheme nor host.
     *
     * @return true for {@code /a}, {@code ../b}, {@code ?c} and {@code #d}; false for {@code //host}
     */
    public boolean isRelative() {
        return parts.scheme() == null && parts.host() == null;
    }

    /**
     * Whether the URL points into the page that it stands on.
     *
     * @return true for {@code #d}
     */
    public boolean isInPage() {
        return value.startsWith("#");
    }

    /**
     * Whether the URL can be understood away from any page: http or https with a host.
     *
     * @return true for {@code https://example.org/a}
     */
    public boolean isAbsolute() {
        return parts.scheme() != null && parts.host() != null;
    }

    /**
     * Whether a browser can load a picture or a file from it: everything but mail and phone.
     *
     * @return false for {@code mailto:} and {@code tel:}
     */
    public boolean isFetchable() {
        return parts.scheme() == null || parts.host() != null;
    }

    /**
     * A URL as it is for a browser on the page of this one (RFC 3986, section 5.2; WHATWG URL).
     *
     * <pre>{@code
     * WebUrl.of("https://example.org/en/a").resolve(WebUrl.of("../ru/a"))   // https://example.org/ru/a
     * }</pre>
     *
     * @param written any URL; one of mail or phone, or with scheme and host, is returned as it is
     * @return the URL; empty if it is longer than {@link #MAX_LENGTH}
     * @throws IllegalArgumentException saying this value, if it is not absolute
     */
    public Optional<WebUrl> resolve(WebUrl written) {
        Objects.requireNonNull(written, "written");
        if (!isAbsolute()) {
            throw new IllegalArgumentException("the base URL must begin with https:// or http://: " + shown(value));
        }
        return UrlResolver.resolve(this, written);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebUrl that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
