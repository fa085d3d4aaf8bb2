package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpExchange;
import dev.lede.render.ReaderPreferences;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader asks for. Nothing that comes from outside is read further than its bound. */
final class Request {
    static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Path and query. RFC 9110 asks servers for 8,000 octets; the longest address here is a search, of 100 letters. */
    private static final int MAX_TARGET = 2_000;

    /** Ours has 12 letters, but hosts of one name share their cookies. */
    private static final int MAX_COOKIES = 4_096;

    private static final int MAX_HEADER = 2_000;

    private final HttpExchange exchange;

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Refuses what will not be read.
     *
     * @throws RefusedException saying why
     */
    void requireReadable() {
        URI target = exchange.getRequestURI();
        String written = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        String cookies = header("Cookie");
        if (!METHODS.contains(exchange.getRequestMethod())) throw new RefusedException(Problem.NOT_ALLOWED);
        if (written.length() > MAX_TARGET) throw new RefusedException(Problem.ADDRESS_TOO_LONG);
        if (cookies != null && cookies.length() > MAX_COOKIES) throw new RefusedException(Problem.HEADERS_TOO_LONG);
        // RFC 3986: anything but visible ASCII is encoded. java.net.URI lets other letters pass.
        boolean ascii = written.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
        if (!ascii || Paths.decoded(target.getRawPath()).isEmpty()) throw new RefusedException(Problem.BAD_REQUEST);
    }

    /** The path, decoded; as it was sent if that cannot be. */
    String path() {
        return Paths.decoded(rawPath()).orElse(rawPath());
    }

    /** The path as it was sent, which begins with a slash. */
    String rawPath() {
        String path = exchange.getRequestURI().getRawPath();
        return path == null || !path.startsWith("/") ? "/" : path;
    }

    /** The query as it was sent, without its question mark. */
    @Nullable
    String rawQuery() {
        return exchange.getRequestURI().getRawQuery();
    }

    /**
     * The first value of a parameter of the query.
     *
     * @throws RefusedException if it is not UTF-8
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

    /** The language of the path, else that of the browser. */
    Locale language() {
        return ReaderLanguage.ofPath(rawPath()).orElseGet(() -> ReaderLanguage.ofHeader(header("Accept-Language")));
    }

    ReaderPreferences preferences() {
        String cookies = header("Cookie");
        return cookies == null || cookies.length() > MAX_COOKIES
                ? ReaderPreferences.DEFAULT
                : ReaderPreferences.fromCookie(cookies);
    }

    boolean isHead() {
        return exchange.getRequestMethod().equals("HEAD");
    }

    /** Whether somebody reads what is asked for: not a program that wants its headers, nor a page that has it as an image. */
    boolean isForReading() {
        return exchange.getRequestMethod().equals("GET") && isNavigation();
    }

    /**
     * Whether a reader goes to what is asked for, as far as the browser tells (W3C Fetch Metadata): it is no image, frame or
     * script of a page, and no page that the browser asks for ahead.
     */
    boolean isNavigation() {
        String purpose = bounded("Sec-Purpose").orElse("");
        return bounded("Sec-Fetch-Mode").orElse("navigate").equals("navigate")
                && bounded("Sec-Fetch-Dest").orElse("document").equals("document")
                && !purpose.startsWith("prefetch");
    }

    /** Whether the browser has what bears this tag: weak comparison (RFC 9110, section 13.1.2). */
    boolean hasAlready(String etag) {
        String opaque = withoutWeakness(etag);
        return bounded("If-None-Match").stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || withoutWeakness(tag).equals(opaque));
    }

    /** Whether the answer may be compressed (RFC 9110, section 12.5.3). */
    boolean takesGzip() {
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

    /** The part of a file that is asked for (RFC 9110, section 14.2); all of it if the browser's part is of another file. */
    Optional<String> range(String etag) {
        boolean sameFile = bounded("If-Range").map(etag::equals).orElse(true);
        return sameFile && exchange.getRequestMethod().equals("GET") ? bounded("Range") : Optional.empty();
    }

    /**
     * The page that the reader comes from, if it is one of ours: a path, which cannot lead to another site.
     *
     * @return a path with its query, beginning with one slash
     */
    Optional<String> comesFrom() {
        return bounded("Referer").flatMap(this::ownPath);
    }

    /** Whether the reader comes from the same page: browsers keep the referrer through a redirect (Fetch, HTTP-redirect fetch). */
    boolean comesFromItself() {
        return comesFrom()
                .flatMap(from -> Paths.decoded(from.replaceFirst("\\?.*", "")))
                .filter(path()::equals)
                .isPresent();
    }

    private Optional<String> ownPath(String referrer) {
        try {
            URI page = URI.create(referrer);
            String path = page.getRawPath();
            // "//host" and "/\host" are other sites to a browser.
            boolean own = path != null
                    && path.matches("/(?![/\\\\]).*")
                    && page.getAuthority() != null
                    && page.getAuthority().equals(header("Host"));
            boolean visible = referrer.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
            if (!own || !visible) return Optional.empty();
            return Optional.of(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
