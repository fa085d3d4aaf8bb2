package dev.lede.render.embed;

import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * What a frame needs to show an embed.
 *
 * @param url the address for the frame
 * @param kind what it shows, by which pages choose its words and its shape
 */
public record EmbedPlayer(WebUrl url, Kind kind) {
    /** Checks that nothing is null. */
    public EmbedPlayer {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
    }

    /** What a player shows. */
    public enum Kind {
        /** A film, wider than high: 16 : 9. */
        VIDEO,
        /** A film as telephones take them: 9 : 16. */
        VERTICAL_VIDEO,
        /** A post, whose height nobody knows beforehand. */
        POST,
        /** Music or talk: a strip of controls. */
        AUDIO
    }
}
