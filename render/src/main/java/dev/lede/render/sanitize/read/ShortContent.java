package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The content of an element, if it is short. Reads a bounded number of nodes and characters, so that nested elements cost
 * linear time.
 *
 * @param words the text, as one line
 * @param media whether the element contains an image, video, audio or frame with a URL, or a link
 * @param source whether the element contains a {@code source} with a URL
 */
public record ShortContent(String words, boolean media, boolean source) {
    /** The cards and players of CMSs have at most half as many nodes. */
    private static final int NODES = 100;

    private static final int CHARACTERS = 1_000;

    /** Elements whose text is never shown. */
    static final Set<String> UNSEEN = Set.of("title", "desc", "metadata", "style", "script");

    private static final Set<String> MEDIA = Set.of("img", "video", "audio", "iframe", "object", "embed", "a");

    /** The content of an element; empty if it has more than 100 nodes or 1,000 characters. */
    public static Optional<ShortContent> of(Element element) {
        Visit visit = new Visit();
        element.filter(visit);
        if (visit.isTooMuch()) return Optional.empty();
        return Optional.of(new ShortContent(Characters.line(visit.words.toString()), visit.media, visit.source));
    }

    /** Whether an element contains neither text nor media. */
    static boolean isEmpty(Element element) {
        return element.childNodeSize() == 0
                || of(element)
                        .filter(held -> !held.media() && Characters.isBlank(held.words()))
                        .isPresent();
    }

    private static final class Visit implements NodeFilter {
        private final StringBuilder words = new StringBuilder();
        private int nodes;
        private boolean media;
        private boolean source;

        private boolean isTooMuch() {
            return nodes > NODES || words.length() > CHARACTERS;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                words.append(whole, 0, Math.min(whole.length(), CHARACTERS + 1));
            }
            if (isTooMuch()) return FilterResult.STOP;
            if (!(node instanceof Element element) || depth == 0) return FilterResult.CONTINUE;
            String name = element.normalName();
            source |= name.equals("source") && element.hasAttr("src");
            media |= MEDIA.contains(name) && hasUrl(element);
            return UNSEEN.contains(name) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }

        private static boolean hasUrl(Element element) {
            for (String attribute : new String[] {"src", "srcset", "href", "data"}) {
                String url = element.attr(attribute).strip();
                if (!url.isEmpty() && !url.regionMatches(true, 0, "data:", 0, 5)) return true;
            }
            return false;
        }
    }
}
