package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.Site;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRendererTest {
    @Test
    void bodyWithoutBlocksIsNoMarkup() {
        assertThat(html(Body.EMPTY)).isEmpty();
        assertThat(BodyRenderer.builder()
                        .build()
                        .render(Body.EMPTY, Locale.ENGLISH)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void bodiesOfOnePageHaveIdsOfTheirOwn() {
        BodyRenderer renderer = BodyRenderer.builder().build();
        Body body = Body.of(Heading.of(2, "Ice").withId("ice"), Paragraph.of(Link.of("#ice", "Up")));

        assertThat(renderer.render(body, Locale.ENGLISH, "first").toString())
                .isEqualTo("<h2 id=\"lede-first-ice\">Ice</h2><p><a href=\"#lede-first-ice\">Up</a></p>");
        assertThat(renderer.render(body, Locale.ENGLISH, "second-2").toString())
                .isEqualTo("<h2 id=\"lede-second-2-ice\">Ice</h2><p><a href=\"#lede-second-2-ice\">Up</a></p>");
        for (String bad : List.of("", "A", "a b", "a\"b", "x".repeat(41))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> renderer.render(body, Locale.ENGLISH, bad))
                    .withMessageContaining("an id prefix must be 1..40 characters of a-z 0-9 -: \""
                            + bad.substring(0, Math.min(bad.length(), 41)));
        }
    }

    @Test
    void fragmentThatHasNoRoomForThePrefixStaysAsItIs() {
        String fragment = "#" + "x".repeat(WebUrl.MAX_LENGTH - 1);
        assertThat(html(Body.of(Paragraph.of(Link.of(fragment, "Up")))))
                .isEqualTo("<p><a href=\"" + fragment + "\">Up</a></p>");
    }

    @Test
    void rendererAloneHasMessagesThemeAndSite() {
        Messages messages = Messages.of(Locale.ENGLISH).with(Map.of("details.summary", "Unfold"));
        Theme narrow = Theme.builder().measure("30rem").build();
        Site site = Site.builder("Post", "https://post.example/").build();
        Body body = Body.of(
                new Details(List.of(), List.of(Paragraph.of("More"))),
                Image.of("/ice.jpg", "Ice").withRenditions(Rendition.of("/ice-800.jpg", 800)),
                Embed.of("vimeo", "https://vimeo.com/76979871", "Ice")
                        .withChildren(Image.of("https://img.post.example/still.jpg", "Still")));
        BodyRenderer renderer = BodyRenderer.builder()
                .addMessages(messages)
                .theme(narrow)
                .site(site)
                .build();

        assertThat(renderer.render(body, Locale.ENGLISH).toString())
                .contains(">Unfold</summary>", "30rem", "src=\"https://img.post.example/still.jpg\"");
        assertThat(html(body)).doesNotContain("Unfold", "30rem", "src=\"https://img.post.example/still.jpg\"");
    }

    @Test
    void overrideWritesItsKind() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Paragraph.class,
                        (paragraph, html, context) -> html.open("div")
                                .attribute("class", "mine")
                                .with(() -> context.renderInlines(paragraph.children())))
                .build();

        assertThat(html(renderer, Body.of(Heading.of(2, "Kept"), Paragraph.of("Mine"))))
                .isEqualTo("<h2>Kept</h2><div class=\"mine\">Mine</div>");
    }

    @Test
    void overrideOfPicturesReachesThoseInFigures() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Image.class,
                        (image, html, context) -> html.text("[" + image.url().value() + "]"))
                .build();

        assertThat(html(renderer, Body.of(Figure.of(Image.of("a.png", "")))))
                .isEqualTo("<figure data-lede-block=\"figure\">[a.png]</figure>");
    }

    @Test
    void defaultOfAPictureInAFigureIsNoFigureOfItsOwn() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Image.class, (image, html, context) -> context.renderDefault(image))
                .build();
        Body body = Body.of(Figure.of(Image.of("a.png", "")), Image.of("b.png", ""));

        assertThat(html(renderer, body)).isEqualTo(html(body));
    }

    @Test
    void overrideOfParagraphsReachesThoseThatStandBare() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Paragraph.class, (paragraph, html, context) -> html.text("mine"))
                .build();

        assertThat(html(renderer, Body.of(ListBlock.bulleted(ListItem.of("x")))))
                .isEqualTo("<ul><li>mine</li></ul>");
    }

    @Test
    void overrideCanCallTheDefault() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Aside.class,
                        (aside, html, context) -> html.open("section").with(() -> context.renderDefault(aside)))
                .build();

        assertThat(html(renderer, Body.of(new Aside(List.of(Paragraph.of("x"))))))
                .isEqualTo("<section><aside role=\"note\"><p>x</p></aside></section>");
    }

    @Test
    void contentOfTheDefaultIsStillOverridden() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Aside.class, (aside, html, context) -> context.renderDefault(aside))
                .render(Paragraph.class, (paragraph, html, context) -> html.text("*"))
                .build();

        assertThat(html(renderer, Body.of(new Aside(List.of(Paragraph.of("x"), Blockquote.of(Paragraph.of("y")))))))
                .isEqualTo("<aside role=\"note\">*<blockquote>*</blockquote></aside>");
    }

    @Test
    void lastOverrideOfAKindWins() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Paragraph.class, (paragraph, html, context) -> html.text("first"))
                .render(Paragraph.class, (paragraph, html, context) -> html.text("last"))
                .build();

        assertThat(html(renderer, Body.of(Paragraph.of("x")))).isEqualTo("last");
    }

    @Test
    void overrideMayWriteNothing() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Figure.class, (figure, html, context) -> {})
                .build();

        assertThat(html(renderer, Body.of(Figure.of(Image.of("/a.png", "")), Paragraph.of("x"))))
                .isEqualTo("<p>x</p>");
    }

    @Test
    void overrideOfCustomBlocksSeesTheirData() {
        CustomBlock poll = new CustomBlock("acme:poll", Map.of("question", "Cold?"), List.of());
        BodyRenderer renderer = BodyRenderer.builder()
                .render(CustomBlock.class, (block, html, context) -> html.text(block.type() + block.data()))
                .build();

        assertThat(html(renderer, Body.of(poll))).isEqualTo("acme:poll{question=Cold?}");
    }

    @Test
    void customBlockWithoutFallbackIsNotBlankToItsOverride() {
        CustomBlock poll = new CustomBlock("acme:poll", Map.of(), List.of());
        BodyRenderer renderer = BodyRenderer.builder()
                .render(CustomBlock.class, (block, html, context) -> {
                    html.text("poll");
                    context.renderDefault(block);
                })
                .build();

        assertThat(html(renderer, Body.of(new Aside(List.of(poll))))).isEqualTo("<aside role=\"note\">poll</aside>");
        assertThat(html(renderer, Body.of(new Aside(List.of(Paragraph.of(" "))))))
                .isEmpty();
        assertThat(html(Body.of(new Aside(List.of(poll))))).isEmpty();
    }

    @Test
    void overrideThatLeavesAnElementOpenFailsWithBothNames() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Figure.class,
                        (figure, html, context) -> html.open("div").attribute("class", "zoom"))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> html(renderer, Body.of(Figure.of(Image.of("/a.png", "")))))
                .withMessageContaining("the override for Figure is incomplete: <div> was opened, but never closed");
    }

    @Test
    void overrideThatLeavesAnElementOpenBeforeTheDefaultFailsWithItsName() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Paragraph.class, (paragraph, html, context) -> {
                    html.open("section");
                    context.renderDefault(paragraph);
                })
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> html(renderer, Body.of(Paragraph.of("x"))))
                .withMessageContaining("<section> was opened, but never closed");
    }

    @Test
    void overrideForAllBlocksIsRefusedSinceItWouldNeverRun() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyRenderer.builder().render(Block.class, (block, html, context) -> {}))
                .withMessageContaining("Block");
        assertThatNullPointerException()
                .isThrownBy(() -> BodyRenderer.builder().render(Figure.class, null))
                .withMessage("override");
    }

    @Test
    void idsHaveThePrefixAndBelongToTheFirst() {
        Document page = parsed(Body.of(
                Heading.of(2, "One").withId("a"),
                Heading.of(2, "Two").withId("a"),
                Passage.of("a", Paragraph.of("Three")),
                new Paragraph(List.of(Span.of(new Text("Four")).withId("a"))),
                Passage.of("lede-a", Paragraph.of("Five"))));

        assertThat(page.select("[id]").eachAttr("id")).containsExactly("lede-a", "lede-lede-a");
        assertThat(page.getElementById("lede-a").text()).isEqualTo("One");
    }

    @Test
    void linksFollowTheirTargets() {
        Document page = parsed(Body.of(new Paragraph(List.of(
                Link.of("#a", "in the page"),
                Link.of("#", "to its top"),
                Link.of("/b#a", "elsewhere"),
                Link.of("#вода", "in Russian"),
                Link.of("#a%20b", "encoded")))));

        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("#lede-a", "#", "/b#a", "#lede-вода", "#lede-a%20b");
    }

    @Test
    void headingsHaveNoGaps() {
        int[] depths = {5, 6, 2, 4, 6, 6, 3, 2};
        Document page = parsed(new Body(IntStream.of(depths)
                .mapToObj(depth -> (Block) Heading.of(depth, "depth " + depth))
                .toList()));

        assertThat(page.select("h1, h2, h3, h4, h5, h6").eachText())
                .containsExactly(
                        "depth 5", "depth 6", "depth 2", "depth 4", "depth 6", "depth 6", "depth 3", "depth 2");
        List<Integer> levels = page.body().children().stream()
                .map(heading -> Integer.parseInt(heading.normalName().substring(1)))
                .toList();
        assertThat(levels).containsExactly(2, 3, 2, 3, 4, 4, 3, 2);
    }

    @Test
    void headingsInsideOfBlocksCountWithTheOthers() {
        Document page = parsed(Body.of(
                Heading.of(2, "a"), new Aside(List.of(Heading.of(6, "b"), Paragraph.of("x"))), Heading.of(4, "c")));

        assertThat(Markup.elements(page.body())).containsExactly("h2", "aside", "h3", "p", "h3");
    }

    @Test
    void picturesOfABodyAreLazy() {
        assertThat(parsed(Body.of(Image.of("/a.png", "a"), Figure.of(Image.of("/b.png", "b"))))
                        .select("img")
                        .eachAttr("loading"))
                .containsExactly("lazy", "lazy");
    }

    @Test
    void relationsComeInOneOrder() {
        for (List<Link.Rel> order : List.of(
                List.of(Link.Rel.SPONSORED, Link.Rel.UGC, Link.Rel.NOFOLLOW),
                List.of(Link.Rel.NOFOLLOW, Link.Rel.UGC, Link.Rel.SPONSORED))) {
            Link link = Link.of("https://example.com/", "x").withRel(order.toArray(Link.Rel[]::new));
            assertThat(html(Body.of(new Paragraph(List.of(link))))).contains("rel=\"nofollow ugc sponsored noopener\"");
        }
    }

    @Test
    void linksInsideOfTheSiteAndToMailNeedNoRelation() {
        for (String url : List.of("/x", "#x", "mailto:a@example.com", "tel:1")) {
            assertThat(html(Body.of(new Paragraph(List.of(Link.of(url, "x")))))).doesNotContain("rel=");
        }
    }

    @Test
    void whatIsBlankLeavesNoTrace() {
        Paragraph blank = Paragraph.of(" \u00a0\u200b\n");
        assertThat(html(Body.of(
                        blank,
                        new Paragraph(List.of()),
                        new Paragraph(List.of(Marked.of(Mark.STRONG, " "))),
                        Heading.of(2, " "),
                        ListBlock.bulleted(),
                        ListBlock.bulleted(new ListItem(List.of(blank))),
                        Figure.of(blank),
                        Blockquote.of(blank),
                        new Aside(List.of(blank)),
                        new Details(List.of(), List.of()),
                        Passage.in(Locale.ENGLISH, blank),
                        new CustomBlock("acme:x", Map.of(), List.of()),
                        new Table(List.of(), 0, 0, List.of(new TableRow(List.of(TableCell.of(blank))))))))
                .isEmpty();
    }

    @Test
    void whatIsLinkedToStaysThoughItIsBlank() {
        assertThat(html(Body.of(Passage.of("here")))).contains("id=\"lede-here\"");
        assertThat(html(Body.of(new Paragraph(List.of(Span.of().withId("there"))))))
                .contains("id=\"lede-there\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "lists", "inlines", "tables"})
    void deepestTreesRenderOnASmallStack(String kind) throws InterruptedException {
        Body deep = deepest(kind);
        String[] html = new String[1];
        Thread thread = new Thread(null, () -> html[0] = html(deep), "small stack", 512 * 1024);
        thread.start();
        thread.join();

        assertThat(html[0]).contains("the bottom");
    }

    @Test
    void sameBodyGivesTheSameBytes() {
        for (Fixture fixture : Fixture.all()) {
            assertThat(html(fixture.body())).isEqualTo(html(fixture.body()));
        }
    }

    @Test
    void labelsAreInTheBodysLanguage() {
        Body table = Body.of(new Table(List.of(), 0, 0, List.of(new TableRow(List.of(TableCell.of("1"))))));
        BodyRenderer renderer = BodyRenderer.builder().build();

        Set<String> labels = Set.of(
                Jsoup.parse(renderer.render(table, Locale.ENGLISH).toString())
                        .select("[aria-label]")
                        .attr("aria-label"),
                Jsoup.parse(renderer.render(table, Locale.forLanguageTag("ru")).toString())
                        .select("[aria-label]")
                        .attr("aria-label"),
                Jsoup.parse(renderer.render(table, Locale.forLanguageTag("hy")).toString())
                        .select("[aria-label]")
                        .attr("aria-label"));
        assertThat(labels).hasSize(3).noneMatch(String::isBlank);
    }

    private static Body deepest(String kind) {
        switch (kind) {
            case "blocks" -> {
                Block block = Paragraph.of("the bottom");
                for (int depth = 2; depth < Body.MAX_DEPTH; depth++) {
                    block = depth % 2 == 0 ? Blockquote.of(block) : new Aside(List.of(block));
                }
                return Body.of(block);
            }
            case "lists" -> {
                Block block = Paragraph.of("the bottom");
                for (int depth = 2; depth + 2 <= Body.MAX_DEPTH; depth += 2) {
                    block = ListBlock.bulleted(new ListItem(List.of(block)));
                }
                return Body.of(block);
            }
            case "tables" -> {
                Block block = Paragraph.of("the bottom");
                for (int depth = 2; depth + 3 <= Body.MAX_DEPTH; depth += 3) {
                    block = new Table(List.of(), 0, 0, List.of(new TableRow(List.of(TableCell.of(block)))));
                }
                return Body.of(block);
            }
            default -> {
                Inline inline = new Text("the bottom");
                for (int depth = 2; depth < Body.MAX_DEPTH; depth++) {
                    inline = depth % 2 == 0
                            ? Span.of(inline).withLanguage(Locale.ENGLISH)
                            : Span.of(inline).withId("i" + depth);
                }
                return Body.of(new Paragraph(List.of(inline)));
            }
        }
    }

    private static Document parsed(Body body) {
        return Jsoup.parseBodyFragment(html(body));
    }

    private static String html(Body body) {
        return html(BodyRenderer.builder().build(), body);
    }

    private static String html(BodyRenderer renderer, Body body) {
        return renderer.render(body, Locale.ENGLISH).toString();
    }
}
