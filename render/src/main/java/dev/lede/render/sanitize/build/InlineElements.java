package dev.lede.render.sanitize.build;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Span;
import dev.lede.core.body.Time;
import dev.lede.render.sanitize.read.InlineNames;
import dev.lede.render.sanitize.read.KeptElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes inlines of the leaves of a line and the elements around them. */
final class InlineElements {
    private final Builders builders;

    InlineElements(Builders builders) {
        this.builders = builders;
    }

    /** Whether it is an {@code img} with an id, language or direction, which need a span or passage around the image. */
    static boolean isNamed(KeptElement element) {
        return element.is("img") && element.hasIdLangOrDir();
    }

    /** Whether the image could lose the elements around it without a loss: they are marks, links without a URL, and spans. */
    boolean isBare(Leaf image) {
        for (InlinePath at = image.path(); !at.isEmpty(); at = at.outer()) {
            KeptElement element = at.element();
            boolean plain = element.is("span")
                    || InlineNames.MARKS.containsKey(element.name())
                    || (element.is("a") && !builders.links.isFollowed(element));
            if (!isNamed(element) && (!plain || element.hasIdLangOrDir())) return false;
        }
        return true;
    }

    /**
     * An element whose children are being collected.
     *
     * @param marks the marks of the element and of those around it
     */
    private record Open(InlinePath path, List<Inline> children, Set<Mark> marks) {}

    List<Inline> of(List<Leaf> leaves) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(InlinePath.NONE, new ArrayList<>(), Set.of()));
        for (Leaf leaf : leaves) {
            InlinePath common = open.element().path().common(leaf.path());
            while (open.element().path() != common) close(open);
            open(leaf.path(), common, open);
            Inline inline = leaf.inline();
            if (inline != null) open.element().children().add(inline);
        }
        while (open.size() > 1) close(open);
        return open.element().children();
    }

    private static void open(InlinePath path, InlinePath common, Deque<Open> open) {
        Deque<InlinePath> missing = new ArrayDeque<>();
        for (InlinePath at = path; at != common; at = at.outer()) missing.push(at);
        for (InlinePath at : missing) {
            Set<Mark> marks = with(
                    InlineNames.MARKS.get(at.element().name()), open.element().marks());
            open.push(new Open(at, new ArrayList<>(), marks));
        }
    }

    private static Set<Mark> with(@Nullable Mark mark, Set<Mark> marks) {
        if (mark == null || marks.contains(mark)) return marks;
        Set<Mark> all = EnumSet.of(mark);
        all.addAll(marks);
        return all;
    }

    private void close(Deque<Open> open) {
        Open inner = open.pop();
        Open outer = open.element();
        outer.children().addAll(around(inner.path().element(), inner.children(), outer.marks()));
    }

    /** @param outerMarks the marks of the elements around the element */
    private List<Inline> around(KeptElement element, List<Inline> children, Set<Mark> outerMarks) {
        if (!builders.copies.allows(element)) return children;
        Mark mark = InlineNames.MARKS.get(element.name());
        // Marked removes a mark inside of itself by a walk over its children: 90 nested ones would cost 90 walks.
        boolean repeated = mark != null && outerMarks.contains(mark);
        List<Inline> made = children.isEmpty() || repeated ? children : wrapped(element, children);
        @Nullable String id = element.takeId();
        @Nullable Locale language = builders.values.language(element);
        @Nullable Direction direction = builders.values.direction(element);
        boolean needsSpan = id != null || ((language != null || direction != null) && !made.isEmpty());
        return needsSpan ? List.of(new Span(id, language, direction, made)) : made;
    }

    private List<Inline> wrapped(KeptElement element, List<Inline> children) {
        Mark mark = InlineNames.MARKS.get(element.name());
        if (mark != null) return List.of(new Marked(mark, children));
        return switch (element.name()) {
            case "a" -> builders.links.of(element, children);
            case "q" ->
                List.of(new Quotation(builders.urls.link(element, "cite").orElse(null), children));
            case "abbr" -> List.of(new Abbreviation(AttributeValues.text(element, "title"), children));
            case "time" -> List.of(time(element, children));
            default -> children;
        };
    }

    private Time time(KeptElement element, List<Inline> children) {
        String datetime = element.written("datetime");
        if (datetime.isEmpty()) return new Time(null, children);
        return AttributeValues.ifValid(() -> new Time(datetime, children)).orElseGet(() -> {
            builders.values.reportInvalid(element, "datetime");
            return new Time(null, children);
        });
    }
}
