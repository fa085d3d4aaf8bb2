package dev.lede.render.sanitize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Goes over the tree that jsoup read, without recursion, and tells the policy of it in events: of elements that the policy
 * allows, no deeper and no more than {@link Limits} says. The rest it reports. One for each document.
 */
final class Walk {
    /** Elements whose lines would run together with their neighbours' if they just lost their tags. */
    private static final Set<String> LINES = Set.of(
            "p", "div", "li", "td", "th", "tr", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption");

    private static final Set<String> REST = Set.of("div", "span");

    private final AllowedNames vocabulary;
    private final Limits limits;
    private final Report report;
    private final AttributeReport attributeReport;
    private final List<Element> sources = new ArrayList<>();
    private final Deque<Open> path = new ArrayDeque<>();
    private int pictures;

    /** An element whose children are being walked; {@code name} is null where it has lost its tags. */
    private record Open(Iterator<Node> children, @Nullable String name, String after, int depth, boolean layout) {}

    Walk(AllowedNames vocabulary, Limits limits, Report report) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.report = report;
        this.attributeReport = new AttributeReport(vocabulary.denied(), report);
    }

    /** What is kept of all that the element holds. */
    KeptElement over(Element body) {
        KeptElement root = new KeptElement("div", Map.of(), body);
        KeptTree kept = new KeptTree(root, sources, limits, attributeReport);
        HtmlStreamEventReceiver policy = vocabulary.before(kept);
        policy.openDocument();
        path.push(new Open(body.childNodes().iterator(), null, "", 0, false));
        while (!path.isEmpty()) {
            Open open = path.element();
            if (!open.children().hasNext()) {
                leave(path.pop(), policy);
                continue;
            }
            Node next = open.children().next();
            kept.comingFrom(next);
            step(next, open, policy);
        }
        policy.closeDocument();
        BidiControls.settle(root, report);
        return root;
    }

    /** How many pictures are kept. */
    int pictures() {
        return pictures;
    }

    private void step(Node node, Open parent, HtmlStreamEventReceiver policy) {
        if (node instanceof TextNode text) {
            CmsMarks.notice(text, text.getWholeText(), report);
            text(text, text.getWholeText(), policy);
        } else if (node instanceof Comment comment) CmsMarks.notice(comment, report);
        // The parser takes what stands in xmp for data.
        else if (node instanceof DataNode data && data.parentNameIs("xmp")) text(data, data.getWholeData(), policy);
        else if (node instanceof Element element) element(element, parent, policy);
    }

    private void text(Node node, String written, HtmlStreamEventReceiver policy) {
        String seen = seen(written, node);
        if (!seen.isEmpty()) policy.text(seen);
    }

    /** The text without characters that are forbidden or hidden. */
    private String seen(String written, Node node) {
        String allowed = Characters.allowed(written);
        if (allowed.length() != written.length()) {
            report.characters(Rule.CONTROL_CHARACTER, Characters.forbidden(written), node);
        }
        String seen = HiddenCharacters.without(allowed);
        if (seen.length() != allowed.length()) {
            report.characters(Rule.HIDDEN_CHARACTER, HiddenCharacters.of(allowed), node);
        }
        return seen;
    }

    private void element(Element element, Open parent, HtmlStreamEventReceiver policy) {
        if (WaitingPicture.is(element)) {
            Iterator<Node> picture = WaitingPicture.of(element).iterator();
            path.push(new Open(picture, null, "", parent.depth(), parent.layout()));
            return;
        }
        Treatment treatment = withText(element, allowed(treatmentOf(element, parent), parent));
        boolean elsewhere = "math".equals(element.normalName());
        if (treatment.rule() != null) report.element(treatment.rule(), element, lostText(element, treatment));
        if (elsewhere) policy.text(seen(Foreign.formulaText(element), element));
        if (treatment.name() != null) enter(element, treatment.name(), parent, policy);
    }

    private Treatment treatmentOf(Element element, Open parent) {
        String name = element.normalName();
        // Some of these are hidden until a script runs, and are no loss then.
        if (CardControls.is(element)) return new Treatment(null, Rule.CARD_CONTROL);
        if (Hints.isHidden(element)) return new Treatment(null, Hints.isOwnButton(element) ? null : Rule.HIDDEN);
        if (ReviewComment.is(element)) return new Treatment(null, Rule.REVIEW_COMMENT);
        if (WordLists.arePossible(vocabulary) && WordItem.isMarker(element))
            return new Treatment(null, Rule.LIST_MARKER);
        if (parent.layout() && LayoutTable.isPart(name)) return new Treatment("div", null);
        return switch (name) {
            case "table" ->
                LayoutTable.is(element) ? new Treatment("div", Rule.LAYOUT_TABLE) : Treatment.of(name, vocabulary);
            // Google's editor puts all that it copies into a b that says of itself not to be bold.
            case "b", "strong" -> unless("strong", element);
            case "i", "em" -> unless("em", element);
            case "span" -> CardControls.isLine(element) ? new Treatment("div", null) : Treatment.of(name, vocabulary);
            // The last of a quotation is whom it is from: see Quotes.
            case "footer" ->
                "blockquote".equals(parent.name()) ? new Treatment("div", null) : Treatment.of(name, vocabulary);
            // Of the renderer's, the depth that it had before the gaps above it were closed.
            case "h2", "h3", "h4", "h5", "h6" ->
                Treatment.of(Hints.depth(element) > 0 ? "h" + Hints.depth(element) : name, vocabulary);
            case "script" ->
                PastedEmbeds.telegramPost(element).isPresent()
                        ? new Treatment("iframe", Rule.RENAMED)
                        : Treatment.of(name, vocabulary);
            case "noscript" -> LateImages.treatmentOfNoscript(element);
            case "img" ->
                LateImages.isPlaceholder(element)
                        ? new Treatment(null, Rule.PLACEHOLDER_IMAGE)
                        : Treatment.of(name, vocabulary);
            case "svg" ->
                Foreign.hasWords(element)
                        ? new Treatment(null, Rule.DRAWING_WITH_TEXT)
                        : Treatment.of(name, vocabulary);
            default -> {
                Treatment treatment = Treatment.of(name, vocabulary);
                yield treatment.rule() == Rule.UNKNOWN_ELEMENT ? CustomElements.treatment(element) : treatment;
            }
        };
    }

    /** What becomes of the element where the host denies what it would be. */
    private Treatment allowed(Treatment treatment, Open parent) {
        String name = treatment.name();
        if (name == null || REST.contains(name)) return treatment;
        // Inside of pre, it only says that the text is code.
        if (name.equals("code") && "pre".equals(parent.name())) {
            return vocabulary.has(name) ? treatment : new Treatment("span", null);
        }
        boolean looseItem = name.equals("li") && !"ol".equals(parent.name()) && !vocabulary.has("ul");
        return vocabulary.pass(name) && !looseItem ? treatment : treatment.denied(name, vocabulary.denied());
    }

    private static Treatment withText(Element element, Treatment treatment) {
        Treatment withText = treatment.withText();
        if (withText.equals(treatment)) return treatment;
        return Characters.isBlank(Foreign.beginningOf(element)) ? treatment : withText;
    }

    private Treatment unless(String undone, Element element) {
        return StyleMarks.of(element).undone().contains(undone)
                ? new Treatment("span", Rule.WRAPPER)
                : Treatment.of(element.normalName(), vocabulary);
    }

    private static String lostText(Element element, Treatment treatment) {
        if (treatment.rule() == null || treatment.rule().kind() != Removal.Kind.TEXT) return "";
        return Foreign.beginningOf(element);
    }

    private void enter(Element element, String name, Open parent, HtmlStreamEventReceiver policy) {
        boolean layout = LayoutTable.is(element)
                || (parent.layout() && !element.normalName().equals("table"));
        int depth = parent.depth() + Levels.of(element, name, parent.name());
        boolean tooDeep = (depth > limits.depth() || path.size() > Limits.NESTING) && !isLeaf(element, name);
        boolean tooMany = sources.size() >= limits.elements();
        if (tooDeep || tooMany) {
            report.limit(tooDeep ? Rule.TOO_DEEP : Rule.TOO_MANY_ELEMENTS, element);
            path.push(new Open(element.childNodes().iterator(), null, brackets(element, policy), depth, layout));
            if (LINES.contains(name)) lineBreak(policy);
            return;
        }
        policy.openTag(name, attributes(element));
        if (name.equals("img")) pictures++;
        if (isVoid(name)) return;
        String after = brackets(element, policy);
        path.push(new Open(element.childNodes().iterator(), name, after, depth, layout));
    }

    private void leave(Open open, HtmlStreamEventReceiver policy) {
        if (!open.after().isEmpty()) policy.text(open.after());
        if (open.name() != null) policy.closeTag(open.name());
    }

    /** Readings of ruby stand above the line: inside of it they stand in brackets. Gives what closes them. */
    private static String brackets(Element element, HtmlStreamEventReceiver policy) {
        if (!element.normalName().equals("rt")) return "";
        policy.text("(");
        return ")";
    }

    private void lineBreak(HtmlStreamEventReceiver policy) {
        Element lineBreak = new Element("br");
        policy.openTag("br", attributes(lineBreak));
    }

    private List<String> attributes(Element element) {
        List<String> attributes = new ArrayList<>();
        attributes.add(AllowedNames.NUMBER);
        attributes.add(Integer.toString(number(element)));
        for (Attribute attribute : attributesOf(element, limits)) {
            if (AllowedNames.isForged(attribute.getKey())) continue;
            attributes.add(AllowedNames.inPolicy(attribute.getKey()));
            // Addresses are read as browsers read them, controls included; of others only what can be seen counts.
            attributes.add(
                    AllowedNames.isAddress(attribute.getKey()) ? attribute.getValue() : value(attribute, element));
        }
        if (element.attributesSize() > limits.attributes()) report.limit(Rule.TOO_MANY_ATTRIBUTES, element);
        return attributes;
    }

    private String value(Attribute attribute, Element element) {
        BidiParagraph.Piece value = BidiParagraph.alone(seen(attribute.getValue(), element));
        report.characters(Rule.BIDI_CONTROL, value.gone(), element);
        return value.settled();
    }

    /** The attributes of an element, as many as are looked at. */
    static List<Attribute> attributesOf(Element element, Limits limits) {
        List<Attribute> attributes = new ArrayList<>();
        if (element.attributesSize() == 0) return attributes;
        for (Attribute attribute : element.attributes()) {
            if (attributes.size() == limits.attributes()) break;
            attributes.add(attribute);
        }
        return attributes;
    }

    private int number(Element element) {
        sources.add(element);
        return sources.size() - 1;
    }

    /** Whether it takes no level but its own. */
    private static boolean isLeaf(Element element, String name) {
        return isVoid(name) && !(element.hasAttr("id") || element.hasAttr("lang") || element.hasAttr("dir"));
    }

    static boolean isVoid(String name) {
        return switch (name) {
            case "br", "hr", "img", "source", "track", "embed" -> true;
            default -> false;
        };
    }
}
