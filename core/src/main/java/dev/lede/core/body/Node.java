package dev.lede.core.body;

import java.util.List;

/** Anything that a body is made of. Nodes are values: immutable, without parents, equal if their contents are. */
public sealed interface Node permits Block, Inline, ListItem, DefinitionItem, TableRow, TableCell {
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
