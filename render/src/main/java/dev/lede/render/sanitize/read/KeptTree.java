package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.owasp.html.HtmlStreamEventReceiver;

/** Hears what the policy lets through, makes a tree of it, and reports the attributes that did not come. */
final class KeptTree implements HtmlStreamEventReceiver {
    private final List<Element> sources;
    private final Limits limits;
    private final AttributeReport attributeReport;
    private final Deque<KeptElement> open = new ArrayDeque<>();

    /** Where the text stands that comes next. */
    private Node textSource;

    KeptTree(KeptElement root, List<Element> sources, Limits limits, AttributeReport attributeReport) {
        this.sources = sources;
        this.limits = limits;
        this.attributeReport = attributeReport;
        textSource = root.source();
        open.push(root);
    }

    /** Says where the text stands that comes next: the policy only passes on what it says. */
    void comingFrom(Node source) {
        textSource = source;
    }

    /** Notes that a box stood here which is not kept. */
    void gap() {
        open.element().add(KeptText.gap(textSource));
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> passed) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < passed.size(); at += 2) {
            attributes.put(AllowedNames.beforePolicy(passed.get(at)), passed.get(at + 1));
        }
        Element source = sources.get(Integer.parseInt(attributes.remove(AllowedNames.NUMBER)));
        for (Attribute attribute : Walk.attributesOf(source, limits)) {
            String attributeName = attribute.getKey();
            if (!attributes.containsKey(attributeName)) attributeReport.dropped(source, attributeName);
            else if (AllowedNames.isAddress(attributeName)) attributeReport.judgeUrl(source, attributeName);
        }
        attributeReport.judgeId(source, attributes);
        attributeReport.judgeSettings(source, attributes);
        KeptElement element = new KeptElement(name, attributes, source);
        open.element().add(element);
        if (!Walk.isVoid(name)) open.push(element);
    }

    @Override
    public void closeTag(String name) {
        open.pop();
    }

    @Override
    public void text(String text) {
        open.element().add(new KeptText(text, textSource));
    }
}
