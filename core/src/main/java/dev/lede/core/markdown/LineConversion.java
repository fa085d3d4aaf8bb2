package dev.lede.core.markdown;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.Time;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts one line of inlines to the nodes of Markdown, as {@link MarkdownNodes} specifies. */
final class LineConversion implements Inline.Visitor<@Nullable Void> {
    private final Session session;
    private final LineBuilder line;

    /** The script of the current text; null on the line. */
    private @Nullable Script script;

    private int quotations;

    LineConversion(Session session) {
        this.session = session;
        this.line = new LineBuilder(session);
    }

    List<Inline> of(List<Inline> inlines) {
        inlines(inlines);
        return line.end();
    }

    private @Nullable Void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) inline.accept(this);
        return null;
    }

    @Override
    public @Nullable Void text(Text text) {
        return words(text.value());
    }

    private @Nullable Void words(String words) {
        if (Spaces.startWith(words)) line.space();
        String collapsed = Spaces.collapsed(words);
        if (!collapsed.isEmpty()) line.text(script == null ? collapsed : script.of(collapsed));
        if (Spaces.endWith(words)) line.space();
        return null;
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        return switch (marked.mark()) {
            case STRONG, EMPHASIS, DELETE -> wrapped(marked.mark(), marked.children());
            case CITE, VARIABLE -> wrapped(Mark.EMPHASIS, marked.children());
            case KEYBOARD, SAMPLE -> code(marked);
            case SUBSCRIPT -> inScript(Script.SUBSCRIPT, marked.children());
            case SUPERSCRIPT -> inScript(Script.SUPERSCRIPT, marked.children());
            case UNDERLINE, INSERT, HIGHLIGHT, SMALL -> inlines(marked.children());
        };
    }

    private @Nullable Void wrapped(Mark mark, List<Inline> children) {
        line.marked(mark, () -> inlines(children));
        return null;
    }

    private @Nullable Void code(Marked marked) {
        boolean isText = script == null && marked.children().stream().allMatch(Text.class::isInstance);
        return isText ? code(marked.text()) : inlines(marked.children());
    }

    private @Nullable Void inScript(Script own, List<Inline> children) {
        Script outer = script;
        script = own;
        inlines(children);
        script = outer;
        return null;
    }

    @Override
    public @Nullable Void inlineCode(InlineCode inlineCode) {
        return code(inlineCode.value());
    }

    private @Nullable Void code(String code) {
        if (Spaces.startWith(code)) line.space();
        String collapsed = Spaces.collapsed(code);
        if (!collapsed.isEmpty()) line.code(collapsed);
        if (Spaces.endWith(code)) line.space();
        return null;
    }

    @Override
    public @Nullable Void link(Link link) {
        Optional<WebUrl> target = session.wording.target(link.url());
        if (target.isEmpty()) return inlines(link.children());
        line.linked(target.get(), collapsedOrNull(link.title()), () -> inlines(link.children()));
        return null;
    }

    @Override
    public @Nullable Void quotation(Quotation quotation) {
        words(session.wording.openingQuote(quotations));
        quotations++;
        inlines(quotation.children());
        quotations--;
        return words(session.wording.closingQuote(quotations));
    }

    @Override
    public @Nullable Void abbreviation(Abbreviation abbreviation) {
        inlines(abbreviation.children());
        String title = collapsedOrNull(abbreviation.title());
        boolean isNew = title != null && !title.equals(abbreviation.text()) && session.explain(title);
        return isNew ? words(" (" + title + ")") : null;
    }

    @Override
    public @Nullable Void time(Time time) {
        return inlines(time.children());
    }

    @Override
    public @Nullable Void span(Span span) {
        session.place(span.id());
        return inlines(span.children());
    }

    @Override
    public @Nullable Void image(Image image) {
        if (!session.wording.includes(image, session.captioned)) return null;
        line.image(new Image(
                session.wording.source(image.url()),
                image.alt() == null ? null : Spaces.collapsed(image.alt()),
                collapsedOrNull(image.title()),
                null,
                List.of()));
        return null;
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        if (session.isOneLine) line.space();
        else line.lineBreak();
        return null;
    }

    private static @Nullable String collapsedOrNull(@Nullable String text) {
        String collapsed = text == null ? "" : Spaces.collapsed(text);
        return collapsed.isEmpty() ? null : collapsed;
    }
}
