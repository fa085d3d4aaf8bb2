package dev.lede.render.sanitize.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A node that the gates let through. */
public sealed interface KeptNode permits KeptElement, KeptText {
    default boolean is(String name) {
        return false;
    }

    /** Whether it is text of which readers see nothing. */
    default boolean isBlankText() {
        return false;
    }

    /** Passes on each node that is a part of a whole, such as a list's item, and the other nodes before, between and after. */
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

    /** Where the parts of one whole end that begin at a place, blank text among them; the place itself if none does. */
    static int endOfParts(List<KeptNode> nodes, int start, Predicate<KeptNode> isPart) {
        int end = start;
        for (int at = start; at < nodes.size(); at++) {
            if (isPart.test(nodes.get(at))) end = at + 1;
            else if (end == start || !nodes.get(at).isBlankText()) break;
        }
        return end;
    }
}
