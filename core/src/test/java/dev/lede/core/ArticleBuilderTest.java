package dev.lede.core;

import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Overloads of a setter are equivalent, and setters refuse trees that are too deep. */
class ArticleBuilderTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-04-02T08:30+04:00");

    @Test
    void listsAndVarargsBuildEqualArticles() {
        Contributor nell = Contributor.of("Nell");
        Correction correction = Correction.of(MORNING, "The lake is deeper.");
        RelatedLink related = RelatedLink.of("/snow", "Snow");
        Article one = Article.builder("https://lake.example/ice", "hy", "Ice")
                .standfirst("It is thin.")
                .byline(nell)
                .tags(Tag.of("ice"))
                .addTranslation("ru", "/ru/ice")
                .related(related)
                .views(83)
                .corrections(correction)
                .build();
        Article other = Article.builder(WebUrl.of("https://lake.example/ice"), Locale.forLanguageTag("hy"), "Ice")
                .standfirst(List.of(new Text("It is thin.")))
                .byline(List.of(nell))
                .tags(List.of(Tag.of("ice")))
                .translations(Map.of(Locale.forLanguageTag("ru"), WebUrl.of("/ru/ice")))
                .related(List.of(related))
                .views(OptionalLong.of(83))
                .corrections(List.of(correction))
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.standfirst()).containsExactly(new Text("It is thin."));
        assertThat(one.views()).hasValue(83);
    }

    @Test
    void laterSettersReplaceEarlierOnes() {
        Article article = Article.builder("https://lake.example/ice", "en", "Ice")
                .leadMedia(Figure.of(Image.of("/ice.jpg", "Ice")))
                .views(83)
                .body(body(p("It is thin.")))
                .url("https://lake.example/snow")
                .language("ru")
                .headline("Снег")
                .leadMedia(null)
                .views(OptionalLong.empty())
                .corrections(Correction.of(MORNING, "a"))
                .corrections(List.of())
                .body(body())
                .build();
        assertThat(article)
                .isEqualTo(Article.builder("https://lake.example/snow", "ru", "Снег")
                        .build());
    }

    @Test
    void urlsAndLanguagesAreAcceptedAsStringsAndTyped() {
        Locale armenian = Locale.forLanguageTag("hy");
        Locale russian = Locale.forLanguageTag("ru");
        Article typed = ice().url(WebUrl.of("https://lake.example/hy/ice"))
                .language(armenian)
                .addTranslation(russian, WebUrl.of("/ru/ice"))
                .build();
        Article strings = ice().url("https://lake.example/hy/ice")
                .language("hy")
                .addTranslation("ru", "/ru/ice")
                .build();
        assertThat(typed).isEqualTo(strings);
        assertThat(typed.language()).isEqualTo(armenian);
        refused("locale without a language: \"\"", () -> ice().language(Locale.ROOT));
        refused("an article's URL must begin with https:// or http://: \"/ice\"", () -> ice().url(WebUrl.of("/ice")));
    }

    @Test
    void articleHasTheFieldsOfAContentManagementSystem() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("acme:row", 7);
        data.put("acme.desk:names", List.of("nature", true));
        data.put("acme:none", null);
        Article article = ice().id("row/7")
                .kind(ArticleKind.FACT_CHECK)
                .seoTitle("Lake ice")
                .seoDescription("Why it is thin.")
                .dateline("Sevan")
                .data(data)
                .build();
        data.clear();
        assertThat(article.id()).isEqualTo("row/7");
        assertThat(article.kind()).isEqualTo(ArticleKind.FACT_CHECK);
        assertThat(article.seoTitle()).isEqualTo("Lake ice");
        assertThat(article.seoDescription()).isEqualTo("Why it is thin.");
        assertThat(article.dateline()).isEqualTo("Sevan");
        assertThat(article.data().keySet()).containsExactly("acme:row", "acme.desk:names", "acme:none");
        assertThat(article.data()).containsEntry("acme:row", 7L).containsEntry("acme:none", null);
        assertThat(ice().build().kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(article.toBuilder().id(null).build()).isNotEqualTo(article);
    }

    @Test
    void fieldsOfAContentManagementSystemAreValid() {
        refused("an id is 1..200 characters without white space: \"a b\"", () -> ice().id("a b"));
        refused("seoTitle is blank", () -> ice().seoTitle(" "));
        refused("seoDescription has a line break at 1: \"a\nb\"", () -> ice().seoDescription("a\nb"));
        refused("dateline is blank", () -> ice().dateline(""));
        refused("a key of data must be vendor:name: \"row\"", () -> ice().data(Map.of("row", 7)));
        refused("a key of data must be vendor:name: \"acme:\"", () -> ice().data(Map.of("acme:", 7)));
        refused("not a JSON value: java.lang.Object", () -> ice().data(Map.of("acme:x", new Object())));
    }

    @Test
    void viewsCannotBeNegativeInEitherForm() {
        Article.Builder builder = ice();
        refused("views cannot be negative: -1", () -> builder.views(-1));
        refused("views cannot be negative: -1", () -> builder.views(OptionalLong.of(-1)));
    }

    @Test
    void translationsRefuseMailtoAndTelUrlsInEitherForm() {
        refused(
                "translation must not be a mailto or tel URL: \"mailto:a@lake.example\"",
                () -> ice().translations(Map.of(Locale.forLanguageTag("ru"), WebUrl.of("mailto:a@lake.example"))));
    }

    @Test
    void translationsHaveTheSameLanguagesInEitherForm() {
        Locale hebrew = new Locale.Builder().setLanguageTag("heb").build();
        Article article =
                ice().translations(Map.of(hebrew, WebUrl.of("/he/ice"))).build();
        assertThat(article.translations()).containsOnlyKeys(Locale.forLanguageTag("he"));
        assertThat(article).isEqualTo(ice().addTranslation("heb", "/he/ice").build());
        refused(
                "a translation into the article's own language, en: /ice",
                () -> ice().translations(Map.of(Locale.forLanguageTag("eng"), WebUrl.of("/ice")))
                        .build());
    }

    @Test
    void translationsNeedALanguage() {
        refused(
                "locale without a language: \"\"",
                () -> ice().translations(Map.of(Locale.ROOT, WebUrl.of("https://lake.example/x"))));
        refused(
                "locale without a language: \"_AM\"",
                () -> ice().translations(
                                Map.of(new Locale.Builder().setRegion("AM").build(), WebUrl.of("/x"))));
    }

    @Test
    void twoTranslationsIntoOneLanguageAreRefused() {
        Map<Locale, WebUrl> twice = new LinkedHashMap<>();
        twice.put(Locale.forLanguageTag("ru"), WebUrl.of("/ru"));
        twice.put(new Locale.Builder().setLanguageTag("rus").build(), WebUrl.of("/rus"));
        refused("duplicate translation into ru: /rus", () -> ice().translations(twice));
    }

    @Test
    void listsHaveAtMostAThousandEntries() {
        List<Contributor> byline = Collections.nCopies(1_000, Contributor.of("Ani"));
        List<Tag> tags = Collections.nCopies(1_000, Tag.of("ice"));
        List<RelatedLink> related = Collections.nCopies(1_000, RelatedLink.of("/snow", "Snow"));
        Article full = ice().byline(byline).tags(tags).related(related).build();
        assertThat(full.byline()).isEqualTo(byline);
        assertThat(full.tags()).isEqualTo(tags);
        assertThat(full.related()).isEqualTo(related);

        refused("more than 1000 contributors in the byline: 1001", () -> ice().byline(withOneMore(byline)));
        refused("more than 1000 tags: 1001", () -> ice().tags(withOneMore(tags)));
        refused("more than 1000 related links: 1001", () -> ice().related(withOneMore(related)));
    }

    @Test
    void articleHasAtMost500Translations() {
        Map<Locale, WebUrl> translations = new LinkedHashMap<>();
        Article.Builder one = ice();
        for (int at = 0; at < 500; at++) {
            translations.put(Locale.forLanguageTag("ru-x-a" + at), WebUrl.of("/" + at));
            one.addTranslation("ru-x-a" + at, "/" + at);
        }
        assertThat(ice().translations(translations).build()).isEqualTo(one.build());

        refused("more than 500 translations: 501", () -> one.addTranslation("hy", "/hy"));
        translations.put(Locale.forLanguageTag("hy"), WebUrl.of("/hy"));
        refused("more than 500 translations: 501", () -> ice().translations(translations));
    }

    private static <T> List<T> withOneMore(List<T> list) {
        List<T> more = new ArrayList<>(list);
        more.add(list.get(0));
        return more;
    }

    /** Code that walks an article's trees recurses, so all of them have the maximum depth of a body. */
    @Test
    void treesBesideTheBodyHaveItsMaximumDepth() {
        Figure lead = new Figure(List.of(quotes(Body.MAX_DEPTH)), List.of(), List.of(), Figure.Placement.COLUMN);
        List<Inline> line = spans(Body.MAX_DEPTH - 1);
        RelatedLink related = RelatedLink.of(WebUrl.of("/snow"), line.toArray(Inline[]::new));
        tooDeep(() -> ice().leadMedia(lead));
        tooDeep(() -> ice().related(related));
        tooDeep(() -> ice().related(List.of(related)));
        tooDeep(() -> ice().standfirst(line));
        tooDeep(() -> ice().corrections(new Correction(MORNING, line)));
    }

    @Test
    void daysAndMomentsHaveYearsOfFourDigits() {
        refused(
                "the year of source publishedOn must be 1..9999: 0",
                () -> Source.of("Review", "https://review.example/").withPublishedOn(LocalDate.of(0, 1, 1)));
        refused("the year of published must be 1..9999: 10000", () -> ice().published(MORNING.withYear(10_000)));
        assertThat(ice().published(MORNING.withYear(9_999)).build().published()).isEqualTo(MORNING.withYear(9_999));
        Source source = Source.of("Review", "https://review.example/")
                .withHeadline("Thin ice")
                .withPublishedOn(LocalDate.of(1, 1, 1));
        assertThat(source.publishedOn()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(source.headline()).isEqualTo("Thin ice");
    }

    private static Article.Builder ice() {
        return Article.builder("https://lake.example/ice", "en", "Ice");
    }

    private static Block quotes(int depth) {
        Block block = Paragraph.of("x");
        for (int level = 0; level < depth; level++) block = Blockquote.of(block);
        return block;
    }

    private static List<Inline> spans(int depth) {
        Inline inline = new Text("x");
        for (int level = 0; level < depth; level++) inline = Span.of(inline).withId("id" + level);
        return List.of(inline);
    }

    private static void tooDeep(Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessageContaining("deeper than 100");
    }

    private static void refused(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
    }
}
