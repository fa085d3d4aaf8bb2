package dev.lede.render.sanitize.value;

import dev.lede.core.url.WebUrl;
import java.util.Locale;

/** The kind of a file, by its media type or, without one, by its extension. */
public enum MediaKind {
    IMAGE,
    VIDEO,
    AUDIO,
    /** Any other file: a document, a page. */
    OTHER;

    /** Returns the kind by the extension; {@link #OTHER} if the text is not a URL. */
    public static MediaKind of(String url) {
        return WebUrl.parse(url).map(parsed -> of("", parsed)).orElse(OTHER);
    }

    public static MediaKind of(String type, WebUrl url) {
        String[] parts = type.toLowerCase(Locale.ROOT).split("/", 2);
        return switch (parts[0]) {
            case "" -> ofExtension(extension(url));
            case "image" -> IMAGE;
            case "video" -> VIDEO;
            case "audio" -> AUDIO;
            default -> OTHER;
        };
    }

    private static MediaKind ofExtension(String extension) {
        return switch (extension) {
            case "jpg", "jpeg", "png", "gif", "webp", "avif", "svg" -> IMAGE;
            case "mp4", "m4v", "webm", "ogv", "mov" -> VIDEO;
            case "mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac" -> AUDIO;
            default -> OTHER;
        };
    }

    private static String extension(WebUrl url) {
        String path = url.path();
        int dot = path.lastIndexOf('.');
        return dot < path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
