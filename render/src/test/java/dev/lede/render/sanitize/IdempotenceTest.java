package dev.lede.render.sanitize;

import dev.lede.core.body.Body;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sanitizing the rendering of a body that the sanitizer made keeps what {@link ReadBack} demands. */
class IdempotenceTest {
    /** What was left of long random soups in which something changed the second time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>&nbsp;",
                "<h3>\u00AD</h3>",
                "<h2 id=a>\u3000<a id=b></a>",
                "<dl><dt>\u2028",
                "<details><summary>&nbsp;",
                "<figure><img src=a><figcaption>&nbsp;<small>x",
                "<u lang='a b'><img src=b alt=c>",
                "<u dir=sideways><img src=b alt=c>",
                "<a href=javascript:x><img src=a>",
                "x<a href=#k><var>&nbsp;",
                "<b><a href=x><em><img src=q><button>&nbsp;</b>",
                "<figure><div id=w></div><figcaption><dl><small></dl><section id=s>text",
                "<figure><img src=a><figcaption>x<small>y</small><br><span class=credit>z <small>v</small>",
                "<figure><object><img src=a><img src=a>",
                "<figure><video><img src=a><img src=a><figcaption>c",
                "<figure><figure data-lede-block=embed><img src=q><img src=q>",
                "<figure><p data-lede-block=relatedLink><a href=javascript:x><img src=q><img src=q>",
                "<p data-lede-block=relatedLink><a href=y><img src=q>&nbsp;",
                "<small><b id=n style='font-weight:normal'><blockquote>\u200B<footer>x",
                "<blockquote><img src=q><footer><small><img src=a>",
                "<blockquote><hr><footer><img src=q><small><div id=k>",
                "<span id=a>one<br> <br>two</span>",
                "<code id=i>a<br><br>b</code>",
                "<blockquote><p>Q</p><footer>Name <small>minister</small></footer></blockquote>",
                "<blockquote><p>Q</p><cite>Name<small>, minister</small></cite></blockquote>",
                "<figure class=pullquote><blockquote><p>Q</p><cite>Name <small>minister</small></cite></blockquote>",
                "<aside class=pullquote><p>Q</p><footer>Name<br><small>minister</small></footer></aside>",
                "<ul class=gallery><li><img src=a></li><figcaption>Words<small>credit</small></figcaption></ul>",
                "<p>x <code><a href=/x><b id=v>x</b></a></code><br id=u><br>y",
                "<div class=gallery><img src=a><img src=b><figcaption>Words <small>credit</small></figcaption></div>",
            })
    void renderingGivesBackWhatWasMissedOnce(String html) {
        assertThatRenderingGivesBack(html);
    }

    private static void assertThatRenderingGivesBack(String html) {
        BodySanitizer sanitizer = BodySanitizer.news();
        Body body = sanitizer.sanitize(html).body();
        for (Locale language : List.of(Locale.ENGLISH, new Locale("ru"), new Locale("hy"))) {
            ReadBack.assertReadsBack(sanitizer, body, language, html);
        }
    }
}
