package dev.lede.render.sanitize.read;

import dev.lede.core.check.BidiPairs;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.BidiParagraph;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.HiddenCharacters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Removes control characters and hidden characters from texts and attributes, and reports them. One instance for each document. */
final class VisibleText {
    private final Report report;
    private boolean bidiControls;

    VisibleText(Report report) {
        this.report = report;
    }

    /** The visible text of a node. Bidirectional controls are left to {@link BidiControls}. */
    String of(String written, Node node) {
        if (isUsual(written)) return written;
        String visible = visible(written, node);
        if (!bidiControls) bidiControls = BidiPairs.isIn(visible);
        return visible;
    }

    /** Whether a text of the document has characters that change the direction. */
    boolean hasBidiControls() {
        return bidiControls;
    }

    /** The visible value of an attribute, which is a paragraph of its own. */
    String ofValue(String written, Element element) {
        if (isUsual(written)) return written;
        BidiParagraph.Piece value = BidiParagraph.alone(visible(written, element));
        report.characters(Rule.BIDI_CONTROL, value.gone(), element);
        return value.settled();
    }

    private String visible(String written, Node node) {
        String allowed = Characters.allowed(written);
        if (allowed.length() != written.length()) {
            report.characters(Rule.CONTROL_CHARACTER, Characters.forbidden(written), node);
        }
        String visible = HiddenCharacters.without(allowed);
        if (visible.length() != allowed.length()) {
            report.characters(Rule.HIDDEN_CHARACTER, HiddenCharacters.of(allowed), node);
        }
        return visible;
    }

    /** Whether a text surely has no character to remove: the alphabets of Europe and the Near East, and usual punctuation. */
    private static boolean isUsual(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean usual = c < 0x7F
                    ? c >= ' ' || c == '\n' || c == '\t'
                    // U+034F is the combining grapheme joiner. From U+2010: dashes, quotation marks, the ellipsis.
                    : (c >= 0xA0 && c < 0x1680 && c != 0x034F) || (c >= 0x2010 && c <= 0x2027);
            if (!usual) return false;
        }
        return true;
    }
}
