package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.sun.management.ThreadMXBean;
import dev.lede.core.url.WebUrl;
import java.lang.management.ManagementFactory;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile content neither throws, nor overflows a small stack, nor costs more than in proportion to its length. */
class HostileContentTest {
    private static final int SMALL_STACK = 256 * 1024;

    /** For twice the input: twice the work, and what lists leave unused when they double. */
    private static final double MOST_GROWTH = 2.6;

    private static final int MOST_LENGTH = 5_000_000;

    private static final WordPressReferences ENDLESS = new WordPressReferences() {
        @Override
        public Optional<WordPressAttachment> attachment(long id) {
            return Optional.of(new WordPressAttachment(WebUrl.of("/a.jpg"), "t", "alt", "<b>caption".repeat(20), null));
        }

        @Override
        public List<WordPressAttachment> attached() {
            return Collections.nCopies(100, attachment(1).orElseThrow());
        }

        @Override
        public Optional<String> block(long id) {
            return Optional.of("<!-- wp:block {\"ref\":" + (id + 1) + "} /-->".repeat(10));
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "</",
                "<a",
                "<!--",
                "<!-- wp:p -->",
                "<!-- wp:p /-->",
                "<a href=\"",
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<li>a\n\n",
                "<pre>",
                "<code>",
                "<video>",
                "<iframe>",
                "[",
                "[[",
                "[gallery",
                "[caption]",
                "[caption a=1]",
                "[/caption]",
                "[embed]",
                "[embed]x[/embed]",
                "[audio ",
                "[audio]",
                "[video src='",
                "[fn]x[/fn]",
                "[fn]",
                "\n",
                "\n\n",
                "\n \n",
                "a\n",
                "a\n\n",
                "a>\n",
                "a<br>\n",
                "&",
                "http://a.example/\n",
                "<p>http://a.example/</p>",
                "<p>http://a.example/",
                "<img class='emoji' alt=a>",
                "<em>a\n\n",
                "<div class=wp-block-media-text>",
                "<pre class=wp-block-verse>a\n"
            })
    void workGrowsInProportion(String unit) {
        String small = unit.repeat(2_000);
        String large = unit.repeat(4_000);
        convert(small);
        double growth = (double) allocated(large) / Math.max(allocated(small), 64 * 1024);
        assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[gallery]", "[gallery ids=\"1,2\"]", "<!-- wp:block {\"ref\":1} /-->", "<!-- wp:footnotes /-->"
            })
    void whatContentRefersToIsBounded(String unit) {
        String content = "<!-- wp:paragraph -->" + unit.repeat(5_000);
        assertThat(WordPress.html(content, ENDLESS).length()).isLessThan(MOST_LENGTH);
    }

    /** As many files as shortcodes: each file is looked at a few times only. */
    @ParameterizedTest
    @ValueSource(strings = {"[gallery]", "[playlist]"})
    void filesOfThePostAreNotSearchedForEachShortcode(String unit) {
        AtomicInteger reads = new AtomicInteger();
        WordPressAttachment song = WordPressAttachment.of("/song.mp3");
        List<WordPressAttachment> songs = new AbstractList<>() {
            @Override
            public WordPressAttachment get(int index) {
                reads.incrementAndGet();
                return song;
            }

            @Override
            public int size() {
                return 5_000;
            }
        };
        WordPressReferences references = new WordPressReferences() {
            @Override
            public List<WordPressAttachment> attached() {
                return songs;
            }
        };

        WordPress.classic(unit.repeat(5_000), references);

        assertThat(reads.get()).isBetween(songs.size(), 20 * songs.size());
    }

    @Test
    void nestedContentNeedsNoStack() throws Exception {
        for (String unit : List.of("<div>", "[caption]", "[embed]", "<!-- wp:group -->", "<b>\n\n")) {
            FutureTask<Void> work = new FutureTask<>(() -> convert(unit.repeat(50_000)), null);
            Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
            thread.start();
            assertThatNoException().as(unit).isThrownBy(work::get);
        }
    }

    private static void convert(String content) {
        WordPress.classic(content);
        WordPress.html("<!-- wp:group -->" + content, WordPressReferences.NONE);
    }

    private static long allocated(String content) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        convert(content);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
