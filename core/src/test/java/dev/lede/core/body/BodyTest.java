package dev.lede.core.body;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.blockquote;
import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.br;
import static dev.lede.core.body.Dsl.em;
import static dev.lede.core.body.Dsl.h2;
import static dev.lede.core.body.Dsl.img;
import static dev.lede.core.body.Dsl.line;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.q;
import static dev.lede.core.body.Dsl.strong;
import static dev.lede.core.body.Dsl.td;
import static dev.lede.core.body.Dsl.tr;
import static dev.lede.core.body.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.SmallStack;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BodyTest {
    @Test
    void textContainsEveryBlock() {
        MediaSource film = MediaSource.of("/f.mp4", "video/mp4");
        Body body = body(
                p(" A  b\n", strong("c"), " "),
                h2("Heading"),
                blockquote(p("Quoted")).withAttribution("by whom"),
                Pullquote.of(p("Pulled")).withAttribution("by her"),
                ul(p("one"), p("two")),
                Code.of("  x\n    y\n\n"),
                new ThematicBreak(),
                Table.of(tr(td("h"), td("i")), List.of(tr(td("j"), td()), tr(td("k"), td("l"))))
                        .withCaption("Table"),
                DefinitionList.of(DefinitionTerm.of("term"), DefinitionDescription.of("meaning")),
                img("/i.png"),
                Figure.of(img("/i.png")).withCaption("caption").withCredit("credit"),
                new Gallery(line("gallery"), List.of(Figure.of(img("/j.png")).withCaption("first"))),
                Video.of(film).withChildren(p("film")),
                new Audio(List.of(film), List.of(), List.of(p("sound"))),
                Embed.of("youtube", "https://youtu.be/x", "embed"),
                new Embed("youtube", WebUrl.of("https://youtu.be/x"), "no", null, List.of(p("instead"))),
                Aside.of(p("aside")),
                Details.of("summary", p("details")),
                RelatedLink.of("/more", "more"),
                Passage.of("id", p("passage")),
                new CustomBlock("x:y", Map.of(), List.of(p("fallback"))));
        assertThat(body.text()).isEqualTo("""
                A b c

                Heading

                Quoted
                by whom

                Pulled
                by her

                one
                two

                  x
                    y

                Table
                h\ti
                j
                k\tl

                term
                meaning

                caption
                credit

                first
                gallery

                film

                sound

                embed

                instead

                aside

                summary

                details

                more

                passage

                fallback""");
    }

    @Test
    void textContainsEveryInline() {
        assertThat(body(p(
                                "a ",
                                strong("b"),
                                " ",
                                new InlineCode("c"),
                                br(),
                                a("/x", "d"),
                                " ",
                                q("e"),
                                Abbreviation.of("no", " f"),
                                Time.of("2026", " g"),
                                Span.of(new Text(" h")).withId("id"),
                                img("/i")))
                        .text())
                .isEqualTo("a b c\nd “e” f g h");
    }

    @Test
    void textIsTrimmed() {
        assertThat(body(p(" "), Code.of("\n x \n"), p("a"), Code.of("  "), p()).text())
                .isEqualTo("x\n\na");
        assertThat(body(new ThematicBreak(), img("/x")).text()).isEmpty();
        assertThat(Body.EMPTY.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                | 0
        one                               | 1
        The ice left early, in April.     | 6
        don’t well-known O'Brien          | 3
        a - b – c — d                     | 4
        Лёд сошёл рано — в апреле         | 5
        где-нибудь кто-то                 | 2
        Ո՞վ է այս մարդը։ Ի՜նչ լավ է       | 7
        կոտ֊րել                           | 1
        3.14 10,000 1\u00A0000 2\u202F500 7 | 5
        A.B. end.                         | 3
        湖の氷                             | 3
        カタカナ x                          | 5
        한국어 단어                         | 2
        e\u0301te\u0301 co\u00ADop         | 2
        👩‍👩‍👧 … «» !!                          | 0
        น้ำแข็งในทะเลสาบละลายเร็วกว่าปกติ       | 7
        ນ້ຳກ້ອນໃນທະເລສາບ                         | 4
        ទឹកកកនៅក្នុងបឹង                          | 3
        ရေခဲများ ၂၀၂၆                             | 3
        ไทย abc 42 ก                            | 4
        """)
    void wordCountCountsWords(String text, int words) {
        assertThat(body(p(text)).wordCount()).isEqualTo(words);
    }

    @Test
    void readingTakesAMinuteForTwoHundredWordsOrThreeHundredCharacters() {
        assertThat(Body.EMPTY.readingMinutes()).isZero();
        assertThat(body(p("… 👩‍👩‍👧")).readingMinutes()).isZero();
        assertThat(body(p("one")).readingMinutes()).isEqualTo(1);
        assertThat(body(p("слово ".repeat(299))).readingMinutes()).isEqualTo(1);
        assertThat(body(p("слово ".repeat(300))).readingMinutes()).isEqualTo(2);
        assertThat(body(p("բառ ".repeat(2_000))).readingMinutes()).isEqualTo(10);
        assertThat(body(p("字".repeat(449))).readingMinutes()).isEqualTo(1);
        assertThat(body(p("字".repeat(450))).readingMinutes()).isEqualTo(2);
        assertThat(body(p("かな".repeat(1_500), " word".repeat(400))).readingMinutes())
                .isEqualTo(12);
        assertThat(body(p("กขคงจ".repeat(1_000))).readingMinutes()).isEqualTo(5);
    }

    @Test
    void nodesOfAKindAreInDocumentOrder() {
        Image image = img("/a.png");
        Body body = body(
                h2("a ", em("b")),
                blockquote(new Heading(3, "c", line("c"))),
                Figure.of(image),
                p(img("/b.png"), a("/x", "d")),
                RelatedLink.of("/y", "e").withImage(image));
        assertThat(body.nodes(Heading.class).map(heading -> heading.depth() + " " + heading.text()))
                .containsExactly("2 a b", "3 c");
        assertThat(body.nodes(Image.class)).containsExactly(image, img("/b.png"), image);
        assertThat(body.nodes(Link.class).map(Node::text)).containsExactly("d");
        assertThat(body.nodes(Node.class))
                .containsExactlyElementsOf(body.nodes().toList());
    }

    @Test
    void partsOfBlocksHaveText() {
        TableRow row = tr(td("a"), td(), TableCell.of(p("b"), p("c")));
        assertThat(row.text()).isEqualTo("a\tb\nc");
        assertThat(row.children().get(2).text()).isEqualTo("b\nc");
        assertThat(ListItem.of(p("a"), ul(p("b"))).text()).isEqualTo("a\nb");
        assertThat(DefinitionTerm.of(" a ").text()).isEqualTo("a");
        assertThat(DefinitionDescription.of("b").text()).isEqualTo("b");
        assertThat(Details.of("a", p("b")).text()).isEqualTo("a\n\nb");
        assertThat(a("/x", "a ", em("b")).text()).isEqualTo("a b");
        assertThat(img("/x").text()).isEmpty();
        Gallery gallery = Gallery.of(
                Figure.of(img("/x")).withCaption("a"), Figure.of(img("/y")).withCaption("b"));
        assertThat(gallery.withCaption("c").text()).isEqualTo("a\n\nb\nc");
    }

    @Test
    void filesHaveMediaTypesQueriesAndFetchableUrls() {
        Rendition rendition = Rendition.of("/ice.avif");
        assertThat(rendition.withType("image/avif").type()).isEqualTo("image/avif");
        assertThat(rendition.withType("video/webm; codecs=vp9").type()).isEqualTo("video/webm; codecs=vp9");
        for (String type : List.of("", "image", "image/", "/avif", "image/avif/x", "image/<", "x".repeat(101) + "/x")) {
            assertThatIllegalArgumentException().as(type).isThrownBy(() -> rendition.withType(type));
        }
        for (String query : List.of("", " ", "(width)}", "x".repeat(301))) {
            assertThatIllegalArgumentException().as(query).isThrownBy(() -> rendition.withMedia(query));
        }
        Video video = Video.of(MediaSource.of("/ice.mp4"));
        assertThatIllegalArgumentException().isThrownBy(() -> video.withPoster("mailto:ani@lakepost.example"));
        assertThatIllegalArgumentException().isThrownBy(Video::of);
    }

    @Test
    void nodesAreInDocumentOrder() {
        Body body = body(
                new Details(line("a"), List.of(blockquote(p("b", em("c"))).withAttribution("d"))),
                Figure.of(img("/x")).withCaption("e").withCredit("f"));
        assertThat(body.nodes().filter(Text.class::isInstance).map(node -> ((Text) node).value()))
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(body.nodes().map(node -> node.getClass().getSimpleName()))
                .containsExactly(
                        "Details",
                        "Text",
                        "Blockquote",
                        "Paragraph",
                        "Text",
                        "Marked",
                        "Text",
                        "Text",
                        "Figure",
                        "Image",
                        "Text",
                        "Text");
    }

    static Stream<UnaryOperator<Block>> wrappers() {
        return Stream.of(
                Aside::of,
                block -> Blockquote.of(block),
                block -> Figure.of(block),
                block -> Passage.of("x", block),
                block -> Details.of("x", block),
                block -> new CustomBlock("x:y", Map.of("a", 1), List.of(block)));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void depthBeyondAHundredIsRefused(UnaryOperator<Block> wrapper) {
        SmallStack.run(() -> {
            Body deepest = body(nested(Body.MAX_DEPTH - 1, wrapper));
            assertThat(deepest.text()).endsWith("x");
            assertThat(ArticleJson.readBody(ArticleJson.writeBody(deepest)))
                    .isEqualTo(deepest)
                    .hasSameHashCodeAs(deepest);
            for (int depth : new int[] {Body.MAX_DEPTH, 1_000_000}) {
                Block tooDeep = nested(depth, wrapper);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> body(tooDeep))
                        .withMessage("nodes are nested deeper than 100");
            }
        });
    }

    @Test
    void depthOfInlinesIsBounded() {
        SmallStack.run(() -> {
            Inline[] quotation = {new Text("x")};
            for (int depth = 0; depth < 1_000_000; depth++) quotation[0] = q(quotation[0]);
            List<Inline> line = List.of(quotation[0]);
            assertThatIllegalArgumentException().isThrownBy(() -> body(new Paragraph(line)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Marked(Mark.STRONG, line));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RelatedLink.of(WebUrl.of("/x"), line.toArray(Inline[]::new)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Article.builder("https://x.example/", "en", "x").standfirst(line));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Article.builder("https://x.example/", "en", "x").leadMedia(Figure.of(new Paragraph(line))));
        });
    }

    @Test
    void deepInlinesOfJsonAreReadOnASmallStack() {
        SmallStack.run(() -> {
            Inline inline = new Text("x");
            for (int depth = 0; depth < Body.MAX_DEPTH - 2; depth++)
                inline = depth % 2 == 0 ? strong(inline) : em(inline);
            for (int depth = 0; depth < Body.MAX_DEPTH - 2; depth++)
                inline = q(new Text("x"), depth == 0 ? br() : inline);
            Body deepest = body(p(inline));
            assertThat(ArticleJson.readBody(ArticleJson.writeBody(deepest))).isEqualTo(deepest);
        });
    }

    private static Block nested(int wrappings, UnaryOperator<Block> wrapper) {
        Block block = Code.of("x");
        for (int depth = 0; depth < wrappings; depth++) block = wrapper.apply(block);
        return block;
    }
}
