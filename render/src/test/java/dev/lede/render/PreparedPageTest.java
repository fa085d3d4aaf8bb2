package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lede.core.Article;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request for a prepared page allocates, and that each number of views is written as the messages write it. */
class PreparedPageTest {
    private static final int MAX_BYTES = 200;
    private static final int REQUESTS = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void requestOfAnotherReaderWithOtherViewsAllocatesAtMost200Bytes(String language) {
        ArticlePage page = Articles.renderer().page(Articles.full(language));
        List<ReaderPreferences> readers = readers();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        long request = allocated(views -> {
            stream.reset();
            page.withViews(views).writeTo(stream, readers.get((int) (views % readers.size())));
        });

        assertThat(request).isLessThanOrEqualTo(MAX_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void viewsAreWrittenAsTheMessagesWriteThem(String language) {
        Article article = Articles.full(language);
        ArticlePage page = Articles.renderer().page(article);
        Messages messages = Messages.of(Languages.of(language));

        for (long views : new long[] {0, 1, 2, 5, 11, 21, 999, 1_000, 1_001, 9_999, 10_000, 123_456, Long.MAX_VALUE}) {
            assertThat(page.withViews(views).toString())
                    .contains("<li class=\"lede-views\">" + messages.count("article.views", views) + "</li>");
        }
    }

    @Test
    void viewsAreWrittenAsMessagesOfTheHostWriteThem() {
        Messages plain = Messages.of(Languages.of("ru"));
        List<Map<String, String>> overlays = List.of(
                Map.of("article.views.one", "1 или 21", "article.views.many", "{count} из {count}"),
                Map.of("number.group", "", "number.minimumGroupingDigits", "1"),
                Map.of("number.group", "&", "article.views.few", "2 раза по {count}"));

        for (Map<String, String> overlay : overlays) {
            Messages messages = plain.with(overlay);
            ArticlePage page = ArticleRenderer.builder(Articles.site())
                    .addMessages(messages)
                    .build()
                    .page(Articles.full("ru"));
            for (long views : new long[] {1, 2, 21, 5, 22, 101, 1_000, 1_234_567, 1_000_021}) {
                String text = messages.count("article.views", views).replace("&", "&amp;");
                assertThat(page.withViews(views).toString()).contains("<li class=\"lede-views\">" + text + "</li>");
            }
        }
    }

    /** A form whose example is its only number must not keep that number as fixed text. */
    @ParameterizedTest
    @CsvSource({"i != 0 and i % 1000000 = 0, 3000000, 5000000", "i % 7000000 = 3000000, 3000000, 10000000"})
    void rareFormWritesEachNumber(String rule, long first, long second) {
        String file = "plural.many=" + rule + "\narticle.views.many={count} de visitas ({count})\n"
                + "article.views.other={count} visitas\n";
        Messages spanish = Messages.read(Languages.of("es"), new StringReader(file));
        ArticlePage page = ArticleRenderer.builder(Articles.site())
                .addMessages(spanish)
                .build()
                .page(Article.builder("https://lake.example/es/hielo", "es", "Hielo")
                        .build());

        for (long views : new long[] {first, second}) {
            assertThat(page.withViews(views).toString()).contains(">" + spanish.count("article.views", views) + "<");
        }
    }

    /** Returns the mean of the bytes that a task allocates, after it has run often enough to fill all caches. */
    private static long allocated(LongConsumer task) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (long views = 0; views < REQUESTS; views++) task.accept(views);
        long before = thread.getCurrentThreadAllocatedBytes();
        for (long views = REQUESTS; views < 2 * REQUESTS; views++) task.accept(views);
        return (thread.getCurrentThreadAllocatedBytes() - before) / REQUESTS;
    }

    private static List<ReaderPreferences> readers() {
        List<ReaderPreferences> readers = new ArrayList<>();
        for (ThemeMode theme : ThemeMode.values()) {
            for (int size = ReaderPreferences.SMALLEST; size <= ReaderPreferences.LARGEST; size++) {
                readers.add(new ReaderPreferences(theme, size));
            }
        }
        return readers;
    }
}
