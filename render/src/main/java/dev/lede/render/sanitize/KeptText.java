package dev.lede.render.sanitize;

/** Characters between tags, with their white space as written. */
record KeptText(String value) implements KeptNode {}
