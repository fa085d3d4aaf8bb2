package dev.lede.core.url;

import static dev.lede.core.check.Require.shown;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture inside of its own address (RFC 2397): PNG, JPEG, GIF, WebP or AVIF in base64. Never SVG, which can hold
 * script.
 */
public final class DataImage implements ImageSource {
    /** The longest picture that is taken, in characters of its URL: larger ones belong in a file of their own. */
    public static final int MAX_LENGTH = 262_144;

    private static final List<String> TYPES = List.of("png", "jpeg", "gif", "webp", "avif");

    private final String value;

    private DataImage(String value) {
        this.value = value;
    }

    /**
     * Reads a {@code data:} URL; white space inside of it goes, as browsers do.
     *
     * @param url any text
     * @return the picture, or empty if this is no picture of a known type in well-formed base64 of at most {@link
     *     #MAX_LENGTH} characters
     */
    public static Optional<DataImage> parse(String url) {
        Objects.requireNonNull(url, "url");
        if (url.length() > MAX_LENGTH) return Optional.empty();
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
     * Reads a {@code data:} URL that the caller vouches for.
     *
     * @param url a {@code data:} URL
     * @return the picture
     * @throws IllegalArgumentException saying the value, if {@link #parse} would be empty
     */
    public static DataImage of(String url) {
        return parse(url)
                .orElseThrow(() -> new IllegalArgumentException("not a picture in a data: URL (" + TYPES
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

    private static String withoutSpace(String url) {
        StringBuilder compact = new StringBuilder(url.length());
        url.chars().filter(c -> c > ' ').forEach(c -> compact.append((char) c));
        return compact.toString();
    }

    private static boolean isBase64(String content) {
        try {
            return Base64.getDecoder().decode(content).length > 0;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
