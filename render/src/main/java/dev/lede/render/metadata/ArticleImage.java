package dev.lede.render.metadata;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Rendition;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image of an article.
 *
 * @param url its absolute URL
 * @param type its media type; null if unknown
 * @param size its size; null if unknown
 * @param alt its alternative text; null if it has none
 * @param figure the figure whose caption and credit it has; null if none
 * @param renditions its other sizes, crops and formats, with URLs as the article has them
 */
record ArticleImage(
        WebUrl url,
        @Nullable String type,
        @Nullable Dimensions size,
        @Nullable String alt,
        @Nullable Figure figure,
        List<Rendition> renditions) {

    /** Returns the image; null if its URL is a {@code data:} URL or too long when resolved. */
    static @Nullable ArticleImage of(
            ImageSource source,
            @Nullable Dimensions size,
            @Nullable String alt,
            @Nullable Figure figure,
            List<Rendition> renditions,
            WebUrl page) {
        WebUrl url = absolute(source, page);
        if (url == null) return null;
        String text = alt == null || Require.isBlank(alt) ? null : alt;
        return new ArticleImage(url, MediaTypes.of(url), size, text, figure, renditions);
    }

    static @Nullable WebUrl absolute(ImageSource source, WebUrl page) {
        return source instanceof WebUrl url ? page.resolve(url).orElse(null) : null;
    }

    /**
     * Returns the image, or its widest rendition, in a format that social networks show: not SVG, not AVIF. Null if it has
     * none.
     */
    @Nullable
    ArticleImage shared(WebUrl page) {
        return isShared(type) ? this : widest(0, page);
    }

    /**
     * Returns the widest rendition of the whole image; null if none is wider than the minimum, or in a format that social
     * networks and search engines show.
     */
    @Nullable
    ArticleImage widest(int moreThan, WebUrl page) {
        Rendition widest = null;
        int width = moreThan;
        for (Rendition rendition : renditions) {
            Integer itsWidth = rendition.width();
            if (itsWidth == null || itsWidth <= width) continue;
            if (rendition.media() != null || !isShared(typeOf(rendition))) continue;
            widest = rendition;
            width = itsWidth;
        }
        return widest == null ? null : with(widest, page);
    }

    /** Returns a rendition that is a crop, which has a media query; null for others, and for formats that are not shown. */
    @Nullable
    ArticleImage crop(Rendition rendition, WebUrl page) {
        return rendition.media() == null || !isShared(typeOf(rendition)) ? null : with(rendition, page);
    }

    private @Nullable ArticleImage with(Rendition rendition, WebUrl page) {
        WebUrl absolute = absolute(rendition.url(), page);
        if (absolute == null || absolute.equals(url)) return null;
        return new ArticleImage(absolute, typeOf(rendition), sizeOf(rendition), alt, figure, List.of());
    }

    /** Returns the size of a rendition of the whole image, which has its proportions; null if unknown. */
    private @Nullable Dimensions sizeOf(Rendition rendition) {
        if (size == null || rendition.width() == null || rendition.media() != null) return null;
        long height = Math.round((double) size.height() * rendition.width() / size.width());
        boolean isPossible = height >= 1 && height <= Dimensions.MAX;
        return isPossible ? new Dimensions(rendition.width(), (int) height) : null;
    }

    private static @Nullable String typeOf(Rendition rendition) {
        if (rendition.type() != null) return rendition.type();
        return rendition.url() instanceof WebUrl url ? MediaTypes.of(url) : null;
    }

    private static boolean isShared(@Nullable String type) {
        return type == null || !(type.equals("image/svg+xml") || type.equals("image/avif"));
    }
}
