package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.render.sanitize.BodySanitizer;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SeveralFragmentsTest {
    private static final Body BODY = Body.of(
            Paragraph.of(Link.of("#note", "see the note")),
            Heading.of(2, "Note").withId("note"));

    private final ArticleRenderer renderer = Articles.renderer();

    @Test
    void fragmentsHaveDifferentIdsAndLinkToTheirOwn() {
        Document page = Jsoup.parse(Stream.of("ice", "fog")
                .map(name -> renderer.fragment(article(name)).toString())
                .reduce("", String::concat));

        assertThat(page.select("[id]").eachAttr("id")).hasSize(2).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]")).hasSize(2);
        for (Element link : page.select("a[href^=#]")) {
            Element target = page.getElementById(link.attr("href").substring(1));
            assertThat(Objects.requireNonNull(target).closest(".lede")).isSameAs(link.closest(".lede"));
        }
    }

    @Test
    void fragmentIsReadBackWithItsOriginalIds() {
        Element body = Jsoup.parse(renderer.fragment(article("ice")).toString()).selectFirst(".lede-body");

        assertThat(BodySanitizer.news()
                        .sanitize(Objects.requireNonNull(body).html())
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void idsOfAFragmentAreDeterministic() {
        assertThat(renderer.fragment(article("ice")).toString())
                .isEqualTo(renderer.fragment(article("ice")).toString());
    }

    private static Article article(String name) {
        return Article.builder("https://lakepost.example/en/" + name, "en", name)
                .body(BODY)
                .build();
    }
}
