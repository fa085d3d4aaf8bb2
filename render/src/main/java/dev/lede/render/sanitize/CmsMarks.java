package dev.lede.render.sanitize;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Comments and shortcodes that mean something to a content management system and nothing to a body: where a teaser ends,
 * where the part for members begins, a block or a gallery that the system would put there. They are reported, so that an
 * editor can do by hand what the system would have done.
 */
final class CmsMarks {
    /**
     * WordPress: {@code more}, {@code noteaser}, {@code nextpage}, and blocks without content, which the server renders;
     * Ghost: {@code members-only}; Drupal and TinyMCE: {@code break}, {@code pagebreak}; includes of servers and caches
     * (SSI, ESI).
     */
    private static final Pattern COMMENT = Pattern.compile(
            "more(?: .{0,200})?|\\s*(?:more|noteaser|nextpage|page-?break|break|members-only|paywall"
                    + "|wp:[a-z][a-z0-9/-]{0,80}(?: .*)?/|#(?:include|exec|echo)\\s.*|esi\\b.*)\\s*",
            Pattern.DOTALL);

    /** Of longer comments only the beginning and the end are looked at. */
    private static final int LONG = 300;

    /**
     * {@code [name attribute=…]}, {@code [name]}, {@code [/name]} (WordPress), {@code [[{…}]]} and {@code [[nid:1]]} (Drupal),
     * <code>{{ … }}</code> and <code>{% … %}</code> (Twig, Liquid, Handlebars).
     */
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\[\\[(?:\\{|[a-z][a-z0-9_]{0,40}:)|\\[/?(?<name>[a-z][a-z0-9_-]{0,40})(?<rest>]|/]| /]|\\s[a-z][a-z0-9_-]{0,40}=)"
                    + "|\\{\\{[^{}]{1,200}}}|\\{%[^{}]{1,200}%}");

    /** Shortcodes of WordPress itself that may have neither attributes nor an end. */
    private static final Set<String> BARE = Set.of("gallery", "playlist", "embed", "audio", "video", "caption");

    private CmsMarks() {}

    /** Reports the comment if a known system gives it a meaning. */
    static void notice(Comment comment, Report report) {
        String text = comment.getData();
        String looked =
                text.length() <= LONG ? text : text.substring(0, LONG / 2) + text.substring(text.length() - LONG / 2);
        if (COMMENT.matcher(looked).matches()) report.notice(Notice.Rule.COMMENT_OF_A_CMS, comment, text.strip());
    }

    /** Reports the shortcodes of a text; in code they are what the text is about. */
    static void notice(Node node, String text, Report report) {
        if (text.indexOf('[') < 0 && text.indexOf('{') < 0 || isCode(node)) return;
        Matcher shortcode = SHORTCODE.matcher(text);
        Set<String> ended = new HashSet<>();
        Set<String> seen = new HashSet<>();
        boolean endsRead = false;
        while (shortcode.find()) {
            String name = shortcode.group("name");
            if (name != null && !hasAttribute(shortcode) && !BARE.contains(name)) {
                if (!endsRead) ended = ends(text);
                endsRead = true;
                if (!ended.contains(name)) continue;
            }
            // Of a shortcode and its end, and of several of one name, the first in the text is enough.
            if (seen.add(name == null ? text.substring(shortcode.start(), shortcode.start() + 2) : name)) {
                int end = Math.min(text.length(), shortcode.start() + 2 * Limits.SHOWN_VALUE);
                report.notice(Notice.Rule.SHORTCODE, node, text.substring(shortcode.start(), end));
            }
        }
    }

    private static boolean hasAttribute(Matcher shortcode) {
        String rest = shortcode.group("rest");
        return rest.endsWith("=") || rest.endsWith("/]");
    }

    /** The names of the shortcodes that the text ends. */
    private static Set<String> ends(String text) {
        Set<String> ends = new HashSet<>();
        for (int at = text.indexOf("[/"); at >= 0; at = text.indexOf("[/", at + 2)) {
            int end = text.indexOf(']', at);
            if (end < 0) break;
            if (end - at <= 43) ends.add(text.substring(at + 2, end));
        }
        return ends;
    }

    private static boolean isCode(Node node) {
        Node parent = node.parent();
        for (int level = 0; level < 3 && parent instanceof Element element; level++, parent = parent.parent()) {
            switch (element.normalName()) {
                case "code", "pre", "kbd", "samp", "xmp" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
