package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.SocialProfile;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text that looks like markup is rendered as text, in each field of an article and a site. */
class HostileWordsTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-02-28T08:04:00+04:00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "\" autofocus onfocus=\"alert(1)",
                "</title></style></script><script>alert(1)</script>",
                "</script><script>alert(1)//",
                "<!--",
                "--><svg/onload=alert(1)>",
                "<!--<script>",
                "]]><a href=javascript:alert(1)>x</a>",
                "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
                "{url} {title} {step} {names}",
                "&lt;img src=x onerror=alert(1)&gt; &#60;b&#62; &",
                "\u202Etxet desrever\u202C \u2066isolated\u2069",
                "\\u003cscript\\u003e \\\" \\",
                "javascript:alert(1)",
                "%3Cscript%3E %00",
                "null",
                "<",
                "＜script＞ ‹b›"
            })
    void textNeverBecomesMarkup(String words) {
        Document harmless = page("Harmless");
        Document hostile = page(words);

        assertThat(Markup.skeleton(hostile)).isEqualTo(Markup.skeleton(harmless));
        assertThat(hostile.select("h1").text())
                .isEqualTo(Jsoup.parse("").text(words).text());
        assertThat(hostile.select("p.lede-rights").first().wholeText()).isEqualTo(words);
        assertThat(hostile.select("meta[property=og:title]").attr("content")).isEqualTo(words);
        assertThat(hostile.select("img[alt]").eachAttr("alt")).contains(words);
        assertThat(hostile.select("title").first().wholeText()).isEqualTo(words + " — " + words);
        assertThat(structuredData(hostile).path("headline").asString()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "<!--<script>", "a\"b\\c", "&amp;", "]]>", "\\u2028"})
    void structuredDataStaysInItsScriptElement(String words) {
        String html = renderer(words).page(article(words)).toString();
        String data = html.substring(html.indexOf("application/ld+json\">") + "application/ld+json\">".length());
        data = data.substring(0, data.indexOf("</script>"));

        assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        JsonNode read = new JsonMapper().readTree(data);
        assertThat(read.path("headline").asString()).isEqualTo(words);
        assertThat(read.path("author").path(0).path("name").asString()).isEqualTo(words);
        assertThat(read.path("publisher").path("name").asString()).isEqualTo(words);
        assertThat(read.path("isBasedOn").path("headline").asString()).isEqualTo(words);
    }

    @Test
    void lineSeparatorsAreEscapedInStructuredData() {
        Article article = Articles.bare("en").toBuilder()
                .standfirst("one\u2028two\u2029three")
                .build();
        String html = Articles.bareRenderer().page(article).toString();

        assertThat(structuredData(Jsoup.parse(html)).path("description").asString())
                .doesNotContain("\n")
                .contains("one", "two", "three");
        assertThat(html.substring(
                        html.indexOf("application/ld+json"),
                        html.indexOf("</script>", html.indexOf("application/ld+json"))))
                .doesNotContain("\u2028", "\u2029");
    }

    private static JsonNode structuredData(Document page) {
        return new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    private static Document page(String words) {
        return Jsoup.parse(renderer(words).page(article(words)).toString());
    }

    private static ArticleRenderer renderer(String words) {
        Site site = Site.builder(words, "https://lede.example/")
                .logo(Image.of("/logo.png", words))
                .addProfile(SocialProfile.of(words, "https://x.com/a"))
                .follow(SocialProfile.of(words, "https://x.com/b"))
                .copyright(words, 2024)
                .reuseNeedsLink()
                .build();
        return ArticleRenderer.builder(site).clock(Articles.CLOCK).build();
    }

    /** Returns an article with the text in each field that accepts text. */
    private static Article article(String words) {
        return Article.builder("https://lede.example/x", "en", words)
                .kicker(words)
                .standfirst(words)
                .section(Section.of(words, "/s").withTagline(words))
                .byline(Contributor.of(words, "/p"), Contributor.of(words).withRole(words))
                .source(Source.of(words, "https://post.example/").withHeadline(words))
                .published(MOMENT)
                .leadMedia(Figure.of(Image.of("https://pictures.example/a.jpg", words))
                        .withCaption(words)
                        .withCredit(words))
                .body(Body.of(
                        // Without it, a text without letters would have no reading time.
                        Paragraph.of("Word."),
                        Heading.of(2, words),
                        Paragraph.of(words),
                        Pullquote.of(Paragraph.of(words)).withAttribution(words),
                        Details.of(words, Paragraph.of(words)),
                        Embed.of("youtube", "https://www.youtube.com/watch?v=a", words),
                        new Table(List.of(), 0, 0, List.of(new TableRow(List.of(TableCell.of(words)))))
                                .withCaption(words),
                        new CustomBlock("acme:poll", Map.of("q", words), List.of(Paragraph.of(words)))))
                .tags(Tag.of(words, "/t"))
                .related(RelatedLink.of("/r", words))
                .corrections(Correction.of(MOMENT, words))
                .rights(words)
                .build();
    }
}
