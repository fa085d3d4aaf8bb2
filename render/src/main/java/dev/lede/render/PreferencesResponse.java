package dev.lede.render;

import dev.lede.core.url.WebUrl;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The response of a host to a request to its {@linkplain ArticleRenderer.Builder#preferencesUrl(String) preferences URL}: a
 * cookie with the reader's choice and the way back to the page. It has no body. Any framework can send it:
 *
 * <pre>{@code
 * PreferencesResponse answer = PreferencesResponse.to(request.getQueryString(), request::getHeader);
 * answer.headers().forEach(response::setHeader);
 * response.setStatus(answer.status());
 * }</pre>
 *
 * <p>Only navigations store a choice, since an image or a frame in an article can have the same URL. The way back is a path of
 * the host's own site, whatever the request says.
 */
public final class PreferencesResponse {
    private final int status;
    private final Map<String, String> headers;

    private PreferencesResponse(int status, Map<String, String> headers) {
        this.status = status;
        this.headers = headers;
    }

    /**
     * Returns the response to a GET request.
     *
     * @param query the query of the request, with or without {@code ?}; null if there is none. Missing and malformed choices are
     *     replaced by their defaults
     * @param header returns the value of a header of the request by its name, in any case of letters; null if there is none.
     *     Asked for {@code Referer}, and for {@code Sec-Fetch-Mode}, {@code Sec-Fetch-Dest} and {@code Sec-Purpose} (W3C Fetch
     *     Metadata), with which browsers say what the request is for
     * @return the response
     */
    public static PreferencesResponse to(@Nullable String query, Function<String, @Nullable String> header) {
        Objects.requireNonNull(header, "header");
        if (!isNavigation(header)) return new PreferencesResponse(403, Map.of("Cache-Control", "no-store"));
        return new PreferencesResponse(
                303,
                Map.of(
                        "Location", back(header.apply("Referer")),
                        "Set-Cookie", ReaderPreferences.fromQuery(query).toSetCookie(),
                        "Cache-Control", "no-store"));
    }

    /**
     * Returns the status (RFC 9110).
     *
     * @return 303, or 403 if the request is for a part of a page, such as an image, or was sent before the reader decided to
     *     follow the link
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers, one value for each name.
     *
     * @return {@code Location}, {@code Set-Cookie} and {@code Cache-Control}; with status 403, only {@code Cache-Control}.
     *     {@code Location} is the path and query of the {@code Referer}, or {@code /} if there is no usable one
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** Browsers that do not report what a request is for are trusted. */
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
                .map(page -> path(page) + page.query().map(query -> "?" + query).orElse(""))
                // A page at the preferences URL itself, such as a message: the browser would be redirected for ever.
                .filter(back -> !back.contains("lede-theme="))
                // Headers have only ASCII characters, and browsers encode the others in this one.
                .filter(back -> back.chars().allMatch(letter -> letter < 0x80))
                .orElse("/");
    }

    /** With two slashes at its start, a path is the name of another host. */
    private static String path(WebUrl page) {
        return "/" + page.path().replaceFirst("^/+", "");
    }
}
