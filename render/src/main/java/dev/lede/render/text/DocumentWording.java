package dev.lede.render.text;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Video;
import dev.lede.core.markdown.Wording;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import dev.lede.i18n.Messages.Piece;
import dev.lede.render.body.Players;
import dev.lede.render.labels.Contained;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The labels of a document in its language, and its URLs: those of an article are absolute, since it can be read anywhere. */
class DocumentWording implements Wording {
    private final Messages messages;
    private final Players players;
    private final @Nullable WebUrl base;
    private final Function<WebUrl, Optional<WebUrl>> inPage;

    /**
     * Creates the wording.
     *
     * @param base the URL of the article; null for a body without one, whose relative URLs stay
     * @param inPage returns the target of a link to a place in the same document; empty for none
     */
    DocumentWording(
            Messages messages, Players players, @Nullable WebUrl base, Function<WebUrl, Optional<WebUrl>> inPage) {
        this.messages = messages;
        this.players = players;
        this.base = base;
        this.inPage = inPage;
    }

    @Override
    public Optional<WebUrl> target(WebUrl url) {
        return url.isInPage() ? inPage.apply(url) : resolved(url);
    }

    @Override
    public ImageSource source(ImageSource source) {
        return source instanceof WebUrl url ? resolved(url).orElse(url) : source;
    }

    /** Returns the absolute URL; empty if it is too long. A body without an article has no base. */
    private Optional<WebUrl> resolved(WebUrl url) {
        return base == null ? Optional.of(url) : base.resolve(url);
    }

    @Override
    public String openingQuote(int level) {
        return quote(level, true);
    }

    @Override
    public String closingQuote(int level) {
        return quote(level, false);
    }

    /** Returns the mark before or after the placeholder of the message. */
    private String quote(int level, boolean opens) {
        StringBuilder mark = new StringBuilder();
        boolean isBefore = true;
        for (Piece piece : messages.pieces(level % 2 == 0 ? "quotation" : "quotation.inner")) {
            if (piece instanceof Piece.Literal literal && isBefore == opens) mark.append(literal.text());
            isBefore &= piece instanceof Piece.Literal;
        }
        return mark.toString();
    }

    @Override
    public String summary() {
        return messages.text("details.summary");
    }

    @Override
    public String label(Video video) {
        return messages.text("text.video");
    }

    @Override
    public String label(Audio audio) {
        return messages.text("text.audio");
    }

    @Override
    public String label(Embed embed) {
        String provider = players.name(embed);
        return embed.title() == null
                ? messages.text("embed.open", Map.of("provider", provider))
                : Contained.of(embed.title()) + " (" + provider + ")";
    }

    @Override
    public boolean keepsIds() {
        return false;
    }
}
