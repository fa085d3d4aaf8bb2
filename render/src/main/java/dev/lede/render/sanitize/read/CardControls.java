package dev.lede.render.sanitize.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes parts of Ghost's cards and WordPress's blocks that are not content: controls of players that need a script,
 * icons, duplicate buttons. Sources: the renderers of Ghost's editor (Koenig, kg-default-nodes), WordPress's file block.
 */
public final class CardControls {
    /** The maximum number of elements between a player and its controls, such as the title. */
    private static final int BETWEEN = 2;

    private static final Set<String> BOOKMARK_LINES = Set.of("kg-bookmark-author", "kg-bookmark-publisher");

    private CardControls() {}

    public static boolean is(Element element) {
        if (element.attributesSize() == 0) return false;
        String classes = element.attr("class");
        return (classes.contains("kg-") && isOfGhost(element))
                || (classes.contains("wp-block-file") && isOfFile(element))
                || (classes.contains("wp-embedded-content") && isFrameOfPost(element));
    }

    private static boolean isOfGhost(Element element) {
        return switch (element.normalName()) {
            case "img" -> isIcon(element) || isHiddenThumbnail(element);
            case "button" -> ClassNames.has(element, "kg-toggle-card-icon") && isWithoutLetters(element);
            case "div" -> isPartOfPlayer(element) || isSymbol(element);
            case "svg" -> ClassNames.has(element, "kg-nft-logo") && isIn(element, "kg-nft-header");
            default -> false;
        };
    }

    /** Whether an element is the form of Ghost's card for subscribers, with its button and its messages. */
    static boolean isSignupForm(Element element) {
        return element.nameIs("form") && ClassNames.has(element, "kg-signup-card-form");
    }

    /** The icon before the name of a bookmarked site. */
    private static boolean isIcon(Element img) {
        return ClassNames.has(img, "kg-bookmark-icon") && isIn(img, "kg-bookmark-metadata");
    }

    /** An audio card without a thumbnail has an image without a URL, and shows a symbol instead. */
    private static boolean isHiddenThumbnail(Element img) {
        return ClassNames.has(img, "kg-audio-thumbnail") && ClassNames.has(img, "kg-audio-hide");
    }

    private static boolean isSymbol(Element div) {
        boolean symbol = (ClassNames.has(div, "kg-audio-thumbnail") && ClassNames.has(div, "placeholder"))
                || (ClassNames.has(div, "kg-file-card-icon") && isIn(div, "kg-file-card-container"));
        return symbol && isWithoutLetters(div);
    }

    private static boolean isPartOfPlayer(Element div) {
        if (ClassNames.has(div, "kg-audio-player")) return isBeside("audio", div) && isWithoutLetters(div);
        boolean video = ClassNames.has(div, "kg-video-overlay") || ClassNames.has(div, "kg-video-player-container");
        return video && isBeside("video", div) && isWithoutLetters(div);
    }

    private static boolean isBeside(String media, Element controls) {
        @Nullable Element before = controls.previousElementSibling();
        for (int at = 0; at < BETWEEN && before != null && !before.nameIs(media); at++) {
            before = before.previousElementSibling();
        }
        return before != null && before.nameIs(media);
    }

    /** Whether the element contains at most times, speeds and symbols: {@code 0:00 / 2:31 1×}. */
    private static boolean isWithoutLetters(Element element) {
        return ShortContent.of(element)
                .filter(held -> held.words().codePoints().noneMatch(Character::isLetter) && !held.media())
                .isPresent();
    }

    /** The embedded file or the button of a file block, next to a link to the same file. */
    private static boolean isOfFile(Element element) {
        if (ClassNames.has(element, "wp-block-file__button")) {
            @Nullable Element before = element.previousElementSibling();
            return before != null && isLinkTo(element.attr("href"), before);
        }
        @Nullable Element next = element.nextElementSibling();
        return ClassNames.has(element, "wp-block-file__embed") && next != null && isLinkTo(element.attr("data"), next);
    }

    /** The frame that shows a post of another WordPress site, after a quotation that links to the post. */
    private static boolean isFrameOfPost(Element element) {
        if (!element.nameIs("iframe")) return false;
        @Nullable Element parent = element.parent();
        Element alone = parent != null && parent.nameIs("p") ? parent : element;
        @Nullable Element before = alone.previousElementSibling();
        return before != null
                && before.nameIs("blockquote")
                && ClassNames.has(before, "wp-embedded-content")
                && ShortContent.of(before).filter(ShortContent::media).isPresent();
    }

    private static boolean isLinkTo(String url, Element link) {
        return link.nameIs("a") && !link.text().isBlank() && link.attr("href").equals(url);
    }

    /** Whether browsers show a span as a line of its own: the publisher or author of a bookmark. */
    public static boolean isLine(Element span) {
        if (span.attributesSize() == 0) return false;
        return BOOKMARK_LINES.contains(span.attr("class").stripTrailing()) && isIn(span, "kg-bookmark-metadata");
    }

    private static boolean isIn(Element element, String parent) {
        return element.parent() != null && ClassNames.has(element.parent(), parent);
    }
}
