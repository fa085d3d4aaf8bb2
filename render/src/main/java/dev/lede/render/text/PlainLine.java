package dev.lede.render.text;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.markdown.MarkdownInlines;
import dev.lede.i18n.Messages;
import dev.lede.render.labels.Contained;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes inlines as plain text: one line, and one more for each line break. Deleted text is labelled, since it is no longer
 * correct; other marks disappear.
 */
final class PlainLine extends MarkdownInlines<@Nullable Void> {
    private final StringBuilder line = new StringBuilder();
    private final Messages messages;
    private final LinkNotes notes;

    /** Whether the current image is alone on its line. */
    private boolean isAlone;

    private PlainLine(Messages messages, LinkNotes notes) {
        this.messages = messages;
        this.notes = notes;
    }

    /** Returns the text of inlines. The URLs of links become notes. */
    static String of(List<Inline> inlines, Messages messages, LinkNotes notes) {
        PlainLine line = new PlainLine(messages, notes);
        for (int at = 0; at < inlines.size(); at++) {
            boolean starts = at == 0 || inlines.get(at - 1) instanceof LineBreak;
            boolean ends = at + 1 == inlines.size() || inlines.get(at + 1) instanceof LineBreak;
            line.isAlone = starts && ends;
            inlines.get(at).accept(line);
        }
        return line.line.toString();
    }

    /** Returns the text of a link, and its URL in angle brackets, which delimit it (RFC 3986, appendix C). */
    static String withUrl(Link link, Messages messages, LinkNotes notes) {
        String text = new PlainLine(messages, notes).textOf(link);
        String url = link.url().value();
        return text.isEmpty() || isUrl(text, url) ? url : text + " <" + url + ">";
    }

    /** Returns the text of a link. An image beside text is only a thumbnail. */
    private String textOf(Link link) {
        PlainLine text = new PlainLine(messages, notes);
        List<Inline> words = link.children().stream()
                .filter(inline -> !(inline instanceof Image))
                .toList();
        text.children(words.isEmpty() ? link.children() : words);
        return text.line.toString().strip();
    }

    private @Nullable Void children(List<Inline> inlines) {
        isAlone = false;
        for (Inline inline : inlines) inline.accept(this);
        return null;
    }

    private @Nullable Void words(String words) {
        line.append(words);
        return null;
    }

    @Override
    public @Nullable Void text(Text text) {
        return words(text.value());
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        if (marked.mark() != Mark.DELETE) return children(marked.children());
        PlainLine deleted = new PlainLine(messages, notes);
        deleted.children(marked.children());
        return words("[" + messages.text("text.deleted", Map.of("text", Contained.of(deleted.line.toString()))) + "]");
    }

    @Override
    public @Nullable Void inlineCode(InlineCode inlineCode) {
        return words(inlineCode.value());
    }

    @Override
    public @Nullable Void link(Link link) {
        String text = textOf(link);
        String url = link.url().value();
        if (text.isEmpty()) return words(url);
        return words(isUrl(text, url) ? text : text + " [" + notes.number(link) + "]");
    }

    /** Returns whether the text of a link is its URL, which can be an e-mail address or phone number without scheme. */
    private static boolean isUrl(String text, String url) {
        return url.equals(text) || url.equals("mailto:" + text) || url.equals("tel:" + text);
    }

    @Override
    public @Nullable Void image(Image image) {
        String alt = image.alt() == null ? "" : image.alt();
        if (!isAlone) return words(alt);
        if (alt.isEmpty()) return words("[" + messages.text("text.image") + "]");
        return words("[" + messages.text("text.imageDescribed", Map.of("text", Contained.of(alt))) + "]");
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        return words("\n");
    }

    @Override
    public @Nullable Void span(Span span) {
        return children(span.children());
    }
}
