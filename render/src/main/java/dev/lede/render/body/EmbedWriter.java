package dev.lede.render.body;

import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedPlayer;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes an embed. Nothing is loaded from the provider before the reader asks for it.
 *
 * <p>An embed whose player is known has a box of the player's size. It contains a link to the content over the thumbnail, and
 * the script makes the link a button that loads the player into the box, so that the press moves nothing. Without script, the
 * link leads to the provider. An embed without player is a card with its title, its provider and its fallback.
 */
final class EmbedWriter {
    /** The minimum that players need: see decision 014. */
    private static final String SANDBOX =
            "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";

    private static final String ALLOW = "encrypted-media; fullscreen; picture-in-picture";

    /** The height of interactive content of unknown height, in pixels. */
    private static final int USUAL_HEIGHT = 400;

    /** The height of audio players, in pixels. */
    private static final int AUDIO_HEIGHT = 152;

    private final HtmlWriter html;
    private final BodySession context;
    private final ImageWriter images;
    private final Players players;
    private final Labels labels;

    EmbedWriter(HtmlWriter html, BodySession context, ImageWriter images, Players players, Labels labels) {
        this.html = html;
        this.context = context;
        this.images = images;
        this.players = players;
        this.labels = labels;
    }

    void write(Embed embed) {
        Optional<EmbedPlayer> player = players.of(embed);
        String provider = players.name(embed);
        html.open("figure").attribute("data-lede-block", "embed").attribute("data-lede-provider", embed.provider());
        player.ifPresent(known -> html.attribute("data-lede-kind", id(known.kind())));
        html.with(() -> images.inEmbed(
                () -> player.ifPresentOrElse(known -> played(embed, known, provider), () -> card(embed, provider))));
    }

    /** Writes the box of the player and the fallback. The text of a post and the cover of music come before the box. */
    private void played(Embed embed, EmbedPlayer player, String provider) {
        int thumbnail = thumbnails(embed.children());
        int inBox = isPoster(player.kind()) ? thumbnail : 0;
        int before = player.kind() == EmbedPlayer.Kind.POST ? embed.children().size() : thumbnail - inBox;
        blocks(embed, 0, before);
        html.open("div").attribute("class", "lede-embed-player").with(() -> {
            if (player.kind() == EmbedPlayer.Kind.INTERACTIVE)
                space(Objects.requireNonNullElse(embed.height(), USUAL_HEIGHT));
            if (player.kind() == EmbedPlayer.Kind.AUDIO) space(AUDIO_HEIGHT);
            blocks(embed, 0, inBox);
            control(embed, player, provider);
        });
        blocks(embed, before + inBox, embed.children().size());
        link(embed.url(), () -> labels.write(html, "embed.open", "provider", provider));
    }

    /** Returns whether the player has the shape of an image, which can fill its box. */
    private static boolean isPoster(EmbedPlayer.Kind kind) {
        return switch (kind) {
            case VIDEO, VERTICAL_VIDEO, INTERACTIVE -> true;
            case POST, AUDIO -> false;
        };
    }

    /** Writes an element of the player's height. The policy of pages allows no style in an attribute. */
    private void space(int height) {
        html.html(Html.trusted("<svg aria-hidden=\"true\" width=\"0\" height=\"" + height + "\"></svg>"));
    }

    /**
     * Writes the link that becomes a button. The notice that the provider learns of the visit is a part of it, so that screen
     * readers announce it, too; it is hidden from readers for whom the link stays a link.
     */
    private void control(Embed embed, EmbedPlayer player, String provider) {
        html.open("a").attribute("class", "lede-embed-play").url("href", embed.url());
        html.attribute("rel", "noopener")
                .attribute("data-lede-action", "embed")
                .attribute("data-lede-player", player.url().value())
                .attribute("data-lede-sandbox", SANDBOX)
                .attribute("data-lede-allow", ALLOW)
                .attribute("data-lede-referrer", "strict-origin-when-cross-origin")
                .attribute("data-lede-title", embed.title() == null ? provider : embed.title())
                .attribute("data-lede-done", labels.text("embed.done", "provider", provider));
        html.with(() -> html.open("span").with(() -> {
            if (embed.title() != null) {
                html.open("span").attribute("class", "lede-embed-title").with(embed.title());
                html.text(" ");
            }
            html.open("span").attribute("class", "lede-embed-provider").with(provider);
            html.text(" ").open("small").attribute("hidden").with(() -> {
                html.open("strong").with(() -> labels.write(html, label(player.kind())));
                html.text(" ");
                labels.write(html, "embed.note", "provider", provider);
            });
        }));
    }

    /** Writes the link before the fallback if it has a title, otherwise after it; an image at the start always comes first. */
    private void card(Embed embed, String provider) {
        int thumbnail = thumbnails(embed.children());
        blocks(embed, 0, thumbnail);
        if (embed.title() != null) titled(embed, embed.title(), provider);
        blocks(embed, thumbnail, embed.children().size());
        if (embed.title() == null) link(embed.url(), () -> labels.write(html, "embed.open", "provider", provider));
    }

    private void titled(Embed embed, String title, String provider) {
        html.open("p").attribute("class", "lede-embed-link").with(() -> {
            anchor(embed.url(), () -> html.text(title));
            html.text(" ").open("span").attribute("class", "lede-embed-provider");
            html.with(provider);
        });
    }

    private void link(WebUrl url, Runnable text) {
        html.open("p").attribute("class", "lede-embed-link").with(() -> anchor(url, text));
    }

    private void anchor(WebUrl url, Runnable text) {
        html.open("a").url("href", url).attribute("rel", "noopener").with(text);
    }

    /** Writes a part of the fallback, whose images fill the card. */
    private void blocks(Embed embed, int from, int to) {
        if (from < to)
            images.placed(
                    images.widths().column(),
                    () -> context.renderBlocks(embed.children().subList(from, to)));
    }

    /** Returns 1 if the fallback starts with an image of the site, without caption; otherwise 0. */
    private int thumbnails(List<Block> children) {
        if (children.isEmpty()) return 0;
        Block first = children.get(0);
        boolean alone = first instanceof Figure figure
                && figure.children().size() == 1
                && Blank.isBlank(figure.caption())
                && Blank.isBlank(figure.credit());
        Block shown = alone ? ((Figure) first).children().get(0) : first;
        return shown instanceof Image image && images.isLoaded(image) ? 1 : 0;
    }

    private static String label(EmbedPlayer.Kind kind) {
        return switch (kind) {
            case VIDEO, VERTICAL_VIDEO -> "embed.video";
            case POST -> "embed.post";
            case AUDIO -> "embed.audio";
            case INTERACTIVE -> "embed.interactive";
        };
    }

    private static String id(EmbedPlayer.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
