package dev.lede.render.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.SocialProfile;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.render.Articles;
import dev.lede.render.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD is JSON for any value, and stays in its script element. */
class JsonLdTest {
    static Stream<String> hostile() {
        return Stream.of(
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>",
                "\"}],\"@type\":\"Person\"",
                "'\\\" \\u003c \\",
                "&quot;&lt;/script&gt;&#39;",
                "\u202Etxet desrever\u202C \u2066isolated\u2069 \u200f",
                "a\u2028b\u2029c\u0085d",
                "😀 \uFB50 e\u0301",
                "x".repeat(100_000),
                "</script>".repeat(11_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void eachFieldHoldsHostileText(String text) {
        Site site = Site.builder(line(text), "https://lede.example/")
                .addProfile(SocialProfile.of("X", "https://x.example/"))
                .copyright(line(text), 2024)
                .build();
        String head = Heads.html(site, article(line(text))).toString();
        Document page = Jsoup.parse(head);
        JsonNode data = Heads.data(page);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.body().childNodes()).isEmpty();
        String json = page.expectFirst("script").data();
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        List<String> texts = new ArrayList<>();
        addTexts(data, texts);
        assertThat(texts.stream().filter(line(text)::equals)).hasSizeGreaterThanOrEqualTo(14);
        assertThat(Heads.content(page, "og:title")).isEqualTo(line(text));
        assertThat(Heads.content(page, "og:image:alt")).isEqualTo(line(text));
    }

    /** Headlines and names have no line breaks and no control characters: the model refuses them. */
    private static String line(String text) {
        return text.replaceAll("[\u2028\u2029\u0085]", " ");
    }

    private static void addTexts(JsonNode node, List<String> texts) {
        if (node.isString()) texts.add(node.asString());
        for (JsonNode child : node) addTexts(child, texts);
    }

    private static Article article(String text) {
        return Article.builder("https://lede.example/a", "en", text)
                .seoDescription(text)
                .section(Section.of(text, "/s"))
                .dateline(text)
                .byline(Contributor.of(text), Contributor.of(text).withRole(text))
                .source(Source.of(text).withHeadline(text))
                .leadMedia(Figure.of(Image.of("/a.png", text)).withCaption(text).withCredit(text))
                .tags(Tag.of(text))
                .rights(text)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b\u2029c", "tab\t, line\n, return\r", "\u0000\u0001\u001f", "\\", "\"", "/"})
    void anyStringIsReadBack(String text) {
        assertThat(readBack(text)).isEqualTo(text);
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        assertThat(readBack("a\uD800b")).isEqualTo("a\uFFFDb");
        assertThat(readBack("\uDC00")).isEqualTo("\uFFFD");
        assertThat(readBack("a\u0085b")).isEqualTo("a\uFFFDb");
    }

    private static String readBack(String text) {
        String json = Html.of(html -> new JsonLd(html)
                        .openDocument(SchemaType.PERSON)
                        .property(SchemaProperty.NAME, text)
                        .close())
                .toString();
        return new JsonMapper().readTree(json).path("name").asString();
    }

    @Test
    void rightToLeftArticleKeepsItsText() {
        JsonNode data = Heads.data(Article.builder("https://lede.example/ar/a", "ar", "تجمّدت \u2067البحيرة\u2069")
                .build());

        assertThat(data.path("headline").asString()).isEqualTo("تجمّدت \u2067البحيرة\u2069");
        assertThat(data.path("inLanguage").asString()).isEqualTo("ar");
        assertThat(Heads.data(Articles.bare("hy")).path("headline").asString()).isEqualTo("Լիճը սառչում է ավելի ուշ");
    }
}
