package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.render.html.Html;
import dev.lede.render.policy.PolicySource;
import dev.lede.render.style.StyleGroup;
import dev.lede.render.style.UsedStyles;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page contains the groups of styles that its content needs, and its policy allows exactly these. */
class StyleGroupsTest {
    private static final Block IMAGE = Image.of("/lake.jpg", "A lake").withSize(3, 2);
    private static final Block TABLE = Table.of(TableRow.of(TableCell.of("a")), List.of());

    /** Blocks that need one group in addition to the group of all pages. */
    private static final Map<Block, StyleGroup> NEEDS = Map.of(
            IMAGE,
            StyleGroup.FIGURES,
            Blockquote.of(Paragraph.of("Yes.")).withAttribution(List.of(new Text("A reader"))),
            StyleGroup.FIGURES,
            Embed.of("youtube", "https://www.youtube.com/watch?v=abcdefghijk"),
            StyleGroup.MEDIA,
            TABLE,
            StyleGroup.BOXES,
            Aside.of(Paragraph.of("By the way.")),
            StyleGroup.BOXES,
            Code.of("x = 1"),
            StyleGroup.RARE,
            new ThematicBreak(),
            StyleGroup.RARE,
            Paragraph.of(Abbreviation.of("Armenian", "hy")),
            StyleGroup.RARE,
            Paragraph.of(Marked.of(Mark.HIGHLIGHT, "here")),
            StyleGroup.RARE);

    @Test
    void textAndLinksNeedTheGroupOfAllPagesOnly() {
        Block quotation = Paragraph.of(Quotation.of("Yes"), new Abbreviation(null, List.of(new Text("hy"))));
        for (Block block : List.of(Paragraph.of("Text"), quotation, RelatedLink.of("/other", "Other"))) {
            assertStyles(Articles.renderer(), Set.of(StyleGroup.PAGE), block);
        }
    }

    @Test
    void eachBlockBringsItsGroup() {
        NEEDS.forEach((block, group) -> assertStyles(Articles.renderer(), EnumSet.of(StyleGroup.PAGE, group), block));
    }

    @Test
    void blocksInBlocksBringTheirGroups() {
        assertStyles(
                Articles.renderer(),
                EnumSet.of(StyleGroup.PAGE, StyleGroup.BOXES, StyleGroup.RARE),
                Aside.of(TABLE, Code.of("x")));
    }

    @Test
    void overrideBringsAllGroups() {
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.site())
                .bodies(BodyRenderer.builder()
                        .render(Paragraph.class, (block, html, context) -> context.renderDefault(block))
                        .build())
                .build();

        assertStyles(renderer, EnumSet.allOf(StyleGroup.class), Paragraph.of("Text"));
        assertStyles(renderer, EnumSet.of(StyleGroup.PAGE, StyleGroup.RARE), new ThematicBreak());
    }

    @Test
    void slotBringsAllGroupsIfItsLookMayDependOnThem() {
        for (String slot :
                List.of("<p class=\"lede-credit\">Ours</p>", "<TABLE><tr><td>Ours</table>", "<pre\nid=a>a</pre>"))
            assertStyles(with(slot), EnumSet.allOf(StyleGroup.class), Paragraph.of("Text"));
        for (String slot :
                List.of("<p class=\"ours\"><a href=\"/x\">Ours</a></p>", "<predefined-ad></predefined-ad>", " "))
            assertStyles(with(slot), Set.of(StyleGroup.PAGE), Paragraph.of("Text"));
    }

    /** Each rule that needs no hook but those around a slot needs an element that brings all groups. */
    @Test
    void everyElementWithRulesInAGroupBringsAllGroups() {
        Set<String> insideOfOthers =
                Set.of("a", "dd", "dt", "figcaption", "h2", "h3", "h4", "h5", "h6", "img", "summary", "tfoot", "tr");
        Set<StyleGroup> groups = EnumSet.of(StyleGroup.FIGURES, StyleGroup.BOXES, StyleGroup.MEDIA, StyleGroup.RARE);
        Set<String> elements = Stylesheet.elementsWithoutHooks(StyleGroup.css(groups));

        assertThat(elements).contains("table", "pre", "figure", "h2");
        for (String element : elements) {
            if (insideOfOthers.contains(element)) continue;
            UsedStyles styles = new UsedStyles();
            styles.addFor("<" + element + ">");
            assertThat(styles.groups()).as(element).hasSize(StyleGroup.values().length);
        }
    }

    @Test
    void pagesOfTheHostHaveAllGroups() {
        String all = Stylesheet.minified();

        assertThat(Articles.renderer().styles().toString()).contains(all);
        assertThat(Articles.renderer()
                        .head(article(Paragraph.of("Text")))
                        .styles()
                        .toString())
                .contains(all);
        assertThat(Articles.renderer().contentSecurityPolicy(List.of()))
                .contains(PolicySource.hash(Assets.HOST_STYLE + all));
    }

    private static ArticleRenderer with(String slot) {
        return ArticleRenderer.builder(Articles.site())
                .addSlot(Slot.after(PageRegion.BODY, Html.trusted(slot)))
                .build();
    }

    private static void assertStyles(ArticleRenderer renderer, Set<StyleGroup> groups, Block... blocks) {
        ArticlePage page = renderer.page(article(blocks));
        String style = StyleGroup.css(groups);

        assertThat(page.toString()).as("%s", List.of(blocks)).contains("<style>" + style + "</style>");
        assertThat(page.contentSecurityPolicy()).endsWith("; style-src " + PolicySource.hash(style));
    }

    private static Article article(Block... blocks) {
        return Articles.bare("en").toBuilder().body(Body.of(blocks)).build();
    }
}
