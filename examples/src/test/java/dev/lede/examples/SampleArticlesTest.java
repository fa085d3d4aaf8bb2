package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Block;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.core.json.ArticleJson;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The samples, their JSON, their site and the files that they refer to. */
class SampleArticlesTest {
    private static final Pattern FILE = Pattern.compile("\"\\.\\./((?:pictures|media)/[^\"]+)\"");

    static Stream<Article> all() {
        return SampleArticles.all().stream();
    }

    @Test
    void articlesHaveTheSameOrderInEachLanguage() {
        List<String> names = SampleArticles.in("en").stream()
                .map(article -> article.url().path().replaceFirst("^/en/", ""))
                .toList();
        assertThat(names)
                .hasSize(16)
                .startsWith("railway.html", "survey.html")
                .endsWith("library.html", "minimal.html", "kitchen-sink.html", "blocks.html", "media.html");
        assertThat(all().map(article -> article.url().path()))
                .containsExactlyElementsOf(SampleArticles.languages().stream()
                        .flatMap(language -> names.stream().map(name -> "/" + language.toLanguageTag() + "/" + name))
                        .toList());
        assertThat(SampleArticles.in("arm"))
                .extracting(Article::headline)
                .contains("Դանդաղ գնացքը, որն իր չվացուցակից երկար ապրեց");
        assertThat(SampleArticles.in("fr")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void urlContainsTheLanguageOfTheArticle(Article article) {
        assertThat(article.url().value())
                .startsWith("https://lakepost.example/" + article.language().toLanguageTag() + "/");
    }

    @ParameterizedTest
    @MethodSource("all")
    void jsonIsWrittenBackUnchanged(Article article) {
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(SampleContent.jsonOf(article)).toString())
                .isEqualTo(json.readTree(ArticleJson.write(article)).toString());
    }

    @Test
    void articleInJavaEqualsTheOneInJson() {
        assertThat(SampleInCode.library()).isEqualTo(SampleArticles.library("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void catalogueContainsEveryBlockInlineAndMark(String language) {
        List<Node> nodes = catalogue(language);
        Set<Class<?>> kinds = nodes.stream().map(Node::getClass).collect(Collectors.toSet());
        assertThat(kinds).contains(Block.class.getPermittedSubclasses());
        assertThat(kinds).contains(Inline.class.getPermittedSubclasses());
        assertThat(SampleContent.each(nodes, Marked.class).map(Marked::mark)).contains(Mark.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void catalogueContainsEveryOption(String language) {
        List<Node> nodes = catalogue(language);
        assertThat(SampleContent.each(nodes, Figure.class).map(Figure::placement))
                .contains(Figure.Placement.values());
        assertThat(SampleContent.each(nodes, TableCell.class).map(TableCell::header))
                .contains(TableCell.Header.values());
        assertThat(SampleContent.each(nodes, TableCell.class).map(TableCell::align))
                .contains(TableCell.Align.values());
        assertThat(SampleContent.each(nodes, Heading.class).map(Heading::depth)).contains(2, 3, 4, 5, 6);
        assertThat(SampleContent.each(nodes, Link.class).flatMap(link -> link.rel().stream()))
                .contains(Link.Rel.values());
        assertThat(SampleContent.each(nodes, Video.class)
                        .flatMap(video -> video.tracks().stream())
                        .map(Track::kind))
                .contains(Track.Kind.values());
        assertThat(Stream.concat(
                        SampleContent.each(nodes, Passage.class).map(Passage::direction),
                        SampleContent.each(nodes, Span.class).map(Span::direction)))
                .contains(Direction.values());
        List<Rendition> renditions = SampleContent.each(nodes, Image.class)
                .flatMap(image -> image.renditions().stream())
                .toList();
        assertThat(renditions).extracting(Rendition::width).anyMatch(Objects::nonNull);
        assertThat(renditions).extracting(Rendition::density).anyMatch(Objects::nonNull);
        assertThat(renditions).extracting(Rendition::media).anyMatch(Objects::nonNull);
        assertThat(renditions).extracting(Rendition::type).anyMatch(Objects::nonNull);
    }

    /** Returns the nodes of the three articles that together contain everything. */
    private static List<Node> catalogue(String language) {
        return Stream.of("kitchen-sink", "blocks", "media")
                .flatMap(name -> SampleArticles.named(name, language).body().nodes())
                .toList();
    }

    @Test
    void frontPageHasTwelveTeasersWithImages() {
        for (Locale language : SampleArticles.languages()) {
            List<Article> latest = SampleArticles.in(language.toLanguageTag()).stream()
                    .sorted(Comparator.comparing(Article::published).reversed())
                    .limit(12)
                    .toList();
            assertThat(latest).allSatisfy(article -> {
                assertThat(article.leadMedia()).isNotNull();
                assertThat(article.section()).isNotNull();
                assertThat(article.standfirst()).isNotEmpty();
            });
            assertThat(latest)
                    .extracting(article -> article.section().url())
                    .satisfies(sections -> assertThat(Set.copyOf(sections)).hasSize(4));
        }
    }

    @Test
    void filesAreThoseThatTheArticlesReferTo() {
        Set<String> named = all().flatMap(
                        article -> FILE.matcher(SampleContent.jsonOf(article)).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(SampleArticles.files()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(SampleArticles.files())
                .allSatisfy(name -> assertThat(SampleArticles.file(name)).hasSizeBetween(40, 32_000));
    }

    @Test
    void svgImagesAreSmallAndContainNoScript() {
        assertThat(SampleArticles.files())
                .filteredOn(name -> name.endsWith(".svg"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(name -> assertThat(new String(SampleArticles.file(name), StandardCharsets.UTF_8))
                        .hasSizeLessThan(6_000)
                        .contains("viewBox=")
                        .doesNotContainPattern("(?i)<script|<foreignObject|href=|\\son\\w+="));
    }

    @Test
    void siteHasAllOptionalParts() {
        Site site = SampleArticles.site();
        assertThat(site.homes().keySet()).containsExactlyElementsOf(SampleArticles.languages());
        assertThat(site.profiles()).hasSize(5);
        assertThat(site.apps()).hasSize(2);
        assertThat(site.logo()).isNotNull();
        assertThat(site.search(Locale.ENGLISH)).isNotNull();
        assertThat(site.sections(Locale.ENGLISH)).isNotEmpty();
        assertThat(site.footerLinks(Locale.ENGLISH)).isNotEmpty();
        assertThat(site.zone()).isNotNull();
        assertThat(site.follow()).isNotNull();
        assertThat(site.copyright()).isNotNull();
        assertThat(site.reuseNeedsLink()).isTrue();
    }

    @Test
    void missingArticleOrFileIsNamedInTheError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleArticles.named("../articles/railway", "en"))
                .withMessage("no sample article: \"../articles/railway\" in en");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleArticles.railway("fr"))
                .withMessage("no sample article: \"railway\" in fr");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleArticles.file("pictures/../articles/minimal.en.json"))
                .withMessage("no sample file: \"pictures/../articles/minimal.en.json\"");
    }
}
