package dev.lede.render.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Measures the text of all elements in one pass, without recursion. */
final class BoxTree implements NodeVisitor {
    /** Elements that never show text of an article. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "select",
            "textarea",
            "button",
            "input",
            "option",
            "canvas",
            "head",
            "link",
            "meta",
            "title");

    private static final Set<String> PLAYERS = Set.of("iframe", "video", "audio", "embed", "object");

    /** Elements beside the article, unless most of the page is in them: some systems wrap the page into a form. */
    private static final Set<String> BESIDE = Set.of("nav", "footer", "form", "dialog", "menu", "aside");

    /** Shorter texts are captions, labels and lines of metadata. */
    private static final int PARAGRAPH = 40;

    /** The share of a container's score that its parent gets: the paragraphs of an article are near to each other. */
    private static final double DECAY = 0.6;

    /** Pages with less are short, not misread. */
    private static final int SURELY_PROSE = 500;

    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "li", "dd", "dt", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "figcaption");

    private static final Set<String> NEVER_CLUTTER =
            Set.of("html", "body", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Names names = new Names();
    private final List<Box> boxes = new ArrayList<>();
    private @Nullable Box at;
    private int hiddenDepth;
    private int linkDepth;

    /** {@return the boxes in document order, parents before their children} */
    static List<Box> of(Element body) {
        BoxTree tree = new BoxTree();
        body.traverse(tree);
        tree.score();
        return tree.boxes;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (at != null && hiddenDepth == 0) count(at, text.getWholeText());
        } else if (node instanceof Element element) {
            int hints = names.hints(element);
            boolean hidden = isHidden(element);
            Box box = new Box(element, at, hints, hidden);
            box.index = boxes.size();
            boxes.add(box);
            at = box;
            if (hidden) hiddenDepth++;
            if (box.is("a")) linkDepth++;
            if (box.is("img") || box.is("picture")) box.images++;
            if (PLAYERS.contains(box.tag())) box.players++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element)) return;
        Box box = at;
        if (box == null) return;
        box.end = boxes.size();
        if (box.isHidden) hiddenDepth--;
        if (box.is("a")) linkDepth--;
        if (box.isBlock() && isProse(box)) box.anyProse += box.ownText;
        Box parent = box.parent;
        if (parent != null) {
            parent.text += box.text;
            parent.linkText += box.linkText;
            parent.anyProse += box.anyProse;
            parent.holdsArticle |=
                    box.holdsArticle || box.is("article") || box.is("main") || box.is("h1") || box.has(Hint.BODY);
            parent.images += box.images;
            parent.players += box.players;
            if (!box.isBlock()) {
                parent.ownText += box.ownText;
                parent.ownLinkText += box.ownLinkText;
                parent.ownStops += box.ownStops;
            }
        }
        at = parent;
    }

    private void score() {
        for (Trust trust : Trust.values()) {
            score(trust);
            Box page = boxes.get(0);
            if (page.anyProse < SURELY_PROSE || page.prose >= trust.enough * page.anyProse) return;
        }
    }

    /** How far names are trusted. If they call nearly the whole page clutter, they are not. */
    private enum Trust {
        ALL(0.25),
        /** Comments, and elements beside the article: a page may call each of its parts a widget. */
        COMMENTS(0.05),
        /** Elements beside the article: the article of a forum is its comments. */
        NO_NAMES(0);

        /** The share of the page's prose that is not clutter. */
        private final double enough;

        Trust(double enough) {
            this.enough = enough;
        }

        boolean isClutter(Box box) {
            if (this == ALL) return BoxTree.isClutter(box);
            if (NEVER_CLUTTER.contains(box.tag())) return false;
            return BESIDE.contains(box.tag()) || box.has(Hint.BESIDE) || (this == COMMENTS && box.has(Hint.COMMENTS));
        }
    }

    private void score(Trust trust) {
        // A page without prose has nothing that names could wrongly call clutter.
        int page = Math.max(boxes.get(0).anyProse, SURELY_PROSE);
        for (Box box : boxes) {
            @Nullable Box parent = box.parent;
            boolean isSure = (box.has(Hint.BESIDE) && !box.holdsArticle) || box.has(Hint.COMMENTS);
            double most = (isSure ? 0.9 : 0.5) * page;
            box.isClutter = (parent != null && parent.isClutter) || (trust.isClutter(box) && box.anyProse <= most);
            box.prose = 0;
            box.paragraphs = 0;
            box.score = 0;
        }
        for (int at = boxes.size() - 1; at >= 0; at--) score(boxes.get(at));
    }

    private static void score(Box box) {
        boolean isProse = box.isBlock() && !box.isClutter && isProse(box);
        if (isProse) {
            box.prose += box.ownText;
            box.paragraphs++;
        }
        @Nullable Box parent = box.parent;
        if (parent == null) return;
        parent.prose += box.prose;
        parent.paragraphs += box.paragraphs;
        double weight = isProse ? weight(box) : isShortParagraph(box) ? weight(box) / 4 : 0;
        // The text of a div with line breaks is a paragraph of the div itself.
        if (PARAGRAPHS.contains(box.tag())) parent.score += weight;
        else box.score += weight;
        parent.score += DECAY * box.score;
    }

    private static boolean isShortParagraph(Box box) {
        return box.is("p") && !box.isClutter && box.ownText > 0 && box.ownLinkText * 4 < box.ownText;
    }

    private static double weight(Box box) {
        double weight = Math.min(box.ownText, 1_000) * (1 - (double) box.ownLinkText / box.ownText);
        return switch (box.tag()) {
            case "li", "dd", "td" -> weight / 2;
            case "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "th" -> weight / 5;
            default -> weight;
        };
    }

    static boolean isProse(Box box) {
        if (box.ownText < PARAGRAPH || box.ownLinkText * 2 > box.ownText) return false;
        return box.ownStops > 0 || box.ownText >= 2 * PARAGRAPH;
    }

    static boolean isClutter(Box box) {
        if (NEVER_CLUTTER.contains(box.tag())) return false;
        if (BESIDE.contains(box.tag()) || isConcealed(box.element)) return true;
        return box.has(Hint.CLUTTER | Hint.COMMENTS) && !box.has(Hint.BODY);
    }

    private void count(Box box, String text) {
        int characters = 0;
        int stops = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c <= ' ' || c == '\u00a0';
            if (!isSpace || !space) characters += isIdeograph(c) ? 3 : 1;
            space = isSpace;
            if (isStop(c)) stops++;
        }
        box.text += characters;
        box.ownText += characters;
        box.ownStops += stops;
        if (linkDepth > 0) {
            box.linkText += characters;
            box.ownLinkText += characters;
        }
    }

    /** Commas and ends of sentences: in Latin, Armenian, Arabic, Devanagari and East Asian scripts. */
    private static boolean isStop(char c) {
        return switch (c) {
            case ',', '.', '!', '?', ';', '։', '՝', '،', '۔', '؟', '।', '。', '，', '、', '！', '？' -> true;
            default -> false;
        };
    }

    /** A character of Chinese, Japanese or Korean stands for half a word. */
    private static boolean isIdeograph(char c) {
        return (c >= '\u2E80' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7AF');
    }

    private static boolean isHidden(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** Whether readers do not see the element, unless a script shows it. */
    static boolean isConcealed(Element element) {
        if (element.attributesSize() == 0) return false;
        if (element.attributes().hasKey("hidden")) return true;
        String style = element.attributes().get("style");
        return !style.isEmpty()
                && style.length() < 500
                && style.replace(" ", "").contains("display:none");
    }
}
