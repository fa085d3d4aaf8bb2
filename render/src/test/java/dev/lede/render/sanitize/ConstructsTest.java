package dev.lede.render.sanitize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Sanitized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructs of HTML that bodies of news articles contain are kept in the tree. */
class ConstructsTest {
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\| `([^`|]+)` \\| ((?:\\d{3} ?)+) \\|$");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        figure with figcaption | <figure><img src=a alt=b><figcaption>c</figcaption></figure> | "type":"figure","caption":[{"type":"text","value":"c"}]
        srcset | <img src=a srcset='b 2x'> | "renditions":[{"url":"b","density":2.0}]
        picture | <picture><source srcset=b media='(min-width: 9px)' type=image/webp><img src=a></picture> | "renditions":[{"url":"b","media":"(min-width: 9px)","type":"image/webp"}]
        lazy images | <img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=real.jpg> | "url":"real.jpg"
        colspan and rowspan | <table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c</table> | "colspan":2,"rowspan":2
        scope | <table><tr><th scope=col>a</table> | "header":"column"
        table caption | <table><caption>c</caption><tr><td>a</table> | "type":"table","caption":[{"type":"text","value":"c"}]
        mark | <mark>x</mark> | "type":"highlight"
        s, del, ins | <s>x</s> <ins>y</ins> <del>z</del> | "type":"insert"
        time | <time datetime=2026-04-02>x</time> | "type":"time","datetime":"2026-04-02"
        lang | <span lang=hy>x</span> | "language":"hy"
        dir | <p dir=rtl>x</p> | "direction":"rtl"
        abbr | <abbr title=t>x</abbr> | "type":"abbreviation","title":"t"
        heading ids | <h2 id=i>x</h2> | "type":"heading","depth":2,"id":"i"
        in-page links | <a href=#i>x</a><h2 id=i>y</h2> | "url":"#i"
        aside | <aside>x</aside> | "type":"aside"
        details | <details><summary>s</summary>x</details> | "type":"details","summary":[{"type":"text","value":"s"}]
        hr | x<hr>y | "type":"thematicBreak"
        cite | <cite>x</cite> | "type":"cite"
        q | <q>x</q> | "type":"quotation"
        iframes of known players | <iframe src=https://www.youtube.com/embed/AbCdEfGhIjK></iframe> | "type":"embed","provider":"youtube","url":"https://www.youtube.com/watch?v=AbCdEfGhIjK"
        video | <video src=a.mp4 poster=p.jpg></video> | "type":"video","sources":[{"url":"a.mp4"}],"poster":"p.jpg"
        audio | <audio src=a.mp3></audio> | "type":"audio","sources":[{"url":"a.mp3"}]
        dl | <dl><dt>a<dd>b</dl> | "type":"definitionTerm"
        ol start | <ol start=3><li>x</ol> | "ordered":true,"start":3
        kbd | <kbd>x</kbd> | "type":"keyboard"
        small | <small>x</small> | "type":"small"
        pre, code | <pre><code class=language-java>x</code></pre> <code>y</code> | "type":"code","lang":"java","value":"x"
        sub, sup | <sub>x</sub><sup>y</sup> | "type":"subscript"
        relative images, nested lists | <ul><li>a<ul><li><img src=../b.png alt=''></ul></ul> | "type":"image","url":"../b.png","alt":""
        blockquote with a source | <blockquote cite=https://example.org/><p>x</p><footer>y</footer></blockquote> | "attribution":[{"type":"text","value":"y"}],"cite":"https://example.org/"
        """)
    void arrives(String construct, String html, String json) {
        assertThat(ArticleJson.writeBody(BodySanitizer.news().sanitize(html).body()))
                .as(construct)
                .contains(json);
    }

    @Test
    void eachHasTheFixturesThatThePageNames() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/sanitizing.md"), UTF_8).stream()
                .dropWhile(line -> !line.startsWith("| construct |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).isNotEmpty();
        for (String line : rows) {
            Matcher row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isTrue();
            for (String number : row.group(3).split(" ", -1))
                assertThat(read(number)).contains(row.group(2));
        }
    }

    private static String read(String number) {
        String name = Fixtures.names().stream()
                .filter(folder -> folder.startsWith(number + "-"))
                .findFirst()
                .orElseThrow();
        return Fixtures.read(name, "in.html");
    }

    @Test
    void inPageLinksLoseThePrefixOfTheRenderer() {
        String json = ArticleJson.writeBody(BodySanitizer.news()
                .sanitize("<a href='#lede-facts'>x</a><h2 id='lede-facts'>y</h2>")
                .body());
        assertThat(json).contains("\"#facts\"", "\"id\":\"facts\"");
    }

    @Test
    void aCleanArticleLosesNothing() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<p>Text <strong>strong</strong> <a href='https://example.org/'>link</a></p><h2 id=a>b</h2>");
        assertThat(sanitized.removals()).isEqualTo(List.of());
        assertThat(sanitized.notices()).isEqualTo(List.of());
        assertThat(sanitized.lossless()).isTrue();
    }
}
