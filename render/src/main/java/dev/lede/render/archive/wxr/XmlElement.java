package dev.lede.render.archive.wxr;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an export with its children. Names have their prefix, because exports use the same prefixes with the
 * namespaces of all versions, and plugins use prefixes that they do not declare. Of elements that are nested deeper than
 * the values of items, only the text is kept.
 */
public final class XmlElement {
    /** Items have values of values. Each level copies its text once more, so the time depends on this limit. */
    private static final int DEPTH = 8;

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final String nicename;
    private final String domain;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    private XmlElement(XMLStreamReader element) {
        this.name = element.getLocalName();
        this.nicename = attribute(element, "nicename");
        this.domain = attribute(element, "domain");
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // JDK 24 and later accept 100 levels. Here, each level only counts.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /**
     * Parses one element with its content.
     *
     * @throws XMLStreamException if the text does not begin with a well-formed element
     */
    public static XmlElement parse(String xml) throws XMLStreamException {
        XMLStreamReader reader = createReader(xml);
        try {
            Deque<XmlElement> open = new ArrayDeque<>();
            int deeper = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() < DEPTH) open.push(new XmlElement(reader));
                        else deeper++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (deeper > 0) {
                            deeper--;
                            continue;
                        }
                        XmlElement closed = open.pop();
                        if (open.isEmpty()) return closed;
                        open.element().add(closed, open.size());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (!open.isEmpty()) open.element().text.append(reader.getText());
                    }
                    default -> {}
                }
            }
            throw new XMLStreamException("no element", reader.getLocation());
        } finally {
            reader.close();
        }
    }

    private static XMLStreamReader createReader(String xml) throws XMLStreamException {
        // The JDK's factories are not specified to be thread-safe.
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new StringReader(xml));
        }
    }

    /** Adds a child. Markup in a text is a part of it. */
    private void add(XmlElement child, int depth) {
        // Comments of readers are not imported.
        if (child.name.equals("wp:comment")) return;
        children.add(child);
        if (depth > 1) text.append(child.text);
    }

    public String name() {
        return name;
    }

    /** The text, without white space around it. */
    public String text() {
        return text.toString().strip();
    }

    /** The attribute {@code nicename} of a category, which is the end of its URL; empty if there is none. */
    public String nicename() {
        return nicename;
    }

    /** The attribute {@code domain} of a category, its taxonomy; empty if there is none. */
    public String domain() {
        return domain;
    }

    /** The text of the first child with a name; empty if there is none. */
    public String text(String child) {
        for (XmlElement one : children) {
            if (one.name.equals(child)) return one.text();
        }
        return "";
    }

    public List<XmlElement> children(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    /** The value of a post's metadata; empty if there is none. */
    public String meta(String key) {
        for (XmlElement meta : children) {
            if (meta.name.equals("wp:postmeta") && meta.text("wp:meta_key").equals(key))
                return meta.text("wp:meta_value");
        }
        return "";
    }
}
