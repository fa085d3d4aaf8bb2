package dev.lede.render.archive;

import dev.lede.render.sanitize.value.Characters;
import org.jsoup.Jsoup;

/** Reads names and titles, which a CMS stores as HTML. */
final class HtmlText {
    /** Longer texts are no names or titles. */
    private static final int LONGEST = 10_000;

    private HtmlText() {}

    /** The text as one line, without tags and characters that no text may have, with its character references decoded. */
    static String line(String html) {
        String beginning = html.length() <= LONGEST ? html : html.substring(0, LONGEST);
        boolean isText = beginning.indexOf('<') < 0 && beginning.indexOf('&') < 0;
        String text = isText ? beginning : Jsoup.parseBodyFragment(beginning).text();
        return Characters.line(Characters.settled(text)).strip();
    }
}
