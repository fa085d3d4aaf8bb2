package dev.lede.core.body;

import java.util.List;
import java.util.Map;

/** A node of a body. Nodes are immutable, have no parent, and are equal if their components are equal. */
public sealed interface Node permits Block, Inline, ListItem, DefinitionItem, TableRow, TableCell {
    /**
     * Returns the name of this kind of node, which is also its {@code type} in JSON: {@code paragraph}, {@code strong},
     * {@code list}; the type of a {@link CustomBlock} is the host's.
     *
     * @return the type
     */
    default String type() {
        return NodeNames.of(this);
    }

    /**
     * Returns the types of the nodes of Lede.
     *
     * @return an unmodifiable map from type to record class: {@link Marked} for each mark, without custom blocks
     */
    static Map<String, Class<? extends Node>> types() {
        return NodeNames.TYPES;
    }

    /**
     * Returns the child nodes in reading order: {@code children}, and the inlines of captions, credits, summaries and
     * attributions.
     *
     * @return the child nodes; empty for a leaf
     */
    default List<? extends Node> contents() {
        return List.of();
    }

    /**
     * Returns the plain text of this node for readers, as {@link Body#text} does.
     *
     * @return the text, without leading and trailing white space; empty for an image
     */
    default String text() {
        return TextForm.of(this);
    }
}
