package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Absent parts of an article or a site render nothing: no empty element, no heading without content, no "null". */
class NoTraceTest {
    /** The optional parts of an article: the selectors that find a part, and a setter for the part alone. */
    private static final Map<String, Consumer<Article.Builder>> PARTS = parts();

    private static Map<String, Consumer<Article.Builder>> parts() {
        Article full = Articles.full("en");
        Map<String, Consumer<Article.Builder>> parts = new LinkedHashMap<>();
        parts.put("p.lede-kicker", builder -> builder.kicker(full.kicker()));
        parts.put(
                "p.lede-standfirst, meta[name=description], meta[property=og:description]",
                builder -> builder.standfirst(full.standfirst()));
        parts.put(
                "p.lede-section, p.lede-section-end, meta[property=article:section]",
                builder -> builder.section(full.section()));
        parts.put("p.lede-byline", builder -> builder.byline(full.byline().get(0)));
        parts.put("p.lede-source, ul.lede-original", builder -> builder.source(full.source()));
        parts.put(
                "ul.lede-meta:not(:has(.lede-views)), meta[property=article:published_time]",
                builder -> builder.published(full.published()));
        parts.put("meta[property=article:modified_time]", builder -> builder.updated(full.updated()));
        parts.put("div.lede-lead, meta[property^=og:image]", builder -> builder.leadMedia(full.leadMedia()));
        parts.put("div.lede-body", builder -> builder.body(full.body()));
        parts.put(
                "section.lede-tags, meta[property=article:tag]",
                builder -> builder.tags(full.tags().get(0)));
        parts.put(
                "nav.lede-languages, link[rel=alternate]",
                builder -> builder.addTranslation("ru", "https://lede.example/ru"));
        parts.put(
                "section.lede-related",
                builder -> builder.related(full.related().get(0)));
        parts.put("li.lede-views", builder -> builder.views(83));
        parts.put(
                "section.lede-corrections",
                builder -> builder.corrections(full.corrections().get(0)));
        parts.put("p.lede-rights", builder -> builder.rights(full.rights()));
        return parts;
    }

    static Stream<String> selectors() {
        return PARTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("selectors")
    void optionalPartIsRenderedOnlyIfPresent(String selector) {
        Article.Builder builder = Articles.bare("en").toBuilder();
        assertThat(page(builder.build()).select(selector)).isEmpty();

        PARTS.get(selector).accept(builder);
        Document page = page(builder.build());
        for (String each : selector.split(", ", -1))
            assertThat(page.select(each)).as(each).isNotEmpty();
        requireNothingEmpty(page);
    }

    @ParameterizedTest
    @MethodSource("selectors")
    void absentPartLeavesNoEmptyElement(String left) {
        Article.Builder builder = Articles.bare("en").toBuilder();
        PARTS.forEach((selector, part) -> {
            if (!selector.equals(left)) part.accept(builder);
        });

        requireNothingEmpty(page(builder.build()));
    }

    @Test
    void minimalArticleOfAMinimalSiteRenders() {
        Document page =
                Jsoup.parse(Articles.bareRenderer().page(Articles.bare("en")).toString());

        requireNothingEmpty(page);
        assertThat(page.title()).isEqualTo("The lake freezes later — Lede Times");
        assertThat(page.select("h1").text()).isEqualTo("The lake freezes later");
        assertThat(page.select("nav, form, section.lede-tags, p.lede-follow, p.lede-reuse, time, main img, header img"))
                .isEmpty();
        assertThat(page.select("p.lede-copyright").text()).isEqualTo("Lede Times");
        assertThat(page.select("a.lede-home").attr("href")).isEqualTo("https://lede.example/");
    }

    @Test
    void completeArticleHasNoEmptyElementInAnyLanguage() {
        for (String language : Articles.LANGUAGES) {
            requireNothingEmpty(page(Articles.full(language)));
        }
    }

    @Test
    void blankPartsRenderNothing() {
        Document page = page(Articles.bare("en").toBuilder()
                .standfirst(" ")
                .leadMedia(Figure.of(Paragraph.of(" ")))
                .body(Body.of(Paragraph.of("\u00a0"), Figure.of()))
                .build());

        requireNothingEmpty(page);
        assertThat(page.select("p.lede-standfirst, div.lede-lead, div.lede-body, meta[name=description]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u200E", "\u2060 \u00AD", "\u2800", "\u3164"})
    void blankStandfirstIsNoDescription(String blank) {
        Document page = page(Articles.bare("en").toBuilder().standfirst(blank).build());

        assertThat(page.select("p.lede-standfirst, meta[name=description], meta[property=og:description]"))
                .isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain("\"description\"");
    }

    @Test
    void absentComponentsOfPartsRenderNothing() {
        Document page = page(Articles.bare("en").toBuilder()
                .section(Section.of("World"))
                .source(Source.of("Lake Post"))
                .byline(Contributor.of("Anna"), Contributor.of("Boris").withRole("photographer"))
                .tags(Tag.of("Lake"))
                .build());

        requireNothingEmpty(page);
        assertThat(page.select("p.lede-section, p.lede-section-end").eachText()).containsExactly("World", "World");
        assertThat(page.select("p.lede-source").eachText()).containsExactly("Reprinted from Lake Post");
        assertThat(page.select("p.lede-byline").eachText()).containsExactly("By Anna", "Boris, photographer");
        assertThat(page.select("main a").not("[data-lede-share]").not("nav a")).isEmpty();
    }

    @Test
    void emptyShareTargetsRenderNothing() {
        Document page = Jsoup.parse(ArticleRenderer.builder(Articles.bareSite())
                .shareTargets(List.of())
                .build()
                .page(Articles.bare("en"))
                .toString());

        requireNothingEmpty(page);
        assertThat(page.select(".lede-share-prompt, .lede-share-links")).isEmpty();
    }

    private static Document page(Article article) {
        return Jsoup.parse(Articles.bareRenderer().page(article).toString());
    }

    /** Checks all elements. Only the toast, which the script fills, and icons have no text. */
    private static void requireNothingEmpty(Document page) {
        List<String> empty = page.body().select("*").stream()
                .filter(element ->
                        !element.tag().isSelfClosing() && !element.is("script, input, .lede-toast, svg, svg *"))
                .filter(element -> element.text().isBlank()
                        && element.select("img, hr, input").isEmpty())
                .map(Element::outerHtml)
                .toList();
        assertThat(empty).isEmpty();
        assertThat(page.select("meta[content]").eachAttr("content")).noneMatch(String::isBlank);
        assertThat(page.select("title").text()).isNotBlank();
        page.select("script, style").remove();
        assertThat(page.outerHtml()).doesNotContain("null", "Optional", "undefined", "Locale", "[]", "{}");
        assertThat(page.body().text()).doesNotContain("{", "}");
    }
}
