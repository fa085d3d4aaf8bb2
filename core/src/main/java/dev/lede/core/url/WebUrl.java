package dev.lede.core.url;

import static dev.lede.core.check.Require.shown;

import dev.lede.core.check.PercentEncoding;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * This URL with another query. It is written as {@link #of} does: characters of any script and percent signs stay, the
     * characters that a query cannot have are percent-encoded (WHATWG URL, query percent-encode set), {@code #}, controls and
     * invisible characters among them. A relative URL stays relative; in a mail URL, the query holds header fields (RFC 6068).
     *
     * <pre>{@code
     * WebUrl.of("/news?page=2#top").withQuery("page=3")   // /news?page=3#top
     * }</pre>
     *
     * @param query the query without {@code ?}, as {@link #query()} returns it; null removes it, except that a URL of nothing
     *     but a query becomes {@code ?}
     * @return the URL
     * @throws IllegalArgumentException if the URL becomes longer than {@link #MAX_LENGTH}, with the query
     */
    public WebUrl withQuery(@Nullable String query) {
        return changed(parts.withQuery(query), "query", query);
    }

    /**
     * This URL with one more parameter at the end of its query. In name and value, all but {@code A-Z a-z 0-9 - . _ ~} is
     * percent-encoded as UTF-8: a space is {@code %20}, which mail programs read as well as web servers do, unlike {@code +}.
     *
     * <pre>{@code
     * WebUrl.of("/search?lang=en").withParameter("q", "ice & snow")   // /search?lang=en&q=ice%20%26%20snow
     * }</pre>
     *
     * @param name the name, not encoded
     * @param value the value, not encoded
     * @return the URL
     * @throws IllegalArgumentException if the URL becomes longer than {@link #MAX_LENGTH}, with the query
     */
    public WebUrl withParameter(String name, String value) {
        String parameter = PercentEncoding.ofData(Objects.requireNonNull(name, "name")) + "="
                + PercentEncoding.ofData(Objects.requireNonNull(value, "value"));
        String before = query().filter(query -> !query.isEmpty())
                .map(query -> query + "&")
                .orElse("");
        return withQuery(before + parameter);
    }

    /**
     * This URL with another fragment. It is written as {@link #of} does, with the characters percent-encoded that a fragment
     * cannot have (WHATWG URL, fragment percent-encode set).
     *
     * @param fragment the fragment without {@code #}, as {@link #fragment()} returns it; null removes it, except that a URL
     *     of nothing but a fragment becomes {@code #}
     * @return the URL
     * @throws IllegalArgumentException if the URL becomes longer than {@link #MAX_LENGTH}, with the fragment
     */
    public WebUrl withFragment(@Nullable String fragment) {
        return changed(parts.withFragment(fragment), "fragment", fragment);
    }

    private static WebUrl changed(UrlReader.Parts parts, String part, @Nullable String value) {
        String written = parts.written();
        if (value != null && written.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the " + part + " makes the URL longer than " + MAX_LENGTH + " characters: " + shown(value));
        }
        return new WebUrl(written, parts);
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
