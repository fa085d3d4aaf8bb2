package dev.lede.render.metadata;

import dev.lede.core.url.WebUrl;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Media types by file extension, for files whose type the article does not give (IANA, media types). */
public final class MediaTypes {
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("avif", "image/avif"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webp", "image/webp"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("ogv", "video/ogg"),
            Map.entry("webm", "video/webm"));

    private MediaTypes() {}

    /** Returns the type; null if the extension is unknown. */
    public static @Nullable String of(WebUrl url) {
        String file = url.path().substring(url.path().lastIndexOf('/') + 1);
        return BY_EXTENSION.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
