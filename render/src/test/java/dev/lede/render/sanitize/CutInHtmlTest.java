package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Paragraph;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.report.SanitizedInlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first mark by which a CMS ends the free part becomes a cut; nothing behind the mark is in the preview. */
class CutInHtmlTest {
    private static final int SOUPS = 1_500;
    private static final Pattern WORD = Pattern.compile("word\\d+\\.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--more-->",
                "<!-- more -->",
                "<!--more -->",
                "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->",
                "<!--members-only-->",
                "<!--paywall-->",
                "<!--kg-card-begin: paywall-->",
                "<!--break-->",
                "<hr id=system-readmore>",
                "<hr id=\"read-more\" data-translation=\"Read more\">",
                "<div class=paywall-jump data-component-name=PaywallToDOM></div>"
            })
    void markBecomesTheCut(String mark) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>free</p>" + mark + "<p>paid</p>");
        assertThat(sanitized.body()).isEqualTo(withCut("<p>free✂<p>paid"));
        assertThat(sanitized.removals()).isEmpty();
        assertThat(sanitized.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- more about the layout -->",
                "<!--moreover-->",
                "<!--MORE-->",
                "<!-- break -->",
                "<!--nextpage-->",
                "<!--noteaser-->",
                "<!more>",
                "<?more?>",
                "<more></more>",
                "<hr>",
                "<hr class=system-pagebreak>",
                "<p id=system-readmore></p>",
                "<div class=paywall></div>",
                "<!-- <p>a</p> <!--more--",
            })
    void otherMarkupDoesNot(String markup) {
        assertThat(BodySanitizer.news().sanitize("<p>free</p>" + markup).body().hasCut())
                .isFalse();
    }

    /** HTML, the same without the mark and with ✂ for the cut, the notices by rule. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # alone, at the ends, twice
        <!--more-->                                          | ✂                                                 | []
        <p><!--more--></p>                                   | ✂                                                 | []
        <!--more--><p>a</p>                                  | ✂<p>a                                             | []
        <p>a</p><!--more-->                                  | <p>a✂                                             | []
        <p>a</p><!--more--><!--members-only--><p>b</p>       | <p>a✂<p>b                                         | [system-comment]
        <p>a</p><!--more--><p>b</p><hr id=read-more>c        | <p>a✂<p>b</p><div id=read-more><hr></div>c        | []
        <p>a</p><!--more Read on…--><p>b</p>                 | <p>a✂<p>b                                         | [cut-label]
        # paragraphs end there
        <p>a<!--more-->b</p>                                 | <p>a✂<p>b                                         | []
        a <!--more--> b                                      | <p>a✂<p>b                                         | []
        <p>a<br><!--more--><br>b</p>                         | <p>a✂<p>b                                         | []
        <p>&nbsp;<!--more-->&nbsp;</p>                       | ✂                                                 | []
        <p>a<div class=paywall-jump>b</div>c                 | <p>a✂<p>b<p>c                                     | []
        # so do marks and links
        <p><b>a<!--more-->b</b></p>                          | <b>a✂<b>b                                         | []
        <p><a href=/x>a<!--more-->b</a></p>                  | <a href=/x>a✂<a href=/x>b                         | []
        <p><span id=i lang=ru>a<!--more-->b</span></p>       | <span id=i lang=ru>a✂<span lang=ru>b              | []
        # containers are divided
        <div lang=ru><p>a</p><!--more--><p>b</p></div>       | <div lang=ru>a✂<div lang=ru>b                     | []
        <div lang=ru><!--more--></div>a                      | ✂a                                                | []
        <div id=i><!--more--></div>a                         | ✂<div id=i></div>a                                | []
        <section>a<article><!--more-->b</article></section>  | a✂b                                               | []
        <x-a>a<!--more-->b</x-a>                             | a✂b                                               | []
        <table role=none><tr><td>a<!--more-->b</table>       | a✂b                                               | []
        # blocks are not: the cut comes before them
        c<ul><li>a</li><!--more--><li>b</li></ul>            | c✂<ul><li>a<li>b                                  | [cut-moved]
        <ol><li>a<p>b<!--more-->c</ol>                       | ✂<ol><li>a<p>bc                                   | [cut-moved]
        <li>a</li><!--more--><li>b</li>                      | <li>a✂<li>b                                       | []
        <dl><dt>a<!--more--><dd>b</dl>                       | ✂<dl><dt>a<dd>b                                   | [cut-moved]
        <table><tr><td>a<!--more-->b</table>                 | ✂<table><tr><td>ab                                | [cut-moved]
        <table><!--more--><tr><td>a</table>                  | ✂<table><tr><td>a                                 | [cut-moved]
        <pre>a<!--more-->b</pre>                             | ✂<pre>ab                                          | [cut-moved]
        <pre>a<hr id=read-more>b</pre>                       | ✂<pre>a<br>b                                      | [cut-moved]
        <p>a <code>b<!--more-->c</code></p>                  | a✂<code>bc                                        | [cut-moved]
        <h2>a<!--more-->b</h2>                               | ✂<h2>ab                                           | [cut-moved]
        <blockquote><p>a</p><!--more--><p>b</p></blockquote> | ✂<blockquote><p>a<p>b                             | [cut-moved]
        <blockquote>a<hr id=system-readmore>b</blockquote>   | ✂<blockquote><p>a<p>b                             | [cut-moved]
        <blockquote>a<div class=paywall-jump></div>b         | ✂<blockquote><p>a<p>b                             | [cut-moved]
        <div class=callout>a<!--more-->b</div>               | ✂<aside>ab                                        | [cut-moved]
        <details><summary>a<!--more--></summary>b</details>  | ✂<details><summary>a</summary>b                   | [cut-moved]
        <aside>a<!--more Read on-->b</aside>                 | ✂<aside>ab                                        | [cut-label, cut-moved]
        <figure><img src=a alt=''><!--more--><figcaption>b   | ✂<figure><img src=a alt=''><figcaption>b          | [cut-moved]
        <img src=a alt=''><p class=wp-caption-text>b<!--more-->c | <img src=a alt=''>✂bc                         | [cut-moved]
        <img src=a alt=''><div class=wp-caption-text>b<!--more-->c | <img src=a alt=''>✂bc                       | [cut-moved]
        <div class=fb-post data-href=https://www.facebook.com/a/posts/1>b<!--more-->c | ✂<div class=fb-post data-href=https://www.facebook.com/a/posts/1>bc | [cut-moved]
        <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>a<!--more--> | ✂<ul><li>a       | [cut-moved]
        # of what is removed, nothing counts
        <template><!--more--></template>a                    | a                                                 | []
        <noscript>a<!--more-->b</noscript>c                  | c                                                 | []
        <p hidden>a<!--more--></p>b                          | b                                                 | []
        a<!--more                                            | a                                                 | []
        """)
    void cutIsWhereTheMarkIs(String html, String around, String notices) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body()).isEqualTo(withCut(around));
        assertThat(sanitized.notices()).extracting(Notice::rule).hasToString(notices);
        ReadBack.assertReadsBack(sanitized.body(), html);
    }

    private static Body withCut(String html) {
        List<Block> blocks = new ArrayList<>();
        int sign = html.indexOf('✂');
        if (sign >= 0) {
            blocks.addAll(blocksOf(html.substring(0, sign)));
            blocks.add(new Cut());
        }
        blocks.addAll(blocksOf(html.substring(sign + 1)));
        return new Body(blocks);
    }

    private static List<Block> blocksOf(String html) {
        return BodySanitizer.news().sanitize(html).body().children();
    }

    /** The removals are those of the same HTML without the mark. */
    @ParameterizedTest
    @ValueSource(strings = {"<p><a href=/x>MARK</a>", "<p><a href=/x title=t>MARK</a>", "<template>MARK</template>"})
    void elementWithNothingButTheMarkIsReported(String html) {
        Sanitized with = BodySanitizer.news().sanitize(html.replace("MARK", "<!--more-->"));
        Sanitized without = BodySanitizer.news().sanitize(html.replace("MARK", ""));
        assertThat(rules(with)).isEqualTo(rules(without)).isNotEmpty();
    }

    private static List<Removal.Rule> rules(Sanitized sanitized) {
        return sanitized.removals().stream().map(Removal::rule).toList();
    }

    @Test
    void noticesShowTheMark() {
        assertThat(BodySanitizer.news()
                        .sanitize("<ul><li>a<!--more Read on--></ul><!--more-->")
                        .notices())
                .extracting(Notice::toString)
                .containsExactly(
                        "line 1, column 10: comment “more Read on”: here the free part of the article ends; the label of the "
                                + "link to the rest is not kept",
                        "line 1, column 10: comment “more Read on”: the free part of the article cannot end inside of a block, "
                                + "such as a list; it ends before the block",
                        "line 1, column 34: comment “more”: the original CMS acts on this comment (a break, a paywall, a "
                                + "block); here it is removed");
        assertThat(BodySanitizer.news()
                        .sanitize("<ul><li><hr id=read-more></ul>")
                        .notices())
                .extracting(Notice::toString)
                .first()
                .asString()
                .startsWith("line 1, column 9: <hr>: ");
    }

    /** Directions end with their paragraph (UAX #9), and the cut ends the paragraph. */
    @Test
    void directionsEndAtTheCut() {
        Sanitized sanitized = BodySanitizer.news().sanitize("a\u2067b<!--more-->c\u2069d");
        assertThat(sanitized.body()).isEqualTo(withCut("a\u2067b✂c\u2069d"));
    }

    @Test
    void inlinesHaveNoCut() {
        SanitizedInlines sanitized = BodySanitizer.news().inlines("a<ul><li>b<!--more Read on-->c</ul>");
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.SYSTEM_COMMENT);
        assertThat(text(sanitized)).isEqualTo("a\nbc");
        SanitizedInlines rule = BodySanitizer.news().inlines("a<hr id=read-more>b");
        assertThat(rule.removals()).extracting(Removal::rule).containsExactly(Removal.Rule.BLOCK_IN_LINE);
        assertThat(text(rule)).isEqualTo("a\nb");
    }

    private static String text(SanitizedInlines sanitized) {
        return Body.of(new Paragraph(sanitized.inlines())).text();
    }

    @Test
    void commentsHaveNoCut() {
        BodySanitizer comment =
                BodySanitizer.comment().toBuilder().denyElements("pre").build();
        Sanitized sanitized = comment.sanitize("<p>a</p><!--more--><hr id=read-more><p>b</p>");
        assertThat(sanitized.body()).isEqualTo(withCut("<p>a<p>b"));
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.SYSTEM_COMMENT);
        assertThat(sanitized.removals())
                .extracting(Removal::rule)
                .containsExactly(Removal.Rule.DENIED_ELEMENT, Removal.Rule.DENIED_ATTRIBUTE);
    }

    @Test
    void otherSettingsKeepTheCut() {
        assertThat(BodySanitizer.strict().sanitize("a<!--more-->b").body()).isEqualTo(withCut("a✂b"));
        BodySanitizer ours = BodySanitizer.builder().denyElements("hr").build();
        assertThat(ours.sanitize("a<hr id=read-more>b").body()).isEqualTo(withCut("a✂b"));
    }

    @Test
    void cutBeyondTheLimitsOfElementsAndDepthIsKept() {
        BodySanitizer ours = BodySanitizer.builder().maxElements(1).maxDepth(1).build();
        assertThat(ours.sanitize("<p>a</p><blockquote><ul><li>b<!--more-->c").body())
                .isEqualTo(withCut("<p>a<p>b✂<p>c"));
    }

    /** Whatever tags are around the mark: there is a cut, and the preview has no word behind the mark. */
    @Test
    void previewsOfSoupsHaveNoWordBehindTheMark() {
        int cuts = 0;
        for (int seed = 0; seed < SOUPS; seed++) {
            String html = soup(new Random(seed));
            Element source = Jsoup.parseBodyFragment(html).body();
            Optional<List<String>> behind = wordsBehindTheMark(source);
            if (behind.isEmpty()) continue;
            cuts++;
            Body body = BodySanitizer.news().sanitize(html).body();
            assertThat(body.hasCut()).as("soup %d: %s", seed, html).isTrue();
            String preview = ArticleJson.writeBody(body.preview());
            assertThat(behind.get()).as("soup %d: %s", seed, html).noneMatch(preview::contains);
        }
        assertThat(cuts).isGreaterThan(SOUPS / 2);
    }

    /** A soup of words with one mark, in a place where a start tag is possible. */
    private static String soup(Random random) {
        String soup = SoupWordsTest.soup(random);
        List<Integer> places = new ArrayList<>();
        for (int at = soup.indexOf('<'); at >= 0; at = soup.indexOf('<', at + 1)) places.add(at);
        int place = places.get(random.nextInt(places.size()));
        return soup.substring(0, place) + "<!--more-->" + soup.substring(place);
    }

    /** The words after the mark, in document order; none if the mark is in an element that is removed with its contents. */
    private static Optional<List<String>> wordsBehindTheMark(Element source) {
        List<String> words = new ArrayList<>();
        boolean[] found = new boolean[1];
        source.traverse((node, depth) -> {
            if (node instanceof Comment && node.parent() instanceof Element parent) {
                found[0] |= parent.closest("noscript,template") == null;
            }
            if (node instanceof TextNode text && found[0]) words.addAll(wordsOf(text));
        });
        return found[0] ? Optional.of(words) : Optional.empty();
    }

    private static List<String> wordsOf(TextNode text) {
        return WORD.matcher(text.getWholeText())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
