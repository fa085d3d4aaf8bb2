package dev.lede.render.sanitize.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines that show something, with one break between them. The ids of other lines go to the line after them. */
final class ShownLines {
    private final List<Leaf> text = new ArrayList<>();
    private final List<Leaf> line = new ArrayList<>();
    private final List<Leaf> anchors = new ArrayList<>();
    private @Nullable Leaf lineBreak;

    private ShownLines() {}

    /** The lines among the leaves; nothing, where none of them shows anything. */
    static List<Leaf> of(List<Leaf> leaves) {
        ShownLines lines = new ShownLines();
        leaves.forEach(lines::add);
        lines.endLine();
        if (!lines.text.isEmpty()) lines.text.addAll(lines.anchors);
        return lines.text;
    }

    private void add(Leaf leaf) {
        if (!leaf.is(Leaf.Kind.BREAK)) {
            line.add(leaf);
            return;
        }
        endLine();
        if (lineBreak == null) lineBreak = leaf;
    }

    private void endLine() {
        if (line.stream().allMatch(Leaf::isBlank)) keepIds();
        else keepLine();
        line.clear();
    }

    private void keepIds() {
        for (Leaf leaf : line) {
            if (leaf.path().hasId()) anchors.add(Leaf.anchor(leaf.path()));
        }
    }

    private void keepLine() {
        if (lineBreak != null && !text.isEmpty()) text.add(lineBreak);
        text.addAll(anchors);
        text.addAll(line);
        anchors.clear();
        lineBreak = null;
    }
}
