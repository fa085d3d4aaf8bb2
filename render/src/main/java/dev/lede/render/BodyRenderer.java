package dev.lede.render;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.i18n.Messages;
import dev.lede.render.embed.EmbedProvider;
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

    private BodyRenderer(Builder builder) {
        overrides = Map.copyOf(builder.overrides);
        players = builder.players;
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
     * Renders a body alone, without page.
     *
     * @param body the body
     * @param language the language of its text
     * @return its markup; empty for an empty body
     * @throws IllegalStateException if an override leaves an element open, naming both
     */
    public Html render(Body body, Locale language) {
        Labels labels = new Labels(Messages.of(language), language);
        return Html.of(html -> context(html, labels, OwnHosts.OF_PAGE, ColumnWidths.DEFAULT, Ids.ofPage())
                .renderBlocks(body.children()));
    }

    BlockContext context(HtmlWriter html, Labels labels, OwnHosts own, ColumnWidths widths, Ids ids) {
        return new BlockContext(html, overrides, players, own, widths, ids, labels);
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
        private Players players = Players.KNOWN;

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
         * Makes the renderer.
         *
         * @return the renderer
         */
        public BodyRenderer build() {
            return new BodyRenderer(this);
        }
    }
}
