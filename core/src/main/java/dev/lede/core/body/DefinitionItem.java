package dev.lede.core.body;

/** An item of a {@link DefinitionList}: a term, or a description of the terms before it. */
public sealed interface DefinitionItem extends Node permits DefinitionTerm, DefinitionDescription {}
