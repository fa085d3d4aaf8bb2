package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.report.Removal.Rule;

/** Truncates the names of tags: the parser's time is quadratic in their length. */
final class TagNames {
    private TagNames() {}

    /** Replaces the characters of names beyond the limit by spaces, so that no position changes. */
    static String cut(String html, Report report) {
        StringBuilder cut = null;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = at + 1;
            if (Tags.beginsAt(html, at)) {
                int name = Tags.nameAt(html, at);
                end = Tags.endOfName(html, name);
                if (end - name > Limits.TAG_NAME) {
                    if (cut == null) {
                        cut = new StringBuilder(html);
                        report.document(Rule.TAG_NAME_TOO_LONG, html.substring(name, end));
                    }
                    for (int over = name + Limits.TAG_NAME; over < end; over++) cut.setCharAt(over, ' ');
                }
            }
            at = html.indexOf('<', end);
        }
        return cut == null ? html : cut.toString();
    }
}
