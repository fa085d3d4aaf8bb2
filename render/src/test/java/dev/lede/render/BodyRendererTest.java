package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

/** The default markup of bodies; {@link BlockOverrideTest} tests overrides. */
class BodyRendererTest {
    @Test
    void emptyBodyRendersNothing() {
        assertThat(html(Body.EMPTY)).isEmpty();
        assertThat(BodyRenderer.builder()
                        .build()
                        .render(Body.EMPTY, Locale.ENGLISH)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void idPrefixSeparatesTheIdsOfSeveralBodies() {
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
    void fragmentTooLongForThePrefixIsUnchanged() {
        String fragment = "#" + "x".repeat(WebUrl.MAX_LENGTH - 1);
        assertThat(html(Body.of(Paragraph.of(Link.of(fragment, "Up")))))
                .isEqualTo("<p><a href=\"" + fragment + "\">Up</a></p>");
    }

    @Test
    void rendererUsesItsMessagesThemeAndSite() {
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
    void duplicateIdBelongsToTheFirstNode() {
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
    void linksInThePageHaveThePrefixOfTheIds() {
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
    void headingLevelsHaveNoGaps() {
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
    void headingInABlockHasTheNextLevelOfThePage() {
        Document page = parsed(Body.of(
                Heading.of(2, "a"), new Aside(List.of(Heading.of(6, "b"), Paragraph.of("x"))), Heading.of(4, "c")));

        assertThat(Markup.elements(page.body())).containsExactly("h2", "aside", "h3", "p", "h3");
    }

    @Test
    void imagesOfABodyAreLoadedLazily() {
        assertThat(parsed(Body.of(Image.of("/a.png", "a"), Figure.of(Image.of("/b.png", "b"))))
                        .select("img")
                        .eachAttr("loading"))
                .containsExactly("lazy", "lazy");
    }

    @Test
    void relOfALinkHasAFixedOrder() {
        for (List<Link.Rel> order : List.of(
                List.of(Link.Rel.SPONSORED, Link.Rel.UGC, Link.Rel.NOFOLLOW),
                List.of(Link.Rel.NOFOLLOW, Link.Rel.UGC, Link.Rel.SPONSORED))) {
            Link link = Link.of("https://example.com/", "x").withRel(order.toArray(Link.Rel[]::new));
            assertThat(html(Body.of(new Paragraph(List.of(link))))).contains("rel=\"nofollow ugc sponsored noopener\"");
        }
    }

    @Test
    void linkWithoutHostHasNoRel() {
        for (String url : List.of("/x", "#x", "mailto:a@example.com", "tel:1")) {
            assertThat(html(Body.of(new Paragraph(List.of(Link.of(url, "x")))))).doesNotContain("rel=");
        }
    }

    @Test
    void blankNodesRenderNothing() {
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
    void blankNodeWithAnIdIsRendered() {
        assertThat(html(Body.of(Passage.of("here")))).contains("id=\"lede-here\"");
        assertThat(html(Body.of(new Paragraph(List.of(Span.of().withId("there"))))))
                .contains("id=\"lede-there\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "lists", "inlines", "tables"})
    void deepestBodyRendersOnASmallStack(String kind) throws InterruptedException {
        Body deep = deepest(kind);
        String[] html = new String[1];
        Thread thread = new Thread(null, () -> html[0] = html(deep), "small stack", 512 * 1024);
        thread.start();
        thread.join();

        assertThat(html[0]).contains("the bottom");
    }

    @Test
    void equalBodiesRenderTheSameMarkup() {
        for (Fixture fixture : Fixture.all()) {
            assertThat(html(fixture.body())).isEqualTo(html(fixture.body()));
        }
    }

    @Test
    void labelsHaveTheLanguageOfTheBody() {
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
