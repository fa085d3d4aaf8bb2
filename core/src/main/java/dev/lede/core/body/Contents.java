package dev.lede.core.body;

import java.util.ArrayList;
import java.util.List;

/** Joins the parts of a node in reading order. */
final class Contents {
    private Contents() {}

    @SafeVarargs
    static List<Node> of(List<? extends Node>... parts) {
        List<Node> contents = new ArrayList<>();
        for (List<? extends Node> part : parts) contents.addAll(part);
        return List.copyOf(contents);
    }
}
