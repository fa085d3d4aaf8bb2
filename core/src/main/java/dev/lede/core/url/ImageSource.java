package dev.lede.core.url;

import dev.lede.core.check.Require;
import java.util.Optional;

/** Where a picture comes from: an address, or the picture itself. */
public sealed interface ImageSource permits WebUrl, DataImage {
    /**
     * Reads a source as browsers do.
     *
     * @param source an address or a {@code data:} URL
     * @return the source, or empty if it is neither a {@link WebUrl} that can be fetched nor a {@link DataImage}
     */
    static Optional<ImageSource> parse(String source) {
        Optional<DataImage> data = DataImage.parse(source);
        if (data.isPresent()) return Optional.of(data.get());
        return WebUrl.parse(source).filter(WebUrl::isFetchable).map(url -> url);
    }

    /**
     * Reads a source that the caller vouches for.
     *
     * @param source an address or a {@code data:} URL
     * @return the source
     * @throws IllegalArgumentException saying the value
     */
    static ImageSource of(String source) {
        Optional<DataImage> data = DataImage.parse(source);
        if (data.isPresent()) return data.get();
        WebUrl url = WebUrl.of(source);
        if (url.isFetchable()) return url;
        throw new IllegalArgumentException("a source must be a web address: " + Require.shown(url.value()));
    }

    /**
     * The source as it is written.
     *
     * @return the URL
     */
    String value();
}
