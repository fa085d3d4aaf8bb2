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

/** What a page's policy allows for the sake of its slots. */
class SlotPolicyTest {
    private static final Html MARKUP = Html.trusted("<p>Join us</p>");
    private static final Slot SLOT = Slot.after(PageRegion.BODY, MARKUP);

    /** A kind of source: how a slot names it, and the directive that allows it. */
    private record Kind(String directive, BiFunction<Slot, String[], Slot> with) {
        @Override
        public String toString() {
            return directive;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("script-src", Slot::withScripts),
            new Kind("style-src", Slot::withStyles),
            new Kind("img-src", Slot::withImages),
            new Kind("media-src", Slot::withMedia),
            new Kind("font-src", Slot::withFonts),
            new Kind("frame-src", Slot::withFrames),
            new Kind("connect-src", Slot::withConnections),
            new Kind("form-action", Slot::withForms));

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
        Slot slot = kind.with().apply(SLOT, origins);

        Set<String> more = words(policy(slot));
        more.removeAll(words(policy(SLOT)));
        assertThat(more)
                .containsExactlyInAnyOrder(
                        kind.directive() + " https://a.example",
                        kind.directive() + " https://b.example:8443",
                        kind.directive() + " https://xn--99asivx.xn--y9a3aq",
                        kind.directive() + " 'self'");
        assertThat(SLOT.sources()).as("the slot that it was made of").isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("hostile")
    void malformedOriginIsRefused(Kind kind, String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.with().apply(SLOT, new String[] {"https://a.example", origin}))
                .withMessageEndingWith('"' + origin + '"');
    }

    @Test
    void webSocketOriginIsAllowedOnlyForConnections() {
        assertThat(words(policy(SLOT.withConnections("wss://live.example:8443", "https://live.example"))))
                .contains("connect-src wss://live.example:8443", "connect-src https://live.example");
        for (String hostile : List.of("wss:", "wss://*", "wss://a.example;x", "wss://a.example/x", "ws://a.example")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SLOT.withConnections(hostile))
                    .withMessageEndingWith('"' + hostile + '"');
        }
        assertThatIllegalArgumentException().isThrownBy(() -> SLOT.withScripts("wss://live.example"));
    }

    @Test
    void policyIsCompleteAndListsEachSourceOnce() {
        Slot slot = SLOT;
        for (Kind kind : KINDS)
            slot = kind.with().apply(slot, new String[] {"https://a.example", "https://a.example/"});
        String policy = policy(slot.withInlineScript("go()").withInlineStyle("p{}"));

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
        assertThat(words(policy(SLOT.withInlineScript("go()"))))
                .contains("script-src 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='");
        assertThat(words(policy(SLOT.withInlineStyle("p{}"))))
                .contains("style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='");
    }

    @Test
    void lineBreaksAreNormalizedBeforeHashing() {
        assertThat(policy(SLOT.withInlineScript("a()\r\nb()\rc()")))
                .isEqualTo(policy(SLOT.withInlineScript("a()\nb()\nc()")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a</script>", "</SCRIPT ", "a\u0000b", "\uD800"})
    void scriptTextWithAnEndTagIsRefused(String script) {
        assertThatIllegalArgumentException().isThrownBy(() -> SLOT.withInlineScript(script));
    }

    @Test
    void styleTextWithAnEndTagIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SLOT.withInlineStyle("p{}</style><script>"));
    }

    @Test
    void slotThatIsNotRenderedAddsNoSources() {
        Slot deep = Slot.afterBlock(3, MARKUP).withFrames("https://deep.example");
        Slot byArticle = Slot.before(
                        PageRegion.FOOTER, article -> article.corrections().isEmpty() ? MARKUP : Html.EMPTY)
                .withScripts("https://widget.example");
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

    private static String policy(Slot slot) {
        return ArticleRenderer.builder(Articles.bareSite())
                .addSlot(slot)
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
