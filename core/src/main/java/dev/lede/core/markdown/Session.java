package dev.lede.core.markdown;

import dev.lede.core.body.Inline;
import dev.lede.core.body.Text;
import dev.lede.core.check.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of one conversion to the nodes of Markdown. */
final class Session {
    final Wording wording;

    /** Whether line breaks become spaces: in headings and cells, which Markdown writes on one line. */
    boolean isOneLine;

    /** Whether the current block is in a cell of a table. */
    boolean inCell;

    /** Whether the current block is in a figure with a caption or a credit. */
    boolean captioned;

    /** Whether the current text can have an id: it is in the document once. */
    boolean isUnique = true;

    private final Set<String> explained = new HashSet<>();

    /** The id of a place after which no text has been written; null if none. */
    private @Nullable String pendingId;

    Session(Wording wording) {
        this.wording = wording;
    }

    /** Adds a place to which links lead. Of several ids at one place, the first is kept. */
    void place(@Nullable String id) {
        if (pendingId == null && wording.keepsIds()) pendingId = id;
    }

    /** Returns the id of the next text, which is then taken; null if none. */
    @Nullable
    String takeId() {
        if (!isUnique) return null;
        String id = pendingId;
        pendingId = null;
        return id;
    }

    /** Returns whether the document has not explained an abbreviation before. */
    boolean explain(String longForm) {
        return explained.add(longForm);
    }

    /** Returns a line in the nodes of Markdown, without white space at its ends; empty if the line is blank. */
    List<Inline> line(List<Inline> inlines) {
        List<Inline> line = new LineConversion(this).of(inlines);
        return isBlank(line) ? List.of() : line;
    }

    /** Returns a line as {@link #line} does, without line breaks. */
    List<Inline> oneLine(List<Inline> inlines) {
        boolean outer = isOneLine;
        isOneLine = true;
        List<Inline> line = line(inlines);
        isOneLine = outer;
        return line;
    }

    static boolean isBlank(List<Inline> line) {
        for (Inline inline : line) {
            if (!(inline instanceof Text text) || !Require.isBlank(text.value())) return false;
        }
        return true;
    }
}
