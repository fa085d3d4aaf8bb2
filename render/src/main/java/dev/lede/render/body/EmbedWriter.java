package dev.lede.render.body;

import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.render.embed.EmbedPlayer;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an embed as a card: its title, its provider, a link to it and its fallback. Nothing is loaded from the provider. If
 * its player is known, the card has a button that loads the player into the card; the button is visible only with script.
 */
final class EmbedWriter {
    /** The minimum that players need: see decision 014. */
    private static final String SANDBOX =
            "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";

    private static final String ALLOW = "encrypted-media; fullscreen; picture-in-picture";

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
        html.open("figure").attribute("data-lede-block", "embed").attribute("data-lede-provider", embed.provider());
        player.ifPresent(known -> html.attribute("data-lede-kind", id(known.kind())));
        String provider = players.name(embed);
        html.with(() -> images.inEmbed(() -> {
            card(embed, provider);
            player.ifPresent(known -> button(embed, known, provider));
        }));
    }

    /** Writes the link before the fallback if it has a title, otherwise after it; an image at the start always comes first. */
    private void card(Embed embed, String provider) {
        int thumbnail = startsWithThumbnail(embed.children()) ? 1 : 0;
        images.placed(
                images.widths().column(),
                () -> context.renderBlocks(embed.children().subList(0, thumbnail)));
        if (embed.title() != null) link(embed, provider);
        context.renderBlocks(
                embed.children().subList(thumbnail, embed.children().size()));
        if (embed.title() == null) link(embed, provider);
    }

    private boolean startsWithThumbnail(List<Block> children) {
        if (children.isEmpty()) return false;
        Block first = children.get(0);
        boolean alone = first instanceof Figure figure
                && figure.children().size() == 1
                && Blank.isBlank(figure.caption())
                && Blank.isBlank(figure.credit());
        Block shown = alone ? ((Figure) first).children().get(0) : first;
        return shown instanceof Image image && images.isLoaded(image);
    }

    private void link(Embed embed, String provider) {
        html.open("p").attribute("class", "lede-embed-link").with(() -> {
            html.open("a").url("href", embed.url()).attribute("rel", "noopener").with(() -> {
                if (embed.title() == null) labels.write(html, "embed.open", "provider", provider);
                else html.text(embed.title());
            });
            if (embed.title() == null) return;
            html.text(" ").open("span").attribute("class", "lede-embed-provider");
            html.with(provider);
        });
    }

    /** Writes the button. Its label names the provider that learns of the reader, so that screen readers announce it too. */
    private void button(Embed embed, EmbedPlayer player, String provider) {
        html.open("button").attribute("type", "button").attribute("hidden").attribute("class", "lede-button");
        html.attribute("data-lede-action", "embed")
                .attribute("data-lede-player", player.url().value())
                .attribute("data-lede-sandbox", SANDBOX)
                .attribute("data-lede-allow", ALLOW)
                .attribute("data-lede-referrer", "strict-origin-when-cross-origin")
                .attribute("data-lede-title", embed.title() == null ? provider : embed.title())
                .attribute("data-lede-done", labels.text("embed.done", "provider", provider));
        html.with(() -> {
            html.open("strong").with(() -> labels.write(html, label(player.kind())));
            html.text(" ").open("small");
            html.with(() -> labels.write(html, "embed.note", "provider", provider));
        });
    }

    private static String label(EmbedPlayer.Kind kind) {
        return switch (kind) {
            case VIDEO, VERTICAL_VIDEO -> "embed.video";
            case POST -> "embed.post";
            case AUDIO -> "embed.audio";
        };
    }

    private static String id(EmbedPlayer.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
