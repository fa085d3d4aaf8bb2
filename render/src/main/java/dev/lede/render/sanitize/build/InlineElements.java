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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /** An element whose children are being collected, or the whole line. */
    private static final class Open {
        private final @Nullable Open outer;
        private final InlinePath path;
        private final @Nullable Mark mark;

        /** Whether the element is inside of the same mark. */
        private final boolean repeatsMark;

        /** The innermost of this element and those around it whose mark is not repeated; null if none has a mark. */
        private final @Nullable Open marked;

        private final List<Inline> children = new ArrayList<>();

        Open(@Nullable Open outer, InlinePath path) {
            this.outer = outer;
            this.path = path;
            this.mark =
                    path.isEmpty() ? null : InlineNames.MARKS.get(path.element().name());
            @Nullable Open around = outer == null ? null : outer.marked;
            this.repeatsMark = mark != null && has(mark, around);
            this.marked = mark == null || repeatsMark ? around : this;
        }

        private static boolean has(Mark mark, @Nullable Open marked) {
            for (Open at = marked; at != null; at = at.outer().marked) {
                if (at.mark == mark) return true;
            }
            return false;
        }

        /** The open element around this one, which is not the line. */
        Open outer() {
            return Objects.requireNonNull(outer, "outer");
        }
    }

    List<Inline> of(List<Leaf> leaves) {
        if (leaves.size() == 1 && leaves.get(0).path().isEmpty()) return ofOne(leaves.get(0));
        Open open = new Open(null, InlinePath.NONE);
        for (Leaf leaf : leaves) {
            InlinePath common = open.path.common(leaf.path());
            while (open.path != common) open = closed(open);
            open = opened(leaf.path(), open);
            Inline inline = leaf.inline();
            if (inline != null) open.children.add(inline);
        }
        while (open.outer != null) open = closed(open);
        return open.children;
    }

    /** Most lines are one text without elements. */
    private static List<Inline> ofOne(Leaf leaf) {
        Inline inline = leaf.inline();
        return inline == null ? List.of() : List.of(inline);
    }

    private static Open opened(InlinePath path, Open around) {
        return path == around.path ? around : new Open(opened(path.outer(), around), path);
    }

    /** Adds an element to the one around it, which is returned. */
    private Open closed(Open inner) {
        Open outer = inner.outer();
        outer.children.addAll(inlines(inner));
        return outer;
    }

    private List<Inline> inlines(Open open) {
        KeptElement element = open.path.element();
        List<Inline> children = open.children;
        if (!builders.copies.allows(element)) return children;
        // Marked removes a mark inside of itself by a walk over its children: 90 nested ones would cost 90 walks.
        List<Inline> made = children.isEmpty() || open.repeatsMark ? children : wrapped(element, open.mark, children);
        if (!element.hasIdLangOrDir()) return made;
        @Nullable String id = element.takeId();
        @Nullable Locale language = builders.values.language(element);
        @Nullable Direction direction = builders.values.direction(element);
        boolean needsSpan = id != null || ((language != null || direction != null) && !made.isEmpty());
        return needsSpan ? List.of(new Span(id, language, direction, made)) : made;
    }

    private List<Inline> wrapped(KeptElement element, @Nullable Mark mark, List<Inline> children) {
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
