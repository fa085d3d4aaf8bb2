package dev.lede.render.sanitize.build;

import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.InlineNames;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Limits how many characters the copies of elements take. An element around many blocks ({@code <a>}, {@code <q>}, {@code
 * <tbody lang>}) is copied into each of them, and the parser reopens unclosed marks in each: without a limit, a block of a
 * few characters would get a link of 8,000 characters or 90 nested marks. The markup of all copies may be as long as the
 * document; elements beyond keep their text and lose the copy.
 */
public final class CopyBudget {
    /** The characters for copies in short documents. */
    private static final int LEAST = 500;

    /** The length of the shortest {@code img}. Images grow most when rendered: their markup adds nothing to the budget. */
    private static final int IMAGE = 14;

    /** The characters that a passage takes when rendered, without its attributes. */
    private static final int PASSAGE = 40;

    private final Report report;
    private final Set<Tag> seen = new HashSet<>();
    private long left;

    /** The tag of an element in the HTML; the parser makes several elements of one tag. */
    private record Tag(int position, String name) {}

    /** @param characters the length of the document */
    public CopyBudget(Report report, int characters, int images) {
        this.report = report;
        this.left = Math.max(0L, characters - (long) IMAGE * images) + LEAST;
    }

    /** Whether the element may be built: always the first time, then while the budget lasts. Reports a refusal. */
    boolean allows(KeptElement element) {
        int position = element.source().sourceRange().startPos();
        if (seen.add(new Tag(position, element.name()))) return true;
        long length = length(element);
        if (length <= left) {
            left -= length;
            return true;
        }
        report.limit(Rule.TOO_MANY_COPIES, element.source());
        return false;
    }

    private static long length(KeptElement element) {
        long length = 2L * element.name().length() + "<></>".length();
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            length += attribute.getKey().length() + attribute.getValue().length() + " =\"\"".length();
        }
        return InlineNames.has(element.name()) ? length : length + PASSAGE;
    }
}
