package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.i18n.Messages;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in languages without messages: the labels are English and are marked as English. */
class ForeignLanguageTest {
    @ParameterizedTest
    @CsvSource({"ka, ltr", "ar, rtl", "he, rtl", "fa, rtl", "ja, ltr", "az-Arab, rtl"})
    void pageHasItsOwnLanguageAndDirection(String language, String direction) {
        Element html = page(article(language)).expectFirst("html");

        assertThat(html.attr("lang")).isEqualTo(language);
        assertThat(html.attr("dir")).isEqualTo(direction.equals("rtl") ? "rtl" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ka", "ar", "he"})
    void everyEnglishLabelIsMarkedAsEnglish(String language) {
        Document page = page(article(language));
        List<Element> speaking = page.body().getAllElements().stream()
                .filter(element -> Markup.ENGLISH.matcher(element.ownText()).find()
                        || Markup.ENGLISH.matcher(element.attr("aria-label")).find()
                        || Markup.ENGLISH.matcher(element.attr("placeholder")).find())
                .toList();

        assertThat(speaking).isNotEmpty().allSatisfy(element -> {
            Element marked = element.closest("[lang]");
            assertThat(marked.attr("lang")).as(element.outerHtml()).isEqualTo("en");
            assertThat(marked.attr("dir")).as(element.outerHtml()).isEqualTo(language.equals("ka") ? "" : "ltr");
        });
    }

    @Test
    void textOfTheArticleIsNotMarkedAsEnglish() {
        Document page = page(article("ka"));

        for (String own :
                List.of("h1", "p.lede-standfirst", "div.lede-body > p", "p.lede-section", "p.lede-section-end")) {
            assertThat(page.expectFirst(own).closest("[lang]").normalName())
                    .as(own)
                    .isEqualTo("html");
        }
    }

    @ParameterizedTest
    @CsvSource({"ka, ''", "ar, rtl"})
    void linksOfTheSiteAreInTheLanguageOfTheArticle(String language, String direction) {
        Site site = Site.builder("Lede Times", "https://lede.example/")
                .addSection(language, SiteLink.of("ტბა", "/lake"))
                .addFooterLink(language, SiteLink.of("კონტაქტი", "/contact"))
                .build();
        ArticleRenderer renderer = ArticleRenderer.builder(site).build();
        String other = renderer.page(Article.builder("https://lede.example/y", language + "-x-a", "ტბა")
                        .build())
                .toString();
        Document page = Jsoup.parse(renderer.page(article(language)).toString());

        for (String list : List.of(".lede-sections ul", ".lede-site-links ul")) {
            assertThat(page.expectFirst(list).attr("lang")).as(list).isEqualTo(language);
            assertThat(page.expectFirst(list).attr("dir")).as(list).isEqualTo(direction);
            assertThat(page.expectFirst(list).parent().closest("[lang]").attr("lang"))
                    .as(list)
                    .isEqualTo("en");
            assertThat(Jsoup.parse(other).expectFirst(list).attr("lang")).isEqualTo(language + "-x-a");
        }
    }

    @Test
    void regionOfALanguageUsesItsMessagesUnmarked() {
        Document page = page(Articles.bare("ru-RU"));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ru-RU");
        assertThat(page.select(".lede-share").attr("aria-label")).isEqualTo("Поделиться");
        assertThat(page.select(".lede-share").hasAttr("lang")).isFalse();
    }

    @Test
    void hostCanAddALanguage() {
        Messages georgian = Messages.read(Locale.forLanguageTag("ka"), new StringReader("share.prompt=გააზიარეთ"));
        Document page = Jsoup.parse(ArticleRenderer.builder(Articles.site())
                .addMessages(georgian)
                .build()
                .page(article("ka"))
                .toString());

        assertThat(page.select(".lede-share-prompt").text()).isEqualTo("გააზიარეთ");
        assertThat(page.select(".lede-share").hasAttr("lang")).isFalse();
    }

    private static Article article(String language) {
        return Article.builder("https://lede.example/x", language, "ტბა")
                .standfirst("ყინული")
                .section(Section.of("მსოფლიო", "/w"))
                .source(Source.of("ტბის ფოსტა", "https://post.example/").withHeadline("ტბა"))
                .published(Articles.full("en").published())
                .updated(Articles.full("en").updated())
                .byline(Contributor.of("ანა"), Contributor.of("ბექა"))
                .tags(Tag.of("ტბა"))
                .corrections(Correction.of(Articles.full("en").published(), "ყინული"))
                .related(RelatedLink.of("/r", "ტბა"))
                .views(5)
                .body(Body.of(
                        Paragraph.of("ყინული"),
                        Embed.of("youtube", "https://youtu.be/a"),
                        new Details(List.of(), List.of(Paragraph.of("ყინული")))))
                .build();
    }

    private static Document page(Article article) {
        return Jsoup.parse(Articles.renderer().page(article).toString());
    }
}
