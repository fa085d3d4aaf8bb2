package dev.lede.core.body;

import java.util.List;
import java.util.Map;

/** Anything that a body is made of. Nodes are values: immutable, without parents, equal if their contents are. */
public sealed interface Node permits Block, Inline, ListItem, DefinitionItem, TableRow, TableCell {
    /**
     * Returns the name of this kind of node, which is also its {@code type} in JSON: {@code paragraph}, {@code strong},
     * {@code list}; of a {@link CustomBlock} the host's own.
     *
     * @return the type
     */
    default String type() {
        return NodeNames.of(this);
    }

    /**
     * Returns the types of Lede's own nodes.
     *
     * @return the record of each type, unmodifiable; {@link Marked} for each mark, nothing for custom blocks
     */
    static Map<String, Class<? extends Node>> types() {
        return NodeNames.TYPES;
    }

    /**
     * The nodes directly inside of this one, in the order of reading: what is in {@code children}, and captions,
     * credits, summaries and attributions where they stand.
     *
     * @return the contents; empty for a leaf
     */
    default List<? extends Node> contents() {
        return List.of();
    }

    /**
     * What a reader sees of this node as text, as {@link Body#text} has it.
     *
     * @return the text, without white space at its ends; empty for a picture
     */
    default String text() {
        return TextForm.of(this);
    }
}
