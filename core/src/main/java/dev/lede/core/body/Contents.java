package dev.lede.core.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins the parts of a node in reading order. */
final class Contents {
    private Contents() {}

    /** Returns an unmodifiable list. The parts are unmodifiable, so that the only part with nodes is returned as it is. */
    @SafeVarargs
    static List<? extends Node> of(List<? extends Node>... parts) {
        int size = 0;
        for (List<? extends Node> part : parts) size += part.size();
        for (List<? extends Node> part : parts) if (part.size() == size) return part;
        List<Node> contents = new ArrayList<>(size);
        for (List<? extends Node> part : parts) contents.addAll(part);
        return Collections.unmodifiableList(contents);
    }
}
