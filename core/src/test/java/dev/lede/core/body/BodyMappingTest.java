package dev.lede.core.body;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.blockquote;
import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.em;
import static dev.lede.core.body.Dsl.h2;
import static dev.lede.core.body.Dsl.img;
import static dev.lede.core.body.Dsl.line;
import static dev.lede.core.body.Dsl.mark;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.q;
import static dev.lede.core.body.Dsl.strong;
import static dev.lede.core.body.Dsl.td;
import static dev.lede.core.body.Dsl.tr;
import static dev.lede.core.body.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.Articles;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BodyMappingTest {
    /** A body with the text "x" wherever a text is allowed. */
    private static final Body EVERYWHERE = everywhere("x", "/x.png", "/x");

    @Test
    void everyTextIsMapped() {
        assertThat(EVERYWHERE.mapInlines(inline -> List.of(inline instanceof Text ? new Text("y") : inline)))
                .isEqualTo(everywhere("y", "/x.png", "/x"));
    }

    @Test
    void everyImageIsMapped() {
        assertThat(EVERYWHERE.mapImages(image -> with(image, "/y.png"))).isEqualTo(everywhere("x", "/y.png", "/x"));
    }

    @Test
    void imagesCanGetRenditions() {
        Body body = body(
                Image.of("/ice.jpg", "Ice"),
                Video.of(MediaSource.of("/ice.mp4")).withPoster("/ice.jpg"));
        Rendition wide = Rendition.of("/ice-1200.jpg", 1200);

        assertThat(body.mapImages(image -> image.withRenditions(wide)))
                .isEqualTo(body(
                        Image.of("/ice.jpg", "Ice").withRenditions(wide),
                        Video.of(MediaSource.of("/ice.mp4")).withPoster("/ice.jpg")));
    }

    @Test
    void everyLinkIsMapped() {
        assertThat(EVERYWHERE.mapLinks(url -> WebUrl.of("/y"))).isEqualTo(everywhere("x", "/x.png", "/y"));
    }

    @Test
    void sameBodyIsReturnedIfNothingChanges() {
        assertThat(EVERYWHERE.mapBlocks(List::of)).isSameAs(EVERYWHERE);
        assertThat(EVERYWHERE.mapInlines(List::of)).isSameAs(EVERYWHERE);
        assertThat(EVERYWHERE.mapLinks(UnaryOperator.identity())).isSameAs(EVERYWHERE);
        assertThat(EVERYWHERE.mapImages(image -> image.withTitle(image.title())))
                .isSameAs(EVERYWHERE);
        assertThat(Body.EMPTY.mapBlocks(block -> List.of())).isSameAs(Body.EMPTY);
    }

    @Test
    void sameRandomBodyIsReturnedIfNothingChanges() {
        for (long seed = 0; seed < 1_000; seed++) {
            Body body = Articles.random(seed).body();
            assertThat(body.mapBlocks(List::of)).as("seed " + seed).isSameAs(body);
            assertThat(body.mapInlines(List::of)).as("seed " + seed).isSameAs(body);
            assertThat(body.mapLinks(url -> url)).as("seed " + seed).isSameAs(body);
            assertThat(body.mapImages(image -> image)).as("seed " + seed).isSameAs(body);
        }
    }

    @Test
    void everyNodeOfARandomBodyCanBeReplaced() {
        for (long seed = 0; seed < 300; seed++) {
            Body body = Articles.random(seed).body();
            Body shouted = body.mapInlines(
                    inline -> List.of(inline instanceof Text text ? new Text(text.value() + "!") : inline));
            assertThat(shouted.nodes(Text.class).map(Text::value))
                    .as("seed " + seed)
                    .allMatch(text -> text.endsWith("!"))
                    .hasSize((int) body.nodes(Text.class).count());
            assertThat(body.mapBlocks(block -> List.of()).children()).isEmpty();
            assertThat(body.mapInlines(inline -> List.of())
                            .nodes(Inline.class)
                            .filter(inline -> !(inline instanceof Image)))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void unchangedBlocksAreTheSameInstances() {
        Block quiet = blockquote(p("a", strong("b")));
        Body mapped =
                body(quiet, p("x")).mapInlines(inline -> List.of(inline.equals(new Text("x")) ? em("x") : inline));
        assertThat(mapped).isEqualTo(body(quiet, p(em("x"))));
        assertThat(mapped.children().get(0)).isSameAs(quiet);
    }

    @Test
    void termsAreHighlightedInTheMiddleOfATextButNotInCode() {
        Body body = body(p("The ice, ", strong("the ice"), " and ", new InlineCode("ice"), "."), h2("On ice"));
        assertThat(body.mapInlines(inline -> inline instanceof Text text ? highlighted(text, "ice") : List.of(inline)))
                .isEqualTo(body(
                        p(
                                "The ",
                                mark(Mark.HIGHLIGHT, "ice"),
                                ", ",
                                strong("the ", mark(Mark.HIGHLIGHT, "ice")),
                                " and ",
                                new InlineCode("ice"),
                                "."),
                        h2("On ", mark(Mark.HIGHLIGHT, "ice"))));
    }

    @Test
    void termInsideALinkIsNotLinkedAgain() {
        assertThat(body(p("ice ", a("/x", "ice")))
                        .mapInlines(inline -> inline instanceof Text ? linked(inline) : List.of(inline)))
                .isEqualTo(body(p(a("/ice", "ice "), a("/x", "ice"))));
    }

    @Test
    void nodesAreMappedOnceAfterTheirChildren() {
        List<String> seen = new ArrayList<>();
        Body body = body(Aside.of(blockquote(p("a")), h2("b")));
        Body mapped = body.mapBlocks(block -> {
            seen.add(block.getClass().getSimpleName() + " " + block.contents().size());
            return block instanceof Paragraph ? List.of(block, new ThematicBreak()) : List.of(block);
        });
        assertThat(seen).containsExactly("Paragraph 1", "Blockquote 2", "Heading 1", "Aside 2");
        assertThat(mapped).isEqualTo(body(Aside.of(blockquote(p("a"), new ThematicBreak()), h2("b"))));
    }

    @Test
    void blocksCanBeRemovedWithTheirEmptyParents() {
        Body body = body(p("a"), Figure.of(img("/x")).withCaption("c"), ul(img("/y")), p("b"));
        assertThat(body.mapBlocks(block -> block instanceof Image ? List.of() : List.of(block)))
                .isEqualTo(body(
                        p("a"),
                        new Figure(List.of(), line("c"), List.of(), Figure.Placement.COLUMN),
                        new ListBlock(false, 1, List.of(new ListItem(List.of()))),
                        p("b")));
        assertThat(body.mapBlocks(block -> isGone(block) ? List.of() : List.of(block))
                        .children())
                .hasSize(3);
    }

    @Test
    void inlinesCanBeRemovedUnwrappedAndWrapped() {
        Body body = body(p("a", a("/x", em("b")), img("/i"), "c"));
        assertThat(body.mapInlines(inline -> inline instanceof Image ? List.of() : List.of(inline)))
                .isEqualTo(body(p("a", a("/x", em("b")), "c")));
        assertThat(body.mapInlines(inline -> inline instanceof Link link ? link.children() : List.of(inline)))
                .isEqualTo(body(p("a", em("b"), img("/i"), "c")));
        assertThat(body.mapInlines(inline -> List.of(inline instanceof Link ? strong(inline) : inline)))
                .isEqualTo(body(p("a", strong(a("/x", em("b"))), img("/i"), "c")));
    }

    @Test
    void mappedInlinesAreNormalized() {
        assertThat(body(p("a", em("b"), "c"))
                        .mapInlines(inline -> inline instanceof Marked marked ? marked.children() : List.of(inline)))
                .isEqualTo(body(p("abc")));
    }

    @Test
    void galleryRefusesBlocksOtherThanFigures() {
        Body body = body(Gallery.of(Figure.of(img("/a")), Figure.of(img("/b"))));
        assertThat(body.mapBlocks(block -> block instanceof Figure figure ? figure.children() : List.of(block)))
                .isEqualTo(body);
        assertThat(body.mapBlocks(block -> block instanceof Figure figure ? List.of(figure, p("x")) : List.of(block)))
                .isEqualTo(body(
                        Gallery.of(Figure.of(img("/a")), Figure.of(p("x")), Figure.of(img("/b")), Figure.of(p("x")))));
    }

    @Test
    void mappedBodyBeyondTheMaximumDepthIsRefused() {
        Body[] body = {body(p("x"))};
        for (int depth = 2; depth < Body.MAX_DEPTH; depth++) body[0] = wrapped(body[0]);
        assertThat(body[0].mapInlines(inline -> List.of(new Text("y"))).text()).isEqualTo("y");
        assertThat(body[0].mapBlocks(block -> List.of(block))).isSameAs(body[0]);
        assertThatIllegalArgumentException().isThrownBy(() -> wrapped(body[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body[0].mapInlines(inline -> List.of(inline instanceof Text ? q(inline) : inline)));
    }

    @Test
    void invalidUrlIsRefusedAndShownInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYWHERE.mapImages(image -> image.withUrl(WebUrl.of("mailto:a@b.example"))))
                .withMessageContaining("mailto:a@b.example");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapBlocks(null))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapInlines(null))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapLinks(null))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapImages(null))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapBlocks(block -> null))
                .withMessage("change returned null");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapInlines(inline -> null))
                .withMessage("change returned null");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapLinks(url -> null))
                .withMessage("url");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYWHERE.mapImages(image -> null))
                .withMessage("change returned null");
    }

    private static Image with(Image image, String url) {
        Image changed = image.withUrl(WebUrl.of(url));
        return image.renditions().isEmpty() ? changed : changed.withRenditions(Rendition.of(url, 2));
    }

    private static boolean isGone(Block block) {
        if (block instanceof Figure figure) return figure.children().isEmpty();
        return block instanceof Image;
    }

    private static Body wrapped(Body body) {
        return body(Aside.of(body.children().get(0)));
    }

    private static List<Inline> linked(Inline inline) {
        return List.of(Link.of(WebUrl.of("/ice"), inline));
    }

    private static List<Inline> highlighted(Text text, String term) {
        List<Inline> parts = new ArrayList<>();
        int at = 0;
        for (int found = text.value().indexOf(term);
                found >= 0;
                found = text.value().indexOf(term, at)) {
            parts.add(new Text(text.value().substring(at, found)));
            parts.add(Marked.of(Mark.HIGHLIGHT, term));
            at = found + term.length();
        }
        parts.add(new Text(text.value().substring(at)));
        return parts;
    }

    private static Body everywhere(String word, String picture, String link) {
        Image image = Image.of(picture, "alt").withRenditions(Rendition.of(picture, 2));
        List<Inline> line = line(
                word,
                strong(word),
                a(link, word),
                q(word),
                Abbreviation.of("title", word),
                Time.of("2026", word),
                Span.in(Locale.ENGLISH, word),
                new InlineCode("code"),
                image,
                new LineBreak());
        Paragraph p = new Paragraph(line);
        Figure figure = new Figure(List.of(image, p), line, line, Figure.Placement.WIDE);
        MediaSource film = MediaSource.of("/f.mp4", "video/mp4");
        return body(
                p,
                new Heading(3, "id", line),
                new Blockquote(List.of(p), line, WebUrl.of("/cite")),
                new Pullquote(List.of(p), line),
                new ListBlock(true, 4, List.of(new ListItem(List.of(p)))),
                new Code("c", "x"),
                new ThematicBreak(),
                new Table(
                        line,
                        1,
                        0,
                        List.of(
                                tr(new TableCell(TableCell.Header.ROW, 1, 1, TableCell.Align.LEFT, List.of(p))),
                                tr(td(line.toArray())))),
                DefinitionList.of(new DefinitionTerm(line), new DefinitionDescription(List.of(p))),
                image,
                figure,
                new Gallery(line, List.of(figure)),
                new Video(List.of(film), ImageSource.of(picture), new Dimensions(1, 1), List.of(), List.of(p)),
                new Audio(List.of(film), List.of(), List.of(p)),
                new Embed("youtube", WebUrl.of("https://youtu.be/x"), "title", 420, List.of(p)),
                Aside.of(p),
                new Details(line, List.of(p)),
                new RelatedLink(WebUrl.of(link), image, line(word)),
                RelatedLink.of(link, word),
                Passage.of("id", p),
                new CustomBlock("x:y", Map.of("word", "x"), List.of(p)));
    }
}
