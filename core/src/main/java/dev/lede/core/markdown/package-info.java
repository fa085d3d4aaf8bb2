/**
 * Bodies in the nodes of Markdown only. Markdown, plain text and mdast are written from the same tree, so that they
 * agree about the nodes that Markdown does not have.
 */
@NullMarked
package dev.lede.core.markdown;

import org.jspecify.annotations.NullMarked;
