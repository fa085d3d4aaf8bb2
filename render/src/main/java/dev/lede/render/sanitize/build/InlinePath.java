package dev.lede.render.sanitize.build;

import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.StyleMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The inline elements around a leaf or block, as a linked list from the innermost outwards. Leaves share the outer part of
 * their paths, so that an element around many blocks ({@code <a><h3>…</h3><p>…</p></a>}) wraps the text of each.
 */
final class InlinePath {
    static final InlinePath NONE = new InlinePath(null, null, 0);

    private final @Nullable InlinePath outer;
    private final @Nullable KeptElement element;
    private final int length;

    private InlinePath(@Nullable InlinePath outer, @Nullable KeptElement element, int length) {
        this.outer = outer;
        this.element = element;
        this.length = length;
    }

    /** The path inside of the element, whatever its style. */
    InlinePath into(KeptElement element) {
        return new InlinePath(this, element, length + 1);
    }

    boolean isEmpty() {
        return element == null;
    }

    /** The path around the innermost element, if the path is not empty. */
    InlinePath outer() {
        return Objects.requireNonNull(outer, "outer");
    }

    /** The innermost element, if the path is not empty. */
    KeptElement element() {
        return Objects.requireNonNull(element, "element");
    }

    /** The path with the marks of a block's style. */
    InlinePath styledBy(KeptElement block, AllowedNames names) {
        return hasStyle(block) ? inside(block, false, names) : this;
    }

    /**
     * The path inside of the element: without the marks that its style undoes, with those that its style makes.
     *
     * @param isKept whether the element itself is on the path
     */
    InlinePath inside(KeptElement element, boolean isKept, AllowedNames names) {
        if (!hasStyle(element)) return isKept ? into(element) : this;
        StyleMarks style = StyleMarks.of(element.source());
        InlinePath inner = this;
        for (String undone : style.undone()) inner = inner.without(undone, new HashMap<>());
        if (isKept) inner = inner.into(element);
        for (String mark : style.made())
            if (names.has(mark)) inner = inner.into(new KeptElement(mark, Map.of(), element.source()));
        return inner;
    }

    private static boolean hasStyle(KeptElement element) {
        return element.source().attributes().hasKey("style");
    }

    /**
     * The path without the elements of a name; spans keep their language and direction.
     *
     * @param known the results for other paths, so that the results also share their outer parts
     */
    InlinePath without(String name, Map<InlinePath, InlinePath> known) {
        if (isEmpty()) return this;
        InlinePath before = known.get(this);
        if (before != null) return before;
        InlinePath kept = outer().without(name, known);
        if (!element().is(name)) kept = kept == outer() ? this : kept.into(element());
        else if (element().hasIdLangOrDir()) kept = kept.into(element().langAndDirSpan());
        known.put(this, kept);
        return kept;
    }

    /** The longest path that both paths begin with. */
    InlinePath common(InlinePath other) {
        InlinePath one = this;
        InlinePath two = other;
        while (one.length > two.length) one = one.outer();
        while (two.length > one.length) two = two.outer();
        while (one != two) {
            one = one.outer();
            two = two.outer();
        }
        return one;
    }

    boolean hasId() {
        for (InlinePath at = this; !at.isEmpty(); at = at.outer()) {
            if (at.element().hasId()) return true;
        }
        return false;
    }

    List<String> takeIds() {
        List<String> ids = new ArrayList<>();
        for (InlinePath at = this; !at.isEmpty(); at = at.outer()) {
            String id = at.element().takeId();
            if (id != null) ids.add(id);
        }
        return ids;
    }
}
