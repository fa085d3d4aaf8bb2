package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.source.Json;
import java.util.List;

/**
 * Writes the cards of Ghost's editors as Ghost does, with the classes that the sanitizer recognizes. Both editors store the
 * same fields. Source of fields and markup: Ghost's Koenig editor, kg-default-nodes.
 */
final class Cards {
    private final DocumentHtml out;

    Cards(DocumentHtml out) {
        this.out = out;
    }

    /** Writes a card. Returns whether its type is known. */
    boolean write(String type, Json card) {
        switch (type) {
            case "image" -> image(card);
            case "gallery" -> gallery(card);
            case "bookmark" -> bookmark(card);
            case "embed" -> embed(card);
            case "video" -> video(card);
            case "audio" -> audio(card);
            case "file" -> file(card);
            case "code", "codeblock" -> code(card);
            case "html" -> out.foreign(card.text("html"));
            case "markdown", "card-markdown" -> MarkdownCard.write(card.first("markdown", "html"), out);
            case "hr", "horizontalrule" -> out.html("<hr>");
            case "paywall" -> out.html("<!--members-only-->");
            case "callout" -> callout(card);
            case "toggle" -> toggle(card);
            case "button" ->
                out.html("<p>")
                        .link(card.text("buttonUrl"), card.text("buttonText"))
                        .html("</p>");
            case "product" -> product(card);
            case "header" -> header(card);
            case "signup" -> signup(card);
            case "call-to-action" -> callToAction(card);
            case "email", "email-cta" -> mailOnly(type, card);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void figure(String kind, Json card) {
        String width = card.text("cardWidth");
        String placement = width.equals("wide") || width.equals("full") ? " kg-width-" + width : "";
        out.html("<figure class=\"kg-card kg-" + kind + "-card" + placement + "\">");
    }

    private void endFigure(Json card) {
        out.element("<figcaption>", card.text("caption"), "</figcaption>").html("</figure>");
    }

    private void image(Json card) {
        figure("image", card);
        img(card);
        endFigure(card);
    }

    private void img(Json image) {
        boolean isLink = !image.text("href").isBlank();
        if (isLink) out.html("<a").attribute("href", image.text("href")).html(">");
        out.html("<img").attribute("src", image.text("src")).attribute("alt", image.text("alt"));
        out.attribute("title", image.text("title"));
        size(image).html(">").html(isLink ? "</a>" : "");
    }

    private void img(String src) {
        if (!src.isBlank()) out.html("<img").attribute("src", src).html(" alt=\"\">");
    }

    private DocumentHtml size(Json media) {
        int width = media.at("width").number(0);
        int height = media.at("height").number(0);
        if (width <= 0 || height <= 0) return out;
        return out.attribute("width", Integer.toString(width)).attribute("height", Integer.toString(height));
    }

    private void gallery(Json card) {
        figure("gallery", card);
        out.html("<div class=\"kg-gallery-container\"><div class=\"kg-gallery-row\">");
        for (Json image : card.at("images").items()) {
            out.html("<div class=\"kg-gallery-image\">");
            img(image);
            out.element("<figcaption>", image.text("caption"), "</figcaption>").html("</div>");
        }
        out.html("</div></div>");
        endFigure(card);
    }

    private void bookmark(Json card) {
        Json metadata = card.at("metadata");
        String title = metadata.first("title", "url");
        figure("bookmark", card);
        out.html("<a class=\"kg-bookmark-container\"")
                .attribute("href", card.first("url"))
                .html(">");
        out.html("<div class=\"kg-bookmark-content\">");
        line("kg-bookmark-title", title.isEmpty() ? card.text("url") : title);
        line("kg-bookmark-description", metadata.text("description"));
        line("kg-bookmark-author", metadata.text("publisher"));
        line("kg-bookmark-publisher", metadata.text("author"));
        out.html("</div>");
        if (!metadata.text("thumbnail").isBlank()) {
            out.html("<div class=\"kg-bookmark-thumbnail\">");
            img(metadata.text("thumbnail"));
            out.html("</div>");
        }
        out.html("</a>");
        endFigure(card);
    }

    private void line(String name, String text) {
        if (!text.isBlank()) out.html("<div class=\"" + name + "\">").text(text).html("</div>");
    }

    private void embed(Json card) {
        figure("embed", card);
        // The sanitizer decides whether a provider recognizes the URL.
        if (card.text("html").isBlank())
            out.html("<oembed").attribute("url", card.text("url")).html("></oembed>");
        else out.foreign(card.text("html"));
        endFigure(card);
    }

    private void video(Json card) {
        figure("video", card);
        out.html("<video").attribute("src", card.text("src"));
        out.attribute("poster", card.first("customThumbnailSrc", "thumbnailSrc"));
        size(card).html("></video>");
        endFigure(card);
    }

    private void audio(Json card) {
        out.html("<div class=\"kg-card kg-audio-card\">");
        img(card.text("thumbnailSrc"));
        out.html("<audio").attribute("src", card.text("src")).html("></audio>");
        line("kg-audio-title", card.text("title"));
        out.html("</div>");
    }

    private void file(Json card) {
        out.html("<div class=\"kg-card kg-file-card\"><a class=\"kg-file-card-container\"");
        out.attribute("href", card.text("src")).html(">");
        line("kg-file-card-title", card.text("fileTitle"));
        line("kg-file-card-caption", card.text("fileCaption"));
        line("kg-file-card-filename", card.text("fileName"));
        line("kg-file-card-filesize", FileSize.of(card.text("fileSize")));
        out.html("</a></div>");
    }

    private void code(Json card) {
        figure("code", card);
        out.html("<pre><code");
        String language = card.text("language");
        out.attribute("class", language.isBlank() ? "" : "language-" + language).html(">");
        out.text(card.text("code")).html("</code></pre>");
        endFigure(card);
    }

    private void callout(Json card) {
        out.html("<div class=\"kg-card kg-callout-card\">");
        line("kg-callout-emoji", card.text("calloutEmoji"));
        out.element("<div class=\"kg-callout-text\">", card.text("calloutText"), "</div>")
                .html("</div>");
    }

    private void toggle(Json card) {
        out.html("<div class=\"kg-card kg-toggle-card\"><div class=\"kg-toggle-heading\">");
        out.html("<h4 class=\"kg-toggle-heading-text\">")
                .foreign(card.text("heading"))
                .html("</h4></div>");
        out.html("<div class=\"kg-toggle-content\">")
                .foreign(card.text("content"))
                .html("</div></div>");
    }

    private void product(Json card) {
        out.html("<div class=\"kg-card kg-product-card\">");
        img(card.text("productImageSrc"));
        out.element("<h4>", card.text("productTitle"), "</h4>");
        if (card.at("productRatingEnabled").isTrue())
            stars(card.at("productStarRating").number(0));
        out.foreign(card.text("productDescription"));
        if (card.at("productButtonEnabled").isTrue()) button(card.text("productUrl"), card.text("productButton"));
        out.html("</div>");
    }

    private void stars(int rating) {
        int active = Math.max(0, Math.min(rating, 5));
        out.html("<p>").text("★".repeat(active) + "☆".repeat(5 - active)).html("</p>");
    }

    private void button(String url, String text) {
        if (!text.isBlank()) out.html("<p>").link(url, text).html("</p>");
    }

    private void header(Json card) {
        out.html("<div class=\"kg-card kg-header-card\">");
        img(card.text("backgroundImageSrc"));
        out.element("<h2>", card.text("header"), "</h2>");
        out.element("<p>", card.text("subheader"), "</p>");
        if (card.at("buttonEnabled").isTrue()) button(card.text("buttonUrl"), card.text("buttonText"));
        out.html("</div>");
    }

    /** The words of a form that only works on the old site. */
    private void signup(Json card) {
        out.html("<aside>");
        img(card.text("backgroundImageSrc"));
        out.element("<h2>", card.text("header"), "</h2>");
        out.element("<p>", card.text("subheader"), "</p>");
        out.element("<p>", card.text("disclaimer"), "</p>").html("</aside>");
        out.removed(Removal.Rule.SIGNUP_FORM, "form", card.text("buttonText"));
    }

    private void callToAction(Json card) {
        out.html("<div class=\"kg-card kg-cta-card\">");
        if (card.at("hasSponsorLabel").isTrue()) out.foreign(card.text("sponsorLabel"));
        img(card.text("imageUrl"));
        out.foreign(card.text("textValue"));
        if (card.at("showButton").isTrue()) button(card.text("buttonUrl"), card.text("buttonText"));
        out.html("</div>");
    }

    /** Ghost sends these cards by mail, and does not show them on the page of the post. */
    private void mailOnly(String type, Json card) {
        List<String> texts = List.of(card.text("html"), card.text("buttonText"));
        out.removed(Removal.Rule.HIDDEN_WITH_TEXT, type, String.join(" ", texts));
    }
}
