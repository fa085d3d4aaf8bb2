package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import org.jsoup.nodes.Node;

/**
 * Text between tags, with its white space as written.
 *
 * @param source the node that jsoup read, for its position in the HTML
 * @param isGap whether the text is empty and replaces a removed box that separates the words before and after it
 */
public record KeptText(String value, Node source, boolean isGap) implements KeptNode {
    KeptText(String value, Node source) {
        this(value, source, false);
    }

    @Override
    public boolean isBlankText() {
        return Characters.isBlank(value);
    }

    static KeptText gap(Node source) {
        return new KeptText("", source, true);
    }
}
