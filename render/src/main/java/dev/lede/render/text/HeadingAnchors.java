package dev.lede.render.text;

import dev.lede.core.body.Block;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Node;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The anchors that GitHub and many other renderers of Markdown give to headings: the text in lower case without
 * punctuation, with hyphens for spaces, and a number if it is not the first such text. Markdown itself has none.
 */
final class HeadingAnchors {
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, WebUrl> anchors = new HashMap<>();

    /** Creates the anchors of a document with the headline and the blocks in the nodes of Markdown. */
    HeadingAnchors(List<Inline> headline, List<Block> blocks) {
        if (!headline.isEmpty()) anchor(textOf(headline));
        blocks.forEach(this::find);
    }

    boolean isEmpty() {
        return anchors.isEmpty();
    }

    /** Returns the URL that leads to the heading to which a URL leads in pages; empty if there is no such heading. */
    Optional<WebUrl> of(WebUrl inPage) {
        return inPage.fragment().map(anchors::get);
    }

    private void find(Node node) {
        if (!(node instanceof Heading heading)) {
            node.contents().forEach(this::find);
            return;
        }
        String anchor = anchor(textOf(heading.contents()));
        if (heading.id() != null && !anchor.isEmpty()) {
            anchors.putIfAbsent(WebUrl.of("#" + heading.id()).fragment().orElse(""), WebUrl.of("#" + anchor));
        }
    }

    private static String textOf(List<? extends Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Text words) text.append(words.value());
            else if (node instanceof InlineCode code) text.append(code.value());
            else text.append(textOf(node.contents()));
        }
        return text.toString();
    }

    private String anchor(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(HeadingAnchors::isKept)
                .forEach(letters::appendCodePoint);
        String name = letters.toString().replace(' ', '-');
        String anchor = name;
        while (taken.containsKey(anchor)) anchor = name + "-" + taken.merge(name, 1, Integer::sum);
        taken.put(anchor, 0);
        return anchor;
    }

    private static boolean isKept(int c) {
        if (c == ' ' || c == '-') return true;
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> Character.isAlphabetic(c);
        };
    }
}
