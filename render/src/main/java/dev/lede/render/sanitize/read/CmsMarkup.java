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
 * Reads the markup of the CMS that wrote the HTML: finds the cut, and reports what only the CMS can process, such as
 * shortcodes in texts, and comments for a page break or a block that the server inserts. Recognized by its syntax; comments
 * of one word are those of WordPress, Ghost, Drupal and TinyMCE. One instance for each document.
 */
public final class CmsMarkup {
    private static final int LONGEST = 400;

    private static final Pattern COMMENT = Pattern.compile(
            "\\s*(?:noteaser|nextpage|page-?break|break|read-?more)\\s*"
                    // WordPress renders blocks without content on the server: <!-- wp:block {"ref":9} /-->
                    + "|\\s*wp:[a-z].*/\\s*"
                    // Server-side includes (SSI, ESI), server code, and CDATA sections of XML.
                    + "|#[a-z]+\\s.*|esi\\s.*|\\?=.*|\\[CDATA\\[\\s*[^\\s\\]].*",
            Pattern.DOTALL);

    private static final String NAME = "[a-zA-Z][a-zA-Z0-9_-]{0,40}";
    private static final Pattern SHORTCODE = Pattern.compile(
            // [gallery ids=1,2], [tweet https://…], [gallery], [recent_posts]
            "\\[(" + NAME + ")\\s{1,9}(?:[a-zA-Z][\\w-]{0,40}=|https?://)[^\\]]{0,200}\\]?"
                    + "|\\[(gallery|playlist|toc|pagebreak|[a-z]{1,20}(?:_[a-z]{1,20}){1,5})\\s?/?\\]"
                    // [/embed], {/youtube}
                    + "|[\\[{]/(" + NAME + ")[\\]}]"
                    // Drupal: [[{"fid":"9"}]], [node:title]
                    + "|\\[\\[\\s?\\{\\s?\"\\w{1,40}\"\\s?:[^\\]]{0,200}\\]{0,2}"
                    + "|\\[[a-z]{1,20}(?:[:_-][a-z]{1,20}){0,3}:[a-z]{1,20}\\]"
                    // Liquid, Twig and Hugo: {% youtube x %}, {{ title }}, {{< youtube x >}}
                    + "|\\{(?:%|\\{[<%]?)-?\\s?[a-z][^}]{0,200}\\}{1,2}");

    /** Words in the names by which plugins of many makers hide content from readers who have not signed in or paid. */
    private static final Pattern MEMBERS_ONLY = Pattern.compile(
            "member|mepr|swpm|restrict|private|paywall|paid|premium|subscriber|protect|logged",
            Pattern.CASE_INSENSITIVE);

    /** {@code <!-- wp:pmpro/membership {"levels":["1"]} -->} */
    private static final Pattern BLOCK = Pattern.compile("\\s*+wp:([a-z0-9_/-]++)\\s");

    private final String html;
    private final Report report;
    private final Set<String> open = new HashSet<>();

    /** Whether the next mark is the cut. */
    private boolean mayCut;

    /** @param mayCut whether the body may have a cut */
    public CmsMarkup(String html, boolean mayCut, Report report) {
        this.html = html;
        this.mayCut = mayCut;
        this.report = report;
    }

    /** Returns whether the comment is the first mark of the cut. Reports other comments with a meaning to a CMS. */
    boolean isCut(Comment comment) {
        String data = comment.getData();
        if (isUnclosed(comment)) {
            report.comment(Rule.UNCLOSED, comment, data);
            return false;
        }
        boolean marksCut = CutMarks.areIn(data);
        if (marksCut && beginsAsComment(comment) && isFirst()) return true;
        String beginning = data.substring(0, Math.min(data.length(), LONGEST));
        if (isForMembers(beginning)) {
            report.notice(Notice.Rule.MEMBERS_ONLY, comment, "comment", data);
        } else if (marksCut || COMMENT.matcher(beginning).matches()) {
            report.notice(Notice.Rule.SYSTEM_COMMENT, comment, "comment", data);
        }
        return false;
    }

    /** Whether the comment begins a block that the CMS shows to some readers only. */
    private static boolean isForMembers(String comment) {
        Matcher block = BLOCK.matcher(comment);
        boolean isBlock =
                block.lookingAt() && MEMBERS_ONLY.matcher(block.group(1)).find();
        return isBlock || comment.startsWith("kg-gated-block:begin");
    }

    /** Returns whether the element is the first mark of the cut. */
    boolean isCut(Element element) {
        return mayCut && CutMarks.is(element) && isFirst();
    }

    private boolean isFirst() {
        boolean first = mayCut;
        mayCut = false;
        return first;
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
        return beginsAsComment(comment) ? !html.endsWith("-->") && !html.endsWith("--!>") : !html.endsWith(">");
    }

    /** Whether the comment is none that the parser made of other markup, or of the caption in an attribute. */
    private boolean beginsAsComment(Comment comment) {
        return html.startsWith("<!--", comment.sourceRange().startPos());
    }

    void text(TextNode node) {
        String text = node.getWholeText();
        if (text.indexOf('[') < 0 && text.indexOf('{') < 0) return;
        Matcher shortcode = SHORTCODE.matcher(text);
        boolean reported = false;
        while (shortcode.find()) {
            String end = shortcode.group(3);
            boolean isKnown = end != null && open.remove(end);
            if (shortcode.group(1) != null) open.add(shortcode.group(1));
            if (isInCode(node)) continue;
            if (end != null && MEMBERS_ONLY.matcher(end).find()) {
                report.notice(Notice.Rule.MEMBERS_ONLY, node, "text", shortcode.group());
                continue;
            }
            if (isKnown || reported) continue;
            report.notice(Notice.Rule.SHORTCODE, node, "text", shortcode.group());
            reported = true;
        }
    }

    private static boolean isInCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("pre,code,kbd,samp") != null;
    }
}
