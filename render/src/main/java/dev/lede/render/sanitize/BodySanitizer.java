package dev.lede.render.sanitize;

import dev.lede.core.body.Body;
import java.util.Objects;

/**
 * Takes untrusted HTML into a {@link Body}: what is safe and means something to readers is kept, the rest is reported.
 *
 * <p>It is total: any string gives a body, none an exception. The work is in proportion to the length. It is immutable
 * and shared by all threads.
 *
 * <pre>{@code
 * Sanitized sanitized = BodySanitizer.news().sanitize(html);
 * if (!sanitized.lossless()) sanitized.removals().forEach(System.out::println);
 * }</pre>
 *
 * <p>Comments are not content and are not reported, nor are {@code div} and {@code span} that say nothing. Text in
 * {@code noscript}, {@code hidden} elements and templates is not seen by readers and goes, reported; text in buttons and
 * text areas stays.
 */
public final class BodySanitizer {
    private static final BodySanitizer NEWS = new BodySanitizer(AllowedNames.NEWS, EmbedProviders.KNOWN);

    private final AllowedNames vocabulary;
    private final EmbedProviders providers;

    private BodySanitizer(AllowedNames vocabulary, EmbedProviders providers) {
        this.vocabulary = vocabulary;
        this.providers = providers;
    }

    /**
     * The sanitizer for articles: keeps all that the body of a news article holds, from figures and tables to the players
     * of well-known sites.
     *
     * @return always the same
     */
    public static BodySanitizer news() {
        return NEWS;
    }

    /**
     * Makes a body of HTML.
     *
     * @param html anything: a body's HTML, a whole document, or no HTML at all
     * @return the body, and what is not in it
     */
    public Sanitized sanitize(String html) {
        Objects.requireNonNull(html, "html");
        Report report = new Report();
        ParsedHtml parsed = ParsedHtml.of(html, report);
        Walk walk = new Walk(vocabulary, report);
        KeptElement root = walk.over(parsed.body());
        Copies copies = new Copies(report, Math.min(html.length(), Limits.CHARACTERS), walk.pictures());
        Builders builders = new Builders(report, copies, providers);
        Body body = new Body(new Flow(builders, Path.NONE).blocksOf(root.children()));
        builders.links.reportLost();
        return report.with(body);
    }
}
