package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paragraphs and line breaks, as WordPress adds them to content of the classic editor. */
class ParagraphsTest {
    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(html("One\ntwo\n\nThree\n \t\nfour")).isEqualTo("<p>One<br>\ntwo</p>\n<p>Three</p>\n<p>four</p>\n");
    }

    @Test
    void nothingBecomesNothing() {
        assertThat(html("")).isEmpty();
        assertThat(html("\n\n \n")).doesNotContain("<p>");
    }

    @Test
    void blocksGetNoParagraph() {
        assertThat(html("a\n<h2>Ice\nand boats</h2>\nb\n<hr>\nc"))
                .isEqualTo("<p>a</p>\n<h2>Ice<br>\nand boats</h2><p>b</p>\n<hr><p>c</p>\n");
    }

    @Test
    void textOfBlocksGetsParagraphs() {
        assertThat(html("<blockquote>a\n\nb</blockquote>")).isEqualTo("<blockquote><p>a</p>\n<p>b</p>\n</blockquote>");
        assertThat(html("<ul>\n<li>a</li>\n<li>b\n\nc</li>\n</ul>"))
                .isEqualTo("<ul>\n<li>a</li>\n<li>b<p>c</p>\n</li>\n</ul>");
        assertThat(html("<figure><img>\n\na\n\nb</figure>")).isEqualTo("<figure><img><br>a<br>b</figure>");
    }

    @Test
    void preformattedTextAndMediaStayAsTheyAre() {
        assertThat(html("<pre>a\n\nb\n</pre>")).isEqualTo("<pre>a\n\nb\n</pre>");
        assertThat(html("<video>\n\n<source>\n</video>")).isEqualTo("<p><video>  <source> </video></p>\n");
        assertThat(html("<script>\n\n'<p>'\n</script>")).isEqualTo("<script>\n\n'<p>'\n</script>");
    }

    @Test
    void ownParagraphsAreKeptAndSplit() {
        assertThat(html("<p>a</p>\n\n<p class=x>b</p>")).isEqualTo("<p>a</p><p class=x>b</p>");
        assertThat(html("<p>a\n\nb</p>c")).isEqualTo("<p>a<p>b</p>\n<p>c</p>\n");
    }

    @Test
    void writtenBreaksAreNotDoubled() {
        assertThat(html("a<br />\nb <BR>\n\nc")).isEqualTo("<p>a<br />\nb <BR></p>\n<p>c</p>\n");
    }

    @Test
    void commentsGetNoParagraph() {
        assertThat(html("a\n\n<!--more-->\n\nb")).isEqualTo("<p>a</p>\n<!--more--><p>b</p>\n");
    }

    @Test
    void inlineElementsContinueInTheNextParagraph() {
        assertThat(html("<em>a\n\nb</em>")).isEqualTo("<p><em>a</p>\n<p>b</em></p>\n");
    }

    @Test
    void urlAloneOnItsLineGetsItsOwnParagraph() {
        assertThat(html("a\nhttps://lake.example/?x=1&y=2\nb http://lake.example/"))
                .isEqualTo("<p>a</p>\n<p>https://lake.example/?x=1&y=2</p>\n<p>b http://lake.example/</p>\n");
    }

    @Test
    void brokenMarkupStaysAsItIs() {
        assertThat(html("a < b\n\n</div></p>c <a href=\"x")).isEqualTo("<p>a < b</p>\n</div><p>c <a href=\"x</p>\n");
    }

    private static String html(String content) {
        return Paragraphs.in(content);
    }
}
