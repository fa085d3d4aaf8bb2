package dev.lede.core.body;

import java.util.ArrayList;
import java.util.List;

/** Joins the parts of a node in reading order. */
final class Contents {
    private Contents() {}

    @SafeVarargs
    static List<? extends Node> of(List<? extends Node>... parts) {
        List<? extends Node> only = List.of();
        for (List<? extends Node> part : parts) {
            if (part.isEmpty()) continue;
            // Most nodes have one part with contents, which is not copied.
            if (!only.isEmpty()) return joined(parts);
            only = part;
        }
        return only;
    }

    @SafeVarargs
    private static List<Node> joined(List<? extends Node>... parts) {
        List<Node> contents = new ArrayList<>();
        for (List<? extends Node> part : parts) contents.addAll(part);
        return List.copyOf(contents);
    }
}
