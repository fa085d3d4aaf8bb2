package dev.lede.render.feed;

import dev.lede.core.Article;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Video;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.labels.Contained;
import dev.lede.render.metadata.MediaTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An image, video or audio of an article.
 *
 * @param kind what it is
 * @param url its URI
 * @param type its media type; null if unknown
 * @param size its size; null if unknown
 * @param alt its alternative text; null if it has none
 */
record MediaFile(
        Kind kind,
        String url,
        @Nullable String type,
        @Nullable Dimensions size,
        @Nullable String alt) {
    /** What a file is, by the names of Media RSS. */
    enum Kind {
        IMAGE,
        VIDEO,
        AUDIO
    }

    boolean isImage() {
        return kind == Kind.IMAGE;
    }

    /**
     * Returns the files of an article in reading order, each once; the first image is its main image. Files in the fallbacks of
     * embeds are left out, because they may belong to others, and so are images of related links and in lines of text, which are
     * small.
     */
    static List<MediaFile> of(Article article, ArticleUrls urls) {
        Map<String, MediaFile> files = new LinkedHashMap<>();
        if (article.leadMedia() != null) add(article.leadMedia(), urls, files);
        for (Block block : article.body().children()) add(block, urls, files);
        return List.copyOf(files.values());
    }

    private static void add(Node node, ArticleUrls urls, Map<String, MediaFile> files) {
        if (node instanceof Embed
                || node instanceof RelatedLink
                || node instanceof Paragraph
                || node instanceof Heading) return;
        if (node instanceof Image image) add(image.url(), image.size(), image.alt(), urls, files);
        if (node instanceof Video video) {
            if (video.poster() != null) add(video.poster(), null, null, urls, files);
            add(Kind.VIDEO, video.sources().get(0), video.size(), urls, files);
        }
        if (node instanceof Audio audio) add(Kind.AUDIO, audio.sources().get(0), null, urls, files);
        for (Node content : node.contents()) add(content, urls, files);
    }

    private static void add(
            ImageSource image,
            @Nullable Dimensions size,
            @Nullable String alt,
            ArticleUrls urls,
            Map<String, MediaFile> files) {
        WebUrl url = urls.image(image).orElse(null);
        if (url == null) return;
        String text = alt == null || Require.isBlank(alt) ? null : Contained.of(alt);
        put(new MediaFile(Kind.IMAGE, AsciiUrl.of(url), MediaTypes.of(url), size, text), files);
    }

    private static void add(
            Kind kind, MediaSource source, @Nullable Dimensions size, ArticleUrls urls, Map<String, MediaFile> files) {
        WebUrl url = urls.absolute(source.url()).orElse(null);
        if (url == null) return;
        String type = source.type() == null ? MediaTypes.of(url) : source.type();
        put(new MediaFile(kind, AsciiUrl.of(url), type, size, null), files);
    }

    private static void put(MediaFile file, Map<String, MediaFile> files) {
        files.putIfAbsent(file.url(), file);
    }
}
