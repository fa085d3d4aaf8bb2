package dev.lede.core.body;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.ImageSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video.
 *
 * @param sources the files, in order of preference; at least one
 * @param poster the URL of the image that is shown before the video plays; null for none
 * @param size the size; null if unknown
 * @param tracks captions, subtitles and other text tracks
 * @param children the fallback for where the video cannot play; may be empty
 */
public record Video(
        List<MediaSource> sources,
        @Nullable ImageSource poster,
        @Nullable Dimensions size,
        List<Track> tracks,
        List<Block> children)
        implements Block {
    /**
     * Checks that there is a source, and the URL of the poster; copies the lists.
     *
     * @throws IllegalArgumentException if there are no sources, or the poster is a mail or phone URL
     */
    public Video {
        sources = Require.list(sources, "sources");
        if (sources.isEmpty()) throw new InvalidComponentException("sources", "a video has no sources");
        if (poster != null) RequireUrl.source(poster);
        tracks = Require.list(tracks, "tracks");
        children = Require.list(children, "children");
    }

    /**
     * Returns a video without poster, size, tracks and fallback.
     *
     * @param sources the files, in order of preference
     * @return the video
     * @throws IllegalArgumentException if there are no sources
     */
    public static Video of(MediaSource... sources) {
        return new Video(List.of(sources), null, null, List.of(), List.of());
    }

    /**
     * Returns a copy with the given poster.
     *
     * @param poster the URL of the image that is shown before the video plays
     * @return the copy
     * @throws IllegalArgumentException if it is neither the {@code data:} URL of an image nor another URL that can be
     *     loaded
     */
    public Video withPoster(String poster) {
        return new Video(sources, ImageSource.of(poster), size, tracks, children);
    }

    /**
     * Returns a copy with the given size.
     *
     * @param width the width in CSS pixels
     * @param height the height in CSS pixels
     * @return the copy
     * @throws IllegalArgumentException if a side is not 1..65535
     */
    public Video withSize(int width, int height) {
        return new Video(sources, poster, new Dimensions(width, height), tracks, children);
    }

    /**
     * Returns a copy with the given tracks.
     *
     * @param tracks captions, subtitles and other text tracks
     * @return the copy
     */
    public Video withTracks(Track... tracks) {
        return new Video(sources, poster, size, List.of(tracks), children);
    }

    /**
     * Returns a copy with the given poster.
     *
     * @param poster the URL of the poster; null for none
     * @return the copy
     */
    public Video withPoster(@Nullable ImageSource poster) {
        return new Video(sources, poster, size, tracks, children);
    }

    /**
     * Returns a copy with the given size.
     *
     * @param size the size; null if unknown
     * @return the copy
     */
    public Video withSize(@Nullable Dimensions size) {
        return new Video(sources, poster, size, tracks, children);
    }

    /**
     * Returns a copy with the given tracks.
     *
     * @param tracks the tracks, in order
     * @return the copy
     */
    public Video withTracks(List<Track> tracks) {
        return new Video(sources, poster, size, tracks, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback for where the video cannot play; may be empty
     * @return the copy
     */
    public Video withChildren(List<Block> children) {
        return new Video(sources, poster, size, tracks, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback for where the video cannot play; may be empty
     * @return the copy
     */
    public Video withChildren(Block... children) {
        return new Video(sources, poster, size, tracks, List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.video(this);
    }
}
