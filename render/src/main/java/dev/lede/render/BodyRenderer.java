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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Turns the tree of a body into HTML. Immutable: built once, shared by all threads.
 *
 * <p>A host's markup for a kind of block goes before Lede's own, and may call it:
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
    private final OwnHosts own;

    private BodyRenderer(Builder builder) {
        overrides = Map.copyOf(builder.overrides);
        players = builder.players;
        messages = new HostMessages(builder.messages);
        widths = builder.widths;
        own = builder.own;
    }

    /**
     * A renderer without overrides.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders a body alone, without page. Its ids begin with {@code lede-}.
     *
     * @param body the body
     * @param language the language of its text
     * @return its markup; empty for an empty body
     * @throws IllegalStateException if an override leaves an element open, naming both
     */
    public Html render(Body body, Locale language) {
        return render(body, language, Ids.ofPage());
    }

    /**
     * Renders one of several bodies of a page, such as comments, so that they do not share ids.
     *
     * @param body the body
     * @param language the language of its text
     * @param idPrefix what its ids begin with, after {@code lede-}: 1..40 characters of {@code a-z 0-9 -}; different for
     *     each body of the page
     * @return its markup; empty for an empty body
     * @throws IllegalArgumentException saying the prefix, if it is not of that form
     * @throws IllegalStateException if an override leaves an element open, naming both
     */
    public Html render(Body body, Locale language, String idPrefix) {
        return render(body, language, Ids.withPrefix(idPrefix));
    }

    private Html render(Body body, Locale language, Ids ids) {
        Labels labels = new Labels(messages.of(language), language);
        return Html.of(html -> context(html, labels, own, widths, ids).renderBlocks(body.children()));
    }

    BodySession context(HtmlWriter html, Labels labels, OwnHosts own, ColumnWidths widths, Ids ids) {
        return new BodySession(html, overrides, players, own, widths, ids, labels);
    }

    Players players() {
        return players;
    }

    boolean overrides(Class<? extends Block> kind) {
        return overrides.containsKey(kind);
    }

    /** Builds a {@link BodyRenderer}. Not for use by several threads. */
    public static final class Builder {
        private final Map<Class<? extends Block>, BlockOverride<Block>> overrides = new LinkedHashMap<>();
        private final Map<Locale, Messages> messages = new LinkedHashMap<>();
        private Players players = Players.KNOWN;
        private ColumnWidths widths = Theme.DEFAULT.widths();
        private OwnHosts own = OwnHosts.UNKNOWN;

        private Builder() {}

        /**
         * Has a kind of block written by the host. Default: Lede writes all kinds. The last override of a kind wins.
         *
         * @param kind the kind
         * @param override writes it
         * @param <T> the kind
         * @return this
         * @throws IllegalArgumentException if no block is of that very class, as of {@code Block} itself
         */
        public <T extends Block> Builder render(Class<T> kind, BlockOverride<T> override) {
            Objects.requireNonNull(kind, "kind");
            if (!kind.isRecord()) {
                throw new IllegalArgumentException("not a kind of block: " + kind.getName());
            }
            Objects.requireNonNull(override, "override");
            overrides.put(kind, (block, html, context) -> override.render(kind.cast(block), html, context));
            return this;
        }

        /**
         * The sites whose players can be put in the place of an embed, once the reader asks for it. Default: {@link
         * EmbedProvider#known()}. Of others, and of those without a player, there is a link.
         *
         * @param providers of different names
         * @return this
         * @throws IllegalArgumentException saying the name that two of them have
         */
        public Builder embedProviders(List<EmbedProvider> providers) {
            this.players = new Players(providers);
            return this;
        }

        /**
         * Adds a language of labels, or replaces the labels of one. Default: English, Russian and Armenian. An {@link
         * ArticleRenderer} uses its own messages instead.
         *
         * @param messages the labels
         * @return this
         */
        public Builder addMessages(Messages messages) {
            this.messages.put(Objects.requireNonNull(messages, "messages").language(), messages);
            return this;
        }

        /**
         * Sets the theme of the page, whose lengths tell browsers which rendition of an image fits. Default: {@link
         * Theme#DEFAULT}. An {@link ArticleRenderer} uses its own theme instead.
         *
         * @param theme the theme
         * @return this
         */
        public Builder theme(Theme theme) {
            this.widths = Objects.requireNonNull(theme, "theme").widths();
            return this;
        }

        /**
         * Sets the site of the page. Images of its hosts are shown in the fallback of an embed at once; those of other hosts
         * are links until the reader loads the embed. Default: relative URLs only are the site's own. An {@link
         * ArticleRenderer} uses its own site instead.
         *
         * @param site the site
         * @return this
         */
        public Builder site(Site site) {
            this.own = OwnHosts.of(Objects.requireNonNull(site, "site"));
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return the renderer
         */
        public BodyRenderer build() {
            return new BodyRenderer(this);
        }
    }
}
