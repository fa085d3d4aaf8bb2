package dev.lede.render.text;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.check.Require;
import dev.lede.core.markdown.MarkdownNodes;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import dev.lede.render.body.Players;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.labels.HostMessages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders articles and bodies as plain text, for e-mail and terminals, and as Markdown (CommonMark 0.31 with the tables,
 * strikethrough and autolinks of GFM), for other programs. Immutable and thread-safe.
 *
 * <pre>{@code
 * TextRenderer texts = TextRenderer.builder().lineWidth(72).build();
 * String mail = texts.plainText(article);
 * String markdown = texts.markdown(article);
 * }</pre>
 *
 * <p>An article has its kicker, headline, standfirst, byline, dates, source, lead media, body, corrections, rights and URL.
 * The section, tags, related articles and views are left out: they belong to the page. URLs are absolute. Labels are in the
 * language of the article, as on pages, and in English if there are no messages for it.
 *
 * <p>Both forms have the nodes of Markdown only. Everything else becomes one of these:
 *
 * <ul>
 *   <li>Videos, audio recordings and embeds become links, followed by their fallback. Pullquotes and asides become block
 *       quotations, a definition list a bulleted list, details their summary in strong type and their content. An
 *       attribution is a link to the source of its quotation.
 *   <li>In tables, a cell with spans is repeated in all places that it covers, so that no value is in another row or column
 *       than in the original; several head rows are joined in one; the blocks of a cell become one line. A table that would
 *       become more than twenty times as large becomes a list of its rows.
 *   <li>Titles of works and variables become emphasis, keys and sample output code, as browsers display them. Digits above
 *       or below the line become those of Unicode, since 10<sup>6</sup> is not 106. Underlined, inserted, highlighted and
 *       small text loses its mark: HTML in Markdown is escaped or removed by many renderers, and another mark would claim
 *       what the author did not.
 *   <li>Quotations get the quotation marks of the language. An abbreviation is followed by its long form, once.
 *   <li>Languages, directions, ids, posters, tracks, renditions, sizes, relations of links, images of contributors, and
 *       sources of quotations without attribution are lost.
 * </ul>
 *
 * <p>Lines end with {@code \n}, except the last one.
 */
public final class TextRenderer {
    private final HostMessages messages;
    private final Players players;
    private final int lineWidth;
    private final boolean endsAtCut;

    private TextRenderer(Builder builder) {
        endsAtCut = builder.endsAtCut;
        messages = new HostMessages(builder.messages);
        players = builder.players;
        lineWidth = builder.lineWidth;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders an article as plain text.
     *
     * <p>Headings are underlined. Quotations begin with {@code >} and items with a hyphen or their number. Columns of tables
     * are aligned by the widths of their characters in a terminal; a table wider than the lines, or than 120 columns, becomes
     * a list with an item for each row. Links have numbers, and the URLs are at the end; a link that is a paragraph of its own
     * is followed by its URL. In place of an image is its alternative text; images without text and caption are left out.
     * Deleted text is labelled, other marks disappear. Links within the article are only text.
     *
     * @param article the article
     * @return the text
     */
    public String plainText(Article article) {
        Objects.requireNonNull(article, "article");
        Messages labels = labels(article.language());
        ArticleBlocks parts = new ArticleBlocks(endsAtCut ? article.preview() : article, labels);
        PlainWriter writer = new PlainWriter(labels, lineWidth);
        writer.blocks(plain(parts.aboveHeadline(), labels, article.url()));
        writer.headline(parts.headline());
        writer.blocks(plain(parts.belowHeadline(), labels, article.url()));
        writer.notes();
        return writer.toString();
    }

    /**
     * Renders a body as plain text, as {@link #plainText(Article)} does. Relative URLs stay relative.
     *
     * @param body the body
     * @param language the language of its text
     * @return the text; empty for a body without visible content
     */
    public String plainText(Body body, Locale language) {
        Objects.requireNonNull(body, "body");
        Messages labels = labels(Objects.requireNonNull(language, "language"));
        PlainWriter writer = new PlainWriter(labels, lineWidth);
        writer.blocks(plain(blocks(body), labels, null));
        writer.notes();
        return writer.toString();
    }

    /**
     * Renders an article as Markdown.
     *
     * <p>Text stays text: a character is escaped if it would be markup of CommonMark or GFM in its place. There is no HTML.
     * Paragraphs are not broken into lines. Links to headings of the article lead to the anchors that GitHub and many other
     * renderers generate from the text of headings, since Markdown has no ids; other links within the article are only text.
     * Some programs also make links of all text that looks like a URL or an e-mail address, escaped or not.
     *
     * @param article the article
     * @return the Markdown
     */
    public String markdown(Article article) {
        Objects.requireNonNull(article, "article");
        Messages labels = labels(article.language());
        ArticleBlocks parts = new ArticleBlocks(endsAtCut ? article.preview() : article, labels);
        MarkdownWriter writer = new MarkdownWriter();
        writer.blocks(markdown(parts.aboveHeadline(), List.of(), labels, article.url()));
        writer.headline(parts.headline());
        writer.blocks(markdown(parts.belowHeadline(), parts.headline(), labels, article.url()));
        return writer.toString();
    }

    /**
     * Renders a body as Markdown, as {@link #markdown(Article)} does. Relative URLs stay relative.
     *
     * @param body the body
     * @param language the language of its text
     * @return the Markdown; empty for a body without visible content
     */
    public String markdown(Body body, Locale language) {
        Objects.requireNonNull(body, "body");
        Messages labels = labels(Objects.requireNonNull(language, "language"));
        MarkdownWriter writer = new MarkdownWriter();
        writer.blocks(markdown(blocks(body), List.of(), labels, null));
        return writer.toString();
    }

    private List<Block> blocks(Body body) {
        return (endsAtCut ? body.preview() : body).children();
    }

    private Messages labels(Locale language) {
        return messages.labels(language).messages();
    }

    private List<Block> plain(List<Block> blocks, Messages labels, @Nullable WebUrl base) {
        return MarkdownNodes.of(blocks, new PlainWording(labels, players, base));
    }

    /** Converts blocks to the nodes of Markdown: once for the anchors of headings, and again for the links to them. */
    private List<Block> markdown(List<Block> blocks, List<Inline> headline, Messages labels, @Nullable WebUrl base) {
        List<Block> unlinked =
                MarkdownNodes.of(blocks, new DocumentWording(labels, players, base, url -> Optional.empty()));
        HeadingAnchors anchors = new HeadingAnchors(headline, unlinked);
        if (anchors.isEmpty()) return unlinked;
        return MarkdownNodes.of(blocks, new DocumentWording(labels, players, base, anchors::of));
    }

    /** Builds a {@link TextRenderer}. Each setter documents its default. Not thread-safe. */
    public static final class Builder {
        private final Map<Locale, Messages> messages = new LinkedHashMap<>();
        private Players players = Players.KNOWN;
        private int lineWidth;
        private boolean endsAtCut = true;

        private Builder() {}

        /**
         * Sets the maximum width of the lines of plain text: paragraphs are broken at spaces, and between Chinese and Japanese
         * characters. Words that are longer, code, aligned tables and the URLs at the end are not broken. Default: lines are
         * not broken, as programs that display text break them for their window.
         *
         * @param columns 20..1,000 columns of a font whose characters have equal widths; 72 is usual in e-mail
         * @return this
         * @throws IllegalArgumentException if the number is out of range; the message contains it
         */
        public Builder lineWidth(int columns) {
            this.lineWidth = Require.range(columns, 20, 1_000, "lineWidth");
            return this;
        }

        /**
         * Renders all of each article and body, for subscribers. Default: the text ends at the {@linkplain
         * dev.lede.core.body.Cut cut}.
         *
         * @return this
         */
        public Builder wholeArticles() {
            this.endsAtCut = false;
            return this;
        }

        /**
         * Adds the messages of a language, or replaces the messages of one. Default: the bundled messages, in English, Russian
         * and Armenian.
         *
         * @param messages the messages
         * @return this
         */
        public Builder addMessages(Messages messages) {
            this.messages.put(Objects.requireNonNull(messages, "messages").language(), messages);
            return this;
        }

        /**
         * Sets the providers whose names are in the links to embeds. The link to an embed of another provider has the host of
         * its URL. Default: {@link EmbedProvider#known()}.
         *
         * @param providers the providers, with different ids
         * @return this
         * @throws IllegalArgumentException if two providers have the same id; the message contains it
         */
        public Builder embedProviders(List<EmbedProvider> providers) {
            this.players = new Players(providers);
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
