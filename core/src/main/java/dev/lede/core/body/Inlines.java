package dev.lede.core.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Normalizes lines of text: merges equal neighbours, and removes inlines without content. Lines with the same content
 * are then equal lists.
 */
final class Inlines {
    private Inlines() {}

    /** Returns plain text as inlines; throws an exception with the given name for null. */
    static List<Inline> text(String text, String name) {
        return List.of(new Text(Objects.requireNonNull(text, name)));
    }

    static List<Inline> normalized(List<Inline> inlines, String name) {
        return normalized(Objects.requireNonNull(inlines, name));
    }

    private static List<Inline> normalized(List<Inline> inlines) {
        if (isNormalized(inlines)) return List.copyOf(inlines);
        List<Inline> line = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) append(inline, line);
        return joined(line);
    }

    private static boolean isNormalized(List<Inline> inlines) {
        Inline before = null;
        for (int at = 0; at < inlines.size(); at++) {
            Inline inline = inlines.get(at);
            if (saysNothing(inline) || isBare(inline) || (before != null && areOne(before, inline))) return false;
            before = inline;
        }
        return true;
    }

    /** Whether an inline is a span without attributes, which its children replace. */
    private static boolean isBare(Inline inline) {
        return inline instanceof Span span && span.id() == null && span.language() == null && span.direction() == null;
    }

    static List<Inline> withoutMark(List<Inline> inlines, Mark mark) {
        Objects.requireNonNull(inlines, "children");
        return without(inlines, inline -> inline instanceof Marked marked && marked.mark() == mark);
    }

    static List<Inline> withoutLinks(List<Inline> inlines) {
        Objects.requireNonNull(inlines, "children");
        return without(inlines, inline -> inline instanceof Link);
    }

    private static List<Inline> without(List<Inline> inlines, Predicate<Inline> unwanted) {
        // Most links and marks contain texts only: skipping the walk saves four tenths of the time of their
        // constructors.
        if (areTexts(inlines)) return normalized(inlines);
        return normalized(holds(inlines, unwanted) ? unwrapped(inlines, unwanted) : inlines);
    }

    private static boolean areTexts(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (!(inline instanceof Text)) return false;
        }
        return true;
    }

    private static void append(Inline inline, List<Inline> line) {
        if (saysNothing(inline)) return;
        if (isBare(inline)) {
            for (Inline child : ((Span) inline).children()) append(child, line);
            return;
        }
        line.add(inline);
    }

    /**
     * Merges equal neighbours, a run at a time: merging in pairs would copy a long run for each of its members.
     */
    private static List<Inline> joined(List<Inline> line) {
        List<Inline> joined = new ArrayList<>(line.size());
        int start = 0;
        while (start < line.size()) {
            int end = start + 1;
            while (end < line.size() && areOne(line.get(start), line.get(end))) end++;
            joined.add(end == start + 1 ? line.get(start) : one(line.subList(start, end)));
            start = end;
        }
        return List.copyOf(joined);
    }

    private static boolean areOne(Inline left, Inline right) {
        if (left instanceof Text && right instanceof Text) return true;
        return left instanceof Marked first
                && right instanceof Marked second
                && first.mark() == second.mark()
                && first.mark().joinsNeighbours();
    }

    private static Inline one(List<Inline> run) {
        if (run.get(0) instanceof Marked first) {
            List<Inline> children = new ArrayList<>();
            for (Inline inline : run) children.addAll(((Marked) inline).children());
            return new Marked(first.mark(), children);
        }
        StringBuilder value = new StringBuilder();
        for (Inline inline : run) value.append(((Text) inline).value());
        return new Text(value.toString());
    }

    private static boolean saysNothing(Inline inline) {
        if (inline instanceof Text text) return text.value().isEmpty();
        if (inline instanceof Marked marked) return marked.children().isEmpty();
        return inline instanceof Span span
                && span.id() == null
                && span.children().isEmpty();
    }

    /**
     * Whether the line contains an unwanted node at any depth. Walks without recursion, and throws if nodes are nested
     * too deep for {@link #unwrapped}, which is recursive.
     */
    private static boolean holds(List<Inline> inlines, Predicate<Inline> unwanted) {
        boolean found = false;
        Deque<Iterator<? extends Node>> path = new ArrayDeque<>();
        path.push(inlines.iterator());
        while (!path.isEmpty()) {
            if (!path.element().hasNext()) {
                path.pop();
                continue;
            }
            Node node = path.element().next();
            Body.requireDepth(path.size());
            found |= node instanceof Inline inline && unwanted.test(inline);
            path.push(node.contents().iterator());
        }
        return found;
    }

    private static List<Inline> unwrapped(List<Inline> inlines, Predicate<Inline> unwanted) {
        return mapped(inlines, inline -> unwanted.test(inline) ? childrenOf(inline) : List.of(inline));
    }

    /**
     * Replaces the inlines of a line, innermost first; returns the same list if nothing changes. The result is not
     * normalized: the constructor of the containing record does that.
     */
    static List<Inline> mapped(List<Inline> line, Function<? super Inline, ? extends List<? extends Inline>> change) {
        List<Inline> mapped = new ArrayList<>(line.size());
        for (Inline inline : line) {
            Inline rebuilt = withChildren(inline, mapped(childrenOf(inline), change));
            mapped.addAll(Objects.requireNonNull(change.apply(rebuilt), "change returned null"));
        }
        return mapped.equals(line) ? line : mapped;
    }

    @SuppressWarnings("unchecked") // The contents of an inline are inlines: see the records below.
    private static List<Inline> childrenOf(Inline inline) {
        return (List<Inline>) inline.contents();
    }

    private static Inline withChildren(Inline inline, List<Inline> children) {
        if (children == childrenOf(inline)) return inline;
        return inline.accept(new Inline.PartialVisitor<Inline>() {
            @Override
            protected Inline otherwise(Inline leaf) {
                return leaf;
            }

            @Override
            public Inline marked(Marked marked) {
                return new Marked(marked.mark(), children);
            }

            @Override
            public Inline link(Link link) {
                return new Link(link.url(), link.title(), link.rel(), children);
            }

            @Override
            public Inline quotation(Quotation quotation) {
                return new Quotation(quotation.cite(), children);
            }

            @Override
            public Inline abbreviation(Abbreviation abbreviation) {
                return new Abbreviation(abbreviation.title(), children);
            }

            @Override
            public Inline time(Time time) {
                return new Time(time.datetime(), children);
            }

            @Override
            public Inline span(Span span) {
                return new Span(span.id(), span.language(), span.direction(), children);
            }
        });
    }
}
