package dev.lede.render.source;

import org.jsoup.Jsoup;

/** Parts of HTML that are written for the sanitizer. */
public final class Markup {
    private Markup() {}

    /** Plain text as HTML or XML, for elements and for attributes in double quotes. */
    public static String text(String text) {
        return attribute(text.replace("&", "&amp;"));
    }

    /** Text that may contain character references, for HTML and for attributes in double quotes. */
    public static String attribute(String written) {
        return written.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** HTML whose tags and comments are closed, so that it changes nothing after it. */
    public static String closed(String html) {
        boolean isText = html.indexOf('<') < 0;
        return isText ? html : Jsoup.parseBodyFragment(html).body().html();
    }
}
