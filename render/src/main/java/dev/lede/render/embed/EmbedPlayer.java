package dev.lede.render.embed;

import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * The player of an embed, which pages load into an {@code iframe}.
 *
 * @param url the URL of the player
 * @param kind the kind of content, which determines the label and the size of the player on a page
 */
public record EmbedPlayer(WebUrl url, Kind kind) {
    /** Checks that no component is null. */
    public EmbedPlayer {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
    }

    /** The kind of content that a player displays. */
    public enum Kind {
        /** A video in landscape format, 16 : 9. */
        VIDEO,
        /** A video in portrait format, 9 : 16. */
        VERTICAL_VIDEO,
        /** A post, whose height is not known in advance. */
        POST,
        /** Music or speech, in a low player with controls only. */
        AUDIO,
        /**
         * A chart, a map or another interactive page, as wide as the column. Its height is {@link
         * dev.lede.core.body.Embed#height}, or 400 pixels if that is unknown.
         */
        INTERACTIVE
    }
}
