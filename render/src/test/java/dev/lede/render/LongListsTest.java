package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lede.core.Article;
import dev.lede.core.Contributor;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Articles with very many contributors and translations: all are rendered, at linear cost. */
class LongListsTest {
    @Test
    void allContributorsAreListedInOrder() {
        List<String> names =
                IntStream.range(0, 1_000).mapToObj(at -> "Ani " + at).toList();
        String byline = page(withByline(1_000)).select("p.lede-byline").text();
        assertThat(byline).isEqualTo("By " + String.join(", ", names.subList(0, 999)) + " and " + names.get(999));
    }

    @Test
    void memoryIsLinearInTheContributors() {
        long few = allocated(withByline(250));
        long many = allocated(withByline(1_000));
        assertThat((double) many / few).as("%d bytes, then %d", few, many).isLessThan(5);
    }

    @Test
    void allTranslationsAreInTheLanguageSwitch() {
        var builder = Articles.bare("en").toBuilder();
        List<String> tags = new ArrayList<>();
        for (int at = 0; at < 500; at++) {
            tags.add("ru-x-a" + at);
            builder.addTranslation(tags.get(at), "https://lede.example/ru/" + at);
        }
        assertThat(page(builder.build()).select("nav.lede-languages a").eachAttr("hreflang"))
                .containsAll(tags);
    }

    private static Article withByline(int contributors) {
        return Articles.bare("en").toBuilder()
                .byline(IntStream.range(0, contributors)
                        .mapToObj(at -> Contributor.of("Ani " + at))
                        .toList())
                .build();
    }

    private static long allocated(Article article) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ArticleRenderer renderer = Articles.bareRenderer();
        renderer.page(article);
        long before = threads.getCurrentThreadAllocatedBytes();
        renderer.page(article);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Document page(Article article) {
        return Jsoup.parse(Articles.bareRenderer().page(article).toString());
    }
}
