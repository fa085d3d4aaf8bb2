package dev.lede.render.archive.wxr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements of an export, with their texts. */
class XmlElementTest {
    @Test
    void namesHaveTheirPrefix() throws Exception {
        XmlElement item =
                XmlElement.parse("<item><wp:post_id> 7 </wp:post_id><category domain=\"post_tag\" nicename=\"ice\">"
                        + "Ice</category></item>");

        assertThat(item.name()).isEqualTo("item");
        assertThat(item.text("wp:post_id")).isEqualTo("7");
        assertThat(item.children("category").get(0).domain()).isEqualTo("post_tag");
        assertThat(item.children("category").get(0).nicename()).isEqualTo("ice");
        assertThat(item.text("wp:status")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 8, 9, 150, 5_000})
    void textOfNestedElementsIsKept(int depth) throws Exception {
        String nested = "<b>a ".repeat(depth) + "deep" + " z</b>".repeat(depth);
        XmlElement item = XmlElement.parse("<item><title>" + nested + "</title><link>/ice</link></item>");

        assertThat(item.text("title")).isEqualTo("a ".repeat(depth) + "deep" + " z".repeat(depth));
        assertThat(item.text("link")).isEqualTo("/ice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<item>", "<item></title>", "<item a=b/>", "</item>", "<item>&unknown;</item>"})
    void malformedElementThrows(String xml) {
        assertThatThrownBy(() -> XmlElement.parse(xml)).isInstanceOf(XMLStreamException.class);
    }
}
