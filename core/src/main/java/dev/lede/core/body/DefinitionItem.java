package dev.lede.core.body;

/** A part of a {@link DefinitionList}: a term, or the description of the terms before it. */
public sealed interface DefinitionItem extends Node permits DefinitionTerm, DefinitionDescription {}
