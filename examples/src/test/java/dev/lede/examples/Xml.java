package dev.lede.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Parses documents with the parser of the JDK, which refuses XML that is not well-formed. */
public final class Xml {
    private Xml() {}

    /** Returns the elements with a local name, in document order. */
    public static List<Element> elements(byte[] xml, String name) {
        var found = parse(xml).getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) elements.add((Element) found.item(at));
        return elements;
    }

    /** Returns the texts of the elements with a local name, in document order. */
    public static List<String> texts(byte[] xml, String name) {
        return elements(xml, name).stream().map(Element::getTextContent).toList();
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}
