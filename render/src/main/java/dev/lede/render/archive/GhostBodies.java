package dev.lede.render.archive;

import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.render.archive.ghost.GhostHtml;
import dev.lede.render.archive.ghost.Lexical;
import dev.lede.render.archive.ghost.Mobiledoc;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.source.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads bodies of Ghost: the HTML that Ghost renders, or what its editors store, Lexical and Mobiledoc. Immutable and
 * thread-safe.
 *
 * <p>Accepts any string and never throws because of it; the time is proportional to the length. Cards become what they show:
 * a bookmark or a file is a related link, a callout is an aside, a toggle is a disclosure. Cards of unknown types keep their
 * texts and URLs, with the notice {@link Notice.Rule#UNKNOWN_CARD}. Texts that Ghost sends by mail only are removed and
 * reported. In the reports of Lexical and Mobiledoc, a line is a block of the document.
 *
 * <pre>{@code
 * Sanitized body = GhostBodies.of("https://paper.example").lexical(post.lexical());
 * }</pre>
 */
public final class GhostBodies {
    /** Written by Ghost in place of the site's own URL. */
    private static final String SITE = "__GHOST_URL__";

    private final BodySanitizer sanitizer;
    private final String site;

    private GhostBodies(BodySanitizer sanitizer, String site) {
        this.sanitizer = sanitizer;
        this.site = site;
    }

    /**
     * Returns a reader with the sanitizer for articles. Relative URLs are kept as written.
     *
     * @return the reader
     */
    public static GhostBodies relative() {
        return new GhostBodies(BodySanitizer.news(), "");
    }

    /**
     * Returns a reader with the sanitizer for articles. URLs of the site, also relative ones, are resolved.
     *
     * @param siteUrl the URL of the Ghost site, with https or http
     * @return the reader
     * @throws IllegalArgumentException if the URL is not absolute; the message contains it
     */
    public static GhostBodies of(String siteUrl) {
        WebUrl site = RequireUrl.absolute(WebUrl.of(Objects.requireNonNull(siteUrl, "siteUrl")), "site URL");
        String base = site.value().endsWith("/") ? site.value() : site.value() + "/";
        BodySanitizer sanitizer = BodySanitizer.builder().baseUrl(base).build();
        return new GhostBodies(sanitizer, base.substring(0, base.length() - 1));
    }

    /**
     * Returns a reader with another sanitizer, which should have the URL of the site as its base URL.
     *
     * @param sanitizer the sanitizer
     * @return the reader
     */
    public GhostBodies withSanitizer(BodySanitizer sanitizer) {
        return new GhostBodies(Objects.requireNonNull(sanitizer, "sanitizer"), site);
    }

    /**
     * Reads the HTML of a post.
     *
     * @param html any string
     * @return the body, with the report
     */
    public Sanitized html(String html) {
        return sanitizer.sanitize(resolved(html));
    }

    /**
     * Reads a Lexical document, which Ghost stores since version 5. Of malformed JSON, the part before the error is read.
     *
     * @param json any string
     * @return the body, with the report
     */
    public Sanitized lexical(String json) {
        return sanitized(json, Lexical::html);
    }

    /**
     * Reads a Mobiledoc document, which Ghost stored before version 5. Of malformed JSON, the part before the error is read.
     *
     * @param json any string
     * @return the body, with the report
     */
    public Sanitized mobiledoc(String json) {
        return sanitized(json, Mobiledoc::html);
    }

    /** Reads a text without markup. */
    Sanitized plainText(String text) {
        return html(GhostHtml.ofPlainText(text));
    }

    /** Reads the image above a post, which becomes an image or a figure. */
    Sanitized featureImage(String src, String alt, String caption) {
        return html(GhostHtml.ofFeatureImage(src, alt, caption));
    }

    /** The text with the URL of the site in place of Ghost's placeholder. */
    String resolved(String text) {
        return text.replace(SITE, site);
    }

    private Sanitized sanitized(String json, Function<Json, GhostHtml> reader) {
        GhostHtml html = reader.apply(Json.parse(json).value());
        Sanitized sanitized = html(html.html());
        // The document has no classes; the cards were written with them.
        List<Removal> removals = sanitized.removals().stream()
                .filter(removal ->
                        removal.rule() != Removal.Rule.CLASS || !removal.value().startsWith("kg-"))
                .toList();
        return new Sanitized(
                sanitized.body(),
                merged(html.removals(), removals, Comparator.comparingInt(Removal::line)),
                merged(html.notices(), sanitized.notices(), Comparator.comparingInt(Notice::line)));
    }

    private static <T> List<T> merged(List<T> first, List<T> second, Comparator<T> order) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(order);
        return all;
    }
}
