package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;

/**
 * Reports markup that only the CMS that wrote the HTML can process: shortcodes in texts, and comments for a page break, the
 * start of the paid part, or a block that the server inserts. Recognized by its syntax; comments of one word are those of
 * WordPress, Ghost, Drupal and TinyMCE. One instance for each document.
 */
public final class CmsMarkup {
    private static final int LONGEST = 400;

    private static final Pattern COMMENT = Pattern.compile(
            // WordPress: <!--more Read on-->, without a space before "more".
            "more(?:\\s.*)?"
                    + "|\\s*(?:more|noteaser|nextpage|page-?break|break|read-?more|members-only|paywall)\\s*"
                    // WordPress renders blocks without content on the server: <!-- wp:block {"ref":9} /-->
                    + "|\\s*wp:[a-z].*/\\s*"
                    // Server-side includes (SSI, ESI), server code, and CDATA sections of XML.
                    + "|#[a-z]+\\s.*|esi\\s.*|\\?=.*|\\[CDATA\\[\\s*[^\\s\\]].*",
            Pattern.DOTALL);

    private static final String NAME = "[a-zA-Z][a-zA-Z0-9_-]{0,40}";
    private static final Pattern SHORTCODE = Pattern.compile(
            // [gallery ids=1,2], [gallery], [recent_posts]
            "\\[(" + NAME + ")\\s{1,9}[a-zA-Z][\\w-]{0,40}=[^\\]]{0,200}\\]?"
                    + "|\\[(gallery|playlist|toc|pagebreak|[a-z]{1,20}(?:_[a-z]{1,20}){1,5})\\s?/?\\]"
                    // [/embed], {/youtube}
                    + "|[\\[{]/(" + NAME + ")[\\]}]"
                    // Drupal: [[{"fid":"9"}]], [node:title]
                    + "|\\[\\[\\s?\\{\\s?\"\\w{1,40}\"\\s?:[^\\]]{0,200}\\]{0,2}"
                    + "|\\[[a-z]{1,20}(?:[:_-][a-z]{1,20}){0,3}:[a-z]{1,20}\\]"
                    // Liquid and Hugo: {% youtube x %}, {{< youtube x >}}
                    + "|\\{(?:%|\\{[<%])-?\\s?[a-z][^}]{0,200}\\}{1,2}");

    private final String html;
    private final Report report;
    private final Set<String> open = new HashSet<>();

    public CmsMarkup(String html, Report report) {
        this.html = html;
        this.report = report;
    }

    void comment(Comment comment) {
        String data = comment.getData();
        if (isUnclosed(comment)) report.comment(Rule.UNCLOSED, comment, data);
        else if (COMMENT.matcher(data.substring(0, Math.min(data.length(), LONGEST)))
                .matches()) {
            report.notice(Notice.Rule.SYSTEM_COMMENT, comment, "comment", data);
        }
    }

    /** Reports server code. Other processing instructions are those of word processors. */
    void instruction(ProcessingInstruction instruction) {
        if (!instruction.target().equals("php")) return;
        report.notice(Notice.Rule.SYSTEM_COMMENT, instruction, "comment", "php " + instruction.data());
    }

    /** Whether the end of a comment is missing. The parser closes such comments at the end of the HTML. */
    private boolean isUnclosed(Comment comment) {
        int end = comment.sourceRange().endPos();
        if (end < html.length() || comment.getData().isBlank()) return false;
        boolean real = html.startsWith("<!--", comment.sourceRange().startPos());
        return real ? !html.endsWith("-->") && !html.endsWith("--!>") : !html.endsWith(">");
    }

    void text(TextNode node) {
        String text = node.getWholeText();
        if (text.indexOf('[') < 0 && text.indexOf('{') < 0) return;
        Matcher shortcode = SHORTCODE.matcher(text);
        boolean reported = false;
        while (shortcode.find()) {
            boolean isEnd = shortcode.group(3) != null && open.remove(shortcode.group(3));
            if (shortcode.group(1) != null) open.add(shortcode.group(1));
            if (isEnd || reported || isInCode(node)) continue;
            report.notice(Notice.Rule.SHORTCODE, node, "text", shortcode.group());
            reported = true;
        }
    }

    private static boolean isInCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("pre,code,kbd,samp") != null;
    }
}
