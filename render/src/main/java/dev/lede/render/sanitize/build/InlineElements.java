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
import dev.lede.render.sanitize.read.UrlGate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes inlines of the leaves of a line and of the elements around them. */
final class InlineElements {
    private final Links links;
    private final UrlGate urls;
    private final Values values;
    private final Copies copies;

    InlineElements(Links links, UrlGate urls, Values values, Copies copies) {
        this.links = links;
        this.urls = urls;
        this.values = values;
        this.copies = copies;
    }

    /** Whether it is a picture that itself has an id, a language or a direction; a {@code picture} is a span around it. */
    static boolean isNamed(KeptElement element) {
        return element.is("img") && element.hasIdLangOrDir();
    }

    /** Whether nothing around the leaf would be missed around a picture: marks and empty wrappers. */
    boolean isBare(Leaf leaf) {
        for (InlinePath at = leaf.path(); !at.isEmpty(); at = at.outer()) {
            boolean anchor = at.element().is("a") && !links.isFollowed(at.element());
            boolean plain = anchor
                    || InlineNames.MARKS.containsKey(at.element().name())
                    || at.element().is("span");
            if (!isNamed(at.element()) && (!plain || at.element().hasIdLangOrDir())) return false;
        }
        return true;
    }

    /** @param marks of its element and of those around it */
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
            Set<Mark> around = open.element().marks();
            open.push(new Open(
                    at,
                    new ArrayList<>(),
                    with(InlineNames.MARKS.get(at.element().name()), around)));
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

    /** @param marks of the elements around */
    private List<Inline> around(KeptElement element, List<Inline> children, Set<Mark> marks) {
        if (!copies.allow(element)) return children;
        // A mark inside of itself is flattened by the tree, by going over all that it holds: for each of ninety, if
        // made.
        Mark mark = InlineNames.MARKS.get(element.name());
        boolean repeated = mark != null && marks.contains(mark);
        List<Inline> made = children.isEmpty() || repeated ? children : wrapped(element, children);
        @Nullable String id = element.takeId();
        @Nullable Locale language = values.language(element);
        @Nullable Direction direction = values.direction(element);
        boolean says = id != null || ((language != null || direction != null) && !made.isEmpty());
        return says ? List.of(new Span(id, language, direction, made)) : made;
    }

    private List<Inline> wrapped(KeptElement element, List<Inline> children) {
        Mark mark = InlineNames.MARKS.get(element.name());
        if (mark != null) return List.of(new Marked(mark, children));
        return switch (element.name()) {
            case "a" -> links.of(element, children);
            case "q" -> List.of(new Quotation(urls.link(element, "cite").orElse(null), children));
            case "abbr" -> List.of(new Abbreviation(Values.words(element, "title"), children));
            case "time" -> List.of(time(element, children));
            default -> children;
        };
    }

    private Time time(KeptElement element, List<Inline> children) {
        String datetime = element.written("datetime");
        if (datetime.isEmpty()) return new Time(null, children);
        return Values.built(() -> new Time(datetime, children)).orElseGet(() -> {
            values.reportInvalid(element, "datetime");
            return new Time(null, children);
        });
    }
}
