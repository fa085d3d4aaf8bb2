package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.report.Removal.Rule;

/**
 * Whether HTML that is not parsed yet has tags that need special care. Most HTML has none, and one scan finds that. Text in a
 * comment or attribute counts as a tag.
 *
 * @param tooLong whether a name is beyond the limit
 * @param frame whether there may be frames
 * @param base whether there may be a {@code base}
 */
public record TagNames(boolean tooLong, boolean frame, boolean base) {
    /** Reads the names of the tags. */
    public static TagNames in(String html) {
        boolean tooLong = false;
        boolean frame = false;
        boolean base = false;
        int at = Tags.next(html, 0);
        while (at >= 0) {
            int name = Tags.nameAt(html, at);
            int end = Tags.endOfName(html, name);
            tooLong |= end - name > Limits.TAG_NAME;
            frame |= Tags.isPrefix("iframe", html, name);
            base |= Tags.isPrefix("base", html, name);
            at = Tags.next(html, end);
        }
        return new TagNames(tooLong, frame, base);
    }

    /**
     * Truncates the names beyond the limit: the parser's time is quadratic in their length. Replaces characters by spaces, so
     * that no position changes.
     */
    public static String cut(String html, Report report) {
        StringBuilder cut = new StringBuilder(html);
        boolean reported = false;
        int at = Tags.next(html, 0);
        while (at >= 0) {
            int name = Tags.nameAt(html, at);
            int end = Tags.endOfName(html, name);
            for (int over = name + Limits.TAG_NAME; over < end; over++) cut.setCharAt(over, ' ');
            if (!reported && end - name > Limits.TAG_NAME) {
                report.document(Rule.TAG_NAME_TOO_LONG, html.substring(name, end));
                reported = true;
            }
            at = Tags.next(html, end);
        }
        return cut.toString();
    }
}
