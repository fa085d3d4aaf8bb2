package dev.lede.render.archive;

import java.util.Objects;

/**
 * Turns the content of posts, as WordPress stores it, into the HTML that a {@link
 * dev.lede.render.sanitize.BodySanitizer} reads. WordPress completes this content for each page: it adds paragraphs, replaces
 * shortcodes, URLs and blocks. Accepts any string; the time is proportional to the length.
 *
 * <p>Shortcodes and blocks that only the original site can show stay in the text, and the sanitizer gives a notice for each.
 *
 * <pre>{@code
 * String html = WordPress.classic("The ice left early.\n\n[embed]https://youtu.be/dQw4w9WgXcQ[/embed]");
 * Sanitized sanitized = BodySanitizer.news().sanitize(html);
 * }</pre>
 */
public final class WordPress {
    private WordPress() {}

    /**
     * Converts content of the classic editor, see {@link #classic(String, WordPressReferences)}, which refers to nothing.
     *
     * @param content the content as WordPress stores it, in {@code post_content}
     * @return HTML for the sanitizer
     */
    public static String classic(String content) {
        return classic(content, WordPressReferences.NONE);
    }

    /**
     * Converts content of the classic editor: text without paragraphs, with shortcodes.
     *
     * <ul>
     *   <li>Blank lines separate paragraphs, and other line ends are breaks, as {@code wpautop} makes them.
     *   <li>The shortcodes {@code caption}, {@code gallery}, {@code embed}, {@code audio}, {@code video} and {@code playlist}
     *       become figures and players. Files that are not found stay in the shortcode.
     *   <li>Footnotes of plugins ({@code efn_note}, {@code mfn}, {@code modern_footnote}, {@code footnote}, {@code fn}, {@code
     *       ref}) become a list after the text.
     *   <li>A URL alone on its line becomes an embed if the sanitizer has a provider for it, a player if it is a file of audio
     *       or video, otherwise a link.
     *   <li>Images of emoji become their characters.
     * </ul>
     *
     * @param content the content as WordPress stores it, in {@code post_content}
     * @param references resolves the ids of files
     * @return HTML for the sanitizer
     */
    public static String classic(String content, WordPressReferences references) {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(references, "references");
        String lines = withSimpleLineEnds(content);
        Footnotes footnotes = new Footnotes();
        String replaced = Shortcodes.replaced(lines, references, new Expansion(), footnotes);
        return BlockMarkup.rewritten(Paragraphs.in(replaced + footnotes.list()));
    }

    /**
     * Converts content of either editor. Content with blocks ({@code <!-- wp:paragraph -->}) has its paragraphs already; it is
     * converted as follows, and otherwise as that of the classic editor:
     *
     * <ul>
     *   <li>Reusable blocks and footnotes are inserted.
     *   <li>Text between blocks and in blocks of the classic editor gets paragraphs.
     *   <li>Verses become paragraphs with line breaks; media beside a text keeps its side, and covers keep their width.
     * </ul>
     *
     * @param content the content as WordPress stores it, in {@code post_content}
     * @param references resolves the ids of files and reusable blocks
     * @return HTML for the sanitizer
     */
    public static String html(String content, WordPressReferences references) {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(references, "references");
        if (!BlockComments.areIn(content)) return classic(content, references);
        Expansion expansion = new Expansion();
        Footnotes footnotes = new Footnotes();
        String blocks = new BlockComments(references, expansion).replaced(withSimpleLineEnds(content));
        String replaced = Shortcodes.replaced(blocks, references, expansion, footnotes);
        return BlockMarkup.rewritten(replaced + footnotes.list());
    }

    private static String withSimpleLineEnds(String content) {
        return content.replace("\r\n", "\n").replace('\r', '\n');
    }
}
