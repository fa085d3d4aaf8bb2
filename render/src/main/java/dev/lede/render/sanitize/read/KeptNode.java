package dev.lede.render.sanitize.read;

/** A node that the gates let through. */
public sealed interface KeptNode permits KeptElement, KeptText {}
