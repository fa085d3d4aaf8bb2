package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    private static final String SIGNS = "a & b < c > d \" e ' f &amp; g";

    @Test
    void textIsEscaped() {
        assertThat(written(html -> html.text(SIGNS))).isEqualTo("a &amp; b &lt; c &gt; d \" e ' f &amp;amp; g");
    }

    @Test
    void attributeValueIsEscapedIncludingQuotes() {
        assertThat(written(html -> html.open("p").attribute("title", SIGNS).empty()))
                .isEqualTo("<p title=\"a &amp; b &lt; c &gt; d &quot; e ' f &amp;amp; g\"></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{7*7}} ${x} #{y} <%= z",
                "mail@example.com",
                "a=b",
                "`back` and 'single'",
                "(1) 100 % of it",
                "Ереван, Երևան։ Ի՞նչ",
                "湖の水位 a ტბა б 湖",
                "😀 \uD83D\uDC68\u200D\uD83D\uDC69",
                "one\u2028two\u2029three\u00a0four",
                "\u202Ebidi\u202C",
                "tab\tand\nline"
            })
    void textIsUnchangedAfterParsing(String text) {
        Element read = Jsoup.parseBodyFragment(written(
                        html -> html.open("pre").attribute("title", text).with(() -> html.text(text))))
                .expectFirst("pre");

        assertThat(read.wholeText()).isEqualTo(text);
        assertThat(read.attr("title")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "=", "{{", "}}", "'", "`", "\u2028", "%", "։", "\u00a0"})
    void characterWithoutMeaningInHtmlIsNotEscaped(String sign) {
        assertThat(written(html -> html.text(sign))).isEqualTo(sign);
        assertThat(written(html -> html.open("br").attribute("title", sign).empty()))
                .isEqualTo("<br title=\"" + sign + "\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0001", "\u0008", "\u000B", "\u000C", "\u001B", "\u007F", "\u0080", "\u009F", "\uFFFE",
                "\uFDD0", "\uD800", "\uDFFF"
            })
    void forbiddenCharacterIsReplaced(String forbidden) {
        assertThat(written(html -> html.text("a" + forbidden + "b"))).isEqualTo("a\uFFFDb");
        assertThat(written(html ->
                        html.open("br").attribute("title", forbidden + "b").empty()))
                .isEqualTo("<br title=\"\uFFFDb\">");
    }

    @Test
    void loneSurrogateIsReplacedAlone() {
        assertThat(written(html -> html.text("\uD83D<b>"))).isEqualTo("\uFFFD&lt;b&gt;");
        assertThat(written(html -> html.text("\uDE00\uD83D\uDE00"))).isEqualTo("\uFFFD😀");
        assertThat(written(html -> html.text("end\uD83D"))).isEqualTo("end\uFFFD");
    }

    @Test
    void longTextIsWrittenCompletely() {
        String word = "Երևան, “lake” 湖水 😀 & ";
        assertThat(written(html -> html.text(word.repeat(5_000))))
                .isEqualTo(word.replace("&", "&amp;").repeat(5_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "onerror",
                "style",
                "srcdoc",
                "href",
                "src",
                "srcset",
                "action",
                "formaction",
                "poster",
                "cite",
                "ping",
                "http-equiv",
                "xmlns",
                "is",
                "slot",
                "manifest",
                "background",
                "xlink:href",
                "Class",
                "CLASS",
                "",
                " class",
                "class=x",
                "data-",
                "data-A",
                "data-x y",
                "data-x\"",
                "aria-",
                "dataset"
            })
    void unlistedAttributeIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open("p").attribute(name, "x")))
                .withMessageContaining("not an attribute that can hold text: " + name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open("p").attribute(name)))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script",
                "style",
                "object",
                "embed",
                "base",
                "svg",
                "math",
                "template",
                "noscript",
                "plaintext",
                "xmp",
                "frameset",
                "applet",
                "slot",
                "portal",
                "canvas",
                "dialog",
                "Div",
                "DIV",
                "",
                "div ",
                "div class",
                "x-poll",
                "!--"
            })
    void unlistedElementIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open(name)))
                .withMessageContaining("not an allowed element: <" + name + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "class", "srcdoc", "poster", "srcset", "formaction", "data-url"})
    void urlIsRefusedInOtherAttributes(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open("a").url(name, WebUrl.of("/x"))))
                .withMessageContaining("not an attribute that holds a URL: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "style", "srcdoc", "content"})
    void imageIsRefusedInOtherAttributes(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open("img").image(name, ImageSource.of("/x.png"))))
                .withMessageContaining("not an attribute that holds the URL of an image: " + name);
    }

    @Test
    void urlIsEscaped() {
        assertThat(written(html -> html.open("a")
                        .url("href", WebUrl.of("/a?b=1&copy=2'(x)\"<>"))
                        .empty()))
                .isEqualTo("<a href=\"/a?b=1&amp;copy=2'(x)%22%3C%3E\"></a>");
    }

    @Test
    void srcsetEscapesCommasAndSpacesInUrls() {
        List<Rendition> renditions = List.of(
                Rendition.of("/a,b c.jpg").withDensity(1.5),
                Rendition.of(",x,").withDensity(2.0),
                Rendition.of("data:image/png;base64,AAAA").withDensity(0.25),
                Rendition.of("/none.jpg?a&b"));

        assertThat(written(html -> html.open("img").srcset(renditions).empty()))
                .isEqualTo("<img srcset=\"/a,b%20c.jpg 1.5x, %2Cx%2C 2x, data:image/png;base64,AAAA 0.25x, "
                        + "/none.jpg?a&amp;b\">");
    }

    @Test
    void nestedElementsAreClosed() {
        assertThat(written(html -> html.open("ul").attribute("class", "x").with(() -> {
                    html.open("li").with(() -> html.text("1"));
                    html.open("li")
                            .attribute("hidden")
                            .attribute("tabindex", -1)
                            .empty();
                })))
                .isEqualTo("<ul class=\"x\"><li>1</li><li hidden tabindex=\"-1\"></li></ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
    void voidElementRefusesContent(String name) {
        assertThat(written(html -> html.open(name).empty())).isEqualTo("<" + name + ">");
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> html.open(name).with(() -> {})))
                .withMessage("<" + name + "> cannot have content");
    }

    @Test
    void openingAnElementInAStartTagFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> html.open("div").open("p")))
                .withMessageContaining("<div> was opened, but never closed");
    }

    @Test
    void textMarkupAndTheEndFailInAStartTag() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> html.open("div").text("x")))
                .withMessageContaining("<div>");
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> html.open("div").html(Html.EMPTY)))
                .withMessageContaining("<div>");
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> html.open("div")))
                .withMessageContaining("<div>");
    }

    @Test
    void elementLeftOpenIsNamedInTheError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> html.open("ul").with(() -> html.open("li"))))
                .withMessageContaining("<li> was opened, but never closed");
    }

    @Test
    void attributeWithoutOpenElementFails() {
        for (Consumer<HtmlWriter> attribute : List.<Consumer<HtmlWriter>>of(
                html -> html.attribute("class", "x"),
                html -> html.attribute("hidden"),
                html -> html.url("href", WebUrl.of("/x")),
                HtmlWriter::empty,
                html -> html.with(() -> {}),
                html -> html.open("p").empty().attribute("class", "late"),
                html -> html.open("p").with(() -> html.attribute("class", "inside")))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> written(attribute))
                    .withMessageContaining("no element is open: call open(...) first");
        }
    }

    @ParameterizedTest
    @CsvSource({"data-x,1", "data-acme-poll-id,1", "aria-label,x", "class,y", "hidden,until-found"})
    void listedAttributeIsWritten(String name, String value) {
        assertThat(written(html -> html.open("p").attribute(name, value).empty()))
                .isEqualTo("<p " + name + "=\"" + value + "\"></p>");
    }

    @Test
    void trustedMarkupIsWrittenUnchanged() {
        String markup = "<svg onload=x>Ереван 😀</svg>";
        assertThat(written(html -> html.open("p").with(() -> html.html(Html.trusted(markup)))))
                .isEqualTo("<p>" + markup + "</p>");
    }

    private static String written(Consumer<HtmlWriter> content) {
        return Html.of(content).toString();
    }
}
