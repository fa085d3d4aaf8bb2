package dev.lede.render.archive;

import java.util.Objects;

/**
 * Turns bodies of Drupal, as its editors store them (CKEditor 4 and 5, and the media module of Drupal 7), into the HTML that a
 * {@link dev.lede.render.sanitize.BodySanitizer} reads. Drupal completes these bodies for each page. Accepts any string; the
 * time is proportional to the length.
 *
 * <ul>
 *   <li>{@code drupal-media}, {@code drupal-entity} and {@code [[{"fid": …}]]} become images, players, embeds and links. What
 *       is not found is reported by the sanitizer; its caption is kept.
 *   <li>{@code data-caption} becomes the caption of a figure, {@code data-align} its side.
 *   <li>Frames of {@code /media/oembed?url=…} become the page that they show.
 *   <li>Tokens such as {@code [node:title]} and {@code {{ title }}} stay in the text, and the sanitizer gives a notice.
 * </ul>
 *
 * <pre>{@code
 * String html = Drupal.html(body, reference -> files.find(reference.id()));
 * Sanitized sanitized = BodySanitizer.builder().baseUrl("https://lake.example/").build().sanitize(html);
 * }</pre>
 */
public final class Drupal {
    private Drupal() {}

    /**
     * Converts a body that refers to nothing, see {@link #html(String, DrupalReferences)}.
     *
     * @param body the body as Drupal stores it
     * @return HTML for the sanitizer
     */
    public static String html(String body) {
        return html(body, DrupalReferences.NONE);
    }

    /**
     * Converts a body.
     *
     * @param body the body as Drupal stores it
     * @param references resolves the references of the body; its exceptions are thrown
     * @return HTML for the sanitizer
     */
    public static String html(String body, DrupalReferences references) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(references, "references");
        return new DrupalBody(body, references).html();
    }
}
