package dev.lede.render;

import dev.lede.core.url.WebUrl;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The response of a host to a request to its {@linkplain ArticleRenderer.Builder#preferencesUrl(String) preferences URL}: it sets
 * a cookie with the reader's preferences and redirects to the page. It has no body. Any framework can send it:
 *
 * <pre>{@code
 * PreferencesResponse answer = PreferencesResponse.to(request.getQueryString(), request::getHeader);
 * answer.headers().forEach(response::setHeader);
 * response.setStatus(answer.status());
 * }</pre>
 *
 * <p>Only navigations store preferences, since an image or a frame in an article can have the same URL. The redirect leads to a
 * path of the host's own site, regardless of the request.
 */
public final class PreferencesResponse {
    private final int status;
    private final Map<String, String> headers;

    private PreferencesResponse(int status, Map<String, String> headers) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(headers);
    }

    /**
     * Returns the response to a GET request.
     *
     * @param query the query of the request, with or without {@code ?}; null if there is none. Missing and malformed values are
     *     replaced by their defaults
     * @param header returns the value of a header of the request by its name, case-insensitively; null if there is none. Asked
     *     for {@code Referer}, {@code Sec-Fetch-Mode} and {@code Sec-Fetch-Dest} (W3C Fetch Metadata), and {@code Sec-Purpose}
     *     (WHATWG Fetch), in which browsers report the purpose of the request
     * @return the response
     */
    public static PreferencesResponse to(@Nullable String query, Function<String, @Nullable String> header) {
        Objects.requireNonNull(header, "header");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        if (!isNavigation(header)) return new PreferencesResponse(403, headers);
        if (ReaderPreferences.areIn(query)) {
            headers.put("Location", back(header.apply("Referer")));
            headers.put("Set-Cookie", ReaderPreferences.fromQuery(query).toSetCookie());
        } else {
            // A page at the preferences URL, such as one for an error, leads here: browsers keep the referrer.
            headers.put("Location", "/");
        }
        return new PreferencesResponse(303, headers);
    }

    /**
     * Returns the status (RFC 9110).
     *
     * @return 303; or 403 if the request is for a part of a page, such as an image, or is a prefetch
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers, one value for each name.
     *
     * @return {@code Cache-Control}; with status 303, also {@code Location} and, if the query has a theme or a text size, {@code
     *     Set-Cookie}. {@code Location} is the path and query of the {@code Referer}; {@code /} if there is no usable one
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** Browsers that do not report the purpose of a request are trusted. */
    private static boolean isNavigation(Function<String, @Nullable String> header) {
        String purpose = header.apply("Sec-Purpose");
        return isAbsentOr("navigate", header.apply("Sec-Fetch-Mode"))
                && isAbsentOr("document", header.apply("Sec-Fetch-Dest"))
                && (purpose == null || !purpose.startsWith("prefetch"));
    }

    private static boolean isAbsentOr(String expected, @Nullable String value) {
        return value == null || value.equals(expected);
    }

    private static String back(@Nullable String referrer) {
        return Optional.ofNullable(referrer)
                .flatMap(WebUrl::parse)
                .filter(WebUrl::isFetchable)
                // Another preferences URL would lead on, without end.
                .filter(page -> !ReaderPreferences.areIn(page.query().orElse(null)))
                .map(page -> path(page) + page.query().map(query -> "?" + query).orElse(""))
                // Headers have only ASCII characters. Browsers percent-encode the others in a referrer.
                .filter(back -> back.chars().allMatch(letter -> letter < 0x80))
                .orElse("/");
    }

    /** Browsers resolve a path that begins with two slashes to another host. */
    private static String path(WebUrl page) {
        return "/" + page.path().replaceFirst("^/+", "");
    }
}
