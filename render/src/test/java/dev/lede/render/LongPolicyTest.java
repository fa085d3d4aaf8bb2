package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Rendition;
import dev.lede.render.html.Html;
import dev.lede.render.policy.ContentSecurityPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policy of an article with many hosts stays short enough for a header. */
class LongPolicyTest {
    private static final String PIXEL =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    @Test
    void imagesOfManyHostsWidenToHttps() {
        assertThat(sources("img-src", images(1_400, "https://h%d.example/a.jpg")))
                .containsExactly("https:");
    }

    @Test
    void renditionsOfManyHostsWidenToHttps() {
        Rendition[] renditions = IntStream.range(0, 1_400)
                .mapToObj(n -> Rendition.of("https://h" + n + ".example/a.jpg", n + 1))
                .toArray(Rendition[]::new);

        assertThat(sources("img-src", List.of(Image.of("/a.jpg", "").withRenditions(renditions))))
                .containsExactly("'self'", "https:");
    }

    @Test
    void mediaOfManyHostsWidenToHttpsAndImagesDoNot() {
        List<Block> blocks = blocks(
                1_400,
                n -> new Audio(
                        List.of(MediaSource.of("https://h" + n + ".example/a.wav", "audio/wav")),
                        List.of(),
                        List.of()));
        List<Block> all = with(blocks, Image.of("https://one.example/a.jpg", ""));

        assertThat(sources("media-src", all)).containsExactly("https:");
        assertThat(sources("img-src", all)).containsExactly("https://one.example");
    }

    @Test
    void widenedListKeepsThePageItselfAndData() {
        List<Block> blocks =
                with(images(1_400, "https://h%d.example/a.jpg"), Image.of("/a.jpg", ""), Image.of(PIXEL, ""));

        assertThat(sources("img-src", blocks)).containsExactly("'self'", "data:", "https:");
    }

    @Test
    void widenedListAllowsHttpOnlyWhereAnImageNeedsIt() {
        List<Block> secure = images(1_400, "https://h%d.example/a.jpg");

        assertThat(sources("img-src", with(secure, Image.of("http://old.example/a.jpg", ""))))
                .containsExactly("http:", "https:");
        assertThat(sources("img-src", with(secure, Image.of("//any.example/a.jpg", ""))))
                .containsExactly("http:", "https:");
    }

    @Test
    void listWidensJustPastTheLimit() {
        // 240 sources of 15 characters and a space, and one that fills the rest.
        List<Block> images = images(240, "https://h%03d.ex/a.jpg");
        int rest = ContentSecurityPolicy.MAX_SOURCES - 240 * 16 - "https://".length();
        String host = "https://" + "a".repeat(rest) + "%s/a.jpg";

        assertThat(String.join(" ", sources("img-src", with(images, Image.of(host.formatted(""), "")))))
                .hasSize(ContentSecurityPolicy.MAX_SOURCES)
                .startsWith("https://");
        assertThat(sources("img-src", with(images, Image.of(host.formatted("a"), ""))))
                .containsExactly("https:");
    }

    @Test
    void oneVeryLongHostWidensTheList() {
        assertThat(sources("img-src", List.of(Image.of("https://" + "a.".repeat(4_000) + "a/b.jpg", ""))))
                .containsExactly("https:");
    }

    @Test
    void hostsOfSlotsStayAllowedInAWidenedList() {
        Slot slot = Slot.before(PageRegion.SHARE, Html.trusted("<hr>"))
                .withSources(PageSources.NONE.withImages("https://slot.example"));
        ArticleRenderer renderer =
                ArticleRenderer.builder(Articles.bareSite()).addSlot(slot).build();
        Article article = article(images(1_400, "https://h%d.example/a.jpg"));

        assertThat(sources("img-src", renderer.page(article).contentSecurityPolicy()))
                .containsExactly("https:");
        assertThat(sources("img-src", renderer.contentSecurityPolicy(List.of(article))))
                .containsExactly("https:");
    }

    @Test
    void articlesOfOnePageShareTheLimit() {
        List<Article> articles = IntStream.range(0, 40)
                .mapToObj(n -> article(images(10, "https://h%d-" + n + ".example/a.jpg")))
                .toList();

        assertThat(sources("img-src", Articles.bareRenderer().contentSecurityPolicy(articles)))
                .containsExactly("https:");
        assertThat(sources("img-src", Articles.bareRenderer().contentSecurityPolicy(articles.subList(0, 10))))
                .hasSize(100);
    }

    private static List<Block> images(int count, String url) {
        return blocks(count, n -> Image.of(url.formatted(n), ""));
    }

    private static List<Block> blocks(int count, Function<Integer, Block> block) {
        return IntStream.range(0, count).boxed().map(block).toList();
    }

    private static List<Block> with(List<Block> blocks, Block... more) {
        return Stream.concat(blocks.stream(), Arrays.stream(more)).toList();
    }

    private static Article article(List<Block> blocks) {
        return Articles.bare("en").toBuilder().body(new Body(blocks)).build();
    }

    private static List<String> sources(String directive, List<Block> blocks) {
        return sources(directive, Articles.bareRenderer().page(article(blocks)).contentSecurityPolicy());
    }

    private static List<String> sources(String directive, String policy) {
        return Arrays.stream(policy.split("; "))
                .filter(part -> part.startsWith(directive + " "))
                .flatMap(part ->
                        Arrays.stream(part.substring(directive.length() + 1).split(" ")))
                .toList();
    }
}
