package dev.lede.core.markdown;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.Node;
import dev.lede.core.body.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Estimates the size of a line: its characters, including those of URLs, and one for each node and for the line. */
final class LineSize {
    private LineSize() {}

    static long of(List<Inline> line) {
        return 1 + sum(line);
    }

    private static long sum(List<? extends Node> nodes) {
        long size = 0;
        for (Node node : nodes) size += 1 + own(node) + sum(node.contents());
        return size;
    }

    private static long own(Node node) {
        if (node instanceof Text text) return text.value().length();
        if (node instanceof InlineCode code) return code.value().length();
        if (node instanceof Link link) return length(link.url().value()) + length(link.title());
        if (node instanceof Image image) {
            return length(image.url().value()) + length(image.alt()) + length(image.title());
        }
        return 0;
    }

    private static long length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
