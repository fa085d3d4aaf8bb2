package dev.lede.render.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses documents with the parser of the JDK, which refuses XML that is not well-formed and characters outside of XML 1.0. */
final class Xml {
    private Xml() {}

    static Document parse(byte[] document) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(document));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the child elements with a local name in a namespace; null for no namespace. */
    static List<Element> children(Element parent, String namespace, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) continue;
            boolean isOfNamespace =
                    namespace == null ? element.getNamespaceURI() == null : namespace.equals(element.getNamespaceURI());
            if (isOfNamespace && element.getLocalName().equals(name)) children.add(element);
        }
        return children;
    }

    static List<String> texts(Element parent, String namespace, String name) {
        return children(parent, namespace, name).stream()
                .map(Element::getTextContent)
                .toList();
    }

    /** Returns all elements of a document in document order. */
    static List<Element> all(Document document) {
        List<Element> all = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS("*", "*");
        for (int at = 0; at < nodes.getLength(); at++) all.add((Element) nodes.item(at));
        return all;
    }

    /** Throws instead of printing. */
    static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
