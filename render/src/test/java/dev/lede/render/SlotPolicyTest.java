package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.render.html.Html;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies of pages allow the sources that their slots and the host name. */
class SlotPolicyTest {
    private static final Html MARKUP = Html.trusted("<p>Join us</p>");
    private static final PageSources NONE = PageSources.NONE;
    private static final Slot SLOT = Slot.after(PageRegion.BODY, MARKUP);

    /** A kind of source: how the host names it, and the directive that allows it. */
    private record Kind(String directive, BiFunction<PageSources, String[], PageSources> with) {
        @Override
        public String toString() {
            return directive;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("script-src", PageSources::withScripts),
            new Kind("style-src", PageSources::withStyles),
            new Kind("img-src", PageSources::withImages),
            new Kind("media-src", PageSources::withMedia),
            new Kind("font-src", PageSources::withFonts),
            new Kind("frame-src", PageSources::withFrames),
            new Kind("manifest-src", PageSources::withManifests),
            new Kind("connect-src", PageSources::withConnections),
            new Kind("form-action", PageSources::withForms));

    private static final List<String> NO_ORIGINS = List.of(
            "",
            " ",
            "*",
            "'self'",
            "'unsafe-inline'",
            "'unsafe-eval'",
            "'none'",
            "'nonce-a'",
            "https:",
            "https://",
            "http://widget.example",
            "//widget.example",
            "widget.example",
            "data:",
            "blob:",
            "javascript:alert(1)",
            "https://*",
            "https://*.example",
            "https://widget.example:*",
            "https://widget.example:99999",
            "https://widget.example;script-src",
            "https://widget.example; script-src *",
            "https://widget.example,https://other.example",
            "https://widget.example https://other.example",
            "https://widget.example/ *",
            "https://widget.example\r\nX: y",
            "https://widget.example\n",
            " https://widget.example",
            "https://wid\tget.example",
            "https://widget.example\u00a0*",
            "https://widget.example\u0085",
            "https://widget.example；script-src",
            "https://widget.example\\*",
            "https://user@widget.example",
            "https://widget.example/w.js",
            "https://widget.example/;script-src",
            "https://widget.example?a",
            "https://widget.example#a",
            "/w.js",
            "./",
            "//");

    static Stream<Kind> kinds() {
        return KINDS.stream();
    }

    static Stream<Arguments> hostile() {
        return KINDS.stream().flatMap(kind -> NO_ORIGINS.stream().map(origin -> Arguments.of(kind, origin)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sourceIsAllowedOnlyInItsDirective(Kind kind) {
        String[] origins = {"https://a.example", "https://B.example:8443/", "https://լույս.հայ", "/"};
        PageSources sources = kind.with().apply(NONE, origins);

        Set<String> more = words(policy(sources));
        more.removeAll(words(policy(NONE)));
        assertThat(more)
                .containsExactlyInAnyOrder(
                        kind.directive() + " https://a.example",
                        kind.directive() + " https://b.example:8443",
                        kind.directive() + " https://xn--99asivx.xn--y9a3aq",
                        kind.directive() + " 'self'");
        assertThat(NONE).as("the sources that they were made of").hasToString("[]");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("hostile")
    void malformedOriginIsRefused(Kind kind, String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.with().apply(NONE, new String[] {"https://a.example", origin}))
                .withMessageEndingWith('"' + origin + '"');
    }

    @Test
    void webSocketOriginIsAllowedOnlyForConnections() {
        assertThat(words(policy(NONE.withConnections("wss://live.example:8443", "https://live.example"))))
                .contains("connect-src wss://live.example:8443", "connect-src https://live.example");
        for (String hostile : List.of("wss:", "wss://*", "wss://a.example;x", "wss://a.example/x", "ws://a.example")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NONE.withConnections(hostile))
                    .withMessageEndingWith('"' + hostile + '"');
        }
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.withScripts("wss://live.example"));
    }

    @Test
    void policyIsCompleteAndListsEachSourceOnce() {
        PageSources sources = NONE;
        for (Kind kind : KINDS)
            sources = kind.with().apply(sources, new String[] {"https://a.example", "https://a.example/"});
        String policy = policy(sources.withInlineScript("go()").withInlineStyle("p{}"));

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("base-uri 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe", "*", ",", "form-action 'none'");
        assertThat(policy.chars()).allMatch(c -> c >= ' ' && c < 0x7F);
        assertThat(policy.split("; ", -1)).doesNotHaveDuplicates();
        assertThat(policy.split("https://a\\.example(?![/:])", -1)).hasSize(KINDS.size() + 1);
    }

    /** The hashes are those of {@code printf 'go()' | openssl dgst -sha256 -binary | base64}, and likewise. */
    @Test
    void inlineScriptsAndStylesAreAllowedByTheirHash() {
        assertThat(words(policy(NONE.withInlineScript("go()"))))
                .contains("script-src 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='");
        assertThat(words(policy(NONE.withInlineStyle("p{}"))))
                .contains("style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='");
    }

    @Test
    void lineBreaksAreNormalizedBeforeHashing() {
        assertThat(policy(NONE.withInlineScript("a()\r\nb()\rc()")))
                .isEqualTo(policy(NONE.withInlineScript("a()\nb()\nc()")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a</script>", "</SCRIPT ", "a\u0000b", "\uD800"})
    void scriptTextWithAnEndTagIsRefused(String script) {
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.withInlineScript(script));
    }

    @Test
    void styleTextWithAnEndTagIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.withInlineStyle("p{}</style><script>"));
    }

    @Test
    void slotThatIsNotRenderedAddsNoSources() {
        Slot deep = Slot.afterBlock(3, MARKUP).withSources(NONE.withFrames("https://deep.example"));
        Slot byArticle = Slot.before(
                        PageRegion.FOOTER, article -> article.corrections().isEmpty() ? MARKUP : Html.EMPTY)
                .withSources(NONE.withScripts("https://widget.example"));
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.bareSite())
                .addSlot(deep)
                .addSlot(byArticle)
                .build();
        Article three = Articles.bare("en").toBuilder()
                .body(Body.of(Paragraph.of("1"), Paragraph.of("2"), Paragraph.of("3")))
                .corrections(Articles.full("en").corrections().get(0))
                .build();

        // In this order: what one page had must not stay for the next.
        for (int again = 0; again < 2; again++) {
            assertThat(renderer.page(three).contentSecurityPolicy())
                    .contains("; frame-src https://deep.example")
                    .doesNotContain("widget.example");
            assertThat(renderer.page(Articles.bare("en")).contentSecurityPolicy())
                    .contains(" https://widget.example")
                    .doesNotContain("deep.example");
        }
    }

    @Test
    void sourcesOfAllPagesAreInEachPolicyBesideThoseOfSlots() {
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.bareSite())
                .sources(NONE.withScripts("https://stats.example"))
                .addSlot(SLOT.withSources(NONE.withFrames("https://talk.example")))
                .build();
        Article article = Articles.bare("en");

        for (String policy : List.of(
                renderer.page(article).contentSecurityPolicy(), renderer.contentSecurityPolicy(List.of(article)))) {
            assertThat(words(policy)).contains("script-src https://stats.example", "frame-src https://talk.example");
        }
        assertThat(words(renderer.contentSecurityPolicy(List.of())))
                .contains("script-src https://stats.example")
                .doesNotContain("frame-src https://talk.example");
    }

    @Test
    void policyOfAHostsPageAllowsTheSourcesOfItsOtherMarkup() {
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.bareSite()).build();
        PageSources chat = NONE.withConnections("wss://chat.example").withInlineScript("go()");

        Set<String> more = words(renderer.contentSecurityPolicy(List.of(), chat));
        more.removeAll(words(renderer.contentSecurityPolicy(List.of())));
        assertThat(more)
                .containsExactlyInAnyOrder(
                        "connect-src wss://chat.example",
                        "script-src 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='");
    }

    private static String policy(PageSources sources) {
        return ArticleRenderer.builder(Articles.bareSite())
                .addSlot(SLOT.withSources(sources))
                .build()
                .page(Articles.bare("en"))
                .contentSecurityPolicy();
    }

    /** Each source with its directive before it. */
    private static Set<String> words(String policy) {
        Set<String> words = new TreeSet<>();
        for (String directive : policy.split("; ", -1)) {
            String[] parts = directive.split(" ", -1);
            for (int at = 1; at < parts.length; at++) words.add(parts[0] + " " + parts[at]);
        }
        return words;
    }
}
