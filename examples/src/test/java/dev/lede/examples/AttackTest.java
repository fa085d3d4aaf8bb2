package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
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

/** Checks the sanitized attack collection in the markup, without a browser. */
class AttackTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final BodyRenderer BODIES = BodyRenderer.builder().build();

    @Test
    void collectionIsLargeNumberedAndWithoutDuplicates() {
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
    void bodyContainsNoLeftovers() {
        for (Attack attack : Attacks.all()) {
            String body = body(attack);
            assertThat(Leftover.in(body))
                    .as("leftovers of " + attack + ": " + attack.html() + "\n\n" + body)
                    .allSatisfy((leftover, count) -> assertThat(count).isZero());
        }
    }

    @Test
    void previewWithAttacksInAllFieldsHasTheScriptsOfAHarmlessPage() {
        List<String> harmless = scripts(page(List.of("harmless")));
        for (List<Attack> attacks : AttackLab.parted(Attacks.all(), 20)) {
            List<String> html = attacks.stream().map(Attack::html).toList();
            Document preview = Jsoup.parse(ArticleRenderer.builder(HostileArticle.site(html))
                    .build()
                    .preview(AttackLab.withCut(article(html)))
                    .toString());
            assertHarmless(preview, harmless, attacks);
            assertThat(preview.select(".lede-cut")).hasSize(1);
        }
    }

    @Test
    void contentOfAFeedContainsNoLeftovers() {
        for (List<Attack> attacks : AttackLab.parted(Attacks.all(), 20)) {
            List<Block> blocks = new ArrayList<>();
            for (Attack attack : attacks) blocks.addAll(sanitized(attack).children());
            Article article = Article.builder("https://lakepost.example/en/a", "en", "Attacks")
                    .body(new Body(blocks))
                    .build();
            String content = FeedContent.of(article, SampleArticles.site());
            Map<Leftover, Integer> leftovers = Leftover.in(content);
            // The URL that a browser would send is that of the feed reader.
            leftovers.remove(Leftover.REFERRER);
            assertThat(leftovers)
                    .as("leftovers of " + attacks + "\n\n" + content)
                    .allSatisfy((leftover, count) -> assertThat(count).isZero());
            requireMadeForFeeds(content);
        }
    }

    @Test
    void contentOfAFeedWithAttacksInAllFieldsIsMadeForFeeds() {
        for (List<Attack> attacks : AttackLab.parted(Attacks.all(), 20)) {
            List<String> html = attacks.stream().map(Attack::html).toList();
            String content = FeedContent.of(article(html), HostileArticle.site(html));
            assertThat(content).isNotEmpty();
            requireMadeForFeeds(content);
        }
    }

    /** Content of feeds has neither ids, controls, media and styles, nor relative URLs. */
    private static void requireMadeForFeeds(String content) {
        Document document = Jsoup.parseBodyFragment(content);
        assertThat(document.body().getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().matches("(?i)on.*|style|id|name|class|data-.*")))
                .noneMatch(element ->
                        element.is("script, style, iframe, object, embed, form, button, input, select, textarea,"
                                + "video, audio, picture, details, meta, link, base, svg, math, template"));
        assertThat(document.select("[href]").eachAttr("href"))
                .allMatch(url -> url.matches("(?s)(https?://|mailto:|tel:).*"));
        assertThat(document.select("[src]").eachAttr("src")).allMatch(url -> url.matches("(?s)https?://.*"));
    }

    @Test
    void pageWithAttacksInAllFieldsHasTheScriptsOfAHarmlessPage() {
        List<String> harmless = scripts(page(List.of("harmless")));
        for (List<Attack> attacks : AttackLab.parted(Attacks.all(), 20)) {
            assertHarmless(page(attacks.stream().map(Attack::html).toList()), harmless, attacks);
        }
    }

    private static void assertHarmless(Document page, List<String> scripts, List<Attack> attacks) {
        assertThat(scripts(page)).as(attacks.toString()).isEqualTo(scripts);
        for (Element data : page.select("script[type=application/ld+json]")) {
            assertThat(data.data()).as(attacks.toString()).doesNotContain("<", "\u2028");
            assertThat(JSON.readTree(data.data()).isObject())
                    .as(attacks.toString())
                    .isTrue();
        }
        assertThat(page.getAllElements())
                .as(attacks.toString())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().matches("(?i)on.*|style|srcdoc|ping|formaction")))
                .noneMatch(
                        element -> element.is("style ~ style, iframe, object, embed, base, math, template, noscript"));
    }

    private static String body(Attack attack) {
        return BODIES.render(sanitized(attack), Locale.ENGLISH).toString();
    }

    private static Body sanitized(Attack attack) {
        return BodySanitizer.news().sanitize(attack.html()).body();
    }

    /** Returns the page of an article with the attacks in all fields. */
    private static Document page(List<String> attacks) {
        ArticleRenderer renderer =
                ArticleRenderer.builder(HostileArticle.site(attacks)).build();
        return Jsoup.parse(renderer.page(article(attacks)).toString());
    }

    private static Article article(List<String> attacks) {
        List<Block> blocks = new ArrayList<>();
        for (String html : attacks)
            blocks.addAll(BodySanitizer.news().sanitize(html).body().children());
        return HostileArticle.of(attacks, new Body(blocks));
    }

    /** Returns the executable scripts. */
    private static List<String> scripts(Document page) {
        List<String> scripts = new ArrayList<>();
        for (Element script : page.select("script:not([type=application/ld+json])")) {
            scripts.add(script.attributes().html() + script.data());
        }
        return scripts;
    }
}
