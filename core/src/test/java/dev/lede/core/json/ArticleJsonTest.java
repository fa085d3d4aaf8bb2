package dev.lede.core.json;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.br;
import static dev.lede.core.body.Dsl.em;
import static dev.lede.core.body.Dsl.img;
import static dev.lede.core.body.Dsl.line;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.strong;
import static dev.lede.core.body.Dsl.td;
import static dev.lede.core.body.Dsl.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import dev.lede.core.body.TableCell.Header;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    @Test
    void smallestArticleHasRequiredFieldsOnly() {
        Article article =
                Article.builder("https://lake.example/ice", "en", "Ice").build();
        assertJson(article, """
                {"version":1,"url":"https://lake.example/ice","language":"en","headline":"Ice"}""");
    }

    @Test
    void fieldsOfAnArticleAreWrittenInAFixedOrder() {
        Article article = Article.builder("https://lake.example/ice", "arm", "Սառույցը")
                .rights("CC BY 4.0")
                .views(0)
                .related(RelatedLink.of("/more", "More").withImage(Image.of("/m.png", "")))
                .addTranslation("ru", "/ru/ice")
                .addTranslation("eng", "/en/ice")
                .tags(Tag.of("ice"), Tag.of("lakes", "/tags/lakes"))
                .body(body(p("Սև")))
                .leadMedia(Figure.of(Image.of("/i.jpg", "Ice")).withCaption("Ice"))
                .updated(OffsetDateTime.parse("2026-04-02T08:30:00.5+04:00"))
                .published(OffsetDateTime.parse("2026-04-02T08:30+04:00"))
                .source(Source.of("Post", "https://post.example/").withPublishedOn(LocalDate.of(2026, 3, 1)))
                .byline(Contributor.of("Ani", "/ani").withRole("photo"))
                .section(Section.of("World", "/world").withTagline("All of it"))
                .standfirst(line("So ", em("early")))
                .kicker("Nature")
                .build();
        assertJson(article, """
                {"version":1,"url":"https://lake.example/ice","language":"hy","headline":"Սառույցը","kicker":"Nature",\
                "standfirst":[{"type":"text","value":"So "},{"type":"emphasis","children":[{"type":"text","value":"early"}]}],\
                "section":{"name":"World","url":"/world","tagline":"All of it"},\
                "byline":[{"name":"Ani","role":"photo","url":"/ani"}],\
                "source":{"publisher":"Post","url":"https://post.example/","publishedOn":"2026-03-01"},\
                "published":"2026-04-02T08:30:00+04:00","updated":"2026-04-02T08:30:00.5+04:00",\
                "leadMedia":{"type":"figure","caption":[{"type":"text","value":"Ice"}],\
                "children":[{"type":"image","url":"/i.jpg","alt":"Ice"}]},\
                "body":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","value":"Սև"}]}]},\
                "tags":[{"name":"ice"},{"name":"lakes","url":"/tags/lakes"}],\
                "translations":{"ru":"/ru/ice","en":"/en/ice"},\
                "related":[{"type":"relatedLink","url":"/more","image":{"type":"image","url":"/m.png","alt":""},\
                "children":[{"type":"text","value":"More"}]}],"views":0,"rights":"CC BY 4.0"}""");
    }

    @Test
    void bodyOfPlainBlocksIsMdast() {
        Body body = body(
                p("a ", strong("b"), br(), a("https://x.example/", "c"), img("/i.png")),
                ListBlock.bulleted(ListItem.of("d")),
                new Code("java", "e();"),
                new ThematicBreak());
        assertJson(body, """
                {"type":"root","children":[{"type":"paragraph","children":[{"type":"text","value":"a "},\
                {"type":"strong","children":[{"type":"text","value":"b"}]},{"type":"break"},\
                {"type":"link","url":"https://x.example/","children":[{"type":"text","value":"c"}]},\
                {"type":"image","url":"/i.png","alt":""}]},\
                {"type":"list","ordered":false,"children":[{"type":"listItem","children":[\
                {"type":"paragraph","children":[{"type":"text","value":"d"}]}]}]},\
                {"type":"code","lang":"java","value":"e();"},{"type":"thematicBreak"}]}""");
    }

    @Test
    void linkRelationsAreWrittenInAFixedOrder() {
        Link link = a("/x", "x").withRel(Link.Rel.SPONSORED, Link.Rel.NOFOLLOW);
        assertThat(ArticleJson.writeBody(body(p(link)))).contains("\"rel\":[\"nofollow\",\"sponsored\"]");
    }

    @Test
    void cellWithOneParagraphIsWrittenAsInlinesAndOthersAsBlocks() {
        Body body = body(new Table(
                List.of(),
                1,
                0,
                List.of(
                        tr(TableCell.header(Header.COLUMN_GROUP, "h")
                                .withSpans(2, 1)
                                .withAlign(Align.RIGHT)),
                        tr(td("x"), TableCell.of(p("y"), p("z"))))));
        assertJson(body, """
                {"type":"root","children":[{"type":"table","headRows":1,"children":[{"type":"tableRow","children":[\
                {"type":"tableCell","header":"column-group","colspan":2,"align":"right",\
                "children":[{"type":"text","value":"h"}]}]},{"type":"tableRow","children":[\
                {"type":"tableCell","children":[{"type":"text","value":"x"}]},{"type":"tableCell","children":[\
                {"type":"paragraph","children":[{"type":"text","value":"y"}]},\
                {"type":"paragraph","children":[{"type":"text","value":"z"}]}]}]}]}]}""");
    }

    @Test
    void emptyCellsAndCellsOfImagesAreReadBackEqual() {
        for (Block[] cell : new Block[][] {
            {}, {p()}, {img("/a")}, {p(img("/a"))}, {p(img("/a"), "b")}, {img("/a"), img("/b")}, {p(br())}, {p(), p()}
        }) {
            Body body = body(new Table(List.of(), 0, 0, List.of(tr(TableCell.of(cell)))));
            assertThat(ArticleJson.readBody(ArticleJson.writeBody(body))).isEqualTo(body);
        }
    }

    @Test
    void mdastTableGetsAHeadRowAndAlignedColumns() {
        Body body = ArticleJson.readBody("""
                {"type":"root","children":[{"type":"table","align":["right",null],"children":[
                  {"type":"tableRow","children":[
                    {"type":"tableCell","children":[{"type":"text","value":"a"}]},
                    {"type":"tableCell","header":"row","children":[{"type":"text","value":"b"}]}]},
                  {"type":"tableRow","children":[
                    {"type":"tableCell","align":"left","children":[{"type":"text","value":"c"}]},
                    {"type":"tableCell","children":[]}]}]}]}""");
        assertThat(body)
                .isEqualTo(body(new Table(
                        List.of(),
                        1,
                        0,
                        List.of(
                                tr(
                                        TableCell.header(Header.COLUMN, "a").withAlign(Align.RIGHT),
                                        TableCell.header(Header.ROW, "b")),
                                tr(td("c").withAlign(Align.LEFT), TableCell.of())))));
    }

    /** The output of mdast-util-from-markdown 2 for "- a", with positions shortened. */
    @Test
    void positionsOfAMarkdownTreeAreIgnored() {
        String place =
                "\"position\":{\"start\":{\"line\":1,\"column\":1,\"offset\":0},\"end\":{\"line\":1,\"column\":4}}";
        Body body = ArticleJson.readBody("""
                {"type":"root","children":[{"type":"list","ordered":false,"start":null,"spread":false,"children":[
                  {"type":"listItem","spread":true,"checked":null,"children":[
                    {"type":"paragraph","children":[{"type":"text","value":"a",PLACE}],PLACE}],PLACE}],PLACE}],PLACE}""".replace("PLACE", place));
        assertThat(body).isEqualTo(body(ListBlock.bulleted(ListItem.of("a"))));
    }

    @Test
    void unknownBlockBecomesCustomAndIsWrittenBackEqual() {
        String json = """
                {"type":"root","children":[{"type":"acme:poll","question":"Ice?","n":1.5,"no":null,"a":[1,{"b":[]}],\
                "children":[{"type":"thematicBreak"}]},{"type":"toc"}]}""";
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("question", "Ice?");
        data.put("n", 1.5);
        data.put("no", null);
        data.put("a", Arrays.asList(1, Map.of("b", List.of())));
        Body body = body(
                new CustomBlock("acme:poll", data, List.of(new ThematicBreak())),
                new CustomBlock("toc", Map.of(), List.of()));
        assertJson(body, json);
    }

    @Test
    void inlinesOfAnUnknownBlockBecomeAParagraph() {
        assertThat(ArticleJson.readBody("""
                {"type":"root","children":[{"type":"byline","children":[{"type":"text","value":"Ani"}]}]}""")).isEqualTo(body(new CustomBlock("byline", Map.of(), List.of(p("Ani")))));
    }

    @Test
    void unknownInlineIsReplacedByItsChildrenOrElseItsValue() {
        assertThat(ArticleJson.readBody("""
                {"type":"root","children":[{"type":"paragraph","children":[
                  {"type":"text","value":"a"},
                  {"type":"sparkle","color":1,"value":"no","children":[{"type":"text","value":"b"},
                    {"type":"glow","children":[{"type":"strong","children":[{"type":"text","value":"c"}]}]}]},
                  {"type":"math","value":"d","children":null},
                  {"type":"math","value":7},
                  {"type":"nothing"}]}]}""")).isEqualTo(body(p("ab", strong("c"), "d")));
    }

    @Test
    void nullFieldIsTreatedAsAbsent() {
        assertThat(ArticleJson.read("""
                {"version":1,"url":"https://lake.example/ice","language":"en","headline":"Ice","kicker":null,
                 "body":null,"views":null,"byline":null,"someday":null}"""))
                .isEqualTo(
                        Article.builder("https://lake.example/ice", "en", "Ice").build());
    }

    @Test
    void numbersWithTheSameValueAreEqual() {
        String json = """
                {"type":"root","children":[{"type":"n","a":2.0,"b":1E3,"c":-0.0,"d":1e400,"e":1.50,"f":9223372036854775808}]}""";
        Body body = ArticleJson.readBody(json);
        assertThat(((CustomBlock) body.children().get(0)).data())
                .containsEntry("a", 2L)
                .containsEntry("b", 1000L)
                .containsEntry("c", 0L);
        assertThat(ArticleJson.readBody(ArticleJson.writeBody(body))).isEqualTo(body);
        assertThat(ArticleJson.writeBody(body))
                .startsWith("{\"type\":\"root\",\"children\":[{\"type\":\"n\",\"a\":2,\"b\":1000,\"c\":0,\"d\":1000")
                .endsWith("000,\"e\":1.5,\"f\":9223372036854775808}]}");
    }

    @Test
    void listBeginsAtAnyNumberOf32Bits() {
        for (int start : new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE}) {
            Body body = body(new ListBlock(true, start, List.of()));
            assertThat(ArticleJson.readBody(ArticleJson.writeBody(body))).isEqualTo(body);
        }
    }

    @Test
    void languageTagsAreReadBackEqual() {
        for (String tag :
                List.of("he", "iw", "zh-Hant-TW", "sr-Latn", "en-GB-oxendict", "de-u-co-phonebk", "und-Latn")) {
            if (tag.startsWith("und")) {
                assertThatIllegalArgumentException().isThrownBy(() -> Article.builder("https://x.example/", tag, "x"));
                continue;
            }
            Article article = Article.builder("https://x.example/", tag, "x").build();
            String written = tag.equals("iw") ? "he" : tag;
            assertThat(ArticleJson.write(article)).contains("\"language\":\"" + written + "\"");
            assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
        }
    }

    @Test
    void jsonIsSafeInAScriptElement() {
        String json = ArticleJson.writeBody(body(p("</script><!-- \u2028\u2029 Լույս 😀 <")));
        assertThat(json)
                .contains("\\u003C/script>\\u003C!-- \\u2028\\u2029 Լույս 😀 \\u003C")
                .doesNotContain("<");
    }

    @Test
    void articleThatCannotBeReadBackIsNotWritten() {
        int frame = ArticleJson.writeBody(body(p("x"))).length() - 1;
        Body longest = body(p("x".repeat(ArticleJson.MAX_LENGTH - frame)));
        assertThat(ArticleJson.readBody(ArticleJson.writeBody(longest))).isEqualTo(longest);
        Body longer = body(p("x".repeat(ArticleJson.MAX_LENGTH - frame + 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.writeBody(longer))
                .withMessage("longer than 16777216 characters of JSON: 16777217");
    }

    @Test
    void jsonDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        Body body = body(
                p(new Text("I i ı İ")),
                new Code("INI", "1"),
                Figure.of(img("/I")).withPlacement(Figure.Placement.WIDE));
        try {
            for (String tag : List.of("tr", "ar-SA-u-nu-arab", "hy", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Article article = Article.builder("HTTPS://LIFE.example/I", "EN", "I")
                        .published(OffsetDateTime.parse("2026-04-02T08:30:00Z"))
                        .views(1234567)
                        .body(body)
                        .build();
                assertThat(ArticleJson.write(article))
                        .startsWith("{\"version\":1,\"url\":\"https://life.example/I\",\"language\":\"en\"")
                        .contains("\"2026-04-02T08:30:00Z\"", "\"views\":1234567", "\"placement\":\"wide\"");
                assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertJson(Article article, String json) {
        assertThat(ArticleJson.write(article)).isEqualTo(json);
        assertThat(ArticleJson.read(json)).isEqualTo(article);
    }

    private static void assertJson(Body body, String json) {
        assertThat(ArticleJson.writeBody(body)).isEqualTo(json);
        assertThat(ArticleJson.readBody(json)).isEqualTo(body);
    }
}
