package dev.lede.render.sanitize.read;

import dev.lede.core.check.BidiPairs;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.BidiParagraph;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a tree as browsers show them, and applies {@link BidiParagraph} to each. */
final class BidiControls {
    private final BidiParagraph paragraph = new BidiParagraph();
    private final List<Place> places = new ArrayList<>();

    /** A text of the tree that has such characters or ends a paragraph. */
    private record Place(KeptElement parent, int index, KeptText text, BidiParagraph.Piece piece) {}

    private BidiControls() {}

    static void settle(KeptElement root, Report report) {
        BidiControls controls = new BidiControls();
        controls.element(root, false);
        for (Place place : controls.places) {
            int[] gone = place.piece().gone();
            if (gone.length == 0) continue;
            report.characters(Rule.BIDI_CONTROL, gone, place.text().source());
            KeptText settled =
                    new KeptText(place.piece().settled(), place.text().source());
            place.parent().replace(place.index(), settled);
        }
    }

    private void element(KeptElement element, boolean lines) {
        boolean inLine = isInLine(element);
        // An element with a direction is isolated from the text around it; a credit may be moved elsewhere.
        boolean apart = inLine && (element.attribute("dir") != null || element.isCredit());
        if (!inLine) paragraph.end();
        if (apart) paragraph.enter();
        children(element, lines || element.is("pre"));
        if (apart) paragraph.leave();
        if (!inLine) paragraph.end();
    }

    private void children(KeptElement element, boolean lines) {
        int index = 0;
        for (KeptNode child : element.children()) {
            if (child instanceof KeptElement inner) element(inner, lines);
            else if (child instanceof KeptText text) text(element, index, text, lines);
            else paragraph.end();
            index++;
        }
    }

    private void text(KeptElement parent, int index, KeptText text, boolean lines) {
        boolean ends = lines || text.value().indexOf('\u2029') >= 0;
        if (!ends && !BidiPairs.isIn(text.value())) return;
        BidiParagraph.Piece piece = new BidiParagraph.Piece(text.value());
        paragraph.add(piece, lines);
        places.add(new Place(parent, index, text, piece));
    }

    /** Line breaks end a paragraph (CSS Writing Modes, 2.4.2), and so do blocks. */
    private static boolean isInLine(KeptElement element) {
        return InlineNames.standsInLines(element.name()) && !element.is("br") && !element.is("track");
    }
}
