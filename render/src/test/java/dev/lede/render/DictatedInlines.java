package dev.lede.render;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes inlines of any text: <code>{aWORDS|URL}</code> is a link; the letter after the brace selects the type. Braces can be
 * nested; the children of an inline follow its fields.
 */
final class DictatedInlines {
    private static final List<Mark> MARKS = List.of(Mark.values());

    private final String text;
    private int at;

    private DictatedInlines(String text) {
        this.text = text;
    }

    static List<Inline> of(String text) {
        return new DictatedInlines(text).untilBrace();
    }

    private List<Inline> untilBrace() {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '}') {
            char c = text.charAt(at++);
            if (c != '{') {
                words.append(c);
                continue;
            }
            flush(words, inlines);
            int start = at;
            List<Inline> children = new ArrayList<>();
            while (at < text.length() && "{}".indexOf(text.charAt(at)) < 0) at++;
            String fields = text.substring(start, at);
            children.addAll(untilBrace());
            at++;
            if (!fields.isEmpty()) {
                DictatedArticle.attempt(() -> inlines.add(inline(fields.charAt(0), Fields.of(fields), children)));
            }
        }
        flush(words, inlines);
        return inlines;
    }

    private static void flush(StringBuilder words, List<Inline> inlines) {
        if (!words.isEmpty()) DictatedArticle.attempt(() -> inlines.add(new Text(words.toString())));
        words.setLength(0);
    }

    private static Inline inline(char kind, Fields fields, List<Inline> others) {
        List<Inline> children = new ArrayList<>(others);
        if (!fields.words().isEmpty() && "ciz".indexOf(kind) < 0) children.add(0, new Text(fields.words()));
        return switch (kind) {
            case 'a' ->
                new Link(
                        fields.url(1),
                        fields.orNull(2),
                        fields.orNull(3) == null ? Set.of() : Set.of(fields.choice(3, List.of(Link.Rel.values()))),
                        children);
            case 'c' -> new InlineCode(fields.words());
            case 'i' -> Image.of(fields.source(1).value(), fields.words()).withTitle(fields.orNull(2));
            case 'q' -> new Quotation(fields.urlOrNull(1), children);
            case 's' ->
                Span.of(children.toArray(Inline[]::new))
                        .withId(fields.orNull(1))
                        .withLanguage(fields.language(2));
            case 't' -> new Time(fields.orNull(1), children);
            case 'v' -> new Abbreviation(fields.orNull(1), children);
            case 'z' -> new LineBreak();
            default -> new Marked(MARKS.get(kind % MARKS.size()), children);
        };
    }
}
