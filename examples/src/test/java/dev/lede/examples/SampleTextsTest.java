package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Node;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the samples: their translations, scripts and typography. */
class SampleTextsTest {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    /** Words in another script in every language: newspapers, H₂O, a key, a variable, a tag, a Hebrew word. */
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

    static Stream<Article> all() {
        return SampleArticles.all().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void railwayHasTheLengthOfAFeature(String language) {
        assertThat(SampleArticles.railway(language).body().wordCount()).isBetween(800, 1_100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "hy"})
    void translationsHaveTheStructureOfTheOriginal(String language) {
        for (Article original : SampleArticles.in("en")) {
            Article translation = SampleArticles.named(SampleContent.nameOf(original), language);
            assertThat(structure(translation)).isEqualTo(structure(original));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kitchen-sink", "blocks", "media"})
    void catalogueIsTranslatedCompletely(String name) {
        List<String> english = own(SampleArticles.named(name, "en"));
        for (String language : List.of("ru", "hy")) {
            assertThat(own(SampleArticles.named(name, language)))
                    .hasSameSizeAs(english)
                    .filteredOn(text ->
                            LETTERS.matcher(NAME.matcher(text).replaceAll("")).find())
                    .doesNotContainAnyElementsOf(english);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyWordIsWrittenInTheScriptOfItsLanguage(Article article) {
        for (Wording wording : wordings(article)) {
            UnicodeScript script = SCRIPTS.get(wording.language().getLanguage());
            assertThat(NAME.matcher(wording.text()).replaceAll("").codePoints().filter(Character::isLetter))
                    .as(wording.toString())
                    .allMatch(letter -> UnicodeScript.of(letter) == script);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void textsFollowTheTypographyOfTheirLanguage(Article article) {
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

    /** Returns what translations have in common: types of nodes, their ids and URLs, without texts. */
    private static List<String> structure(Article article) {
        String language = "/" + article.language().toLanguageTag() + "/";
        List<String> structure = new ArrayList<>();
        structure.add(article.standfirst().size() + " " + article.byline().size() + " "
                + article.tags().size() + " "
                + article.related().size() + " " + article.corrections().size() + " "
                + article.translations().size()
                + " " + article.published() + " " + article.updated() + " " + article.views() + " " + article.source());
        article.body()
                .nodes()
                .map(node -> node.getClass().getSimpleName() + " " + SampleContent.idOf(node) + " " + urlOf(node) + " "
                        + node.contents().size())
                .map(line -> line.replace(language, "/"))
                .forEach(structure::add);
        return structure;
    }

    private static String urlOf(Node node) {
        if (node instanceof Link link) return link.url().value();
        return node instanceof Image image ? image.url().value() : "";
    }

    /** Returns the texts in the language of the article. */
    private static List<String> own(Article article) {
        return wordings(article).stream()
                .filter(wording -> wording.language().equals(article.language()))
                .map(Wording::text)
                .toList();
    }

    /** Returns all texts of the article that readers can see or hear, each with its language. */
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
        SampleContent.blocks(article).forEach(block -> add(block, article.language(), wordings));
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

    private record Wording(Locale language, String text) {}
}
