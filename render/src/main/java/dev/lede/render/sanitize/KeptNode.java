package dev.lede.render.sanitize;

/** A node that the gates let through. */
sealed interface KeptNode permits KeptElement, KeptText {}
