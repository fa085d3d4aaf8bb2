package dev.lede.render.sanitize.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that is kept, under its new name and with the attributes that are kept. */
public final class KeptElement implements KeptNode {
    private final String name;
    private final Map<String, String> attributes;
    private final Element source;
    private final List<KeptNode> children;
    private boolean idTaken;
    private @Nullable Boolean credit;

    public KeptElement(String name, Map<String, String> attributes, Element source) {
        this(name, attributes, source, new ArrayList<>());
    }

    private KeptElement(String name, Map<String, String> attributes, Element source, List<KeptNode> children) {
        this.name = name;
        this.attributes = attributes;
        this.source = source;
        this.children = children;
    }

    /** An element to which {@link Walk} will add at most one node for each child of the source. */
    static KeptElement withRoom(String name, Map<String, String> attributes, Element source) {
        return new KeptElement(name, attributes, source, new ArrayList<>(source.childNodeSize()));
    }

    public KeptElement renamed(String name) {
        return new KeptElement(name, attributes, source, new ArrayList<>(children));
    }

    public KeptElement with(List<? extends KeptNode> others) {
        return new KeptElement(name, attributes, source, new ArrayList<>(others));
    }

    /** An empty {@code span} with only the language and direction of the element. */
    public KeptElement langAndDirSpan() {
        Map<String, String> langAndDir = new HashMap<>(attributes);
        langAndDir.keySet().retainAll(Set.of("lang", "dir"));
        return new KeptElement("span", langAndDir, source);
    }

    public String name() {
        return name;
    }

    @Override
    public boolean is(String name) {
        return this.name.equals(name);
    }

    /** Whether the element has an id, a language or a direction. */
    public boolean hasIdLangOrDir() {
        return hasId() || attributes.containsKey("lang") || attributes.containsKey("dir");
    }

    /** The value of an attribute without surrounding white space; empty if there is none. */
    public String written(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** The value of an attribute; null if there is none. */
    @Nullable
    public String attribute(String name) {
        return attributes.get(name);
    }

    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The element that jsoup read, for hints and for its position in the HTML. */
    public Element source() {
        return source;
    }

    public List<KeptNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether the element is the credit of a figure. Cached, because it is called for each text inside. */
    public boolean isCredit() {
        if (credit == null) credit = Hints.isCredit(this);
        return credit;
    }

    public List<KeptElement> children(String name) {
        List<KeptElement> named = new ArrayList<>();
        for (KeptNode child : children) {
            if (child.is(name)) named.add((KeptElement) child);
        }
        return named;
    }

    /** Whether the element has no content. A cut is none. */
    public boolean isEmpty() {
        for (KeptNode child : children) if (!(child instanceof KeptCut)) return false;
        return true;
    }

    /** All descendants that are elements. */
    public List<KeptElement> elements() {
        List<KeptElement> elements = new ArrayList<>();
        addElements(elements);
        return elements;
    }

    private void addElements(List<KeptElement> elements) {
        for (KeptNode child : children) {
            if (!(child instanceof KeptElement element)) continue;
            elements.add(element);
            element.addElements(elements);
        }
    }

    /** The first descendant of the name. */
    public Optional<KeptElement> first(String name) {
        for (KeptNode child : children) {
            if (!(child instanceof KeptElement element)) continue;
            Optional<KeptElement> first = element.is(name) ? Optional.of(element) : element.first(name);
            if (first.isPresent()) return first;
        }
        return Optional.empty();
    }

    /** The element under another name, without the children that have a given name. */
    public KeptElement renamedWithout(String child, String name) {
        KeptElement renamed = renamed(name);
        renamed.children.removeIf(part -> part.is(child));
        return renamed;
    }

    void add(KeptNode child) {
        children.add(child);
    }

    void addBeforeLast(KeptNode child) {
        children.add(children.size() - 1, child);
    }

    void replace(int index, KeptNode child) {
        children.set(index, child);
    }

    public boolean hasId() {
        return !idTaken && attributes.containsKey("id");
    }

    /** The id, for the first caller only: of the nodes that an element becomes, only one may have its id. */
    @Nullable
    public String takeId() {
        if (!hasId()) return null;
        idTaken = true;
        return attributes.get("id");
    }

    /** All text of the element, with its white space. Line breaks and blocks begin new lines. */
    public String text() {
        List<String> lines = lines();
        boolean beginsWithBlock = lines.size() > 1 && lines.get(0).isEmpty();
        return String.join("\n", beginsWithBlock ? lines.subList(1, lines.size()) : lines);
    }

    /** The lines of {@link #text()} that elements begin and end; a line may contain line feeds of its own. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        addLines(lines, line);
        lines.add(line.toString());
        return lines;
    }

    private void addLines(List<String> lines, StringBuilder line) {
        for (KeptNode child : children) {
            if (child instanceof KeptText words) line.append(words.value());
            if (!(child instanceof KeptElement element)) continue;
            if (element.is("br")) endLine(lines, line);
            boolean block = !InlineNames.standsInLines(element.name());
            if (block && (lines.isEmpty() || !line.isEmpty())) endLine(lines, line);
            element.addLines(lines, line);
            if (block && !line.isEmpty()) endLine(lines, line);
        }
    }

    private static void endLine(List<String> lines, StringBuilder line) {
        lines.add(line.toString());
        line.setLength(0);
    }
}
