package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.AppLink;
import dev.lede.core.Article;
import dev.lede.core.ShareTarget;
import dev.lede.core.Site;
import dev.lede.core.SiteSearch;
import dev.lede.core.SocialProfile;
import dev.lede.core.body.Image;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.ArticleJsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * No field of an article or site can inject markup into a page, fragment, head or component. Each string of an article with
 * all types of nodes is replaced by a hostile value, in the first form that {@link ArticleJson} accepts. The rendering must
 * have the elements and attributes of the same article with harmless values.
 */
class HostileFieldsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String HARMLESS = "Harmless";

    /** The payload alone, and at the end of URLs, where most URLs accept it. */
    private static final List<String> FORMS = List.of(
            "%s",
            "https://lede.example/%s",
            "https://lede.example/?q=%s",
            "https://lede.example/#%s",
            "https://www.youtube.com/watch?v=%s");

    /** The allowed ids: those with the prefixes of Lede. */
    private static final String OWN = "(?s)lede(page|[0-9a-f]{6})?-.*";

    static List<String> payloads() {
        return List.of(
                "\"><img/src=x/onerror=alert(1)>",
                "'onmouseover='alert(1)",
                "\"autofocus/onfocus=\"alert(1)",
                "`onload=`alert(1)",
                "</title></style></script><script>alert(1)</script>",
                "</script/x><svg/onload=alert(1)>",
                "--><script>alert(1)</script><!--",
                "<!--<script>",
                "]]>x",
                "\u2028alert(1)\u2029",
                "javascript:alert(1)",
                "{url}{title}{names}{site}",
                "&quot;&gt;&lt;script&gt;",
                "\\\"\\u003cscript>",
                ";script-src'unsafe-inline'*;",
                "%0d%0aSet-Cookie:a=b",
                "location",
                "attributes",
                "__proto__",
                "toast",
                "\u202Edesrever",
                "\u2069\u202Eout");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileArticleHasTheElementsOfAHarmlessOne(String payload) {
        Map<JsonPointer, String> taken = taken(payload);
        assertThat(taken.size()).as("fields that take it").isGreaterThan(40);
        Article hostile = ArticleJson.read(with(taken, payload).toString());
        Article harmless = ArticleJson.read(with(taken, HARMLESS).toString());
        requireSame(Articles.renderer(), hostile, Articles.renderer(), harmless);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileSiteHasTheElementsOfAHarmlessOne(String payload) {
        Article article = Articles.full("en");
        // The name of a site cannot contain a line break.
        if (payload.indexOf('\u2028') >= 0) {
            assertThatThrownBy(() -> rendererOf(payload)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        requireSame(rendererOf(payload), article, rendererOf(HARMLESS), article);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void structuredDataContainsTheHostileValues(String payload) {
        Map<JsonPointer, String> taken = taken(payload);
        Article article = ArticleJson.read(with(taken, payload).toString());
        Article harmless = ArticleJson.read(with(taken, HARMLESS).toString());
        JsonNode data = structuredData(Articles.renderer().page(article).toString());
        assertThat(data.path("headline").asString()).isEqualTo(article.headline());
        assertThat(data.path("url").asString()).isEqualTo(article.url().value());
        assertThat(data.path("author").path(0).path("name").asString())
                .isEqualTo(article.byline().get(0).name());
        assertThat(data.propertyNames())
                .containsExactlyElementsOf(
                        structuredData(Articles.renderer().page(harmless).toString())
                                .propertyNames());
    }

    @Test
    void bidirectionalControlsInFieldsDoNotAffectTheTextAfterThem() {
        String words = "a\u2069\u202Eb";
        Document page = Jsoup.parse(rendererOf(words)
                .page(ArticleJson.read(with(taken(words), words).toString()))
                .toString());
        String contained = "a\u202Eb\u202C";
        assertThat(page.title()).startsWith(contained + " — ");
        for (String place : List.of(
                ".lede-byline",
                ".lede-section",
                ".lede-section-end strong",
                ".lede-tags li",
                ".lede-source",
                ".lede-original cite",
                ".lede-reuse a",
                ".lede-copyright")) {
            assertThat(page.selectFirst(place).wholeText())
                    .as(place)
                    .contains(contained)
                    .doesNotContain("\u2069");
        }
    }

    private static void requireSame(
            ArticleRenderer hostileRenderer, Article hostile, ArticleRenderer harmlessRenderer, Article harmless) {
        Map<String, String> attacked = documents(hostileRenderer, hostile);
        Map<String, String> expected = documents(harmlessRenderer, harmless);
        attacked.forEach((name, html) -> {
            Document is = Jsoup.parse(html);
            Document should = Jsoup.parse(expected.get(name));
            assertThat(Markup.skeleton(is)).as(name).isEqualTo(Markup.skeleton(should));
            assertThat(code(is)).as(name).isEqualTo(code(should));
            is.getAllElements().forEach(HostileFieldsTest::requireHarmless);
        });
        assertThat(hostileRenderer.page(hostile).contentSecurityPolicy())
                .isEqualTo(harmlessRenderer.page(harmless).contentSecurityPolicy());
        assertThat(hostileRenderer.page(hostile).etag(ReaderPreferences.DEFAULT))
                .matches("W/\"[!#-~]+\"");
    }

    private static Map<String, String> documents(ArticleRenderer renderer, Article article) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("page", renderer.page(article).toString());
        documents.put("fragment", renderer.fragment(article).toString());
        documents.put("head", renderer.head(article).all().toString());
        documents.put("header", renderer.components(article).header().toString());
        documents.put("controls", renderer.components(article).controls().toString());
        documents.put("body", renderer.components(article).body().toString());
        documents.put("share", renderer.components(article).share().toString());
        documents.put("footer", renderer.components(article).footer().toString());
        return documents;
    }

    /** Returns the scripts and styles. They must not contain anything of an article. */
    private static List<String> code(Document document) {
        return document.select("script:not([type=application/ld+json]), style").stream()
                .map(Element::outerHtml)
                .toList();
    }

    private static void requireHarmless(Element element) {
        element.attributes().forEach(attribute -> {
            String name = attribute.getKey();
            String value = attribute.getValue();
            assertThat(name).doesNotStartWith("on").isNotIn("style", "srcdoc", "ping", "formaction");
            switch (name) {
                case "id" -> assertThat(value).matches(OWN);
                case "for",
                        "usemap",
                        "form",
                        "list",
                        "headers",
                        "aria-labelledby",
                        "aria-describedby",
                        "aria-controls" -> assertThat(value).matches("#?" + OWN);
                case "name" -> assertThat(element.normalName()).isIn("meta", "input");
                case "href", "src", "action", "cite", "poster" ->
                    assertThat(value).doesNotMatch("(?i)[\\x00-\\x20]*(javascript|data|vbscript|blob):(?s).*");
                case "http-equiv" -> throw new AssertionError("a page sends its headers itself: " + element);
                default -> {}
            }
        });
    }

    /** Returns the strings of the article that accept the payload, each with the accepted form. */
    private static Map<JsonPointer, String> taken(String payload) {
        return TAKEN.computeIfAbsent(payload, words -> {
            Map<JsonPointer, String> taken = new LinkedHashMap<>();
            HARMLESS_FORMS.forEach((place, forms) -> forms.stream()
                    .filter(form -> isRead(place, form.replace("%s", words)))
                    .findFirst()
                    .ifPresent(form -> taken.put(place, form)));
            return taken;
        });
    }

    /** Returns each string of the article, with the forms that it accepts with a harmless value. */
    private static Map<JsonPointer, List<String>> harmlessForms() {
        Map<JsonPointer, List<String>> forms = new LinkedHashMap<>();
        for (JsonPointer place : places()) {
            forms.put(
                    place,
                    FORMS.stream()
                            .filter(form -> isRead(place, form.replace("%s", HARMLESS)))
                            .toList());
        }
        return forms;
    }

    private static boolean isRead(JsonPointer place, String value) {
        ObjectNode article = FULL.deepCopy();
        put(article, place, value);
        try {
            ArticleJson.read(article.toString());
            return true;
        } catch (ArticleJsonException refused) {
            return false;
        }
    }

    private static ObjectNode with(Map<JsonPointer, String> places, String words) {
        ObjectNode article = FULL.deepCopy();
        places.forEach((place, form) -> put(article, place, form.replace("%s", words)));
        return article;
    }

    private static void put(ObjectNode article, JsonPointer place, String value) {
        JsonNode parent = article.at(place.head());
        if (parent instanceof ObjectNode object) object.put(place.last().getMatchingProperty(), value);
        if (parent instanceof ArrayNode array) array.set(place.last().getMatchingIndex(), value);
    }

    private static final ObjectNode FULL = everything();

    private static final Map<JsonPointer, List<String>> HARMLESS_FORMS = harmlessForms();

    private static final Map<String, Map<JsonPointer, String>> TAKEN = new ConcurrentHashMap<>();

    /** Returns an article with all fields, whose body contains the first fixture of each type of node. */
    private static ObjectNode everything() {
        ObjectNode article = (ObjectNode) JSON.readTree(ArticleJson.write(Articles.full("en")));
        ArrayNode body = (ArrayNode) article.path("body").path("children");
        Set<String> types = new TreeSet<>();
        for (Fixture fixture : Fixture.all()) {
            if (types.add(fixture.type()))
                body.addAll((ArrayNode) JSON.readTree(fixture.json()).path("children"));
        }
        return article;
    }

    private static List<JsonPointer> places() {
        List<JsonPointer> places = new ArrayList<>();
        addPlaces(FULL, JsonPointer.empty(), places);
        return places;
    }

    private static void addPlaces(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (node.isString() && !"type".equals(at.last().getMatchingProperty())) places.add(at);
        if (node instanceof ObjectNode object) {
            object.propertyStream()
                    .forEach(entry -> addPlaces(entry.getValue(), at.appendProperty(entry.getKey()), places));
        }
        for (int index = 0; node instanceof ArrayNode && index < node.size(); index++) {
            addPlaces(node.get(index), at.appendIndex(index), places);
        }
    }

    private static JsonNode structuredData(String page) {
        return JSON.readTree(Jsoup.parse(page)
                .expectFirst("script[type=application/ld+json]")
                .data());
    }

    private static ArticleRenderer rendererOf(String words) {
        String url = "https://lede.example/?q=" + words + "#" + words;
        Site site = Site.builder(words, url)
                .logo(Image.of(url, words))
                .addHome("en", url)
                .addHome("ru", url)
                .addProfile(SocialProfile.of(words, url))
                .addApp(AppLink.of(words, url))
                .search(SiteSearch.of("https://lede.example/search?" + words, "q"))
                .follow(SocialProfile.of(words, url))
                .copyright(words, 2024)
                .reuseNeedsLink()
                .build();
        return ArticleRenderer.builder(site)
                .clock(Articles.CLOCK)
                .preferencesUrl("/p?" + words.replace("#", ""))
                .shareTargets(List.of(new ShareTarget("own", words, "https://share.example/?u={url}&t={title}")))
                .build();
    }
}
