package dev.lede.core.markdown;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import org.jspecify.annotations.Nullable;

/**
 * A visitor of the inlines that {@link MarkdownNodes} returns. Marks are strong, emphasis and delete. Spans have an id
 * and one child, which is a text, code or image; {@link Wording#keepsIds} decides whether there are any.
 *
 * @param <R> the type of the result
 */
public abstract class MarkdownInlines<R extends @Nullable Object> extends Inline.PartialVisitor<R> {
    /** For subclasses. */
    protected MarkdownInlines() {}

    @Override
    public abstract R text(Text text);

    @Override
    public abstract R marked(Marked marked);

    @Override
    public abstract R inlineCode(InlineCode inlineCode);

    @Override
    public abstract R link(Link link);

    @Override
    public abstract R span(Span span);

    @Override
    public abstract R image(Image image);

    @Override
    public abstract R lineBreak(LineBreak lineBreak);

    @Override
    protected final R otherwise(Inline inline) {
        throw new IllegalArgumentException("not an inline of Markdown: " + inline.type());
    }
}
