package dev.lede.core.body;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.ImageSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film.
 *
 * @param sources its files, in the order of preference
 * @param poster the picture that stands for it until it plays; null if none
 * @param size its size; null if unknown
 * @param tracks captions, subtitles and other words for it
 * @param children what is shown where it cannot play; may be empty
 */
public record Video(
        List<MediaSource> sources,
        @Nullable ImageSource poster,
        @Nullable Dimensions size,
        List<Track> tracks,
        List<Block> children)
        implements Block {
    /**
     * Checks that there is a file, and the poster.
     *
     * @throws IllegalArgumentException if there are no sources, or the poster is no web address
     */
    public Video {
        sources = Require.list(sources, "sources");
        if (sources.isEmpty()) throw new InvalidComponentException("sources", "a video has no sources");
        if (poster != null) RequireUrl.source(poster);
        tracks = Require.list(tracks, "tracks");
        children = Require.list(children, "children");
    }

    /**
     * A film.
     *
     * @param sources its files, in the order of preference
     * @return the film, without poster, size and tracks
     * @throws IllegalArgumentException if there are no sources
     */
    public static Video of(MediaSource... sources) {
        return new Video(List.of(sources), null, null, List.of(), List.of());
    }

    /**
     * This film with a poster.
     *
     * @param poster the picture that stands for it until it plays
     * @return the film
     * @throws IllegalArgumentException if it is neither a web address nor a picture in a {@code data:} URL
     */
    public Video withPoster(String poster) {
        return new Video(sources, ImageSource.of(poster), size, tracks, children);
    }

    /**
     * This film with its size.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @return the film
     * @throws IllegalArgumentException if a side is not 1..65535
     */
    public Video withSize(int width, int height) {
        return new Video(sources, poster, new Dimensions(width, height), tracks, children);
    }

    /**
     * This film with other tracks.
     *
     * @param tracks captions, subtitles and other words for it
     * @return the film
     */
    public Video withTracks(Track... tracks) {
        return new Video(sources, poster, size, List.of(tracks), children);
    }

    /**
     * Returns a copy with the given poster.
     *
     * @param poster the poster, or null for none
     * @return the copy
     */
    public Video withPoster(@Nullable ImageSource poster) {
        return new Video(sources, poster, size, tracks, children);
    }

    /**
     * Returns a copy with the given size.
     *
     * @param size the size, or null if unknown
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
