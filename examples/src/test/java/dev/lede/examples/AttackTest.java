package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.BodySanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The attack collection without a browser: what is left of it in the markup. */
class AttackTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final BodyRenderer BODIES = BodyRenderer.builder().build();

    /** What the sanitizer leaves as it is today: the table of {@link AttackTable} counts it. */
    private static final List<Leftover> LEFT_AS_IT_IS = List.of(Leftover.BIDI);

    @Test
    void collectionIsLargeNumberedAndSaysNothingTwice() {
        for (Attack attack : Attacks.all())
            assertThat(attack.html()).as(attack.toString()).isNotBlank();
        assertThat(Attacks.all()).extracting(Attack::toString).doesNotHaveDuplicates();
        assertThat(Attacks.byHand()).extracting(Attack::html).doesNotHaveDuplicates();
        assertThat(Attacks.byHand()).hasSizeGreaterThan(500);
        Attacks.byHand().stream()
                .map(Attack::group)
                .distinct()
                .forEach(group -> assertThat(Attacks.in(group))
                        .extracting(attack -> Integer.valueOf(attack.name().substring(0, 3)))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .last()
                        .isEqualTo(Attacks.in(group).size()));
    }

    @Test
    void bodyHoldsNothingOfWhatItShouldNot() {
        for (Attack attack : Attacks.all()) {
            Map<Leftover, Integer> left = Leftover.in(body(attack));
            left.keySet().removeAll(LEFT_AS_IT_IS);
            assertThat(left)
                    .as("what is left of " + attack + ": " + attack.html() + "\n\n" + body(attack))
                    .allSatisfy((leftover, count) -> assertThat(count).isZero());
        }
    }

    @Test
    void articleThatSaysItEverywhereHasTheScriptsOfAHarmlessOne() {
        List<String> harmless = scripts(page("harmless"));
        for (Attack attack : Attacks.all()) {
            Document page = Jsoup.parse(page(attack.html()));
            assertThat(scripts(page.outerHtml())).as(attack.toString()).isEqualTo(harmless);
            for (Element data : page.select("script[type=application/ld+json]")) {
                assertThat(data.data()).as(attack.toString()).doesNotContain("<", "\u2028");
                assertThat(JSON.readTree(data.data()).isObject())
                        .as(attack.toString())
                        .isTrue();
            }
            assertThat(page.getAllElements())
                    .as(attack.toString())
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .noneMatch(
                                    attribute -> attribute.getKey().matches("(?i)on.*|style|srcdoc|ping|formaction")))
                    .noneMatch(element ->
                            element.is("style ~ style, iframe, object, embed, base, math, template, noscript"));
        }
    }

    private static String body(Attack attack) {
        Body body = BodySanitizer.news().sanitize(attack.html()).body();
        return BODIES.render(body, Locale.ENGLISH).toString();
    }

    private static String page(String html) {
        Article article = HostileArticle.of(
                List.of(html), BodySanitizer.news().sanitize(html).body());
        return ArticleRenderer.builder(HostileArticle.site(List.of(html)))
                .build()
                .page(article)
                .toString();
    }

    /** The scripts that run. */
    private static List<String> scripts(String page) {
        List<String> scripts = new ArrayList<>();
        for (Element script : Jsoup.parse(page).select("script:not([type=application/ld+json])")) {
            scripts.add(script.attributes().html() + script.data());
        }
        return scripts;
    }
}
