package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.sun.management.ThreadMXBean;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile HTML neither throws, nor overflows a small stack, nor costs more than in proportion to its length. */
class UnbreakableTest {
    private static final int SMALL_STACK = 512 * 1024;

    /** For twice the input: twice the work, and what lists and tables leave unused when they double. */
    private static final double MOST_GROWTH = 2.6;

    /** What the parser takes or not, whatever the length. */
    private static final int BUFFERS = 64 * 1024;

    private static final List<Growth> growth = new ArrayList<>();

    /** How many times as much is allocated for twice the input, from 500 to 1,000 and from 1,000 to 2,000 of a shape. */
    private record Growth(String shape, double first, double second) {}

    @AfterAll
    static void printGrowth() {
        growth.sort(Comparator.comparingDouble(Growth::second).reversed());
        System.out.printf(
                Locale.ROOT, "Work for twice the input, twice, of %d shapes; the most of it:%n", growth.size());
        growth.stream()
                .limit(8)
                .forEach(it ->
                        System.out.printf(Locale.ROOT, "  × %.2f × %.2f  %s%n", it.first(), it.second(), it.shape()));
    }

    static List<String> shapes() {
        return List.copyOf(Hostile.shapes().keySet());
    }

    /** The whole way, and back: sanitized, written as JSON and read, rendered, sanitized again. */
    @ParameterizedTest
    @MethodSource("shapes")
    void smallStackIsEnough(String shape) throws Exception {
        String html = Hostile.shapes().get(shape).apply(1_000);
        Body body = onSmallStack(() -> {
            Body sanitized = BodySanitizer.news().sanitize(html).body();
            Body read = ArticleJson.readBody(ArticleJson.writeBody(sanitized));
            Body same = read.mapBlocks(List::of).mapInlines(List::of);
            ReadBack.assertReadsBack(same, shape);
            return same;
        });
        assertThat(body).isEqualTo(BodySanitizer.news().sanitize(html).body());
    }

    @Test
    void hundredThousandNestedElementsKeepTheirText() throws Exception {
        String html = "<div>".repeat(100_000) + "deep <b>text</b>";
        Sanitized sanitized = onSmallStack(() -> BodySanitizer.news().sanitize(html));
        assertThat(sanitized.body().text()).isEqualTo("deep text");
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.TOO_DEEP);
    }

    /** Allocated bytes stand for work: unlike time, they are the same on each machine. */
    @ParameterizedTest
    @MethodSource("shapes")
    void workGrowsInProportion(String shape) {
        IntFunction<String> html = Hostile.shapes().get(shape);
        // The first run also loads classes.
        allocatedBy(html.apply(500));
        long once = allocatedBy(html.apply(500));
        long twice = allocatedBy(html.apply(1_000));
        long fourTimes = allocatedBy(html.apply(2_000));
        growth.add(new Growth(shape, (double) twice / once, (double) fourTimes / twice));
        assertThat((double) twice).isLessThan(MOST_GROWTH * once + BUFFERS);
        assertThat((double) fourTimes).isLessThan(MOST_GROWTH * twice + BUFFERS);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void renderingReadsBack(String shape) {
        Body body = BodySanitizer.news()
                .sanitize(Hostile.shapes().get(shape).apply(150))
                .body();
        ReadBack.assertReadsBack(body, shape);
    }

    /** Moving nodes one by one took twenty seconds and allocated nothing, so the test measures CPU time. */
    @Test
    void topLevelNodesTakeLinearTime() {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Sanitized sanitized = BodySanitizer.news().sanitize("x<br>".repeat(250_000));
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(sanitized.removals()).extracting(Removal::rule).containsOnly(Rule.TOO_MANY_ELEMENTS);
        assertThat(Duration.ofNanos(nanoseconds)).isLessThan(Duration.ofSeconds(15));
    }

    /** Each paragraph opens twelve marks again: four characters become thirteen elements. */
    @Test
    void unclosedMarksDoNotExhaustMemory() {
        String marks = "<p>"
                + IntStream.range(0, 12).mapToObj(id -> "<b id=" + id + ">").collect(Collectors.joining());
        Sanitized sanitized = BodySanitizer.news().sanitize(marks + "<p>x".repeat(40_000));
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.TOO_MUCH_MARKUP);
        assertThat(sanitized.lossless()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><q>x", "<dl>x<div><dl>", "<video src=a><ul>", "<ol><a href=x><rt>", "<dl><section>x"})
    void itemsThatAreAddedCountAsLevels(String unit) {
        assertThatNoException().isThrownBy(() -> BodySanitizer.news().sanitize(unit.repeat(100)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void renderingIsBounded(String shape) {
        assertThatRenderingIsBounded(Hostile.shapes().get(shape).apply(1_000));
    }

    /** HTML that grows the most when it is rendered, found by a search over all pairs of tags. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><img src=a>",
                "<img src=a><img src=b>",
                "<li><img src=a>",
                "<hr><q>x",
                "<q>x<hr><img src=a>",
                "<b><i><u><q><hr>x",
                "<table><tr lang=ru><td>",
                "<hr><img srcset='a 1w'>",
                "<h6>",
                "<video src=a>",
            })
    void renderingOfWorstCasesIsBounded(String unit) {
        assertThatRenderingIsBounded(unit.repeat(400));
    }

    /** An embed brings a button with the words that readers need to decide by, and with what its frame may do. */
    @Test
    void renderingOfEmbedsIsBounded() {
        String html = "<embed src=//youtu.be/AbCdEfGhIjK>".repeat(400);
        assertThat(renderedLength(html)).isLessThanOrEqualTo(28 * html.length());
    }

    static List<String> fixtures() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void renderingOfFixturesIsBounded(String fixture) {
        assertThatRenderingIsBounded(Fixtures.read(fixture, "in.html"));
    }

    @Test
    void renderingOfSoupsIsBounded() {
        for (long seed = 0; seed < 300; seed++) assertThatRenderingIsBounded(TagSoupTest.soup(new Random(seed)));
    }

    /** If nothing is lost and most of it is text, only quotation marks and the rel of links are added. */
    @Test
    void proseBecomesAtMostTwiceAsLong() {
        String part = """
                <h2>The ice</h2><p>It is <b>thin</b>, says <a href=https://lake.example/a>the report</a>.
                <ul><li>Do not skate.<li>Do <i>not</i> fish.</ul>
                <blockquote>It <q>sings</q> at night.</blockquote>
                """;
        String html = part.repeat(100);
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.lossless()).isTrue();
        String rendered = BodyRenderer.builder()
                .build()
                .render(sanitized.body(), Locale.ENGLISH)
                .toString();
        assertThat(rendered.length()).isLessThanOrEqualTo(2 * html.length());
    }

    @Test
    void longLinkAroundManyBlocksIsRepeatedUntilItOutgrowsTheDocument() {
        String html = "<a href='/" + "x".repeat(8_000) + "'>" + "<p>text</p>".repeat(2_000);
        assertThatRenderingIsBounded(html);
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().text().split("text", -1)).hasSize(2_001);
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.TOO_MANY_COPIES);
    }

    @Test
    void wrapperAroundAnOrdinaryArticleIsRepeatedInEachBlock() {
        String html = "<a href=/x><b lang=ru>" + "<p>Ordinary words of an article.</p>".repeat(50) + "</b></a>";
        assertThat(BodySanitizer.news().sanitize(html).removals()).isEmpty();
    }

    private static void assertThatRenderingIsBounded(String html) {
        assertThat(renderedLength(html)).isLessThanOrEqualTo(12 * html.length() + 1_000);
    }

    /** Armenian has the longest labels. */
    private static int renderedLength(String html) {
        Body body = BodySanitizer.news().sanitize(html).body();
        return BodyRenderer.builder()
                .build()
                .render(body, new Locale("hy"))
                .toString()
                .length();
    }

    /** The longest query that is looked at, on a stack that a regular expression with a group for each part overflows. */
    @Test
    void parametersOfAUrlNeedNoStack() throws Exception {
        String html = "<iframe src='https://www.youtube.com/watch?" + "&".repeat(1_900) + "v=AbCdEfGhIjK'></iframe>";
        assertThat(onSmallStack(() -> BodySanitizer.news().sanitize(html).body().children()))
                .hasOnlyElementsOfType(Embed.class);
    }

    @Test
    void htmlBeyondTheLimitIsTruncatedAndReported() {
        Sanitized sanitized = BodySanitizer.news().sanitize("x".repeat(Limits.CHARACTERS) + "over");
        assertThat(sanitized.body().text()).hasSize(Limits.CHARACTERS);
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.TOO_LONG);
        assertThat(sanitized.removals().get(0).value()).isEqualTo("over");
    }

    @Test
    void elementsBeyondTheLimitKeepTheirText() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>x".repeat(Limits.ELEMENTS + 2));
        assertThat(sanitized.body().text().replaceAll("\\s", "")).hasSize(Limits.ELEMENTS + 2);
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.TOO_MANY_ELEMENTS);
    }

    @ParameterizedTest(name = "{1} × {0}")
    @CsvSource(delimiter = '|', textBlock = """
        TOO_MANY_ELEMENTS   | 100007 | <p>              |                 | 7 elements
        TOO_MANY_ELEMENTS   | 100007 | <br>             |                 | 7 elements
        TOO_DEEP            | 5000   | <b id=x>x</b>    | <blockquote>    | 5000 elements
        TOO_DEEP            | 1      | <b id=x>x</b>    | <blockquote>    | 1 element
        TOO_MANY_ATTRIBUTES | 30     | <p ATTRIBUTES>x  |                 | 30 elements
        TOO_MANY_RENDITIONS | 1      | <img SRCSET>     |                 | 1 element
        TOO_MANY_RENDITIONS | 2      | <picture SOURCES |                 | 2 elements
        """)
    void eachLimitIsReportedOnceWithANumber(Rule rule, int times, String piece, String around, String value) {
        String outer = around == null ? "" : around.repeat(Limits.DEPTH);
        String html = outer
                + piece.replace("ATTRIBUTES", manyAttributes())
                        .replace("SRCSET", "srcset='" + "a 1x,".repeat(SrcsetReader.MOST + 1) + "'")
                        .replace("SOURCES", ">" + "<source srcset=a>".repeat(SrcsetReader.MOST) + "<img srcset=b>")
                        .repeat(times);
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.kind() == Removal.Kind.LIMIT && removal.rule() == rule)
                .extracting(Removal::value)
                .containsExactly(value);
        assertThat(sanitized.removals()).hasSizeLessThanOrEqualTo(Limits.REMOVALS + 3);
    }

    private static String manyAttributes() {
        return IntStream.range(0, Limits.ATTRIBUTES + 1)
                .mapToObj(number -> "a" + number)
                .collect(Collectors.joining(" "));
    }

    @Test
    void reportsAreBoundedAndCountUnlistedRemovals() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p class=x>t".repeat(Limits.REMOVALS + 7));
        assertThat(sanitized.removals()).hasSize(Limits.REMOVALS + 1);
        Removal last = sanitized.removals().get(Limits.REMOVALS);
        assertThat(last.rule()).isEqualTo(Rule.TOO_MANY_REMOVALS);
        assertThat(last.value()).isEqualTo("7");
        assertThat(sanitized.lossless()).isFalse();
    }

    private static long allocatedBy(String html) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        BodySanitizer.news().sanitize(html);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static <T> T onSmallStack(Callable<T> callable) throws Exception {
        FutureTask<T> task = new FutureTask<>(callable);
        Thread thread = new Thread(null, task, "small-stack", SMALL_STACK);
        thread.start();
        return task.get();
    }
}
