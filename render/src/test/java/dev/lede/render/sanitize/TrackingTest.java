package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tracking is removed: parameters that identify who clicked, and invisible images. */
class TrackingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        https://e.example/a?utm_source=x                      | https://e.example/a                | utm_source=x
        https://e.example/a?utm_source=x#part                 | https://e.example/a#part           | utm_source=x
        https://e.example/a?id=7&utm_source=x&page=2&fbclid=y | https://e.example/a?id=7&page=2    | utm_source=x&fbclid=y
        https://e.example/?b=2&gclid=x&a=%28Ա%29&&c           | https://e.example/?b=2&a=%28Ա%29&&c | gclid=x
        https://e.example/?UTM_Source=x&a                     | https://e.example/?a               | UTM_Source=x
        https://e.example/?utm%5Fsource=x&a                   | https://e.example/?a               | utm%5Fsource=x
        https://e.example/?a=1&amp;amp;utm_source=x           | https://e.example/?a=1             | amp;utm_source=x
        /a?mc_cid=1&mc_eid=2                                  | /a                                 | mc_cid=1&mc_eid=2
        ?yclid=1                                              | ?                                  | yclid=1
        ?yclid                                                | ?                                  | yclid
        //e.example?ysclid=1&_openstat=2                      | //e.example                        | ysclid=1&_openstat=2
        """)
    void linksLoseTrackingParametersAndKeepTheRest(String href, String kept, String cut) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p><a href=\"" + href + "\">x</a></p>");
        assertThat(sanitized.body().nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly(kept);
        assertThat(sanitized.lossless()).isTrue();
        if (cut == null) {
            assertThat(sanitized.removals()).isEmpty();
            return;
        }
        assertThat(sanitized.removals()).hasSize(1);
        Removal removal = sanitized.removals().get(0);
        assertThat(removal.rule()).isEqualTo(Rule.TRACKING_PARAMETER);
        assertThat(removal.name()).isEqualTo("href");
        assertThat(removal.value()).isEqualTo(cut);
    }

    @Test
    void linkInPlaceOfAPlugInHasNoTrackingParameters() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<object><param name=movie value='https://e.example/a.swf?utm_source=x'></object>");
        assertThat(sanitized.body().nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("https://e.example/a.swf");
        assertThat(sanitized.summary()).containsKey(Rule.TRACKING_PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://e.example/?",
                "https://e.example/?&&=",
                "https://e.example/utm_source=x",
                "https://e.example/?q=utm_source",
                "https://e.example/?q=a&autm_source=b&utm=c&gclidx=d",
                "https://e.example/?u=https://e.example/?utm_source=x",
                "https://e.example/?ref=a&source=b&campaign=c&cid=d&si=e&s=f&id=g&from=h&via=i&share=j",
                "https://e.example/#utm_source=x",
                "mailto:a@e.example?utm_source=x"
            })
    void otherUrlsStayAsWritten(String href) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p><a href=\"" + href + "\">x</a></p>");
        assertThat(sanitized.body().nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly(href);
        assertThat(sanitized.removals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <img alt='' src='a.jpg?w=1&utm_source=x'>                                  | src
        <img alt='' src=blank.gif data-src='a.jpg?w=1&utm_source=x'>               | data-src
        <img alt='' srcset='a.jpg?w=1&fbclid=1 1x, b.jpg?fbclid=2&h=1 2x'>         | srcset
        <video src='a.mp4?utm_source=x' poster=p.jpg></video>                      | src
        <video src='a.mp4' poster='p.jpg?utm_source=x'></video>                    | poster
        <audio><source src='a.mp3?utm_source=x'></audio>                           | src
        <blockquote cite='https://e.example/?utm_source=x'>y</blockquote>          | cite
        <q cite='https://e.example/?utm_source=x'>y</q>                            | cite
        <iframe src='https://e.example/?utm_source=x'></iframe>                    | src
        <iframe src='https://www.youtube.com/embed/AbCdEfGhIjK?utm_source=x'></iframe> | src
        """)
    void urlsOfAllElementsLoseTrackingParameters(String html, String attribute) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(ArticleJson.writeBody(sanitized.body())).doesNotContain("utm_", "fbclid");
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.rule() == Rule.TRACKING_PARAMETER)
                .extracting(Removal::name)
                .containsExactly(attribute);
    }

    @Test
    void srcsetReportsTheParametersOfAllItsUrls() {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<img alt='' srcset='a.jpg?w=1&fbclid=1 1x, b.jpg?fbclid=2&h=1 2x'>");
        assertThat(sanitized.removals()).extracting(Removal::value).containsExactly("fbclid=1, fbclid=2");
        assertThat(sanitized.body().nodes(Image.class).findFirst().orElseThrow().renditions())
                .extracting(rendition -> rendition.url().value())
                .containsExactly("a.jpg?w=1", "b.jpg?h=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=//t.example/p width=1 height=1>",
                "<img src=//t.example/p width=0 height=0>",
                "<img src=//t.example/p width=1>",
                "<img src=//t.example/p width=2 height=2 alt=a>",
                "<img src=//t.example/p width=3 height=3 alt=a>",
                "<img src=//t.example/p style='width:3px;height:2.5px'>",
                "<img src=//t.example/p width=3 style='height:0'>",
                "<img src=//t.example/p height=0>",
                "<img src=//t.example/p width=1 height=1 srcset='//t.example/q 2w, //t.example/r 3w'>",
                "<img src=//t.example/p style='width:1px' srcset='//t.example/q 400w'>",
                "<img src=//t.example/p height='1px'>",
                "<img src=//t.example/p width=' 01 ' height=600>",
                "<img src=//t.example/p width='1.0'>",
                "<img src=//t.example/p style='width:1px;height:1px'>",
                "<img src=//t.example/p style='WIDTH : 0 ! important'>",
                "<img src=//t.example/p style='max-height:0px'>",
                "<img src=//t.example/p width=600 height=400 style='width:1px'>",
                "<img src=//t.example/p style='position:absolute;left:-9999px'>",
                "<img src=//t.example/p style='display:none'>",
                "<img src=//t.example/p style='visibility: hidden'>",
                "<img src=//t.example/p hidden>",
                "<p hidden><img src=//t.example/p></p>",
                "<div style='display:none'><img src=//t.example/p></div>",
                "<img srcset='//t.example/p 1x, //t.example/q 2x' width=1 height=1>",
                "<img data-src=//t.example/p width=1 height=1>",
                "<picture><source srcset=//t.example/p><img src=//t.example/q width=1 height=1></picture>",
                "<noscript><img src='//t.example/tr?id=1' width=1 height=1 style='display:none'></noscript>",
                "<noscript><p><img src='//t.example/js/?idsite=2&amp;rec=1' style='border:0' alt=''></p></noscript>",
                "<noscript><iframe src=//t.example/ns width=0 height=0></iframe></noscript>",
                "<iframe src=https://t.example/ width=1 height=1></iframe>",
                "<iframe src=https://t.example/ style='width:0;height:0;border:0'></iframe>",
                "<iframe src=https://t.example/ style='position:absolute;top:-10000px'></iframe>",
                "<video src=//t.example/p width=1 height=1></video>",
                "<a href=//t.example/c><img src=//t.example/p width=1 height=1></a>",
                "<p style='background:url(//t.example/p)'></p>",
                "<table background=//t.example/p><tr><td background=//t.example/p></td></tr></table>",
                "<svg><image href=//t.example/p></svg>",
                "<input type=image src=//t.example/p>",
                "<link rel=prefetch href=//t.example/p><object data=//t.example/p width=0 height=0></object>"
            })
    void invisibleImagesAndFramesAreRemoved(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>a</p>" + html);
        assertThat(ArticleJson.writeBody(sanitized.body())).doesNotContain("t.example");
        assertThat(sanitized.removals()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt='' src=a.jpg width=100 height=2>",
                "<img alt='' src=a.jpg width=10 height=10>",
                "<img alt='' src=a.jpg width=4 height=3>",
                "<noscript><img alt='' src='a.jpg?w=9'></noscript>",
                "<noscript><img alt='' src='/image/9?w=9'></noscript>",
                "<noscript><img alt=Boat src='/q?w=9'></noscript>",
                "<noscript><img alt='' src='/q?w=9' width=120 height=90></noscript>",
                "<img alt='' src=blank.gif><noscript><img alt='' src='/q?w=9'></noscript>",
                "<img alt='' src=a.jpg width=570 height=0>",
                "<img alt='' src=a.jpg width=0 height=380>",
                "<img alt='' src=a.jpg width=1 height=1 srcset='b.jpg 190w, c.jpg 768w'>",
                "<img alt='' src=a.jpg width=1 height=1 data-srcset='b.jpg 190w, c.jpg 768w'>",
                "<picture><source srcset='b.jpg 768w'><img alt='' src=a.jpg width=3 height=2></picture>",
                "<img alt='' src=a.jpg width='100%' height=auto>",
                "<img alt='' src=a.jpg width='' height=''>",
                "<img alt='' src=a.jpg style='opacity:0'>",
                "<img alt='' src=a.jpg style='width:100%;height:0;min-height:100%'>",
                "<img alt='' src=a.jpg style='width:1em;max-width:100%'>",
                "<img alt='' src=a.jpg width=1 style='width:100%'>",
                "<img alt='' src=a.jpg style='position:absolute;left:0;top:-5px'>",
                "<iframe src='https://youtu.be/AbCdEfGhIjK' height=400 style='width:0;min-width:100%'></iframe>",
                "<iframe src='https://youtu.be/AbCdEfGhIjK' width=0></iframe>"
            })
    void visibleImagesAndFramesAreKept(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().children()).hasSize(1);
        assertThat(sanitized.removals()).extracting(Removal::rule).doesNotContain(Rule.TRACKING_PIXEL, Rule.HIDDEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://twitter.com/a/status/1?ref_src=twsrc%5Etfw&lang=hy             | https://twitter.com/a/status/1?lang=hy
        https://t.co/a?ref_src=twsrc^tfw                                       | https://t.co/a
        https://mobile.x.com/a/status/1?ref_url=https%3A%2F%2Fe.example%2F     | https://mobile.x.com/a/status/1
        https://e.example/a?ref_src=twsrc%5Egoogle%7Ctwcamp%5Eserp&id=1        | https://e.example/a?id=1
        https://x.com/a/status/1?s=20&t=AbCd                                   | https://x.com/a/status/1
        https://youtu.be/AbCdEfGhIjK?si=x&t=9                                  | https://youtu.be/AbCdEfGhIjK?t=9
        https://www.youtube.com/watch?v=AbCdEfGhIjK&si=x                       | https://www.youtube.com/watch?v=AbCdEfGhIjK
        https://open.spotify.com/track/1?si=x                                  | https://open.spotify.com/track/1
        https://www.msn.com/en/news/a?ocid=msedgntp&cvid=1                     | https://www.msn.com/en/news/a
        https://www.bing.com/search?q=a&cvid=1                                 | https://www.bing.com/search?q=a
        https://www.bbc.co.uk/news/1?ocid=x                                    | https://www.bbc.co.uk/news/1
        https://www.tiktok.com/@lake?refer=embed                               | https://www.tiktok.com/@lake
        https://m.facebook.com/lake?__tn__=-R&__cft__[0]=x                     | https://m.facebook.com/lake
        https://www.linkedin.com/in/ani?trk=x                                  | https://www.linkedin.com/in/ani
        https://news.yahoo.com/a?ncid=x                                        | https://news.yahoo.com/a
        https://e.example/a?s_cid=x&id=1                                       | https://e.example/a?id=1
        https://shop.example/item?id=1&spm=a2g0o.home.1.i3.650c2145            | https://shop.example/item?id=1
        https://shop.example/item?spm=a1z10.1-c.w4004-123_4.5                  | https://shop.example/item
        """)
    void parametersOfOneSiteAreRemovedFromItsUrls(String href, String kept) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p><a href=\"" + href + "\">x</a></p>");
        assertThat(sanitized.body().nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly(kept);
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.TRACKING_PARAMETER);
    }

    /** On other sites, the same names have other uses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://e.example/?si=e&s=f&t=g&ref_url=/back&cvid=1&ncid=2",
                "https://e.example/login?ref_url=https://e.example/a",
                "https://data.example/release?ocid=ocds-213czf-000-00001",
                "https://e.example/?spm=7&ref_src=menu",
                "https://e.example/?spm=v1.2",
                "https://notyoutube.com/?si=1",
                "https://e.example/?refer=a&trk=b&_t=c",
                "https://x.com.example/a?s=20"
            })
    void parametersOfOneSiteAreKeptInUrlsOfOtherSites(String href) {
        otherUrlsStayAsWritten(href);
    }
}
