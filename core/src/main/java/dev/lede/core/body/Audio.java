package dev.lede.core.body;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sound recording.
 *
 * @param sources its files, in the order of preference
 * @param tracks captions and other words for it
 * @param children what is shown where it cannot play; may be empty
 */
public record Audio(List<MediaSource> sources, List<Track> tracks, List<Block> children) implements Block {
    /**
     * Checks that there is a file.
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
     * A recording.
     *
     * @param sources its files, in the order of preference
     * @return the recording, without tracks
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
