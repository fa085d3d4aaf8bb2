package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import org.jsoup.nodes.Node;

/**
 * Characters between tags, with their white space as written.
 *
 * @param source where they stand
 * @param isGap whether they are none, in place of a box that is not kept: the words on its sides are two
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
