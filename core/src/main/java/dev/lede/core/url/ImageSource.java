package dev.lede.core.url;

import dev.lede.core.check.Require;
import java.util.Optional;

/** The source of an image: a URL to load it from, or a {@code data:} URL that contains it. */
public sealed interface ImageSource permits WebUrl, DataImage {
    /**
     * Parses a source as browsers do.
     *
     * @param source a URL, which may be a {@code data:} URL
     * @return the source; empty if it is neither a fetchable {@link WebUrl} nor a {@link DataImage}
     */
    static Optional<ImageSource> parse(String source) {
        Optional<DataImage> data = DataImage.parse(source);
        if (data.isPresent()) return Optional.of(data.get());
        return WebUrl.parse(source).filter(WebUrl::isFetchable).map(url -> url);
    }

    /**
     * Returns the source for a URL.
     *
     * @param source a URL, which may be a {@code data:} URL
     * @return the source
     * @throws IllegalArgumentException if {@link #parse} returns empty; the message contains the URL
     */
    static ImageSource of(String source) {
        Optional<DataImage> data = DataImage.parse(source);
        if (data.isPresent()) return data.get();
        WebUrl url = WebUrl.of(source);
        if (url.isFetchable()) return url;
        throw new IllegalArgumentException("a source must not be a mailto or tel URL: " + Require.shown(url.value()));
    }

    /**
     * Returns the URL.
     *
     * @return the URL as written
     */
    String value();
}
