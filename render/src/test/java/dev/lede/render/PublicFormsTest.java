package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import dev.lede.render.feed.Feeds;
import dev.lede.render.feed.Sitemaps;
import dev.lede.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Everything that search engines, feed readers and strangers get ends at the cut, unless the host asks for more. */
class PublicFormsTest {
    private static final ArticleRenderer PAGES = Articles.renderer();
    private static final Article ARTICLE = Articles.bare("en").toBuilder()
            .body(Body.of(
                    new Paragraph(List.of(new Text("Free. "), Link.of("#secret", "Later"))),
                    new Cut(),
                    Heading.of(2, "A secret heading").withId("secret"),
                    Paragraph.of("The secret words"),
                    Image.of("/secret.jpg", "secret")))
            .build();

    @Test
    void endsAtTheCut() {
        assertThat(forms(Feeds.builder(Articles.site()), TextRenderer.builder(), PAGES.previews()))
                .allSatisfy((name, form) -> assertThat(form).doesNotContain("secret"));
    }

    @Test
    void wholeArticlesAreTheExplicitWay() {
        Map<String, String> whole = forms(
                Feeds.builder(Articles.site()).wholeArticles(),
                TextRenderer.builder().wholeArticles(),
                PAGES);
        whole.remove("sitemap");
        whole.remove("news sitemap");
        assertThat(whole).allSatisfy((name, form) -> assertThat(form).contains("Free.", "The secret words"));
    }

    private static Map<String, String> forms(
            Feeds.Builder feedsBuilder, TextRenderer.Builder textsBuilder, ArticleRenderer pages) {
        Feeds feeds = feedsBuilder.build();
        Sitemaps sitemaps = Sitemaps.builder(Articles.site()).build();
        TextRenderer texts = textsBuilder.build();
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("RSS", written(feeds::writeRss));
        forms.put("Atom", written(feeds::writeAtom));
        forms.put("JSON Feed", written(feeds::writeJson));
        forms.put("sitemap", written(sitemaps::write));
        forms.put("news sitemap", written(sitemaps::writeNews));
        forms.put("plain text", texts.plainText(ARTICLE));
        forms.put("Markdown", texts.markdown(ARTICLE));
        forms.put("plain text of a body", texts.plainText(ARTICLE.body(), ARTICLE.language()));
        forms.put("Markdown of a body", texts.markdown(ARTICLE.body(), ARTICLE.language()));
        forms.put("page", pages.page(ARTICLE).toString());
        forms.put("fragment", pages.fragment(ARTICLE).toString());
        forms.put("component", pages.components(ARTICLE).body().toString());
        return forms;
    }

    private static String written(BiConsumer<Iterator<Article>, OutputStream> document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.accept(List.of(ARTICLE).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
