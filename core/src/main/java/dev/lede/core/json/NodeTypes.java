package dev.lede.core.json;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Node;

/** Which of the types in JSON are Lede's own, and where nodes of them can be. */
final class NodeTypes {
    /** The type of a body, which is no node. */
    static final String ROOT = "root";

    private NodeTypes() {}

    /** Whether a type is Lede's own, and not a host's. */
    static boolean isKnown(String type) {
        return type.equals(ROOT) || Node.types().containsKey(type);
    }

    static boolean isInline(String type) {
        return is(type, Inline.class);
    }

    static boolean isBlock(String type) {
        return is(type, Block.class);
    }

    private static boolean is(String type, Class<? extends Node> kind) {
        Class<? extends Node> record = Node.types().get(type);
        return record != null && kind.isAssignableFrom(record);
    }
}
