package dev.lede.render.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class XmlWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XmlWriter xml = new XmlWriter(out);

    @Test
    void elementsHaveNamespacesAndAttributes() {
        xml.open("feed").declareDefault(Namespace.ATOM).declare(Namespace.DC).with(() -> {
            xml.open("link").attribute("href", "a&b").attribute("length", 3).empty();
            xml.open(Namespace.DC, "creator").with("Ani <3");
        });
        assertThat(written().toString(UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<link href=\"a&amp;b\" length=\"3\"/><dc:creator>Ani &lt;3</dc:creator></feed>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script>]]>", "'\"&amp;<!--", "և 😀 \u2028\u2029", "\u202Edesrever", "a\tb"})
    void textIsReadBack(String text) throws SAXException {
        xml.open("a").attribute("b", text).with(text);
        Element read = Xml.parse(written().toByteArray()).getDocumentElement();
        assertThat(read.getTextContent()).isEqualTo(text);
        // Parsers read white space in attributes as spaces.
        assertThat(read.getAttribute("b")).isEqualTo(text.replace('\t', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u000B", "\u001F", "\u007F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00"})
    void characterThatXmlCannotContainIsReplaced(String character) throws SAXException {
        xml.open("a").attribute("b", "x" + character + "y").with(character + "😀" + character + "z");
        Element read = Xml.parse(written().toByteArray()).getDocumentElement();
        assertThat(read.getTextContent()).isEqualTo("\uFFFD😀\uFFFDz");
        assertThat(read.getAttribute("b")).isEqualTo("x\uFFFDy");
    }

    @Test
    void longTextIsWrittenCompletely() throws SAXException {
        String text = "և😀a&".repeat(100_000);
        xml.open("a").with(text);
        assertThat(Xml.parse(written().toByteArray()).getDocumentElement().getTextContent())
                .isEqualTo(text);
    }

    @Test
    void elementsMustBeOpenedAndEnded() {
        assertThatThrownBy(() -> xml.with("a")).isInstanceOf(IllegalStateException.class);
        xml.open("a");
        assertThatThrownBy(() -> xml.open("b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<a>");
    }

    private ByteArrayOutputStream written() {
        xml.flush();
        return out;
    }
}
