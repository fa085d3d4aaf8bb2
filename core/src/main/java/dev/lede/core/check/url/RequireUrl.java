package dev.lede.core.check.url;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/** Checks of URLs among constructor arguments. */
public final class RequireUrl {
    private RequireUrl() {}

    /**
     * A URL with scheme and host.
     *
     * @param url the URL
     * @param name what it is, for the message
     * @return the URL
     * @throws IllegalArgumentException saying the value, if it is not {@linkplain WebUrl#isAbsolute absolute}
     */
    public static WebUrl absolute(WebUrl url, String name) {
        if (!Objects.requireNonNull(url, name).isAbsolute()) {
            throw refused(name + " must begin with https:// or http://", url);
        }
        return url;
    }

    /**
     * The URL of a page: anything but mail and phone.
     *
     * @param url the URL
     * @param name what it is, for the message
     * @return the URL
     * @throws IllegalArgumentException saying the value, if it is not {@linkplain WebUrl#isFetchable fetchable}
     */
    public static WebUrl fetchable(WebUrl url, String name) {
        if (!Objects.requireNonNull(url, name).isFetchable()) {
            throw refused(name + " must be a web address", url);
        }
        return url;
    }

    /**
     * The URL of a file.
     *
     * @param url the URL
     * @return the URL
     * @throws IllegalArgumentException saying the value, if it is not {@linkplain WebUrl#isFetchable fetchable}
     */
    public static WebUrl source(WebUrl url) {
        return fetchable(url, "a source");
    }

    /**
     * The URL of an image, or the image itself.
     *
     * @param image the URL
     * @return the URL
     * @throws IllegalArgumentException saying the value, if it is not {@linkplain WebUrl#isFetchable fetchable}
     */
    public static ImageSource source(ImageSource image) {
        return image instanceof WebUrl url ? source(url) : image;
    }

    /** Names the component {@code url}, as all records call it. */
    private static InvalidComponentException refused(String problem, WebUrl url) {
        return new InvalidComponentException("url", problem + ": " + Require.shown(url.value()));
    }
}
