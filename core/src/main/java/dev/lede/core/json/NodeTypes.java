package dev.lede.core.json;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Node;

/** The types of nodes in JSON, by kind. */
final class NodeTypes {
    /** The type of a body, which is not a node. */
    static final String ROOT = "root";

    private NodeTypes() {}

    /** Whether a type is one of Lede's types, and not a custom one. */
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
