package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.Article;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Paragraph;
import dev.lede.render.html.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where slots render, and where they do not. */
class SlotTest {
    private static final Html MARKUP = Html.trusted("<p>Join us</p>");
    private static final String CHROME = ".lede-header, .lede-footer";

    @ParameterizedTest
    @EnumSource
    void slotsAreDirectlyBeforeAndAfterTheirRegion(PageRegion region) {
        for (String language : Articles.LANGUAGES) {
            Document page = Jsoup.parse(
                    Articles.slottedRenderer().page(Articles.full(language)).toString());
            Element element = page.expectFirst("." + hook(region));

            assertThat(element.previousElementSibling().attr("data-lede-slot")).isEqualTo("before-" + region.id());
            assertThat(element.nextElementSibling().attr("data-lede-slot")).isEqualTo("after-" + region.id());
            assertThat(page.select(".lede-slot").eachAttr("class")).containsOnly("lede-slot");
        }
    }

    @Test
    void regionsAreInTheOrderOfTheEnum() {
        Document page =
                Jsoup.parse(Articles.renderer().page(Articles.full("en")).toString());
        List<String> classes =
                Arrays.stream(PageRegion.values()).map(SlotTest::hook).toList();

        assertThat(page.getAllElements().stream().map(Element::className).filter(classes::contains))
                .isEqualTo(classes);
    }

    /** Each region is named as its class in the markup is, but for the headline, which is more than the h1. */
    private static String hook(PageRegion region) {
        return region == PageRegion.HEADLINE ? "lede-head" : "lede-" + region.id();
    }

    @Test
    void skipLinkIsBeforeAllSlots() {
        Document page =
                Jsoup.parse(Articles.slottedRenderer().page(Articles.full("en")).toString());

        assertThat(page.body().child(0).className()).isEqualTo("lede-skip");
        assertThat(page.body().children().last().normalName()).isEqualTo("script");
    }

    @Test
    void slotIsRenderedEvenIfItsRegionIsEmpty() {
        assertThat(places(Articles.slottedRenderer().page(Articles.bare("en")).toString()))
                .isEqualTo(placesOf(PageRegion.values()));
    }

    @Test
    void slotsDoNotChangeTheRestOfThePage() {
        for (Article article : List.of(Articles.full("hy"), Articles.bare("ar"))) {
            Document slotted =
                    Jsoup.parse(Articles.slottedRenderer().page(article).toString());
            Document plain = Jsoup.parse(Articles.renderer().page(article).toString());
            // The styles are all groups, for any markup of the host.
            slotted.select(".lede-slot, style").remove();
            plain.select("style").remove();

            assertThat(slotted.html()).isEqualTo(plain.html());
        }
    }

    @Test
    void fragmentHasTheSlotsOfTheArticle() {
        Element root = root(Articles.slottedRenderer().fragment(Articles.bare("en")));

        assertThat(places(root))
                .isEqualTo(placesOf(
                        PageRegion.HEADLINE,
                        PageRegion.CONTROLS,
                        PageRegion.LEAD,
                        PageRegion.BODY,
                        PageRegion.CORRECTIONS,
                        PageRegion.TAGS,
                        PageRegion.SHARE,
                        PageRegion.RELATED));
        assertThat(root.select(CHROME)).isEmpty();
    }

    @Test
    void componentsHaveTheSlotsOfTheirRegions() {
        ArticleRenderer renderer = Articles.slottedRenderer();
        Article article = Articles.full("en");

        assertThat(places(root(renderer.components(article).header()))).isEqualTo(placesOf(PageRegion.HEADER));
        assertThat(places(root(renderer.components(article).controls()))).isEqualTo(placesOf(PageRegion.CONTROLS));
        assertThat(places(root(renderer.components(article).share()))).isEqualTo(placesOf(PageRegion.SHARE));
        assertThat(places(root(renderer.components(article).footer()))).isEqualTo(placesOf(PageRegion.FOOTER));
        assertThat(places(root(renderer.components(article).body())))
                .containsExactly(
                        "before-lead",
                        "after-lead",
                        "before-body",
                        "after-block-1",
                        "after-block-2",
                        "after-block-3",
                        "after-body");
        assertThat(renderer.head(article).all().toString()).doesNotContain("class=\"lede-slot\"");
    }

    @Test
    void slotsOfOnePlaceAreInTheOrderOfAddition() {
        ArticleRenderer renderer = with(
                Slot.after(PageRegion.BODY, Html.trusted("1")),
                Slot.before(PageRegion.BODY, Html.trusted("0")),
                Slot.after(PageRegion.BODY, article -> Html.trusted("2")),
                Slot.after(PageRegion.BODY, Html.trusted("3")));

        assertThat(slots(renderer.page(Articles.bare("en")).toString()).stream().map(Element::text))
                .containsExactly("0", "1", "2", "3");
    }

    @Test
    void slotIsAfterItsTopLevelBlock() {
        ArticleRenderer renderer = with(Slot.afterBlock(2, MARKUP));

        assertThat(body(renderer, paragraph(1), paragraph(2), paragraph(3))).containsExactly("1", "2", "*", "3");
        assertThat(body(
                        renderer,
                        paragraph(1),
                        new Aside(List.of(paragraph(2), paragraph(3), paragraph(4))),
                        paragraph(5)))
                .containsExactly("1", "2 3 4", "*", "5");
    }

    @Test
    void slotAfterABlockIsOmittedInShorterBodies() {
        ArticleRenderer renderer = with(Slot.afterBlock(2, MARKUP));

        assertThat(body(renderer, paragraph(1), paragraph(2))).containsExactly("1", "2", "*");
        assertThat(body(renderer, paragraph(1))).containsExactly("1");
        assertThat(slots(renderer.page(Articles.bare("en")).toString())).isEmpty();
    }

    @Test
    void blankBlocksDoNotCount() {
        BodyRenderer bodies = BodyRenderer.builder()
                .render(CustomBlock.class, (block, html, context) -> {})
                .build();
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.bareSite())
                .bodies(bodies)
                .addSlot(Slot.afterBlock(2, MARKUP))
                .build();
        Block unseen = new CustomBlock("acme:counter", Map.of(), List.of());

        assertThat(body(renderer, paragraph(1), Paragraph.of(" "), unseen, paragraph(2), paragraph(3)))
                .containsExactly("1", "2", "*", "3");
    }

    @Test
    void slotIsNeverBetweenAHeadingAndItsNextBlock() {
        ArticleRenderer renderer = with(
                Slot.afterBlock(2, Html.trusted("*2")),
                Slot.afterBlock(3, Html.trusted("*3")),
                Slot.afterBlock(4, Html.trusted("*4")));

        assertThat(body(renderer, paragraph(1), Heading.of(2, "2"), Heading.of(3, "3"), paragraph(4), paragraph(5)))
                .containsExactly("1", "2", "3", "4", "*2", "*3", "*4", "5");
        assertThat(body(renderer, paragraph(1), Heading.of(2, "2"))).containsExactly("1", "2", "*2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void numberOfBlocksBelowOneIsRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slot.afterBlock(number, MARKUP))
                .withMessageContaining("" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void slotWithoutMarkupRendersNothing(String nothing) {
        ArticleRenderer.Builder builder =
                ArticleRenderer.builder(Articles.site()).clock(Articles.CLOCK);
        for (PageRegion region : PageRegion.values()) {
            builder.addSlot(Slot.before(region, Html.trusted(nothing))
                    .withSources(PageSources.NONE.withScripts("https://widget.example")));
            builder.addSlot(Slot.after(region, article -> Html.trusted(nothing))
                    .withSources(PageSources.NONE.withFrames("https://widget.example")));
        }
        builder.addSlot(Slot.afterBlock(1, Html.trusted(nothing)).withSources(PageSources.NONE.withInlineStyle("p{}")));
        ArticlePage page = builder.build().page(Articles.full("en"));
        ArticlePage plain = Articles.renderer().page(Articles.full("en"));

        assertThat(page.toString()).isEqualTo(plain.toString());
        assertThat(page.contentSecurityPolicy()).isEqualTo(plain.contentSecurityPolicy());
        assertThat(page.etag(ReaderPreferences.DEFAULT)).isEqualTo(plain.etag(ReaderPreferences.DEFAULT));
    }

    @Test
    void cachedRegionsDoNotCacheSlots() {
        Function<Article, Html> named =
                article -> Html.trusted("<p>" + article.url().path() + "</p>");
        ArticleRenderer renderer = with(
                Slot.before(PageRegion.HEADER, named),
                Slot.before(PageRegion.FOOTER, named),
                Slot.after(PageRegion.FOOTER, article -> article.tags().isEmpty() ? Html.EMPTY : MARKUP));

        assertThat(slots(renderer.page(Articles.full("en")).toString()).stream().map(Element::text))
                .containsExactly("/en/lake", "/en/lake", "Join us");
        assertThat(slots(renderer.page(Articles.bare("en")).toString()).stream().map(Element::text))
                .containsExactly("/bare", "/bare");
        assertThat(slots(renderer.components(Articles.full("en")).footer().toString()))
                .hasSize(2);
    }

    @Test
    void functionOfASlotIsCalledOncePerPage() {
        AtomicInteger made = new AtomicInteger();
        ArticleRenderer renderer =
                with(Slot.after(PageRegion.BODY, article -> Html.trusted("<p>" + made.incrementAndGet() + "</p>")));

        ArticlePage page = renderer.page(Articles.full("en"));
        String first = page.toString();

        assertThat(page.withViews(7).toHtml(new ReaderPreferences(ThemeMode.NIGHT, 5)))
                .contains("<p>1</p>");
        assertThat(page.toString()).isEqualTo(first);
        assertThat(made).hasValue(1);
        assertThat(renderer.page(Articles.full("en")).etag(ReaderPreferences.DEFAULT))
                .isNotEqualTo(page.etag(ReaderPreferences.DEFAULT));
    }

    @Test
    void changingTheBuilderDoesNotChangeABuiltRenderer() {
        ArticleRenderer.Builder builder = ArticleRenderer.builder(Articles.bareSite());
        ArticleRenderer plain = builder.build();
        builder.addSlot(Slot.after(PageRegion.BODY, MARKUP));

        assertThat(slots(plain.page(Articles.full("en")).toString())).isEmpty();
    }

    @Test
    void nullFromTheFunctionOfASlotIsAnErrorThatNamesThePlace() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        with(Slot.after(PageRegion.LEAD, SlotTest::forgotten)).page(Articles.bare("en")))
                .withMessageContaining("after-lead");
    }

    /** What code without null checks may do. */
    @SuppressWarnings("NullAway")
    private static Html forgotten(Article article) {
        return null;
    }

    private static Paragraph paragraph(int number) {
        return Paragraph.of("" + number);
    }

    /** The texts of a body's children; * is that of a slot. */
    private static List<String> body(ArticleRenderer renderer, Block... blocks) {
        Article article = Articles.bare("en").toBuilder().body(Body.of(blocks)).build();
        List<String> texts = new ArrayList<>();
        for (Element child : Jsoup.parse(renderer.page(article).toString()).select(".lede-body > *")) {
            texts.add(child.text().replace("Join us", "*"));
        }
        return texts;
    }

    private static ArticleRenderer with(Slot... slots) {
        ArticleRenderer.Builder builder = ArticleRenderer.builder(Articles.bareSite());
        for (Slot slot : slots) builder.addSlot(slot);
        return builder.build();
    }

    private static Element root(Html component) {
        return Jsoup.parseBodyFragment(component.toString()).body().child(0);
    }

    private static List<Element> slots(String html) {
        return Jsoup.parse(html).select(".lede-slot");
    }

    private static List<String> places(String html) {
        return places(Jsoup.parse(html));
    }

    private static List<String> places(Element in) {
        return in.select(".lede-slot").eachAttr("data-lede-slot");
    }

    private static List<String> placesOf(PageRegion... regions) {
        List<String> places = new ArrayList<>();
        for (PageRegion region : regions) places.addAll(List.of("before-" + region.id(), "after-" + region.id()));
        // The controls are inside of the header of the article.
        if (places.contains("after-controls") && places.remove("after-headline"))
            places.add(places.indexOf("after-controls") + 1, "after-headline");
        return places;
    }
}
