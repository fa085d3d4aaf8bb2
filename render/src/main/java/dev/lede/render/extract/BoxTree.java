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
            "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select", "textarea",
            "button", "input", "option", "canvas", "nav", "footer", "form", "dialog", "menu", "head", "link", "meta", "title");

    /** Shorter texts are captions, labels and lines of metadata. */
    private static final int PARAGRAPH = 40;

    private final Names names = new Names();
    private final List<Box> boxes = new ArrayList<>();
    private @Nullable Box at;
    private int hiddenDepth;
    private int clutterDepth;
    private int linkDepth;

    /** {@return the boxes in document order, parents before their children} */
    static List<Box> of(Element body) {
        BoxTree tree = new BoxTree();
        body.traverse(tree);
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
            boxes.add(box);
            at = box;
            if (hidden) hiddenDepth++;
            if (isClutter(box)) clutterDepth++;
            if (box.is("a")) linkDepth++;
            if (box.is("img") || box.is("picture")) box.images++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element)) return;
        Box box = at;
        if (box == null) return;
        if (box.isHidden) hiddenDepth--;
        if (box.is("a")) linkDepth--;
        if (box.isBlock() && clutterDepth == 0 && isProse(box)) {
            box.prose += box.ownText;
            box.paragraphs++;
        }
        if (isClutter(box)) clutterDepth--;
        Box parent = box.parent;
        if (parent != null) {
            parent.text += box.text;
            parent.linkText += box.linkText;
            parent.prose += box.prose;
            parent.paragraphs += box.paragraphs;
            parent.images += box.images;
            if (!box.isBlock()) {
                parent.ownText += box.ownText;
                parent.ownLinkText += box.ownLinkText;
                parent.ownStops += box.ownStops;
            }
        }
        at = parent;
    }

    static boolean isProse(Box box) {
        if (box.ownText < PARAGRAPH || box.ownLinkText * 2 > box.ownText) return false;
        return box.ownStops > 0 || box.ownText >= 2 * PARAGRAPH;
    }

    static boolean isClutter(Box box) {
        return box.has(Hint.CLUTTER | Hint.COMMENTS) && !box.has(Hint.BODY) && !box.is("body") && !box.is("html") && !box.is("article") && !box.is("main");
    }

    private void count(Box box, String text) {
        int characters = 0;
        int stops = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c <= ' ' || c == '\u00a0';
            if (!isSpace || !space) characters++;
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

    private static boolean isHidden(Element element) {
        if (SILENT.contains(element.normalName())) return true;
        if (element.attributesSize() == 0) return false;
        if (element.hasAttr("hidden")) return true;
        String style = element.attr("style");
        return !style.isEmpty() && style.length() < 500 && style.replace(" ", "").contains("display:none");
    }
}
