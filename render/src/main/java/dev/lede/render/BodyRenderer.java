package dev.lede.render;

import dev.lede.core.Site;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.i18n.Messages;
import dev.lede.render.body.BodySession;
import dev.lede.render.body.ColumnWidths;
import dev.lede.render.body.Ids;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.body.Players;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.html.BlockOverride;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.HostMessages;
import dev.lede.render.labels.Labels;
import dev.lede.render.style.UsedStyles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Renders bodies as HTML. Immutable and thread-safe, if its overrides are.
 *
 * <p>A host can override the markup for a type of block, and call the default from the override:
 *
 * <pre>{@code
 * BodyRenderer.builder()
 *         .render(Figure.class, (figure, html, context) -> html.open("div")
 *                 .attribute("class", "zoom")
 *                 .with(() -> context.renderDefault(figure)))
 *         .build();
 * }</pre>
 */
public final class BodyRenderer {
    private final Map<Class<? extends Block>, BlockOverride<Block>> overrides;
    private final Players players;
    private final HostMessages messages;
    private final ColumnWidths widths;
    private final OwnHosts ownHosts;

    private BodyRenderer(Builder builder) {
        overrides = Map.copyOf(builder.overrides);
        players = builder.players;
        messages = new HostMessages(builder.messages);
        widths = builder.widths;
        ownHosts = builder.ownHosts;
    }

    /**
     * Returns a builder.
     *
     * @return a builder without overrides
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders a body without a page. Its ids start with {@code lede-}.
     *
     * @param body the body
     * @param language the language of its text
     * @return the markup; empty for an empty body
     * @throws IllegalStateException naming the type of block and the element, if an override leaves an element open
     */
    public Html render(Body body, Locale language) {
        return render(body, language, Ids.ofPage());
    }

    /**
     * Renders one of several bodies of a page, such as comments. Each needs a different prefix, so that their ids are
     * different.
     *
     * @param body the body
     * @param language the language of its text
     * @param idPrefix the prefix of its ids, after {@code lede-}: 1..40 characters of {@code a-z 0-9 -}
     * @return the markup; empty for an empty body
     * @throws IllegalArgumentException naming the prefix, if it is malformed
     * @throws IllegalStateException naming the type of block and the element, if an override leaves an element open
     */
    public Html render(Body body, Locale language, String idPrefix) {
        return render(body, language, Ids.withPrefix(idPrefix));
    }

    private Html render(Body body, Locale language, Ids ids) {
        Labels labels = messages.labels(language);
        return Html.of(html ->
                session(html, labels, ownHosts, widths, ids, new UsedStyles()).renderBlocks(body.children()));
    }

    BodySession session(
            HtmlWriter html, Labels labels, OwnHosts ownHosts, ColumnWidths widths, Ids ids, UsedStyles styles) {
        return new BodySession(html, overrides, players, ownHosts, widths, ids, labels, styles);
    }

    Players players() {
        return players;
    }

    boolean overrides(Class<? extends Block> kind) {
        return overrides.containsKey(kind);
    }

    /** Builds a {@link BodyRenderer}. Each setter documents its default. Not thread-safe. */
    public static final class Builder {
        private final Map<Class<? extends Block>, BlockOverride<Block>> overrides = new LinkedHashMap<>();
        private final Map<Locale, Messages> messages = new LinkedHashMap<>();
        private Players players = Players.KNOWN;
        private ColumnWidths widths = Theme.DEFAULT.widths();
        private OwnHosts ownHosts = OwnHosts.UNKNOWN;

        private Builder() {}

        /**
         * Overrides the markup of a type of block. The last override of a type wins. Default: Lede's own markup for all types.
         *
         * @param kind the type of block, for example {@code Figure.class}
         * @param override writes the markup
         * @param <T> the type of block
         * @return this
         * @throws IllegalArgumentException naming the class, if it is not the class of a block, such as {@code Block} itself
         */
        public <T extends Block> Builder render(Class<T> kind, BlockOverride<T> override) {
            Objects.requireNonNull(kind, "kind");
            if (!kind.isRecord()) {
                throw new IllegalArgumentException("not the class of a block: " + kind.getName());
            }
            Objects.requireNonNull(override, "override");
            overrides.put(kind, (block, html, context) -> override.render(kind.cast(block), html, context));
            return this;
        }

        /**
         * Sets the providers whose players readers can load into an embed. An embed of another provider, or of one without a
         * player, has only its fallback and a link. Default: {@link EmbedProvider#known()}.
         *
         * @param providers the providers, with different ids
         * @return this
         * @throws IllegalArgumentException naming the id, if two providers have the same
         */
        public Builder embedProviders(List<EmbedProvider> providers) {
            this.players = new Players(providers);
            return this;
        }

        /**
         * Adds the messages of a language, or replaces the messages of one. Default: the bundled messages, in English, Russian
         * and Armenian. An {@link ArticleRenderer} uses its own messages instead.
         *
         * @param messages the messages
         * @return this
         */
        public Builder addMessages(Messages messages) {
            this.messages.put(Objects.requireNonNull(messages, "messages").language(), messages);
            return this;
        }

        /**
         * Sets the theme of the page. Its lengths determine the {@code sizes} of images, by which browsers choose a rendition.
         * Default: the theme of Lede's stylesheet. An {@link ArticleRenderer} uses its own theme instead.
         *
         * @param theme the theme
         * @return this
         */
        public Builder theme(Theme theme) {
            this.widths = Objects.requireNonNull(theme, "theme").widths();
            return this;
        }

        /**
         * Sets the site of the page. In the fallback of an embed, images from the hosts of the site are loaded; images from other
         * hosts are links, so that no other host learns of the reader. Default: none; only images with relative or {@code data:}
         * URLs are loaded. An {@link ArticleRenderer} uses its own site instead.
         *
         * @param site the site
         * @return this
         */
        public Builder site(Site site) {
            this.ownHosts = OwnHosts.of(Objects.requireNonNull(site, "site"));
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public BodyRenderer build() {
            return new BodyRenderer(this);
        }
    }
}
