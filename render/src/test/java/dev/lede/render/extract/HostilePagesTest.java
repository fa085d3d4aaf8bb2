package dev.lede.render.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile pages cost memory in proportion to their length, and throw nothing. */
class HostilePagesTest {
    private static final String URL = "https://lake.example/ice";
    private static final String SENTENCE = "The ice left the lake, and nobody, not even the oldest, was ready. ";
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div><p>a, b. ",
                "<p>a, b. </p>",
                "<b><p>",
                "<a href=x>",
                "<h1>a",
                "<h1><span class=author>",
                "<span class='author meta'>",
                "<table><tr><td>",
                "<ul><li class=comment>a, b. ",
                "<form><div class=sidebar>a, b. ",
                "<article class=post><h2><a href=x>a</a></h2>",
                "<div class=teaser-x1>a</div>",
                "<figure><img src=a>",
                "<time datetime=2>",
                "<meta name=author content=a,b>",
                "<link rel=alternate hreflang=fr href=x>",
                "<title>a",
                "<svg><title>a</title></svg>",
                "<script type='application/ld+json'>[[[[{\"a\":[</script>",
                "<i itemprop=datePublished>",
                "<x-",
                "<!--",
                "&amp;",
                "a "
            })
    void memoryGrowsInProportion(String piece) {
        extract(piece, 10_000);
        long small = allocated(piece, 25_000);
        long large = allocated(piece, 200_000);

        assertThat((double) large / small).as("8 times the length").isLessThan(14);
    }

    /** The name of the site at the end of a title is removed, also more than once. */
    @ParameterizedTest
    @ValueSource(strings = {" | Lake", "| a", ": a", "»"})
    void titleOfManyPartsCostsLittle(String part) {
        String site = "<meta property=og:site_name content=Lake><title>Ice";
        allocated(site + part.repeat(100), 0);
        long small = allocated(site + part.repeat(2_500), 0);
        long large = allocated(site + part.repeat(20_000), 0);

        assertThat((double) large / small).as("8 times the parts").isLessThan(14);
        assertThat(extract(site + part.repeat(60_000), 0).value(DraftField.HEADLINE))
                .hasValueSatisfying(headline -> assertThat(headline).startsWith("Ice"));
    }

    /** The name of the body is compared with that of each element beside it. */
    @Test
    void longNameBesideManyElementsCostsLittle() {
        allocated(namedBody(1_000), 0);
        long small = allocated(namedBody(25_000), 0);
        long large = allocated(namedBody(200_000), 0);

        assertThat((double) large / small).as("8 times the length").isLessThan(14);
    }

    private static String namedBody(int length) {
        String text = "<p>" + SENTENCE + "</p>";
        String beside = "<div class=b>" + SENTENCE + "</div>";
        String body = "<div class=' " + "n".repeat(length) + "'>" + text.repeat(length / text.length()) + "</div>";
        return body + beside.repeat(length / beside.length() / 3);
    }

    @Test
    void pageOfFiveMegabytesIsRead() {
        ArticleDraft draft = extract("<p>" + SENTENCE + "</p>", 5_000_000);

        assertThat(draft.value(DraftField.BODY)).isPresent();
        assertThat(draft.notices()).extracting(DraftNotice::rule).doesNotContain(DraftNotice.Rule.TOO_LONG);
    }

    @Test
    void htmlBeyondTheLimitIsReported() {
        ArticleDraft draft = extract("<p>" + SENTENCE + "</p>", ParsedPage.CHARACTERS + 1_000);

        assertThat(draft.notices()).extracting(DraftNotice::rule).contains(DraftNotice.Rule.TOO_LONG);
    }

    /** Four characters become up to thirteen elements: marks are opened again in each paragraph. */
    @Test
    void elementsBeyondTheLimitAreReported() {
        String marks = "<b><i><u><s><em><strong><code><tt><big><small>";
        ArticleDraft draft = extract("<p>" + marks + "x" + "<p>x".repeat(200_000), 0);

        assertThat(draft.notices()).extracting(DraftNotice::rule).contains(DraftNotice.Rule.TOO_LONG);
    }

    private static long allocated(String piece, int length) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String html = piece.repeat(Math.max(1, length / piece.length()));
        long before = threads.getCurrentThreadAllocatedBytes();
        EXTRACTOR.extract(html, URL);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static ArticleDraft extract(String piece, int length) {
        return EXTRACTOR.extract(piece.repeat(Math.max(1, length / piece.length())), URL);
    }
}
