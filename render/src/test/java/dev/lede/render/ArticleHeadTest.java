package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.render.html.Html;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a page: its parts, and the slots of the host in it. */
class ArticleHeadTest {
    private static final Html ICON = Html.trusted("<link rel=\"icon\" href=\"/icon.svg\">");
    private static final Html VERIFICATION = Html.trusted("<meta name=\"verification\" content=\"123\">");

    @Test
    void partsAreTheHeadOfThePage() {
        ArticleRenderer renderer = with(Slot.inHead(ICON));
        Article article = Articles.full("hy");
        ArticleHead head = renderer.head(article);

        String parts = "" + head.encoding() + head.title() + head.styles() + head.metadata() + head.slots();
        assertThat(head.all().toString()).isEqualTo(parts);
        assertThat(renderer.page(article).toString())
                .contains("<head>" + head.encoding() + head.title() + "<script>")
                .contains("</style>" + head.metadata() + head.slots() + "</head>");
    }

    @Test
    void eachPartHasOneJob() {
        ArticleHead head = with(Slot.inHead(ICON)).head(Articles.full("en"));

        assertThat(names(head.encoding())).isEqualTo("meta meta");
        assertThat(head.encoding().toString())
                .startsWith("<meta charset=\"utf-8\">")
                .contains("viewport");
        assertThat(names(head.title())).isEqualTo("title");
        assertThat(names(head.styles())).isEqualTo("script style");
        assertThat(parsed(head.metadata()).select("[charset], [name=viewport], title, style, [rel=icon]"))
                .isEmpty();
        assertThat(parsed(head.metadata()).select("[name=description], [rel=canonical], [property^=og:], script"))
                .hasSizeGreaterThan(8);
        assertThat(head.slots()).hasToString(ICON.toString());
    }

    @Test
    void slotsEndTheHeadInTheOrderOfAdditionAndWithoutAnElementAroundThem() {
        ArticleRenderer renderer = with(
                Slot.inHead(ICON),
                Slot.inHead(article -> Html.trusted("<link rel=\"next\" href=\"" + article.url() + "?2\">")),
                Slot.inHead(VERIFICATION));

        assertThat(renderer.page(Articles.bare("en")).toString())
                .contains(ICON + "<link rel=\"next\" href=\"https://lede.example/bare?2\">" + VERIFICATION + "</head>");
        assertThat(renderer.fragment(Articles.bare("en")).toString()).doesNotContain("/icon.svg", "verification");
    }

    @Test
    void encodingIsWhereBrowsersLookForIt() {
        String page = with(Slot.inHead(Html.trusted("<!--" + "x".repeat(5_000) + "-->")))
                .page(Articles.full("hy"))
                .toString();

        assertThat(page.indexOf("<meta charset=\"utf-8\">")).isBetween(0, 1_024 - 22);
    }

    @Test
    void elementThatEndsTheHeadMovesNothingOfLedeToTheBody() {
        Document page = Jsoup.parse(with(Slot.inHead(Html.trusted("<p>Not metadata</p>")))
                .page(Articles.full("en"))
                .toString());

        assertThat(page.head().select("title, style, [rel=canonical], [type='application/ld+json']"))
                .hasSize(4);
        assertThat(page.body().select("title, style, meta, link, [type='application/ld+json']"))
                .isEmpty();
    }

    @Test
    void policyAllowsTheSourcesOfTheHead() {
        ArticleRenderer renderer = with(
                Slot.inHead(ICON).withSources(PageSources.NONE.withImages("/").withManifests("/")),
                Slot.inHead(Html.EMPTY).withSources(PageSources.NONE.withScripts("https://absent.example")));
        Article article = Articles.bare("en");

        assertThat(renderer.page(article).contentSecurityPolicy())
                .contains("; img-src 'self'", "; manifest-src 'self'")
                .doesNotContain("absent.example");
        assertThat(renderer.contentSecurityPolicy(List.of(article)))
                .contains("; img-src 'self'", "; manifest-src 'self'")
                .doesNotContain("absent.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void slotWithoutMarkupLeavesTheHeadAsItIs(String nothing) {
        Article article = Articles.full("en");

        assertThat(with(Slot.inHead(Html.trusted(nothing))).page(article))
                .hasToString(with().page(article).toString());
    }

    private static ArticleRenderer with(Slot... slots) {
        ArticleRenderer.Builder builder =
                ArticleRenderer.builder(Articles.bareSite()).clock(Articles.CLOCK);
        for (Slot slot : slots) builder.addSlot(slot);
        return builder.build();
    }

    private static String names(Html part) {
        return String.join(
                " ", parsed(part).children().stream().map(Element::normalName).toList());
    }

    private static Element parsed(Html part) {
        return Jsoup.parse("<head>" + part + "</head>").head();
    }
}
