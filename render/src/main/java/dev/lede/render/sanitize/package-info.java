/**
 * Takes untrusted HTML into a {@link dev.lede.core.body.Body}, and tells what it took out.
 *
 * <p>The way of the data, class by class:
 *
 * <pre>{@code
 * String ─▶ ParsedHtml    jsoup parses, as browsers do
 *        ─▶ Walk          goes over jsoup's tree without recursion; Treatment says what to do with each element:
 *                         keep it, keep it under another name, leave it out; Limits says where to stop
 *                         and copies what is kept into a tree of KeptElement and KeptText
 *        ─▶ OwaspGate     decides again, by a policy of OWASP, on each element and attribute that Walk would keep
 *        ─▶ Flow          makes blocks of elements: BlockElements knows who builds which (Figures, Quotes, Lists,
 *                         Tables, Media …); the text between them goes into Lines
 *        ─▶ Line          collapses white space, splits at double breaks, and gives a paragraph's inlines;
 *                         InlineFlow does the same for places where only inlines fit (headings, captions)
 *        ─▶ Body
 * }</pre>
 *
 * <p>Text is kept, and mostly its order. It changes where the tree has one place for something: a {@code figcaption} comes
 * after what it belongs to, a table's foot after its rows, a summary before its details. Compared line by line, visible
 * text before and after is the same collection of lines, not always the same sequence.
 *
 * <p>A {@link dev.lede.render.sanitize.BodySanitizer} is shared; {@code Builders} and {@code Report} belong to one call.
 * Each stage tells the {@code Report} what it leaves out; the report puts it into the order of the document.
 */
@NullMarked
package dev.lede.render.sanitize;

import org.jspecify.annotations.NullMarked;
