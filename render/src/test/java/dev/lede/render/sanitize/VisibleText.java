package dev.lede.render.sanitize;

import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.parse.UnclosedFrames;
import dev.lede.render.sanitize.read.CardControls;
import dev.lede.render.sanitize.read.CustomElements;
import dev.lede.render.sanitize.read.Hidden;
import dev.lede.render.sanitize.read.LazyImages;
import dev.lede.render.sanitize.read.PastedEmbeds;
import dev.lede.render.sanitize.read.PreservedLines;
import dev.lede.render.sanitize.read.WordItem;
import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of HTML that a reader sees, as {@code docs/sanitizing.md} defines it: line by line, white space as browsers
 * show it. What a body keeps is measured by this and nothing else.
 */
final class VisibleText implements NodeFilter {
    /** What no reader sees where scripts run, or where the media around it are shown. */
    private static final Set<String> UNSEEN =
            names("script style template noframes noembed head title meta link base datalist rp"
                    + " video audio iframe object applet canvas progress meter");

    /** What begins and ends lines: blocks, cells, and media, which are blocks in an article: a post of Telegram is a script. */
    private static final Set<String> LINES =
            names("address article aside blockquote br caption center dd details dialog"
                    + " dir div dl dt embed fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr"
                    + " legend li listing main marquee menu nav ol optgroup option p plaintext pre search section summary table"
                    + " tbody td textarea tfoot th thead tr ul video audio iframe object applet xmp");

    private static final Set<String> PREFORMATTED = names("pre listing xmp plaintext");

    /** What a drawing and a formula say to machines only. */
    private static final Set<String> NOTES = names("title desc metadata annotation annotation-xml");

    /** Controls of the direction of writing, and the tags that a flag is spelled with: none is seen itself. */
    private static final Pattern DIRECTIONS_AND_TAGS =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\x{E0001}-\\x{E007F}]");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** Controls and drawings: boxes, which part the words on their sides. */
    private static final Set<String> BOXES = names("svg canvas input select progress meter");

    private boolean gap;

    /** The open formulas. A formula is a part of its line, even if it contains blocks. */
    private int formulas;

    private final LazyImages lazyImages;

    private VisibleText(Element body) {
        lazyImages = LazyImages.in(body);
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" ", -1));
    }

    /** The lines that are not blank, in the order of the document. */
    static List<String> lines(String html) {
        // The content of a frame is not visible, but a frame without an end tag has no content.
        String closed = UnclosedFrames.withoutContents(html, UnclosedFrames.in(html));
        return lines(Jsoup.parseBodyFragment(closed).body());
    }

    static List<String> lines(Element body) {
        VisibleText text = new VisibleText(body);
        body.filter(text);
        text.endLine();
        return text.lines;
    }

    /** The lines in the order of the alphabet: a body has one place for captions, summaries and feet of tables. */
    static List<String> sorted(String html) {
        return lines(html).stream().sorted().toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) add(text.getWholeText(), isPreformatted(text), hasLines(text));
        else if (node instanceof DataNode data && data.parentNameIs("xmp")) add(data.getWholeData(), true, true);
        else if (node instanceof Element element) return head(element);
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        if (isLine(element)) endLine();
        gap |= isBox(element);
        if (isUnseen(element)) return FilterResult.SKIP_ENTIRELY;
        if (element.normalName().equals("math")) formulas++;
        if (element.normalName().equals("rt")) line.append('(');
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (element.normalName().equals("math")) formulas--;
        if (element.normalName().equals("rt")) line.append(')');
        gap |= isBox(element);
        if (isLine(element)) endLine();
        return FilterResult.CONTINUE;
    }

    private boolean isLine(Element element) {
        return formulas == 0
                && (LINES.contains(element.normalName())
                        || CardControls.isLine(element)
                        || isCustomPlayer(element)
                        || PastedEmbeds.telegramPost(element).isPresent());
    }

    /** An element of no standard that is a video or audio: its words are for browsers that cannot play it. */
    private static boolean isCustomPlayer(Element element) {
        String kept = element.normalName().contains("-")
                ? CustomElements.treatment(element).name()
                : null;
        return "video".equals(kept) || "audio".equals(kept);
    }

    /** A URL in whose place WordPress shows what a provider has there. */
    private static boolean isReplaced(Element element) {
        return element.hasClass("wp-block-embed__wrapper")
                && WebUrl.parse(element.text())
                        .flatMap(EmbedProviders.KNOWN::find)
                        .isPresent();
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || isCustomPlayer(element)
                || Hidden.is(element)
                || isNote(element)
                || WordItem.isMarker(element)
                || CardControls.is(element)
                || isReplaced(element)
                || isUnseenNoscript(element);
    }

    /** Content for readers without scripts counts only if it has an image or video that is not elsewhere. */
    private boolean isUnseenNoscript(Element element) {
        return element.normalName().equals("noscript")
                && lazyImages.treatmentOfNoscript(element).name() == null;
    }

    private static boolean isNote(Element element) {
        return NOTES.contains(element.normalName());
    }

    private static boolean isPreformatted(Node node) {
        for (Node at = node.parent(); at instanceof Element element; at = at.parent()) {
            if (PREFORMATTED.contains(element.normalName())) return true;
        }
        return false;
    }

    private static boolean isBox(Element element) {
        return BOXES.contains(element.normalName())
                && !element.attr("type").equals("hidden")
                && !Hidden.is(element)
                && !isPreformatted(element)
                && element.closest("code") == null;
    }

    /** Whether line breaks end lines, by the style of the elements around. */
    private static boolean hasLines(Node node) {
        List<Element> around = new ArrayList<>();
        for (Node at = node.parent(); at instanceof Element element; at = at.parent()) around.add(0, element);
        boolean lines = false;
        for (Element element : around) lines = PreservedLines.areIn(element, lines);
        return lines;
    }

    private void add(String written, boolean preformatted, boolean lines) {
        String text = DIRECTIONS_AND_TAGS.matcher(Characters.allowed(written)).replaceAll("");
        if (text.isEmpty()) return;
        boolean parted = gap && !line.isEmpty() && Character.isLetterOrDigit(line.codePointBefore(line.length()));
        if (parted && Character.isLetterOrDigit(text.codePointAt(0))) line.append(' ');
        gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((preformatted || lines) && (c == '\n' || c == '\r')) endLine();
            else if (preformatted || !Characters.isSpace(c)) line.append(c);
            else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
    }

    private void endLine() {
        String text = trimmed();
        if (!Characters.isBlank(text)) lines.add(text);
        line.setLength(0);
    }

    /** Without spaces at its ends; no-break spaces stay. */
    private String trimmed() {
        int first = 0;
        int last = line.length();
        while (first < last && Characters.isSpace(line.charAt(first))) first++;
        while (last > first && Characters.isSpace(line.charAt(last - 1))) last--;
        return line.substring(first, last);
    }
}
