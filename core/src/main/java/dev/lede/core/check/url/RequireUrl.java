package dev.lede.core.check.url;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/** Checks URLs in constructor arguments. */
public final class RequireUrl {
    private RequireUrl() {}

    /**
     * Checks that a URL has a scheme and a host.
     *
     * @param url the URL
     * @param name the name of the value, for the message
     * @return the URL
     * @throws IllegalArgumentException if the URL is not {@linkplain WebUrl#isAbsolute absolute}; the message contains
     *     it
     */
    public static WebUrl absolute(WebUrl url, String name) {
        if (!Objects.requireNonNull(url, name).isAbsolute()) {
            throw refused(name + " must begin with https:// or http://", url);
        }
        return url;
    }

    /**
     * Checks that a URL can be loaded: it is not a mail or phone URL.
     *
     * @param url the URL
     * @param name the name of the value, for the message
     * @return the URL
     * @throws IllegalArgumentException if the URL is not {@linkplain WebUrl#isFetchable fetchable}; the message
     *     contains it
     */
    public static WebUrl fetchable(WebUrl url, String name) {
        if (!Objects.requireNonNull(url, name).isFetchable()) {
            throw refused(name + " must not be a mailto or tel URL", url);
        }
        return url;
    }

    /**
     * Checks the URL of a file, as {@link #fetchable} does.
     *
     * @param url the URL
     * @return the URL
     * @throws IllegalArgumentException if the URL is not {@linkplain WebUrl#isFetchable fetchable}; the message
     *     contains it
     */
    public static WebUrl source(WebUrl url) {
        return fetchable(url, "a source");
    }

    /**
     * Checks the URL of an image, as {@link #fetchable} does; {@code data:} URLs are valid.
     *
     * @param image the URL
     * @return the URL
     * @throws IllegalArgumentException if the URL is not {@linkplain WebUrl#isFetchable fetchable}; the message
     *     contains it
     */
    public static ImageSource source(ImageSource image) {
        return image instanceof WebUrl url ? source(url) : image;
    }

    /** The component is {@code url} in all records of the JSON. */
    private static InvalidComponentException refused(String problem, WebUrl url) {
        return new InvalidComponentException("url", problem + ": " + Require.shown(url.value()));
    }
}
