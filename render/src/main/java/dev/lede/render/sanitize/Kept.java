package dev.lede.render.sanitize;

/** A node that the gates let through. */
sealed interface Kept permits KeptElement, KeptText {}
