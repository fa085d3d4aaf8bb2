package dev.lede.render.archive;

import dev.lede.core.body.Dimensions;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file in the media library of WordPress, which posts refer to by its id.
 *
 * @param url the URL of the file
 * @param title the title, plain text; empty if it has none
 * @param alt the alternative text of an image; null if it is unknown
 * @param caption the caption, HTML; empty if it has none
 * @param size the size of an image; null if it is unknown
 */
public record WordPressAttachment(
        WebUrl url,
        String title,
        @Nullable String alt,
        String caption,
        @Nullable Dimensions size) {
    /**
     * Checks the URL.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL; the message contains it
     */
    public WordPressAttachment {
        RequireUrl.fetchable(Objects.requireNonNull(url, "url"), "URL of an attachment");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(caption, "caption");
    }

    /**
     * Creates an attachment without texts.
     *
     * @param url the URL of the file
     * @return the attachment
     * @throws IllegalArgumentException if the URL is not a web URL; the message contains it
     */
    public static WordPressAttachment of(String url) {
        return new WordPressAttachment(WebUrl.of(Objects.requireNonNull(url, "url")), "", null, "", null);
    }

    /** {@return whether the file is an image, by the end of its path} */
    boolean isImage() {
        return has("jpg jpeg jpe png gif webp avif svg bmp tif tiff ico heic");
    }

    /** {@return whether the file is a video, by the end of its path} */
    boolean isVideo() {
        return has("mp4 m4v webm ogv mov mpg mpeg avi wmv flv 3gp mkv");
    }

    private boolean has(String endings) {
        String path = url.path().toLowerCase(Locale.ROOT);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return !ending.isEmpty() && (" " + endings + " ").contains(" " + ending + " ");
    }
}
