package dev.lede.render.sanitize.read;

import org.jsoup.nodes.Element;

/**
 * Writes as text or image what Ghost's cards show by other means: a rating by drawings of stars, a background by a style; and
 * drops alternative texts that name the part of a card instead of its image. Shows cards that a script shows. Source: Ghost's kg-default-nodes.
 */
final class CardContent {
    private static final String RATING = "kg-product-card-rating";
    private static final String STAR = "kg-product-card-rating-star";
    private static final String BACKGROUND = "data-kg-background-image";

    private CardContent() {}

    static void complete(Element element) {
        if (element.nameIs("img")) alt(element);
        else if (element.nameIs("div") && element.attr("class").contains("kg-")) card(element);
    }

    private static void card(Element div) {
        if (ClassNames.has(div, RATING)) rating(div);
        if (ClassNames.has(div, "kg-header-card")) background(div);
        // A script shows the card to readers who may subscribe.
        if (ClassNames.has(div, "kg-signup-card")) div.removeAttr("style");
    }

    private static void rating(Element rating) {
        StringBuilder stars = new StringBuilder();
        for (Element star : rating.children()) {
            if (!ClassNames.has(star, STAR) || stars.length() == 5) continue;
            stars.append(ClassNames.has(star, "kg-product-card-rating-active") ? '★' : '☆');
        }
        if (!stars.isEmpty()) rating.text(stars.toString());
    }

    private static void background(Element header) {
        String url = header.attr(BACKGROUND).strip();
        header.removeAttr(BACKGROUND);
        if (!url.isEmpty())
            header.prependChild(new Element("img").attr("src", url).attr("alt", ""));
    }

    private static void alt(Element img) {
        boolean isName = switch (img.attr("alt")) {
            case "audio-thumbnail" -> ClassNames.has(img, "kg-audio-thumbnail");
            case "CTA Image" -> img.parent() != null && ClassNames.has(img.parent(), "kg-cta-image-container");
            default -> false;
        };
        if (isName) img.attr("alt", "");
    }
}
