package dev.lede.render.feed;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes well-formed XML in UTF-8 by the StAX writer of the JDK, in the style of {@link
 * dev.lede.render.html.HtmlWriter}: code that writes XML is indented like the XML. Text and values are escaped and {@linkplain
 * LegalText legal}. If an exception ends the writing, open elements stay open: the document is visibly incomplete.
 */
final class XmlWriter {
    private final XMLStreamWriter xml;

    /** The element whose start tag is not written yet; null between tags. */
    private @Nullable String starting;

    /** The namespace of that element; null for the default one. */
    private @Nullable Namespace namespace;

    /** The names and values of its attributes, by turns. */
    private final List<String> attributes = new ArrayList<>();

    private final List<Namespace> declared = new ArrayList<>();

    /** The default namespace that the element declares; null for none. */
    private @Nullable Namespace defaultNamespace;

    XmlWriter(OutputStream out) {
        try {
            // For an OutputStream, the writer of the JDK writes single bytes. For a bare OutputStreamWriter, it asks
            // for
            // each character whether UTF-8 can encode it. The factory keeps its last writer, so each document has its
            // own.
            Writer utf8 = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(utf8);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Opens an element of the default namespace. Calls for its attributes may follow; {@code with} or {@code empty} end it. */
    XmlWriter open(String name) {
        return opened(null, name);
    }

    /** Opens an element of a namespace that an element around it declares. */
    XmlWriter open(Namespace of, String name) {
        return opened(of, name);
    }

    private XmlWriter opened(@Nullable Namespace of, String name) {
        if (starting != null) throw new IllegalStateException("<" + starting + "> was opened, but never closed");
        namespace = of;
        starting = name;
        return this;
    }

    /** Declares the default namespace on the open element. */
    XmlWriter declareDefault(Namespace other) {
        defaultNamespace = other;
        return this;
    }

    /** Declares a namespace with its prefix on the open element. */
    XmlWriter declare(Namespace other) {
        declared.add(other);
        return this;
    }

    XmlWriter attribute(String name, String value) {
        attributes.add(name);
        attributes.add(LegalText.of(value));
        return this;
    }

    XmlWriter attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    void with(Runnable content) {
        start(false);
        content.run();
        run(xml::writeEndElement);
    }

    void with(String text) {
        with(() -> run(() -> xml.writeCharacters(LegalText.of(text))));
    }

    void empty() {
        start(true);
    }

    /** Sends everything written so far to the stream, except for the end of a start tag without content. */
    void flush() {
        run(xml::flush);
    }

    /** Writes a line break, between elements only. */
    void line() {
        run(() -> xml.writeCharacters("\n"));
    }

    private void start(boolean isEmpty) {
        String name = starting;
        if (name == null) throw new IllegalStateException("no element is open");
        run(() -> {
            Namespace of = namespace;
            if (of == null && isEmpty) xml.writeEmptyElement(name);
            else if (of == null) xml.writeStartElement(name);
            else if (isEmpty) xml.writeEmptyElement(of.prefix, name, of.uri);
            else xml.writeStartElement(of.prefix, name, of.uri);
            if (defaultNamespace != null) xml.writeDefaultNamespace(defaultNamespace.uri);
            for (Namespace other : declared) xml.writeNamespace(other.prefix, other.uri);
            for (int at = 0; at < attributes.size(); at += 2) {
                xml.writeAttribute(attributes.get(at), attributes.get(at + 1));
            }
        });
        starting = null;
        defaultNamespace = null;
        declared.clear();
        attributes.clear();
    }

    /** The bytes are written to memory or to an {@link Output}, which throw nothing checked. */
    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
