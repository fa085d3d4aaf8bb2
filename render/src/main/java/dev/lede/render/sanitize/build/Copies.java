package dev.lede.render.sanitize.build;

import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.InlineNames;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Bounds how often an element is repeated. One that stands around many blocks ({@code <a>}, {@code <q>}, {@code <tbody
 * lang>}) is made anew inside of each of them, and the parser opens marks again that nobody has closed: a few characters a
 * block would else bring a link of eight thousand characters, or ninety levels of marks. The markup of all copies together
 * takes as much room as the document does; what is beyond keeps its text and loses the element.
 */
public final class Copies {
    /** What short documents may have in any case. */
    private static final int LEAST = 500;

    /** What an {@code img} takes at least. Rendered, pictures grow the most of all: they leave no room for copies. */
    private static final int PICTURE = 14;

    /** What a passage takes in the rendering, beside its attributes. */
    private static final int PASSAGE = 40;

    private final Report report;
    private final Set<Tag> met = new HashSet<>();
    private long left;

    /** The tag that an element was made of: the parser makes several elements of one. */
    private record Tag(int position, String name) {}

    public Copies(Report report, int characters, int pictures) {
        this.report = report;
        this.left = Math.max(0L, characters - (long) PICTURE * pictures) + LEAST;
    }

    /** Whether the element can be made once more; it is told if it cannot. */
    boolean allow(KeptElement element) {
        int position = element.source().sourceRange().startPos();
        if (met.add(new Tag(position, element.name()))) return true;
        long room = room(element);
        if (room <= left) {
            left -= room;
            return true;
        }
        report.limit(Rule.TOO_MANY_COPIES, element.source());
        return false;
    }

    private static long room(KeptElement element) {
        long room = 2L * element.name().length() + "<></>".length();
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            room += attribute.getKey().length() + attribute.getValue().length() + " =\"\"".length();
        }
        return InlineNames.has(element.name()) ? room : room + PASSAGE;
    }
}
