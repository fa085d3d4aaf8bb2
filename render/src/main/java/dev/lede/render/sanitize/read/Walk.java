package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
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
 * Copies jsoup's tree, without recursion: elements and attributes that pass the {@link OwaspGate}, within {@link Limits}.
 * Reports everything else as removed. One instance for each document.
 */
public final class Walk {
    /** Elements that are replaced by a line break if they lose their tags, so that their text stays separate. */
    private static final Set<String> LINES = Set.of(
            "p", "div", "li", "td", "th", "tr", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption");

    private static final Set<String> TABLE_PARTS = Set.of("thead", "tbody", "tfoot", "tr", "td", "th", "caption");

    private final Element body;
    private final AllowedNames names;
    private final Limits limits;
    private final Report report;
    private final VisibleText visibleText;
    private final AttributeReport attributeReport;
    private final OwaspGate gate;
    private final Deque<Open> path = new ArrayDeque<>();
    private final List<String> attributeNames = new ArrayList<>();
    private final LazyImages lazyImages;
    private final CmsMarkup cmsMarkup;
    private int elements;
    private int images;

    /** Whether the last element was removed and separated the words before and after it. */
    private boolean gap;

    /**
     * Children of an element that are being walked. Reads them one by one, because jsoup's list of children is a copy.
     */
    private static final class Open {
        private final Element parent;
        private int next;
        private int end;

        /** The kept element to which the children are added. */
        private final KeptElement kept;

        /** The name under which the parent is kept; null if it has lost its tags. */
        private final @Nullable String name;

        /** The text to add at the end. */
        private final String after;

        private final int depth;

        /** Whether the parent is a layout table or inside of one. */
        private final boolean inLayout;

        /** Whether browsers show the line breaks of the text. */
        private final boolean showsBreaks;

        Open(
                Element parent,
                KeptElement kept,
                @Nullable String name,
                String after,
                int depth,
                boolean inLayout,
                boolean showsBreaks) {
            this.parent = parent;
            this.end = parent.childNodeSize();
            this.kept = kept;
            this.name = name;
            this.after = after;
            this.depth = depth;
            this.inLayout = inLayout;
            this.showsBreaks = showsBreaks;
        }

        boolean isAtEnd() {
            return next == end;
        }

        Node next() {
            return parent.childNode(next++);
        }

        /** The children of another element, which are walked in place of one of these children. */
        Open with(Element other) {
            return new Open(other, kept, null, "", depth, inLayout, false);
        }

        /** One node, which is walked in place of one of these children. */
        Open withOnly(Element child) {
            Open only = with(Objects.requireNonNull(child.parent(), "parent"));
            only.next = child.siblingIndex();
            only.end = only.next + 1;
            return only;
        }
    }

    public Walk(Element body, AllowedNames names, Limits limits, CmsMarkup cmsMarkup, Report report) {
        this.body = body;
        this.lazyImages = LazyImages.in(body);
        this.names = names;
        this.limits = limits;
        this.cmsMarkup = cmsMarkup;
        this.report = report;
        this.visibleText = new VisibleText(report);
        this.attributeReport = new AttributeReport(names, visibleText, report);
        this.gate = names.gate();
    }

    /** Copies the body and returns a {@code div} with the kept nodes. Call once. */
    public KeptElement kept() {
        KeptElement root = new KeptElement("div", Map.of(), body);
        path.push(new Open(body, root, null, "", 0, false, false));
        while (!path.isEmpty()) {
            Open open = path.element();
            if (open.isAtEnd()) {
                path.pop();
                if (!open.after.isEmpty()) open.kept.add(new KeptText(open.after, open.kept.source()));
                continue;
            }
            Node next = open.next();
            node(next, open);
            if (gap) open.kept.add(KeptText.gap(next));
            gap = false;
        }
        if (visibleText.hasBidiControls()) BidiControls.settle(root, report);
        return root;
    }

    /** The number of images that {@link #kept} has kept. */
    public int images() {
        return images;
    }

    private void node(Node node, Open parent) {
        if (node instanceof TextNode text) {
            cmsMarkup.text(text);
            if (parent.showsBreaks && PreservedLines.areShown(text)) lines(text, parent.kept);
            else text(text, text.getWholeText(), parent.kept);
        }
        // The parser returns the text of xmp as data.
        else if (node instanceof DataNode data && data.parentNameIs("xmp")) {
            text(data, data.getWholeData(), parent.kept);
        } else if (node instanceof Element element) element(element, parent);
        else if (node instanceof Comment comment) {
            if (cmsMarkup.isCut(comment)) cut(comment);
        } else if (node instanceof ProcessingInstruction instruction) cmsMarkup.instruction(instruction);
    }

    /**
     * Adds the cut in the innermost element that it divides: before the block around the mark, if there is one, which is
     * returned.
     */
    private boolean cut(Node mark) {
        KeptElement place = path.getLast().kept;
        boolean isMoved = false;
        Iterator<Open> outermostFirst = path.descendingIterator();
        while (outermostFirst.hasNext() && !isMoved) {
            KeptElement around = outermostFirst.next().kept;
            isMoved = !isDividedByCut(around);
            if (!isMoved) place = around;
        }
        KeptCut cut = new KeptCut(mark, isMoved);
        if (isMoved) place.addBeforeLast(cut);
        else place.add(cut);
        return isMoved;
    }

    /** Whether an element becomes inline content or a paragraph, or only groups blocks. */
    private static boolean isDividedByCut(KeptElement element) {
        Element source = element.source();
        return switch (element.name()) {
            case "p" -> !Hints.isCaption(element) && WordItem.of(source).isEmpty();
            case "div" -> !Hints.isCaption(element) && !Hints.mayBeBlock(source) && !PastedEmbeds.is(source);
            default -> InlineNames.has(element.name());
        };
    }

    /** Keeps the line breaks of a text as {@code br} elements, up to the limit of elements. */
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
        String visible = visibleText.of(written, node);
        if (!visible.isEmpty()) parent.add(new KeptText(visible, node));
    }

    private void element(Element element, Open parent) {
        Optional<Element> figure = EditorImage.figureInPlaceOf(element);
        if (figure.isPresent()) {
            path.push(parent.withOnly(figure.get()));
            return;
        }
        if (cmsMarkup.isCut(element)) {
            boolean isMoved = cut(element);
            if (element.childNodeSize() == 0) {
                // It still separates the words before and after it.
                if (isMoved) parent.kept.add(new KeptElement("div", Map.of(), element));
                return;
            }
        }
        BackgroundImage.addTo(element);
        CardContent.complete(element);
        Treatment treatment = withText(element, allowed(treatmentOf(element, parent), parent));
        if (treatment.rule() != null) report.element(treatment.rule(), element, lost(element, treatment.rule()));
        if (treatment.rule() == Rule.FORMULA) formula(element, parent.kept);
        if (treatment.name() != null) enter(element, treatment.name(), parent);
        else gap = treatment.removesBox() && isShown(element);
        @Nullable Element fallback = element.nameIs("img") ? lazyImages.fallback(element) : null;
        if (fallback != null) path.push(parent.with(fallback));
    }

    private static boolean isShown(Element control) {
        return !control.nameIs("datalist") && !control.attr("type").strip().equalsIgnoreCase("hidden");
    }

    private Treatment treatmentOf(Element element, Open parent) {
        String name = element.normalName();
        // Before Hidden: a script shows some of these, and their removal loses nothing.
        if (CardControls.is(element)) return new Treatment(null, Rule.CARD_CONTROL);
        if (CardControls.isSignupForm(element)) return new Treatment(null, Rule.SIGNUP_FORM);
        if (Hidden.is(element)) return new Treatment(null, Rule.HIDDEN);
        if (ReviewComment.is(element)) return new Treatment(null, Rule.REVIEW_COMMENT);
        if (names.hasLists() && WordItem.isMarker(element)) return new Treatment(null, Rule.LIST_MARKER);
        if (parent.inLayout && TABLE_PARTS.contains(name)) return new Treatment("div", null);
        Treatment usual = Treatment.of(name);
        return switch (name) {
            case "table" -> Hints.isLayoutTable(element) ? new Treatment("div", Rule.LAYOUT_TABLE) : usual;
            // Google Docs wraps all that it copies in <b style="font-weight:normal">.
            case "b", "strong" -> isUndone("strong", element) ? new Treatment("span", Rule.WRAPPER) : usual;
            case "i", "em" -> isUndone("em", element) ? new Treatment("span", Rule.WRAPPER) : usual;
            case "span" -> CardControls.isLine(element) ? new Treatment("div", null) : usual;
            case "mark", "u", "s", "strike" ->
                StyleMarks.isPlain(element) ? new Treatment("span", Rule.WRAPPER) : usual;
            // The footer of a quotation becomes its source: see Quotes.
            case "footer" -> "blockquote".equals(parent.name) ? new Treatment("div", null) : usual;
            case "script" -> isTelegramPost(element) ? new Treatment("iframe", Rule.RENAMED) : usual;
            // Brackets for browsers without support for ruby. Browsers hide other words in rp as well.
            case "rp" -> new Treatment(null, RemovedText.hasLetters(element) ? Rule.HIDDEN : null);
            case "noscript" -> lazyImages.treatmentOfNoscript(element);
            case "img" -> {
                if (lazyImages.isPlaceholder(element)) yield new Treatment(null, Rule.PLACEHOLDER_IMAGE);
                yield lazyImages.isCounter(element) ? new Treatment(null, Rule.TRACKING_PIXEL) : usual;
            }
            case "area" -> new Treatment(null, element.hasAttr("href") ? Rule.IMAGE_MAP : Rule.EMPTY);
            case "svg" -> RemovedText.isDrawnIn(element) ? new Treatment(null, Rule.DRAWING_WITH_TEXT) : usual;
            default -> usual.rule() == Rule.UNKNOWN_ELEMENT ? CustomElements.treatment(element) : usual;
        };
    }

    private static boolean isUndone(String mark, Element element) {
        return StyleMarks.of(element).undone().contains(mark);
    }

    /** A script without an end tag contains the rest of the document, and is removed. */
    private static boolean isTelegramPost(Element script) {
        return PastedEmbeds.telegramPost(script).isPresent()
                && !script.endSourceRange().isImplicit();
    }

    /** The treatment, or another one if the host denies the element that it makes. */
    private Treatment allowed(Treatment treatment, Open parent) {
        String name = treatment.name();
        if (name == null || name.equals("div") || name.equals("span")) return treatment;
        // In pre, a code element has no meaning of its own.
        if (name.equals("code") && "pre".equals(parent.name)) {
            return names.has(name) ? treatment : new Treatment("span", null);
        }
        boolean looseItem = name.equals("li") && !"ol".equals(parent.name) && !names.has("ul");
        return names.passes(name) && !looseItem ? treatment : treatment.denied(name, names);
    }

    private static Treatment withText(Element element, Treatment treatment) {
        if (treatment.name() != null) return treatment;
        Treatment withText = treatment.withText();
        if (withText.equals(treatment) && isUnclosed(element, treatment)) withText = new Treatment(null, Rule.UNCLOSED);
        if (withText.equals(treatment)) return treatment;
        return Characters.isBlank(RemovedText.beginningOf(element)) ? treatment : withText;
    }

    /** Whether removing an unclosed element also removes the content after it, which its rule does not report. */
    private static boolean isUnclosed(Element element, Treatment treatment) {
        return treatment.name() == null
                && treatment.rule() != null
                && treatment.rule().kind() != Removal.Kind.TEXT
                && element.endSourceRange().isImplicit()
                && !element.nameIs("math");
    }

    /** The value that is reported with the removal of an element. */
    private static String lost(Element element, Rule rule) {
        if (rule == Rule.TRACKING_PIXEL) return element.attr("src");
        if (rule == Rule.IMAGE_MAP) return element.attr("href");
        if (rule == Rule.UNKNOWN_MEDIA) return CustomElements.lostUrl(element);
        return rule.kind() == Removal.Kind.TEXT ? RemovedText.beginningOf(element) : "";
    }

    private void formula(Element math, KeptElement parent) {
        parent.add(new KeptText(visibleText.of(RemovedText.ofFormula(math), math), math));
        for (Element hidden : RemovedText.hiddenIn(math)) {
            String words = RemovedText.beginningOf(hidden);
            if (!Characters.isBlank(words)) report.element(Rule.HIDDEN_WITH_TEXT, hidden, words);
        }
    }

    private void enter(Element element, String name, Open parent) {
        boolean inLayout = Hints.isLayoutTable(element) || (parent.inLayout && !element.nameIs("table"));
        boolean showsBreaks = PreservedLines.areIn(element, parent.showsBreaks);
        int depth = parent.depth + TreeDepth.of(element, name, parent.name);
        boolean tooDeep = (depth > limits.depth() || path.size() > Limits.NESTING) && !isLeaf(element, name);
        boolean tooMany = elements >= limits.elements();
        String after = element.nameIs("rt") ? ")" : "";
        if (tooDeep || tooMany) {
            report.limit(tooDeep ? Rule.TOO_DEEP : Rule.TOO_MANY_ELEMENTS, element);
            open(element, new Open(element, parent.kept, null, after, depth, inLayout, showsBreaks));
            if (LINES.contains(name)) addLineBreak(parent.kept);
            return;
        }
        @Nullable KeptElement kept = kept(element, name);
        if (kept == null) {
            report.element(Rule.UNKNOWN_ELEMENT, element);
            path.push(parent.with(element));
            return;
        }
        parent.kept.add(kept);
        if (name.equals("img")) images++;
        if (!isVoid(name)) open(element, new Open(element, kept, name, after, depth, inLayout, showsBreaks));
    }

    /** Puts readings of ruby, which browsers show above the line, in brackets. */
    private void open(Element element, Open open) {
        if (!open.after.isEmpty()) open.kept.add(new KeptText("(", element));
        path.push(open);
    }

    private void addLineBreak(KeptElement parent) {
        elements++;
        parent.add(new KeptElement("br", Map.of(), new Element("br")));
    }

    /** The element with its kept attributes; null if the gate refuses it. */
    private @Nullable KeptElement kept(Element element, String name) {
        List<Attribute> attributes = attributes(element);
        attributeNames.clear();
        for (Attribute attribute : attributes) attributeNames.add(attribute.getKey());
        Optional<List<String>> passing = gate.passing(name, attributeNames);
        if (passing.isEmpty()) return null;
        elements++;
        Map<String, String> kept =
                attributes.isEmpty() ? Map.of() : attributeReport.kept(element, attributes, passing.get());
        return KeptElement.withRoom(name, kept, element);
    }

    private List<Attribute> attributes(Element element) {
        if (element.attributesSize() == 0) return List.of();
        List<Attribute> all = element.attributes().asList();
        if (all.size() <= limits.attributes()) return all;
        report.limit(Rule.TOO_MANY_ATTRIBUTES, element);
        return all.subList(0, limits.attributes());
    }

    /** Whether the element adds only one level to the tree. */
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
