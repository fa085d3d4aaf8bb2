package dev.lede.render.sanitize;

import org.jsoup.nodes.Node;

/**
 * Characters between tags, with their white space as written.
 *
 * @param source where they stand
 */
record KeptText(String value, Node source) implements KeptNode {}
