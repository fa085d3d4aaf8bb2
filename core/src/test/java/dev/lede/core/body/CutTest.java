package dev.lede.core.body;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.blockquote;
import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.h2;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.span;
import static dev.lede.core.body.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CutTest {
    private static final Cut CUT = new Cut();

    @Test
    void firstOfSeveralCounts() {
        assertThat(body(p("a"), CUT, p("b"), CUT, blockquote(p("c"), CUT)))
                .isEqualTo(body(p("a"), CUT, p("b"), blockquote(p("c"))));
    }

    static List<Block> blocksAroundACut() {
        return List.of(
                blockquote(p("b"), CUT, p("c")),
                ul(p("b"), blockquote(p("c"), CUT)),
                Figure.of(Aside.of(p("b"), CUT)),
                Details.of("d", CUT, CUT),
                Embed.of("youtube", "https://youtu.be/x", "e").withChildren(List.of(CUT)),
                new CustomBlock("x:y", Map.of(), List.of(Passage.of(CUT))));
    }

    @ParameterizedTest
    @MethodSource("blocksAroundACut")
    void cutInsideOfABlockComesBeforeIt(Block block) {
        Body body = body(p("a"), block, p("z"));
        assertThat(body.children()).hasSize(4).startsWith(p("a"), CUT).endsWith(p("z"));
        assertThat(body.nodes(Cut.class)).hasSize(1);
        assertThat(body.children().get(2)).hasSameClassAs(block);
        assertThat(body.preview()).isEqualTo(body(p("a"), CUT));
    }

    @Test
    void cutDividesPassages() {
        Passage outer = Passage.of("id", p("a"), Passage.in(Locale.ENGLISH, p("b"), CUT, p("c")), p("d"))
                .withDirection(Direction.RTL);
        assertThat(body(outer))
                .isEqualTo(body(
                        Passage.of("id", p("a"), Passage.in(Locale.ENGLISH, p("b")))
                                .withDirection(Direction.RTL),
                        CUT,
                        Passage.of(Passage.in(Locale.ENGLISH, p("c")), p("d")).withDirection(Direction.RTL)));
        assertThat(body(Passage.of("x", CUT, p("b")))).isEqualTo(body(CUT, Passage.of("x", p("b"))));
        assertThat(body(Passage.of("x", p("a"), CUT))).isEqualTo(body(Passage.of("x", p("a")), CUT));
        assertThat(body(Passage.of("x", p("a"), CUT, p("b")))).isEqualTo(body(Passage.of("x", p("a")), CUT, p("b")));
        assertThat(body(Passage.of("x", CUT))).isEqualTo(body(CUT, Passage.of("x")));
        assertThat(body(CUT, Passage.of("x", CUT))).isEqualTo(body(CUT, Passage.of("x")));
        assertThat(body(CUT, Passage.of("x", p("a"), CUT, p("b"))))
                .isEqualTo(body(CUT, Passage.of("x", p("a"), p("b"))));
    }

    @Test
    void previewEndsWithTheCut() {
        Body body = body(p("a"), CUT, p("b"));
        assertThat(body.hasCut()).isTrue();
        assertThat(body.preview()).isEqualTo(body(p("a"), CUT));
        Body preview = body.preview();
        assertThat(preview.preview()).isSameAs(preview);
        assertThat(body(CUT, p("b")).preview()).isEqualTo(body(CUT));
        Body whole = body(p("a"));
        assertThat(whole.hasCut()).isFalse();
        assertThat(whole.preview()).isSameAs(whole);
    }

    @Test
    void linksBehindTheCutBecomeText() {
        Body body = body(
                p(
                        a("#free", "1"),
                        a("#paid", "2"),
                        a("#nowhere", "3"),
                        a("https://x.example/#paid", "4"),
                        span("free", "x")),
                CUT,
                h2("Paid").withId("paid"),
                p(span("free", "second")));
        assertThat(body.preview())
                .isEqualTo(body(
                        p(
                                a("#free", "1"),
                                "2",
                                a("#nowhere", "3"),
                                a("https://x.example/#paid", "4"),
                                span("free", "x")),
                        CUT));
    }

    @Test
    void spansAndPassagesBehindTheCutHaveNoLinks() {
        Body body = body(
                p(a("#span", "1"), a("#passage", "2")),
                RelatedLink.of("#span", "3"),
                CUT,
                p(span("span", "x")),
                Passage.of("passage", p("y")));
        assertThat(body.preview()).isEqualTo(body(p("12"), p("3"), CUT));
    }

    @ParameterizedTest
    @CsvSource({"a\"b, #a%22b", "ա, #%D5%A1", "ա, #ա", "a%41, #a%41", "aA, #a%41"})
    void fragmentsAreDecodedAsInBrowsers(String id, String url) {
        Body body = body(p(a(url, "1")), CUT, h2("Paid").withId(id));
        assertThat(body.preview()).isEqualTo(body(p("1"), CUT));
    }

    @Test
    void citationsBehindTheCutHaveNoUrl() {
        Blockquote quote = new Blockquote(List.of(p("b")), List.of(), WebUrl.of("#paid"));
        Body body =
                body(quote, p(new Quotation(WebUrl.of("#paid"), List.of(new Text("q")))), CUT, h2("P").withId("paid"));
        assertThat(body.preview())
                .isEqualTo(body(
                        new Blockquote(List.of(p("b")), List.of(), null),
                        p(new Quotation(null, List.of(new Text("q")))),
                        CUT));
    }

    @Test
    void articlesHavePreviews() {
        Article article = Article.builder("https://x.example/a", "en", "Headline")
                .body(body(p("a"), CUT, p("b")))
                .build();
        assertThat(article.preview().body()).isEqualTo(body(p("a"), CUT));
        assertThat(article.preview().headline()).isEqualTo("Headline");
        Article whole = article.toBuilder().body(body(p("a"))).build();
        assertThat(whole.preview()).isSameAs(whole);
    }
}
