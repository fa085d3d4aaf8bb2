package dev.lede.core.body;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audio recording.
 *
 * @param sources the files, in order of preference; at least one
 * @param tracks captions and other text tracks
 * @param children the fallback for where the audio cannot play; may be empty
 */
public record Audio(List<MediaSource> sources, List<Track> tracks, List<Block> children) implements Block {
    /**
     * Checks that there is a source, and copies the lists.
     *
     * @throws IllegalArgumentException if there are no sources
     */
    public Audio {
        sources = Require.list(sources, "sources");
        if (sources.isEmpty()) throw new InvalidComponentException("sources", "an audio has no sources");
        tracks = Require.list(tracks, "tracks");
        children = Require.list(children, "children");
    }

    /**
     * Returns an audio without tracks and fallback.
     *
     * @param sources the files, in order of preference
     * @return the audio
     * @throws IllegalArgumentException if there are no sources
     */
    public static Audio of(MediaSource... sources) {
        return new Audio(List.of(sources), List.of(), List.of());
    }

    /**
     * Returns a copy with the given tracks.
     *
     * @param tracks the tracks, in order
     * @return the copy
     */
    public Audio withTracks(List<Track> tracks) {
        return new Audio(sources, tracks, children);
    }

    /**
     * Returns a copy with the given tracks.
     *
     * @param tracks the tracks, in order
     * @return the copy
     */
    public Audio withTracks(Track... tracks) {
        return new Audio(sources, List.of(tracks), children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback for where the audio cannot play; may be empty
     * @return the copy
     */
    public Audio withChildren(List<Block> children) {
        return new Audio(sources, tracks, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback for where the audio cannot play; may be empty
     * @return the copy
     */
    public Audio withChildren(Block... children) {
        return new Audio(sources, tracks, List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.audio(this);
    }
}
