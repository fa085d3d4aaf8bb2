package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpExchange;
import dev.lede.core.url.WebUrl;
import dev.lede.render.PreferencesResponse;
import dev.lede.render.ReaderPreferences;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request of a reader. The length of everything that is read from it is limited. */
final class Request {
    static final Set<String> METHODS = Set.of("GET", "HEAD");

    /**
     * The maximum length of path and query. RFC 9110 recommends to support 8,000 octets, but the longest URL of this site is
     * a search for 100 characters.
     */
    private static final int MAX_TARGET = 2_000;

    /** Our cookie has 12 characters, but servers on other ports of the same host share their cookies. */
    private static final int MAX_COOKIES = 4_096;

    private static final int MAX_HEADER = 2_000;

    /** The maximum number of bytes of a form: a page of 5 MB, of which each byte can be encoded in three. */
    private static final int MAX_FORM = 15_000_000;

    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final HttpExchange exchange;

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Checks method, lengths and encoding.
     *
     * @param methods the allowed methods
     * @throws RefusedException if the request is not acceptable
     */
    void requireReadable(Set<String> methods) {
        URI target = exchange.getRequestURI();
        String written = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        String cookies = header("Cookie");
        if (!methods.contains(exchange.getRequestMethod())) throw new RefusedException(Problem.NOT_ALLOWED);
        if (written.length() > MAX_TARGET) throw new RefusedException(Problem.URL_TOO_LONG);
        if (cookies != null && cookies.length() > MAX_COOKIES) throw new RefusedException(Problem.HEADERS_TOO_LONG);
        // RFC 3986: URLs consist of visible ASCII characters. java.net.URI accepts others.
        boolean ascii = written.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
        if (!ascii || Paths.decoded(target.getRawPath()).isEmpty()) throw new RefusedException(Problem.BAD_REQUEST);
    }

    /** Returns the decoded path; the raw path if its encoding is malformed. */
    String path() {
        return Paths.decoded(rawPath()).orElse(rawPath());
    }

    /** Returns the path as it was sent. It begins with a slash. */
    String rawPath() {
        String path = exchange.getRequestURI().getRawPath();
        return path == null || !path.startsWith("/") ? "/" : path;
    }

    /** Returns the query as it was sent, without the question mark; null if there is none. */
    @Nullable
    String rawQuery() {
        return exchange.getRequestURI().getRawQuery();
    }

    /**
     * Returns the first value of a parameter of the query; empty if there is none.
     *
     * @throws RefusedException if the value is not encoded in UTF-8
     */
    String parameter(String name) {
        String query = rawQuery() == null ? "" : rawQuery();
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .findFirst()
                .map(part -> Paths.decodedValue(part.substring(name.length() + 1))
                        .orElseThrow(() -> new RefusedException(Problem.BAD_REQUEST)))
                .orElse("");
    }

    /** Returns the language of the path, else that of the browser. */
    Locale language() {
        return ReaderLanguage.ofPath(rawPath()).orElseGet(() -> ReaderLanguage.ofHeader(header("Accept-Language")));
    }

    ReaderPreferences preferences() {
        String cookies = header("Cookie");
        return cookies == null || cookies.length() > MAX_COOKIES
                ? ReaderPreferences.DEFAULT
                : ReaderPreferences.fromCookie(cookies);
    }

    PreferencesResponse preferencesResponse() {
        return PreferencesResponse.to(rawQuery(), name -> bounded(name).orElse(null));
    }

    /** Returns whether the browser connects to this machine by its name, and not by one that a DNS server points to it. */
    boolean isForLocalhost() {
        return bounded("Host").orElse("").matches("localhost(:\\d{1,5})?");
    }

    /** Returns whether a proxy has forwarded the request, so that it may come from another machine. */
    boolean isForwarded() {
        return FORWARDING.stream().anyMatch(name -> header(name) != null);
    }

    /** Returns whether a page of this server sent the request, as browsers report it (WHATWG Fetch; W3C Fetch Metadata). */
    boolean isFromOwnPage() {
        String site = header("Sec-Fetch-Site");
        return (site == null || site.equals("same-origin"))
                && bounded("Origin").equals(bounded("Host").map(host -> "http://" + host));
    }

    boolean isPost() {
        return exchange.getRequestMethod().equals("POST");
    }

    /**
     * Reads the form that was sent.
     *
     * @throws RefusedException if the body is too long, or is not a form in UTF-8
     */
    FormData form() {
        String type = bounded("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")) throw new RefusedException(Problem.BAD_REQUEST);
        try {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_FORM + 1);
            if (body.length > MAX_FORM) throw new RefusedException(Problem.FORM_TOO_LONG);
            return FormData.parse(new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RefusedException(Problem.BAD_REQUEST);
        }
    }

    boolean isHead() {
        return exchange.getRequestMethod().equals("HEAD");
    }

    /** Returns whether a person reads the response: the request is not for headers only, nor for a resource of a page. */
    boolean isForReading() {
        return exchange.getRequestMethod().equals("GET") && isNavigation();
    }

    /**
     * Returns whether a reader navigates to the URL, as far as the browser reports it (W3C Fetch Metadata): the request is
     * not for an image, frame or script of a page, and not a prefetch.
     */
    private boolean isNavigation() {
        String purpose = bounded("Sec-Purpose").orElse("");
        return bounded("Sec-Fetch-Mode").orElse("navigate").equals("navigate")
                && bounded("Sec-Fetch-Dest").orElse("document").equals("document")
                && !purpose.startsWith("prefetch");
    }

    /** Returns whether the browser has the response with an entity tag, by weak comparison (RFC 9110, section 13.1.2). */
    boolean hasAlready(String etag) {
        String opaque = withoutWeakness(etag);
        return bounded("If-None-Match").stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || withoutWeakness(tag).equals(opaque));
    }

    /** Returns whether the response may be compressed (RFC 9110, section 12.5.3). */
    boolean acceptsGzip() {
        List<String> codings = bounded("Accept-Encoding").stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(coding -> coding.replaceAll("\\s", ""))
                .toList();
        return codings.stream()
                .filter(coding -> coding.matches("(x-)?gzip(;.*)?"))
                .findFirst()
                .or(() -> codings.stream()
                        .filter(coding -> coding.startsWith("*"))
                        .findFirst())
                .filter(coding -> !coding.matches(".*;q=0(\\.0*)?"))
                .isPresent();
    }

    /**
     * Returns the {@code Range} header (RFC 9110, section 14.2); empty if the browser has a range of another version of the
     * file, so that it needs the whole file.
     */
    Optional<String> range(String etag) {
        boolean sameFile = bounded("If-Range").map(etag::equals).orElse(true);
        return sameFile && exchange.getRequestMethod().equals("GET") ? bounded("Range") : Optional.empty();
    }

    /** Returns whether the referrer is the same page. Browsers keep the referrer in redirects (Fetch, HTTP-redirect fetch). */
    boolean comesFromItself() {
        return bounded("Referer")
                .flatMap(WebUrl::parse)
                // A proxy can have replaced https by http.
                .filter(page -> page.origin().orElse("").endsWith("://" + header("Host")))
                .flatMap(page -> Paths.decoded(page.path()))
                .filter(path()::equals)
                .isPresent();
    }

    private Optional<String> bounded(String name) {
        return Optional.ofNullable(header(name)).filter(value -> value.length() <= MAX_HEADER);
    }

    private @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static String withoutWeakness(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }
}
