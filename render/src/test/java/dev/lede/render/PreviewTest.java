package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Paragraph;
import dev.lede.render.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Previews end at the cut, with the offer of the host, and hold nothing of what is behind it. */
class PreviewTest {
    private static final int ARTICLES = 100;

    /** {@code -Dlede.seed=…} runs a failure again. */
    private static final long SEED = Long.getLong("lede.seed", System.nanoTime());

    private static final Article WITH_CUT = Articles.withCut("en");
    private static final Html OFFER = Html.trusted("<p><a href=\"/join\">Subscribe</a></p>");

    @Test
    void offerOfTheHostEndsTheBody() {
        Document page = parsed(rendererWith(Slot.atCut(OFFER), Slot.atCut(article -> Html.trusted("<p>Or wait</p>")))
                .preview(WITH_CUT));

        Element cut = page.selectFirst(".lede-body > :last-child");
        assertThat(cut.className()).isEqualTo("lede-cut");
        assertThat(cut.children().eachAttr("data-lede-slot")).containsExactly("at-cut", "at-cut");
        assertThat(cut.text()).isEqualTo("Subscribe Or wait");
        assertThat(page.select(".lede-body").text())
                .startsWith("Ice came in January.")
                .endsWith(cut.text());
        assertThat(page.select(".lede-foot, .lede-footer")).hasSize(2);
    }

    @Test
    void cutWithoutAnOfferIsAnEmptyElement() {
        for (ArticleRenderer renderer : List.of(rendererWith(), rendererWith(Slot.atCut(Html.EMPTY)))) {
            assertThat(renderer.preview(WITH_CUT).toString()).contains("<div class=\"lede-cut\"></div>");
        }
    }

    @Test
    void pageOfTheWholeArticleShowsNothingForTheCut() {
        ArticleRenderer renderer = rendererWith(Slot.atCut(OFFER).withSources(PageSources.NONE.withForms("/")));
        List<Block> blocks = new ArrayList<>(WITH_CUT.body().children());
        blocks.remove(new Cut());
        Article without = WITH_CUT.toBuilder().body(new Body(blocks)).build();

        int freeWords = WITH_CUT.preview().body().wordCount();
        assertThat(renderer.page(WITH_CUT))
                .hasToString(renderer.page(without)
                        .toString()
                        .replace("\"wordCount\":" + without.body().wordCount(), "\"wordCount\":" + freeWords));
        assertThat(freeWords).isBetween(1, without.body().wordCount() - 1);
        assertThat(renderer.fragment(WITH_CUT))
                .hasToString(renderer.fragment(without).toString());
        assertThat(renderer.contentSecurityPolicy(List.of(WITH_CUT)))
                .isEqualTo(renderer.contentSecurityPolicy(List.of(without)));
    }

    @Test
    void previewOfAnArticleWithoutCutIsItsPage() {
        for (ArticleRenderer renderer : Articles.renderers()) {
            for (Article article : List.of(Articles.full("hy"), Articles.bare("ar"))) {
                assertEqual(renderer.preview(article), renderer.page(article));
                assertThat(renderer.previews().fragment(article))
                        .hasToString(renderer.fragment(article).toString());
                assertThat(renderer.previews().contentSecurityPolicy(List.of(article)))
                        .isEqualTo(renderer.contentSecurityPolicy(List.of(article)));
            }
        }
    }

    @Test
    void bodyThatBeginsWithTheCutHasTheOfferOnly() {
        Article article = with(new Cut(), Paragraph.of("The secret words"));

        assertThat(parsed(rendererWith(Slot.atCut(OFFER)).preview(article))
                        .select(".lede-body > *")
                        .eachAttr("class"))
                .containsExactly("lede-cut");
        assertThat(parsed(rendererWith(Slot.atCut(OFFER)).page(article)).select(".lede-body > *"))
                .extracting(Element::normalName)
                .containsExactly("p");
    }

    @Test
    void bodyThatEndsWithTheCutIsWholeAndHasTheOffer() {
        Article article = with(Paragraph.of("Free."), new Cut());
        ArticleRenderer renderer =
                rendererWith(Slot.atCut(OFFER), Slot.afterBlock(1, Html.trusted("<p>Advertisement</p>")));

        assertThat(parsed(renderer.preview(article)).select(".lede-body > *").eachText())
                .containsExactly("Free.", "Advertisement", "Subscribe");
        assertThat(parsed(renderer.page(article)).select(".lede-body > *").eachText())
                .containsExactly("Free.", "Advertisement");
    }

    @Test
    void structuredDataOfPreviewsDeclaresTheCut() {
        JsonNode data = structuredData(parsed(rendererWith().preview(WITH_CUT)));

        assertThat(data.at("/isAccessibleForFree").asBoolean(true)).isFalse();
        assertThat(data.at("/hasPart/@type").asString()).isEqualTo("WebPageElement");
        assertThat(data.at("/hasPart/isAccessibleForFree").asBoolean(true)).isFalse();
        assertThat(parsed(rendererWith().preview(WITH_CUT))
                        .select(data.at("/hasPart/cssSelector").asString()))
                .hasSize(1);
        assertThat(structuredData(parsed(rendererWith().page(WITH_CUT))).has("hasPart"))
                .isFalse();
    }

    @Test
    void hostsPageOfAPreviewHasTheSameEnd() {
        ArticleRenderer previews = rendererWith(Slot.atCut(OFFER)).previews();
        String page = previews.page(WITH_CUT).toString();

        assertThat(parsed(previews.components(WITH_CUT).body()).select(".lede-body"))
                .hasToString(Jsoup.parse(page).select(".lede-body").toString());
        assertThat(parsed(previews.fragment(WITH_CUT)).select(".lede-cut").text())
                .isEqualTo("Subscribe");
        assertThat(page).contains(previews.head(WITH_CUT).metadata().toString());
        assertThat(previews.previews()).isSameAs(previews);
    }

    @Test
    void policyAllowsTheSourcesOfTheOfferInPreviewsOnly() {
        ArticleRenderer renderer =
                rendererWith(Slot.atCut(OFFER).withSources(PageSources.NONE.withForms("https://pay.example")));

        assertThat(List.of(
                        renderer.preview(WITH_CUT).contentSecurityPolicy(),
                        renderer.previews().contentSecurityPolicy(List.of(WITH_CUT))))
                .allMatch(policy -> policy.contains("form-action https://pay.example"))
                .noneMatch(policy -> policy.contains("secret.example") || policy.contains("youtube"));
        assertThat(List.of(
                        renderer.page(WITH_CUT).contentSecurityPolicy(),
                        renderer.contentSecurityPolicy(List.of(WITH_CUT))))
                .noneMatch(policy -> policy.contains("pay.example"))
                .allMatch(policy -> policy.contains("secret.example") && policy.contains("youtube"));
    }

    @Test
    void functionsOfSlotsReceiveTheArticleUpToTheCut() {
        List<Article> received = new ArrayList<>();
        Slot slot = Slot.after(PageRegion.BODY, article -> {
            received.add(article);
            return Html.EMPTY;
        });
        rendererWith(slot).preview(WITH_CUT);
        rendererWith(slot).previews().contentSecurityPolicy(List.of(WITH_CUT));

        assertThat(received).hasSize(2).containsOnly(WITH_CUT.preview());
    }

    /** The free part of generated articles gives the same bytes, whatever is behind the cut. */
    @Test
    void nothingDependsOnWhatIsBehindTheCut() {
        Random random = new Random(SEED);
        ArticleRenderer renderer = Articles.slottedRenderer();
        for (int number = 0; number < ARTICLES; number++) {
            List<Block> blocks = new ArrayList<>(blocks(random));
            blocks.add(new Cut());
            Article free = WITH_CUT.toBuilder().body(new Body(blocks)).build();
            blocks.addAll(blocks(random));
            Article whole = WITH_CUT.toBuilder().body(new Body(blocks)).build();

            assertThat(forms(renderer, whole))
                    .as("seed %d, article %d", SEED, number)
                    .isEqualTo(forms(renderer, free));
        }
    }

    private static List<Block> blocks(Random random) {
        return DictatedArticle.of(ReadBackTest.article(random)).body().children();
    }

    private static List<String> forms(ArticleRenderer renderer, Article article) {
        ArticlePage page = renderer.preview(article);
        ArticleRenderer previews = renderer.previews();
        return List.of(
                page.toString(),
                page.contentSecurityPolicy(),
                previews.fragment(article).toString(),
                previews.components(article).body().toString(),
                previews.head(article).all().toString(),
                previews.contentSecurityPolicy(List.of(article)));
    }

    private static void assertEqual(ArticlePage page, ArticlePage expected) {
        assertThat(page).hasToString(expected.toString());
        assertThat(page.contentSecurityPolicy()).isEqualTo(expected.contentSecurityPolicy());
    }

    private static Article with(Block... blocks) {
        return Articles.bare("en").toBuilder().body(Body.of(blocks)).build();
    }

    private static ArticleRenderer rendererWith(Slot... slots) {
        ArticleRenderer.Builder builder =
                ArticleRenderer.builder(Articles.bareSite()).clock(Articles.CLOCK);
        for (Slot slot : slots) builder.addSlot(slot);
        return builder.build();
    }

    private static Document parsed(Object html) {
        return Jsoup.parse(html.toString());
    }

    private static JsonNode structuredData(Document page) {
        return new JsonMapper()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
    }
}
