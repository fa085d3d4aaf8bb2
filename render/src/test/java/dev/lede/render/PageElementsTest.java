package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each element of a page is where it belongs, and in the article's language. */
class PageElementsTest {
    static final List<String> LANGUAGES = Articles.LANGUAGES;

    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}+");

    /** Words in Latin letters that a Russian or Armenian page has by right: names, and signs of the world over. */
    private static final Set<String> NAMES = Set.of(
            ("Lede Times Ltd X YouTube Instagram Facebook Telegram App Store Google Play English Lake Post A Aa UTC WhatsApp "
                            + "Viber VK OK LinkedIn Reddit https lede example ru hy lake")
                    .split(" "));

    /** An element: its place, its number, and its text in each language. */
    private record Expected(String name, String selector, int times, BiFunction<Article, Messages, String> words) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Expected element(
            String name, String selector, int times, BiFunction<Article, Messages, String> words) {
        return new Expected(name, selector, times, words);
    }

    private static final String PROFILES = ".lede-profiles a[href*=%s]";

    private static final List<Expected> ELEMENTS = List.of(
            element("twitter", PROFILES.formatted("x.com"), 1, (a, m) -> "X"),
            element("youtube", PROFILES.formatted("youtube.com"), 1, (a, m) -> "YouTube"),
            element("instagram", PROFILES.formatted("instagram.com"), 1, (a, m) -> "Instagram"),
            element("facebook", PROFILES.formatted("facebook.com"), 1, (a, m) -> "Facebook"),
            element("telegram", PROFILES.formatted("t.me"), 1, (a, m) -> "Telegram"),
            element("apple store", ".lede-apps a[href*=apple]", 1, (a, m) -> "App Store"),
            element("play market", ".lede-apps a[href*=play.google]", 1, (a, m) -> "Google Play"),
            element("night theme", "[data-lede-action=theme-night]", 1, (a, m) -> m.text("theme.night")),
            element("day theme", "[data-lede-action=theme-day]", 1, (a, m) -> m.text("theme.day")),
            element("device's theme", "[data-lede-action=theme-auto]", 1, (a, m) -> m.text("theme.auto")),
            element("ru", "nav.lede-languages [lang=ru]", 1, (a, m) -> "Русский"),
            element("arm", "nav.lede-languages [lang=hy]", 1, (a, m) -> "Հայերեն"),
            element("menu", "nav.lede-sections li", 1, (a, m) -> a.section().name()),
            element("imprint", "nav.lede-site-links li", 1, (a, m) -> a.kicker()),
            element("search", "form[role=search][action=/search] button", 1, (a, m) -> m.text("search.submit")),
            element("what are you looking for?", "form input[name=q][placeholder]", 1, (a, m) -> ""),
            element("reuse", "p.lede-reuse", 1, (a, m) -> m.text("reuse.notice", Map.of("site", "Lede Times"))),
            element(
                    "copyright",
                    "p.lede-copyright",
                    1,
                    (a, m) -> m.text("copyright", Map.of("years", "2024–2026", "holder", "Lede Times Ltd"))),
            element(
                    "section label",
                    "p.lede-section a",
                    1,
                    (a, m) -> a.section().name()),
            element(
                    "section with tagline",
                    "p.lede-section-end",
                    1,
                    (a, m) -> a.section().name() + " " + a.section().tagline()),
            element("A+", "[data-lede-action=larger]", 1, (a, m) -> "A+"),
            element("A-", "[data-lede-action=smaller]", 1, (a, m) -> "A−"),
            element("headline", "h1", 1, (a, m) -> a.headline()),
            element("date and time", "ul.lede-meta > li:first-child > time", 1, (a, m) -> m.dateTime(a.published())),
            element(
                    "standfirst",
                    "p.lede-standfirst",
                    1,
                    (a, m) -> ((dev.lede.core.body.Text) a.standfirst().get(0)).value()),
            element(
                    "body",
                    "div.lede-body > p:first-child",
                    1,
                    (a, m) -> a.body().text().lines().findFirst().orElseThrow()),
            element(
                    "signature",
                    "p.lede-byline a",
                    1,
                    (a, m) -> a.byline().get(0).name()),
            element(
                    "reprint",
                    "p.lede-source",
                    1,
                    (a, m) -> m.text("source.reprint", Map.of("publisher", "Lake Post"))),
            element(
                    "original headline",
                    "ul.lede-original cite",
                    1,
                    (a, m) -> a.source().headline()),
            element(
                    "original date",
                    "ul.lede-original > li:last-child",
                    1,
                    (a, m) -> m.text("source.date", Map.of("date", a.source().publishedOn()))),
            element("views", "li.lede-views", 1, (a, m) -> m.count("article.views", 83)),
            element("share prompt", "p.lede-share-prompt", 1, (a, m) -> m.text("share.prompt")),
            element("share on Telegram", "a[data-lede-share=telegram]", 1, (a, m) -> "Telegram"),
            element("share on Viber", "a[data-lede-share=viber][href^=viber:]", 1, (a, m) -> "Viber"),
            element("share by e-mail", "a[data-lede-share=email]", 1, (a, m) -> m.text("share.email")),
            element("native share", "button[data-lede-action=share]", 1, (a, m) -> m.text("share.native")),
            element("print", "button[data-lede-action=print]", 1, (a, m) -> m.text("print")),
            element(
                    "address on paper",
                    "p.lede-on-paper",
                    1,
                    (a, m) -> m.text("print.source", Map.of("url", a.url().value()))),
            element("copy link", "button[data-lede-action=copy]", 1, (a, m) -> m.text("copy.link")),
            element("toast", "p.lede-toast[role=status]", 1, (a, m) -> ""),
            element(
                    "telegram follow",
                    "a[href=https://t.me/ledetimes_news]",
                    1,
                    (a, m) -> m.text("follow", Map.of("network", "Telegram"))));

    static Stream<Arguments> elements() {
        return LANGUAGES.stream()
                .flatMap(language -> ELEMENTS.stream().map(element -> Arguments.of(language, element)));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void elementHasTheExpectedText(String language, Expected element) {
        Article article = Articles.full(language);
        Messages messages = Messages.of(Languages.of(language));

        assertThat(page(language).select(element.selector()).eachText().stream().map(PageElementsTest::spaced))
                .hasSize(element.words().apply(article, messages).isEmpty() ? 0 : element.times())
                .allMatch(spaced(element.words().apply(article, messages))::equals);
        assertThat(page(language).select(element.selector())).hasSize(element.times());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void namesForScreenReadersAreInThePagesLanguage(String language) {
        Messages messages = Messages.of(Languages.of(language));
        Document page = page(language);

        assertThat(page.select("nav.lede-profiles").eachAttr("aria-label"))
                .contains(messages.text("social.label", Map.of("site", "Lede Times")));
        assertThat(page.select("input").attr("placeholder")).isEqualTo(messages.text("search.prompt"));
        assertThat(page.select("[data-lede-action=larger]").attr("aria-label"))
                .isEqualTo("A+ " + messages.text("textSize.larger"));
        assertThat(page.select("[data-lede-action=smaller]").attr("aria-label"))
                .isEqualTo("A− " + messages.text("textSize.smaller"));
        assertThat(page.select("[data-lede-action=copy]").attr("data-lede-done"))
                .isEqualTo(messages.text("copy.done"));
        assertThat(page.select("nav, form, section[aria-label], [role=group]").stream()
                        .map(element -> element.is("form") ? element.expectFirst("input") : element)
                        .map(element -> element.attr("aria-label")))
                .noneMatch(String::isBlank);
    }

    /** Voice control finds a control by the words that are seen (WCAG 2.2, 2.5.3). */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nameOfEachControlHasItsVisibleLabel(String language) {
        assertThat(page(language).select("a[aria-label], button[aria-label]"))
                .hasSizeGreaterThan(8)
                .allSatisfy(control -> assertThat(control.attr("aria-label")).contains(control.text()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void pageHasNoLabelInAnotherLanguage(String language) {
        if (language.equals("en")) return;
        Document page = page(language);
        Set<String> strange = new TreeSet<>();
        Markup.words(page)
                .forEach(words -> LATIN_WORD
                        .matcher(words)
                        .results()
                        .map(result -> result.group())
                        .filter(word -> !NAMES.contains(word))
                        .forEach(strange::add));

        assertThat(strange).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void pageIsMarkedWithItsLanguage(String language) {
        Document page = page(language);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.expectFirst("html").hasAttr("dir")).isFalse();
        // Nothing inside of it is in another language but the names of languages.
        assertThat(page.body().select("[lang]:not(nav.lede-languages [lang])")).isEmpty();
        assertThat(page.html()).doesNotContain("\"arm\"");
    }

    @Test
    void languageLinksGoToTranslationsOrHomePages() {
        assertThat(page("ru").select("nav.lede-languages a").eachAttr("href"))
                .containsExactly("https://lede.example/en/lake", "https://lede.example/hy/lake");
        Document bare =
                Jsoup.parse(Articles.renderer().page(Articles.bare("ru")).toString());
        assertThat(bare.select("nav.lede-languages a").eachAttr("href")).containsExactly("/en/", "/hy/");
        assertThat(bare.select("nav.lede-languages li").eachText()).containsExactly("English", "Русский", "Հայերեն");
        assertThat(bare.select("nav.lede-languages [aria-current]").eachAttr("lang"))
                .containsExactly("ru");
    }

    @Test
    void datetimeAttributesHaveTheOffset() {
        assertThat(page("hy").select("time").eachAttr("datetime"))
                .containsExactly("2026-02-28T08:04:00+04:00", "2026-03-01T21:30:00+04:00", "2026-03-01T21:00:00+04:00");
    }

    @Test
    void reprintLinksToItsSource() {
        assertThat(page("en").select("p.lede-source a").eachAttr("href"))
                .containsExactly("https://post.example/ice?a=1&b=2");
        assertThat(page("en").select("p.lede-reuse a").eachAttr("href")).containsExactly("https://lede.example/");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void idsAreUniqueAndInPageLinksHaveTargets(String language) {
        Document page = page(language);
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void leadImageIsLoadedAtOnceAndOthersLazily() {
        Document page = page("en");

        assertThat(page.select("div.lede-lead img").attr("fetchpriority")).isEqualTo("high");
        assertThat(page.select("div.lede-lead img").hasAttr("loading")).isFalse();
    }

    private static Document page(String language) {
        return Jsoup.parse(Articles.renderer().page(Articles.full(language)).toString());
    }

    /** jsoup's text turns no-break spaces into spaces. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
