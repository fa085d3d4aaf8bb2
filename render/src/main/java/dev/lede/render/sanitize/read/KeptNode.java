package dev.lede.render.sanitize.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A node of the tree that {@link Walk} keeps. */
public sealed interface KeptNode permits KeptElement, KeptText, KeptCut {
    default boolean is(String name) {
        return false;
    }

    /** Whether the node is text without visible characters. */
    default boolean isBlankText() {
        return false;
    }

    /** Passes each part of a whole, such as a list item, to one consumer, and the nodes between parts to another, in order. */
    static void split(
            List<KeptNode> nodes,
            Predicate<KeptNode> isPart,
            Consumer<KeptElement> parts,
            Consumer<List<KeptNode>> others) {
        List<KeptNode> between = new ArrayList<>();
        for (KeptNode node : nodes) {
            if (!(node instanceof KeptElement element) || !isPart.test(node)) {
                between.add(node);
                continue;
            }
            if (!between.isEmpty()) others.accept(between);
            between = new ArrayList<>();
            parts.accept(element);
        }
        if (!between.isEmpty()) others.accept(between);
    }

    /** The end of a sequence of parts, with blank text between them; the start if the first node is not a part. */
    static int endOfParts(List<KeptNode> nodes, int start, Predicate<KeptNode> isPart) {
        int end = start;
        for (int at = start; at < nodes.size(); at++) {
            if (isPart.test(nodes.get(at))) end = at + 1;
            else if (end == start || !nodes.get(at).isBlankText()) break;
        }
        return end;
    }
}
