package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.BidiParagraph;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.HiddenCharacters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the tree that jsoup read, without recursion, and copies what is kept: elements and attributes that pass the
 * {@link OwaspGate}, no deeper and no more than {@link Limits} allows. Reports the rest. One for each document.
 */
public final class Walk {
    /** Elements whose lines would run together with their neighbours' if they just lost their tags. */
    private static final Set<String> LINES = Set.of(
            "p", "div", "li", "td", "th", "tr", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption");

    private static final Set<String> REST = Set.of("div", "span");

    private final Element body;
    private final AllowedNames vocabulary;
    private final Limits limits;
    private final Report report;
    private final AttributeReport attributeReport;
    private final OwaspGate gate;
    private final Deque<Open> path = new ArrayDeque<>();
    private final LazyImages lateImages;
    private final SystemMarks marks;
    private int elements;
    private int pictures;

    /** Whether the last element was a box that readers see and that is not kept. */
    private boolean gap;

    /**
     * An element whose children are being walked.
     *
     * @param kept the element that its children are added to
     * @param name the name under which the element is kept; null where it has lost its tags
     * @param after the text to add at its end
     */
    private record Open(
            Iterator<Node> children,
            KeptElement kept,
            @Nullable String name,
            String after,
            int depth,
            boolean layout,
            boolean lines) {
        /** Nodes that are walked in place of one of these children. */
        Open with(List<Node> nodes) {
            return new Open(nodes.iterator(), kept, null, "", depth, layout, lines);
        }
    }

    public Walk(Element body, AllowedNames vocabulary, Limits limits, SystemMarks marks, Report report) {
        this.body = body;
        this.lateImages = LazyImages.in(body);
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.marks = marks;
        this.report = report;
        this.attributeReport = new AttributeReport(vocabulary.denied(), report);
        this.gate = vocabulary.gate();
    }

    /** What is kept of all that the body holds. */
    public KeptElement kept() {
        KeptElement root = new KeptElement("div", Map.of(), body);
        path.push(new Open(body.childNodes().iterator(), root, null, "", 0, false, false));
        while (!path.isEmpty()) {
            Open open = path.element();
            if (!open.children().hasNext()) {
                path.pop();
                if (!open.after().isEmpty())
                    open.kept().add(new KeptText(open.after(), open.kept().source()));
                continue;
            }
            Node next = open.children().next();
            step(next, open);
            if (gap) open.kept().add(KeptText.gap(next));
            gap = false;
        }
        BidiControls.settle(root, report);
        return root;
    }

    public int pictures() {
        return pictures;
    }

    private void step(Node node, Open parent) {
        if (node instanceof TextNode text) {
            marks.text(text, text.getWholeText());
            if (parent.lines() && PreservedLines.areShown(text, text.getWholeText())) lines(text, parent.kept());
            else text(text, text.getWholeText(), parent.kept());
        }
        // The parser takes what stands in xmp for data.
        else if (node instanceof DataNode data && data.parentNameIs("xmp")) {
            text(data, data.getWholeData(), parent.kept());
        } else if (node instanceof Element element) element(element, parent);
        else if (node instanceof Comment comment) marks.comment(comment);
        else if (node instanceof ProcessingInstruction instruction) marks.instruction(instruction);
    }

    /** A text whose line breaks readers see: they become elements, as many as a body may have. */
    private void lines(TextNode text, KeptElement parent) {
        String written = text.getWholeText();
        int from = 0;
        for (int end = written.indexOf('\n'); end >= 0; end = written.indexOf('\n', from)) {
            if (elements >= limits.elements()) {
                report.limit(Rule.TOO_MANY_ELEMENTS, Objects.requireNonNull(text.parentElement(), "parent"));
                break;
            }
            text(text, written.substring(from, end), parent);
            addLineBreak(parent);
            from = end + 1;
        }
        text(text, written.substring(from), parent);
    }

    private void text(Node node, String written, KeptElement parent) {
        String seen = seen(written, node);
        if (!seen.isEmpty()) parent.add(new KeptText(seen, node));
    }

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

    private void element(Element element, Open parent) {
        Optional<Element> figure = EditorImage.figureInPlaceOf(element);
        if (figure.isPresent()) {
            path.push(parent.with(List.of(figure.get())));
            return;
        }
        BackgroundImage.putInto(element);
        Treatment treatment = withText(element, allowed(treatmentOf(element, parent), parent));
        if (treatment.rule() != null) report.element(treatment.rule(), element, lost(element, treatment.rule()));
        if (treatment.rule() == Rule.FORMULA) formula(element, parent.kept());
        if (treatment.name() != null) enter(element, treatment.name(), parent);
        else gap = treatment.isOfBox() && isShown(element);
        @Nullable Element fallback = lateImages.fallback(element);
        if (fallback != null) path.push(parent.with(fallback.childNodes()));
    }

    private static boolean isShown(Element control) {
        return !control.nameIs("datalist") && !control.attr("type").strip().equalsIgnoreCase("hidden");
    }

    private Treatment treatmentOf(Element element, Open parent) {
        String name = element.normalName();
        // Some of these are hidden until a script runs, and are no loss then.
        if (CardControls.is(element)) return new Treatment(null, Rule.CARD_CONTROL);
        if (Hidden.is(element)) return new Treatment(null, Rule.HIDDEN);
        if (ReviewComment.is(element)) return new Treatment(null, Rule.REVIEW_COMMENT);
        if (vocabulary.hasLists() && WordItem.isMarker(element)) return new Treatment(null, Rule.LIST_MARKER);
        if (parent.layout() && LayoutTable.isPart(name)) return new Treatment("div", null);
        return switch (name) {
            case "table" ->
                LayoutTable.is(element) ? new Treatment("div", Rule.LAYOUT_TABLE) : Treatment.of(name, vocabulary);
            // Google's editor puts all that it copies into a b that says of itself not to be bold.
            case "b", "strong" -> unless("strong", element);
            case "i", "em" -> unless("em", element);
            case "span" -> CardControls.isLine(element) ? new Treatment("div", null) : Treatment.of(name, vocabulary);
            case "mark", "u", "s", "strike" ->
                StyleMarks.isPlain(element) ? new Treatment("span", Rule.WRAPPER) : Treatment.of(name, vocabulary);
            // The last of a quotation is whom it is from: see Quotes.
            case "footer" ->
                "blockquote".equals(parent.name()) ? new Treatment("div", null) : Treatment.of(name, vocabulary);
            case "script" ->
                PastedEmbeds.telegramPost(element).isPresent()
                                && !element.endSourceRange().isImplicit()
                        ? new Treatment("iframe", Rule.RENAMED)
                        : Treatment.of(name, vocabulary);
            // Brackets, for browsers that do not know ruby. Other words are hidden words.
            case "rp" -> new Treatment(null, Foreign.hasLetters(element) ? Rule.HIDDEN : null);
            case "noscript" -> lateImages.treatmentOfNoscript(element);
            case "img" -> {
                if (lateImages.isPlaceholder(element)) yield new Treatment(null, Rule.PLACEHOLDER_IMAGE);
                if (lateImages.isCounter(element)) yield new Treatment(null, Rule.TRACKING_PIXEL);
                yield Treatment.of(name, vocabulary);
            }
            case "area" -> new Treatment(null, element.hasAttr("href") ? Rule.IMAGE_MAP : Rule.EMPTY);
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
        if (withText.equals(treatment) && isUnclosed(element, treatment)) withText = new Treatment(null, Rule.UNCLOSED);
        if (withText.equals(treatment)) return treatment;
        return Characters.isBlank(Foreign.beginningOf(element)) ? treatment : withText;
    }

    /** Whether all that stands behind an element goes with it, since nothing closes it, and its rule does not tell. */
    private static boolean isUnclosed(Element element, Treatment treatment) {
        return treatment.name() == null
                && treatment.rule() != null
                && treatment.rule().kind() != Removal.Kind.TEXT
                && element.endSourceRange().isImplicit()
                && !element.nameIs("math");
    }

    private Treatment unless(String undone, Element element) {
        return StyleMarks.of(element).undone().contains(undone)
                ? new Treatment("span", Rule.WRAPPER)
                : Treatment.of(element.normalName(), vocabulary);
    }

    /** What the removal of an element reports of it. */
    private static String lost(Element element, Rule rule) {
        if (rule == Rule.TRACKING_PIXEL) return element.attr("src");
        if (rule == Rule.IMAGE_MAP) return element.attr("href");
        if (rule == Rule.UNKNOWN_MEDIA) return CustomElements.lostUrl(element);
        return rule.kind() == Removal.Kind.TEXT ? Foreign.beginningOf(element) : "";
    }

    private void formula(Element math, KeptElement parent) {
        parent.add(new KeptText(seen(Foreign.formulaText(math), math), math));
        for (Element hidden : Foreign.hiddenIn(math)) {
            String words = Foreign.beginningOf(hidden);
            if (!Characters.isBlank(words)) report.element(Rule.HIDDEN_WITH_TEXT, hidden, words);
        }
    }

    private void enter(Element element, String name, Open parent) {
        boolean layout = LayoutTable.is(element) || (parent.layout() && !element.nameIs("table"));
        boolean lines = PreservedLines.areIn(element, parent.lines());
        int depth = parent.depth() + Levels.of(element, name, parent.name());
        boolean tooDeep = (depth > limits.depth() || path.size() > Limits.NESTING) && !isLeaf(element, name);
        boolean tooMany = elements >= limits.elements();
        String after = element.nameIs("rt") ? ")" : "";
        Iterator<Node> children = element.childNodes().iterator();
        if (tooDeep || tooMany) {
            report.limit(tooDeep ? Rule.TOO_DEEP : Rule.TOO_MANY_ELEMENTS, element);
            open(element, new Open(children, parent.kept(), null, after, depth, layout, lines));
            if (LINES.contains(name)) addLineBreak(parent.kept());
            return;
        }
        @Nullable KeptElement kept = kept(element, name);
        if (kept == null) {
            report.element(Rule.UNKNOWN_ELEMENT, element);
            path.push(parent.with(element.childNodes()));
            return;
        }
        parent.kept().add(kept);
        if (name.equals("img")) pictures++;
        if (!isVoid(name)) open(element, new Open(children, kept, name, after, depth, layout, lines));
    }

    /** Readings of ruby stand above the line: inside of it they stand in brackets. */
    private void open(Element element, Open open) {
        if (!open.after().isEmpty()) open.kept().add(new KeptText("(", element));
        path.push(open);
    }

    private void addLineBreak(KeptElement parent) {
        elements++;
        parent.add(new KeptElement("br", Map.of(), new Element("br")));
    }

    /** The element with the attributes that are kept; null if the gate refuses it. */
    private @Nullable KeptElement kept(Element element, String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (attributes.size() == limits.attributes()) break;
                // Browsers read URLs with all that is in them; of other values only what can be seen counts.
                boolean url = AllowedNames.isUrl(attribute.getKey());
                attributes.put(attribute.getKey(), url ? attribute.getValue() : value(attribute, element));
            }
        }
        if (element.attributesSize() > limits.attributes()) report.limit(Rule.TOO_MANY_ATTRIBUTES, element);
        Optional<Set<String>> passing = gate.passing(name, attributes.keySet());
        if (passing.isEmpty()) return null;
        elements++;
        attributeReport.judge(element, attributes, passing.get());
        return new KeptElement(name, attributes, element);
    }

    private String value(Attribute attribute, Element element) {
        BidiParagraph.Piece value = BidiParagraph.alone(seen(attribute.getValue(), element));
        report.characters(Rule.BIDI_CONTROL, value.gone(), element);
        return value.settled();
    }

    /** Whether it takes no level but its own. */
    private static boolean isLeaf(Element element, String name) {
        return isVoid(name) && !(element.hasAttr("id") || element.hasAttr("lang") || element.hasAttr("dir"));
    }

    private static boolean isVoid(String name) {
        return switch (name) {
            case "br", "hr", "img", "source", "track", "embed" -> true;
            default -> false;
        };
    }
}
