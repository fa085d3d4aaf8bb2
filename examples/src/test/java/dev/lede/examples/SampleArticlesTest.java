package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.Text;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.url.WebUrl;
import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

class SampleArticlesTest {
    private static final Pattern HOST = Pattern.compile("https?://([^/\"]+)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    /** What is written in foreign letters in every language: papers, H₂O, a key, a variable, a tag, a word of Hebrew. */
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:Hillside Review|The Lake Post|H|O|Ctrl|x|שלום)\\b|<b>", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Map<String, UnicodeScript> SCRIPTS = Map.of(
            "en",
            UnicodeScript.LATIN,
            "ru",
            UnicodeScript.CYRILLIC,
            "hy",
            UnicodeScript.ARMENIAN,
            "ar",
            UnicodeScript.ARABIC);

    private static final Pattern FILE = Pattern.compile("\"\\.\\./((?:pictures|media)/[^\"]+)\"");

    static Stream<Article> all() {
        return SampleArticles.all().stream();
    }

    @Test
    void articlesComeInTheSameOrderInEachLanguage() {
        List<String> pages = List.of("railway.html", "library.html", "minimal.html", "kitchen-sink.html");
        assertThat(all().map(article -> article.url().path()))
                .containsExactlyElementsOf(SampleArticles.languages().stream()
                        .flatMap(language -> pages.stream().map(page -> "/" + language.toLanguageTag() + "/" + page))
                        .toList());
        assertThat(SampleArticles.in("arm"))
                .extracting(Article::headline)
                .contains("Դանդաղ գնացքը, որն իր չվացուցակից երկար ապրեց");
        assertThat(SampleArticles.in("fr")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void anArticleIsInTheLanguageOfItsAddress(Article article) {
        assertThat(article.url().value())
                .startsWith("https://lakepost.example/" + article.language().toLanguageTag() + "/");
    }

    @ParameterizedTest
    @MethodSource("all")
    void jsonIsWhatWritingTheArticleGives(Article article) {
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(jsonOf(article)).toString())
                .isEqualTo(json.readTree(ArticleJson.write(article)).toString());
    }

    @Test
    void theArticleInCodeEqualsTheOneInJson() {
        assertThat(SampleInCode.library()).isEqualTo(SampleArticles.library("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void railwayIsAsLongAsAFeature(String language) {
        assertThat(SampleArticles.railway(language).body().wordCount()).isBetween(800, 1_100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "hy"})
    void translationsHaveTheShapeOfTheirOriginal(String language) {
        assertThat(shape(SampleArticles.railway(language))).isEqualTo(shape(SampleArticles.railway("en")));
        assertThat(shape(SampleArticles.library(language))).isEqualTo(shape(SampleArticles.library("en")));
        assertThat(shape(SampleArticles.minimal(language))).isEqualTo(shape(SampleArticles.minimal("en")));
        assertThat(shape(SampleArticles.kitchenSink(language))).isEqualTo(shape(SampleArticles.kitchenSink("en")));
    }

    @Test
    void translationsPointToEachOther() {
        for (List<Article> article : List.of(
                Stream.of("en", "ru", "hy").map(SampleArticles::railway).toList(),
                Stream.of("en", "ru", "hy").map(SampleArticles::library).toList(),
                Stream.of("en", "ru", "hy").map(SampleArticles::kitchenSink).toList())) {
            for (Article one : article) {
                for (Article other : article) {
                    WebUrl expected = one.equals(other) ? null : other.url();
                    assertThat(one.translations().get(other.language())).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void kitchenSinkIsTranslatedWhereverItSpeaks() {
        List<String> english = own(SampleArticles.kitchenSink("en"));
        for (String language : List.of("ru", "hy")) {
            assertThat(own(SampleArticles.kitchenSink(language)))
                    .hasSameSizeAs(english)
                    .filteredOn(text ->
                            LETTERS.matcher(NAME.matcher(text).replaceAll("")).find())
                    .doesNotContainAnyElementsOf(english);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyWordIsWrittenInTheLettersOfItsLanguage(Article article) {
        for (Wording wording : wordings(article)) {
            UnicodeScript script = SCRIPTS.get(wording.language().getLanguage());
            assertThat(NAME.matcher(wording.text()).replaceAll("").codePoints().filter(Character::isLetter))
                    .as(wording.toString())
                    .allMatch(letter -> UnicodeScript.of(letter) == script);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void textsAreSetAsTheirLanguageWantsIt(Article article) {
        for (Wording wording : wordings(article)) {
            String wrong = switch (wording.language().getLanguage()) {
                // No-break spaces before a dash and after a short preposition; guillemets.
                case "ru" -> " —|[\"“”]|(?U)(?<!\\w)[вксуоиаВКСУОИА] ";
                // The Armenian full stop and question mark, not their lookalikes; no semicolon; guillemets.
                case "hy" -> " —|[\"“”;?]|[ա-և]:";
                default -> "[\"']|\\d kilomet| - ";
            };
            assertThat(wording.text()).doesNotContainPattern(wrong);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void addressesAreReservedOnes(Article article) {
        assertThat(hosts(jsonOf(article)))
                .allMatch(host -> host.endsWith(".example") || host.equals("www.youtube.com"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void linksWithinThePageHaveTheirTarget(Article article) {
        Set<String> ids = article.body()
                .nodes()
                .map(SampleArticlesTest::idOf)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        assertThat(links(article).filter(WebUrl::isInPage))
                .allMatch(url -> ids.contains(url.fragment().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void linksToOtherSamplesHaveTheirArticle(Article article) {
        Set<String> pages = all().map(other -> other.url().value()).collect(Collectors.toSet());
        assertThat(links(article)
                        .filter(WebUrl::isRelative)
                        .filter(url -> url.path().endsWith(".html")))
                .allMatch(url -> pages.contains(
                        URI.create(article.url().value()).resolve(url.value()).toString()));
    }

    @Test
    void filesAreThoseThatTheArticlesName() {
        Set<String> named = all().flatMap(
                        article -> FILE.matcher(jsonOf(article)).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(SampleArticles.files()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(SampleArticles.files())
                .allSatisfy(name -> assertThat(SampleArticles.file(name)).hasSizeBetween(40, 24_000));
    }

    @Test
    void drawingsAreSmallAndCannotAct() {
        assertThat(SampleArticles.files())
                .filteredOn(name -> name.endsWith(".svg"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(name -> assertThat(new String(SampleArticles.file(name), StandardCharsets.UTF_8))
                        .hasSizeLessThan(6_000)
                        .contains("viewBox=")
                        .doesNotContainPattern("(?i)<script|<foreignObject|href=|\\son\\w+="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void theKitchenSinkHoldsEveryBlockInlineAndMark(String language) {
        List<Node> nodes = SampleArticles.kitchenSink(language).body().nodes().toList();
        Set<Class<?>> kinds = nodes.stream().map(Node::getClass).collect(Collectors.toSet());
        assertThat(kinds).contains(Block.class.getPermittedSubclasses());
        assertThat(kinds).contains(Inline.class.getPermittedSubclasses());
        assertThat(each(nodes, Marked.class).map(Marked::mark)).contains(Mark.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void theKitchenSinkHoldsEveryOption(String language) {
        List<Node> nodes = SampleArticles.kitchenSink(language).body().nodes().toList();
        assertThat(each(nodes, Figure.class).map(Figure::placement)).contains(Figure.Placement.values());
        assertThat(each(nodes, TableCell.class).map(TableCell::header)).contains(TableCell.Header.values());
        assertThat(each(nodes, TableCell.class).map(TableCell::align)).contains(TableCell.Align.values());
        assertThat(each(nodes, Heading.class).map(Heading::depth)).contains(2, 3, 4, 5, 6);
        assertThat(each(nodes, Link.class).flatMap(link -> link.rel().stream())).contains(Link.Rel.values());
        assertThat(each(nodes, Video.class)
                        .flatMap(video -> video.tracks().stream())
                        .map(Track::kind))
                .contains(Track.Kind.values());
        assertThat(Stream.concat(
                        each(nodes, Passage.class).map(Passage::direction),
                        each(nodes, Span.class).map(Span::direction)))
                .contains(Direction.values());
        List<Rendition> renditions = each(nodes, Image.class)
                .flatMap(image -> image.renditions().stream())
                .toList();
        assertThat(renditions).extracting(Rendition::width).anyMatch(Objects::nonNull);
        assertThat(renditions).extracting(Rendition::density).anyMatch(Objects::nonNull);
        assertThat(renditions).extracting(Rendition::media).anyMatch(Objects::nonNull);
        assertThat(renditions).extracting(Rendition::type).anyMatch(Objects::nonNull);
    }

    @Test
    void theSiteHasEverythingThatASiteCanHave() {
        Site site = SampleArticles.site();
        assertThat(site.homes().keySet()).containsExactlyElementsOf(SampleArticles.languages());
        assertThat(site.profiles()).hasSize(5);
        assertThat(site.apps()).hasSize(2);
        assertThat(site.logo()).isNotNull();
        assertThat(site.search()).isNotNull();
        assertThat(site.follow()).isNotNull();
        assertThat(site.copyright()).isNotNull();
        assertThat(site.reuseNeedsLink()).isTrue();
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleArticles.railway("fr"))
                .withMessage("no sample article: \"railway\" in fr");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleArticles.file("pictures/../articles/minimal.en.json"))
                .withMessage("no sample file: \"pictures/../articles/minimal.en.json\"");
    }

    private static String jsonOf(Article article) {
        String page = article.url().path().replaceFirst(".*/", "");
        return SampleArticles.json(page.replace(".html", ""), article.language().toLanguageTag());
    }

    private static Stream<String> hosts(String text) {
        return HOST.matcher(text).results().map(result -> result.group(1));
    }

    /** What a translation has in common with its original: kinds of nodes and what they lead to, without words. */
    private static List<String> shape(Article article) {
        String language = "/" + article.language().toLanguageTag() + "/";
        List<String> shape = new ArrayList<>();
        shape.add(article.standfirst().size() + " " + article.byline().size() + " "
                + article.tags().size() + " "
                + article.related().size() + " " + article.corrections().size() + " "
                + article.translations().size()
                + " " + article.published() + " " + article.updated() + " " + article.views() + " " + article.source());
        article.body()
                .nodes()
                .map(node -> node.getClass().getSimpleName() + " " + idOf(node) + " " + addressOf(node) + " "
                        + node.contents().size())
                .map(line -> line.replace(language, "/"))
                .forEach(shape::add);
        return shape;
    }

    private static String idOf(Node node) {
        if (node instanceof Heading heading) return Objects.toString(heading.id(), "");
        if (node instanceof Span span) return Objects.toString(span.id(), "");
        if (node instanceof Passage passage) return Objects.toString(passage.id(), "");
        return "";
    }

    private static String addressOf(Node node) {
        if (node instanceof Link link) return link.url().value();
        return node instanceof Image image ? image.url().value() : "";
    }

    private static Stream<WebUrl> links(Article article) {
        return each(nodes(article).toList(), Link.class).map(Link::url);
    }

    private static List<String> own(Article article) {
        return wordings(article).stream()
                .filter(wording -> wording.language().equals(article.language()))
                .map(Wording::text)
                .toList();
    }

    /** Everything that a reader of the article can read or hear, each in its language. */
    private static List<Wording> wordings(Article article) {
        Stream<String> own = Stream.of(article.headline(), article.kicker(), article.rights());
        Stream<String> section = Stream.ofNullable(article.section()).flatMap(it -> Stream.of(it.name(), it.tagline()));
        Stream<String> people = article.byline().stream().flatMap(it -> Stream.of(it.name(), it.role()));
        Stream<String> tags = article.tags().stream().map(tag -> tag.name());
        List<Wording> wordings = new ArrayList<>();
        Stream.of(own, section, people, tags)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .forEach(text -> wordings.add(new Wording(article.language(), text)));
        blocks(article).forEach(block -> add(block, article.language(), wordings));
        return wordings;
    }

    private static void add(Node node, Locale around, List<Wording> to) {
        Locale language = Objects.requireNonNullElse(languageOf(node), around);
        textsOf(node).filter(Objects::nonNull).forEach(text -> to.add(new Wording(language, text)));
        node.contents().forEach(inside -> add(inside, language, to));
    }

    private static Locale languageOf(Node node) {
        if (node instanceof Span span) return span.language();
        return node instanceof Passage passage ? passage.language() : null;
    }

    private static Stream<String> textsOf(Node node) {
        if (node instanceof Text text) return Stream.of(text.value());
        if (node instanceof Image image) return Stream.of(image.alt(), image.title());
        if (node instanceof Link link) return Stream.of(link.title());
        if (node instanceof Abbreviation abbreviation) return Stream.of(abbreviation.title());
        return node instanceof Embed embed ? Stream.of(embed.title()) : Stream.empty();
    }

    private static Stream<Node> nodes(Article article) {
        return new Body(blocks(article).toList()).nodes();
    }

    /** The body, and what stands around it. */
    private static Stream<Block> blocks(Article article) {
        List<Block> around = new ArrayList<>(article.related());
        if (article.leadMedia() != null) around.add(article.leadMedia());
        around.add(new Paragraph(article.standfirst()));
        article.corrections().forEach(it -> around.add(new Paragraph(it.children())));
        return Stream.concat(article.body().children().stream(), around.stream());
    }

    private static <T extends Node> Stream<T> each(List<Node> nodes, Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private record Wording(Locale language, String text) {}
}
