package dev.lede.core.markdown;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.blockquote;
import static dev.lede.core.body.Dsl.br;
import static dev.lede.core.body.Dsl.img;
import static dev.lede.core.body.Dsl.line;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.span;
import static dev.lede.core.body.Dsl.strong;
import static dev.lede.core.body.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownNodesTest {
    @Test
    void blocksOfMarkdownStay() {
        Block[] blocks = {
            Heading.of(3, "Ice").withId("ice"),
            p("It cracked.", br(), "At night."),
            blockquote(p("I heard it.")),
            ul(p("one"), p("two")),
            new ListBlock(true, 4, List.of(ListItem.of("four"))),
            new Code("java", "int x;"),
            new ThematicBreak()
        };
        assertThat(nodes(blocks)).containsExactly(blocks);
    }

    @Test
    void attributionEndsAQuotationAndLinksToItsSource() {
        Blockquote quoted = blockquote(p("I heard it.")).withAttribution("The master");

        assertThat(nodes(quoted)).containsExactly(blockquote(p("I heard it."), p("— The master")));
        assertThat(nodes(quoted.withCite("https://hill.example/ice")))
                .containsExactly(blockquote(p("I heard it."), p("— ", a("https://hill.example/ice", "The master"))));
    }

    @Test
    void attributionWithALinkIsNotInAnotherLink() {
        Blockquote quoted = blockquote(p("x")).withAttribution(line(strong(a("/m", "The master"))));

        assertThat(nodes(quoted.withCite("/cite")))
                .containsExactly(blockquote(p("x"), p("— ", strong(a("/m", "The master")))));
    }

    @Test
    void pullquotesAndAsidesAreQuotations() {
        assertThat(nodes(Pullquote.of(p("x")).withAttribution("A"), Aside.of(p("y"))))
                .containsExactly(blockquote(p("x"), p("— A")), blockquote(p("y")));
    }

    @Test
    void itemsOfADefinitionListBeginWithTheirTerms() {
        assertThat(nodes(DefinitionList.of(
                        DefinitionTerm.of("Firn"),
                        DefinitionTerm.of("Névé"),
                        DefinitionDescription.of("Old snow."),
                        new DefinitionDescription(List.of(ul(p("hard")))),
                        DefinitionTerm.of("Ice"))))
                .containsExactly(new ListBlock(
                        false,
                        1,
                        List.of(
                                ListItem.of(p(strong("Firn"), br(), strong("Névé"), br(), "Old snow."), ul(p("hard"))),
                                ListItem.of(p(strong("Ice"))))));
    }

    @Test
    void descriptionsWithoutTermAndWithoutTextAreItemsToo() {
        assertThat(nodes(DefinitionList.of(
                        DefinitionDescription.of("Old snow."),
                        DefinitionTerm.of("Ice"),
                        new DefinitionDescription(List.of(new ThematicBreak())))))
                .containsExactly(new ListBlock(
                        false,
                        1,
                        List.of(ListItem.of("Old snow."), ListItem.of(p(strong("Ice")), new ThematicBreak()))));
    }

    @Test
    void numbersThatMarkdownCannotCountArePartOfTheText() {
        ListBlock countdown = new ListBlock(true, -1, List.of(ListItem.of("a"), ListItem.of(new Code(null, "b"))));

        assertThat(nodes(countdown))
                .containsExactly(new ListBlock(
                        false, 1, List.of(ListItem.of("-1. a"), ListItem.of(p("0."), new Code(null, "b")))));
        assertThat(nodes(new ListBlock(true, Integer.MAX_VALUE, List.of(ListItem.of("a"), ListItem.of("b")))))
                .containsExactly(ul(p("2147483647. a"), p("2147483648. b")));
        ListBlock last = new ListBlock(true, 999_999_999, List.of(ListItem.of("a")));
        assertThat(nodes(last)).containsExactly(last);
        assertThat(nodes(new ListBlock(true, 999_999_999, List.of(ListItem.of("a"), ListItem.of("b")))))
                .containsExactly(ul(p("999999999. a"), p("1000000000. b")));
    }

    @Test
    void blankItemsAreNotCounted() {
        assertThat(nodes(ListBlock.numbered(ListItem.of(" "), ListItem.of("a"))))
                .containsExactly(ListBlock.numbered(ListItem.of("a")));
    }

    @Test
    void figuresAreFollowedByTheirCaption() {
        Figure figure = Figure.of(img("/ice.jpg")).withCaption("Open water").withCredit("Ani");

        assertThat(nodes(figure)).containsExactly(p(img("/ice.jpg")), p("Open water", br(), "Ani"));
        assertThat(nodes(Gallery.of(figure.withCredit(List.of())).withCaption("March")))
                .containsExactly(p(img("/ice.jpg")), p("Open water"), p("March"));
        assertThat(nodes(Figure.of(img("/ice.jpg")))).containsExactly(p(img("/ice.jpg")));
    }

    @Test
    void mediaAreLinksFollowedByTheirFallback() {
        Video video =
                Video.of(MediaSource.of("/a.mp4"), MediaSource.of("/a.webm")).withChildren(p("A film."));

        assertThat(nodes(video)).containsExactly(p(a("/a.mp4", "/a.mp4")), p("A film."));
        assertThat(nodes(Audio.of(MediaSource.of("/a.mp3")))).containsExactly(p(a("/a.mp3", "/a.mp3")));
        assertThat(nodes(Embed.of("youtube", "https://youtu.be/x", "Ice")))
                .containsExactly(p(a("https://youtu.be/x", "Ice")));
    }

    @Test
    void relatedLinkIsALinkWithItsImage() {
        RelatedLink link = RelatedLink.of("/fish", "And the fish?");

        assertThat(nodes(link)).containsExactly(p(a("/fish", "And the fish?")));
        assertThat(nodes(new RelatedLink(link.url(), img("/fish.jpg"), link.children())))
                .containsExactly(p(a("/fish", img("/fish.jpg"), " And the fish?")));
        assertThat(nodes(RelatedLink.of("/fish", " "))).containsExactly(p(a("/fish", "/fish")));
    }

    @Test
    void detailsBeginWithTheirSummary() {
        assertThat(nodes(Details.of("More", p("x")))).containsExactly(p(strong("More")), p("x"));
        assertThat(nodes(Details.of(" ", p("x")))).containsExactly(p("x"));
    }

    @Test
    void containersWithoutOwnContentAreTheirChildren() {
        assertThat(nodes(
                        Passage.of("id", p("x")),
                        CustomBlock.of("acme:poll", Map.of()).withChildren(p("y"))))
                .containsExactly(p(span("id", "x")), p("y"));
    }

    @Test
    void nothingIsBlank() {
        assertThat(nodes(
                        p(" ", br()),
                        Heading.of(2, "\u200B"),
                        blockquote(p()),
                        ul(p()),
                        new Code(null, " \n"),
                        Table.of(List.of(), List.of(), List.of()).withCaption(""),
                        DefinitionList.of(DefinitionTerm.of("")),
                        Figure.of(),
                        Aside.of(p(strong(" ")))))
                .isEmpty();
    }

    @Test
    void linesOfCodeEndWithLineFeeds() {
        assertThat(nodes(new Code(null, "a\r\nb\rc\n"))).containsExactly(new Code(null, "a\nb\nc\n"));
    }

    @Test
    void idOfAPlaceIsThatOfTheNextText() {
        assertThat(nodes(Passage.of("a"), ul(p("x"), p("y")))).containsExactly(ul(p(span("a", "x")), p("y")));
        assertThat(nodes(p(strong("a"), span("b"), "c", span("d", strong("e")))))
                .containsExactly(p(strong("a"), span("b", "c"), strong(span("d", "e"))));
        assertThat(nodes(Heading.of(2, " ").withId("a"), p(span("b", "x"), span("c", "y"))))
                .as("of several ids at one place, the first")
                .containsExactly(p(span("a", "x"), span("c", "y")));
    }

    @Test
    void wordingCanLeaveOutIdsImagesAndLinks() {
        Wording wording = new Wording() {
            @Override
            public boolean keepsIds() {
                return false;
            }

            @Override
            public boolean includes(Image image, boolean captioned) {
                return captioned;
            }

            @Override
            public Optional<WebUrl> target(WebUrl url) {
                return Optional.empty();
            }
        };
        List<Block> blocks = List.of(
                p("a", span("x", "b"), a("#x", "c")),
                img("/a.png"),
                Figure.of(img("/b.png")).withCredit("Ani"));

        assertThat(MarkdownNodes.of(blocks, wording)).containsExactly(p("abc"), p(img("/b.png")), p("Ani"));
    }

    @Test
    void visitorsRefuseOtherNodes() {
        MarkdownBlocks<String> visitor = new MarkdownBlocks<>() {
            @Override
            public String paragraph(Paragraph paragraph) {
                return "";
            }

            @Override
            public String heading(Heading heading) {
                return "";
            }

            @Override
            public String blockquote(Blockquote blockquote) {
                return "";
            }

            @Override
            public String list(ListBlock list) {
                return "";
            }

            @Override
            public String code(Code code) {
                return "";
            }

            @Override
            public String thematicBreak(ThematicBreak thematicBreak) {
                return "";
            }

            @Override
            public String table(Table table) {
                return "";
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aside.of().accept(visitor))
                .withMessageContaining("aside");
    }

    private static List<Block> nodes(Block... blocks) {
        return MarkdownNodes.of(List.of(blocks), Wording.NEUTRAL);
    }
}
