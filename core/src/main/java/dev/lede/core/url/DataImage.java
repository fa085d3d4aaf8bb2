package dev.lede.core.url;

import static dev.lede.core.check.Require.shown;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An image in a {@code data:} URL (RFC 2397): PNG, JPEG, GIF, WebP or AVIF in base64. SVG is excluded, since it can
 * contain scripts.
 */
public final class DataImage implements ImageSource {
    /** The maximum length of the URL, in characters. Larger images belong in separate files. */
    public static final int MAX_LENGTH = 262_144;

    private static final String SCHEME = "data:";
    private static final List<String> TYPES = List.of("png", "jpeg", "gif", "webp", "avif");

    private final String value;

    private DataImage(String value) {
        this.value = value;
    }

    /**
     * Parses a {@code data:} URL. White space in it is removed, as in browsers.
     *
     * @param url any text
     * @return the image; empty if the text is not a {@code data:} URL with an image of these types in well-formed
     *     base64, of at most {@link #MAX_LENGTH} characters
     */
    public static Optional<DataImage> parse(String url) {
        Objects.requireNonNull(url, "url");
        if (url.length() > MAX_LENGTH || !beginsWithScheme(url)) return Optional.empty();
        String compact = withoutSpace(url);
        int comma = compact.indexOf(',');
        if (comma < 0) return Optional.empty();
        String head = compact.substring(0, comma).toLowerCase(Locale.ROOT).replace("image/jpg", "image/jpeg");
        if (!head.startsWith("data:image/") || !head.endsWith(";base64")) return Optional.empty();
        if (!TYPES.contains(head.substring("data:image/".length(), head.length() - ";base64".length()))) {
            return Optional.empty();
        }
        String content = compact.substring(comma + 1);
        return isBase64(content) ? Optional.of(new DataImage(head + "," + content)) : Optional.empty();
    }

    /**
     * Returns the image of a {@code data:} URL.
     *
     * @param url a {@code data:} URL
     * @return the image
     * @throws IllegalArgumentException if {@link #parse} returns empty; the message contains the URL
     */
    public static DataImage of(String url) {
        return parse(url)
                .orElseThrow(() -> new IllegalArgumentException("not an image in a data: URL (" + TYPES
                        + ", base64, at most " + MAX_LENGTH + " characters): " + shown(url)));
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataImage that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Nearly all URLs of images are web URLs, which are not copied. White space can stand anywhere. */
    private static boolean beginsWithScheme(String url) {
        int found = 0;
        for (int at = 0; at < url.length() && found < SCHEME.length(); at++) {
            char c = url.charAt(at);
            if (c > ' ' && Character.toLowerCase(c) != SCHEME.charAt(found++)) return false;
        }
        return found == SCHEME.length();
    }

    private static String withoutSpace(String url) {
        StringBuilder compact = new StringBuilder(url.length());
        for (int at = 0; at < url.length(); at++) {
            if (url.charAt(at) > ' ') compact.append(url.charAt(at));
        }
        return compact.length() == url.length() ? url : compact.toString();
    }

    private static boolean isBase64(String content) {
        try {
            return Base64.getDecoder().decode(content).length > 0;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
