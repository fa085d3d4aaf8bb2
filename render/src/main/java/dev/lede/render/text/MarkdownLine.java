package dev.lede.render.text;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.markdown.MarkdownInlines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inlines as Markdown: one line, and one more for each line break. */
final class MarkdownLine extends MarkdownInlines<@Nullable Void> {
    private final StringBuilder line = new StringBuilder();
    private final MarkdownMarks marks = new MarkdownMarks(line);
    private final Place place;
    private boolean inLink;

    /** The inline after the current one; null if the current one is the last of its parent. */
    private @Nullable Inline next;

    private MarkdownLine(Place place) {
        this.place = place;
    }

    /** The place of a line, which determines the characters that are markup. */
    enum Place {
        PARAGRAPH,
        HEADING,
        CELL
    }

    static String of(List<Inline> inlines, Place place) {
        MarkdownLine line = new MarkdownLine(place);
        line.inlines(inlines);
        return line.line.toString();
    }

    private void inlines(List<Inline> inlines) {
        for (int at = 0; at < inlines.size(); at++) {
            next = at + 1 < inlines.size() ? inlines.get(at + 1) : null;
            inlines.get(at).accept(this);
        }
    }

    @Override
    public @Nullable Void marked(Marked marked) {
        marks.write(marked, next, () -> inlines(marked.children()));
        return null;
    }

    @Override
    public @Nullable Void text(Text text) {
        String value = text.value();
        int blockMarkup = isAtStartOfLine() ? MarkdownEscapes.indexOfBlockMarkup(value) : -1;
        for (int at = marks.writeAfterMark(value); at < value.length(); at++) {
            boolean isMarkup = at == blockMarkup || isMarkup(value, at);
            if (isMarkup) line.append('\\');
            line.append(value.charAt(at));
        }
        return null;
    }

    private boolean isMarkup(String value, int at) {
        return switch (value.charAt(at)) {
            case '|' -> place == Place.CELL;
            // With a link after it, the exclamation mark would make an image of the link.
            case '!' -> at + 1 == value.length() && next instanceof Link;
            default -> MarkdownEscapes.isMarkup(value, at, inLink);
        };
    }

    private boolean isAtStartOfLine() {
        return place == Place.PARAGRAPH && (line.isEmpty() || line.charAt(line.length() - 1) == '\n');
    }

    @Override
    public @Nullable Void inlineCode(InlineCode inlineCode) {
        String code = inlineCode.value();
        String fence = "`".repeat(longestRun(code, '`') + 1);
        String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
        line.append(fence).append(pad).append(inCell(code)).append(pad).append(fence);
        return null;
    }

    /** Returns the length of the longest run of a character. */
    static int longestRun(String text, char character) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == character ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private String inCell(String code) {
        return place == Place.CELL ? code.replace("|", "\\|") : code;
    }

    @Override
    public @Nullable Void link(Link link) {
        if (isAutolink(link)) {
            line.append('<').append(link.url().value()).append('>');
            return null;
        }
        line.append('[');
        inLink = true;
        inlines(link.children());
        inLink = false;
        line.append(']');
        target(link.url().value(), link.title());
        return null;
    }

    /** Returns whether the text of a link is its URL, which needs no escapes between angle brackets. */
    private static boolean isAutolink(Link link) {
        String url = link.url().value();
        boolean isAsWritten = url.indexOf('&') < 0 && url.indexOf('|') < 0;
        return link.title() == null
                && link.url().scheme().isPresent()
                && isAsWritten
                && link.children().equals(List.of(new Text(url)));
    }

    @Override
    public @Nullable Void image(Image image) {
        boolean wasInLink = inLink;
        line.append("![");
        inLink = true;
        if (image.alt() != null) text(new Text(image.alt()));
        inLink = wasInLink;
        line.append(']');
        target(image.url().value(), image.title());
        return null;
    }

    private void target(String url, @Nullable String title) {
        line.append('(').append(escaped(url, "\\()<>`"));
        if (title != null) line.append(" \"").append(escaped(title, "\\\"`")).append('"');
        line.append(')');
    }

    private String escaped(String text, String markup) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isMarkup = markup.indexOf(c) >= 0
                    || (c == '|' && place == Place.CELL)
                    || (c == '&' && MarkdownEscapes.startsReference(text, at));
            if (isMarkup) escaped.append('\\');
            escaped.append(c);
        }
        return escaped.toString();
    }

    @Override
    public @Nullable Void lineBreak(LineBreak lineBreak) {
        line.append("\\\n");
        return null;
    }

    /** Markdown has no ids: the anchors of headings replace them. */
    @Override
    public @Nullable Void span(Span span) {
        return span.children().get(0).accept(this);
    }
}
