package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Rendition;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lazily loaded images are kept, and their placeholders are removed. */
class LazyImagesTest {
    private static final String GIF = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    private static final String NOSCRIPT = "<noscript><img src=https://p.example/a.jpg alt=Boat></noscript>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=GIF alt=x>NOSCRIPT",
                "<img src=GIF srcset=GIF alt=x>NOSCRIPT",
                "<img src=GIF srcset='GIF 1x' alt=x>NOSCRIPT",
                "<img src=GIF data-foo=b alt=x>NOSCRIPT",
                "<img src=GIF data-src='' alt=x>NOSCRIPT",
                "<img src=GIF data-lazy=true alt=x>NOSCRIPT",
                "<img src=GIF data-alt=boat.jpg alt=x>NOSCRIPT",
                "<img src='data:image/svg+xml,%3Csvg/%3E' alt=x>NOSCRIPT",
                "<img src=//:0 alt=x>NOSCRIPT",
                "<img src=about:blank alt=x>NOSCRIPT",
                "<img alt=x>NOSCRIPT",
                "<img src=/i/spacer.gif alt=x>NOSCRIPT",
                "<img src=/i/lazy_placeholder.gif?v=2 alt=x>NOSCRIPT",
                "<img src=blank-f2c3362333e2a7a0.png alt=x>NOSCRIPT",
                "<img src=p.gif srcset=1x1-f7f7f7ff.png alt=x>NOSCRIPT",
                "NOSCRIPT<img src=GIF alt=x>",
                "<picture><source data-foo=b><img src=GIF></picture>NOSCRIPT",
                "<picture><source srcset=GIF><img src=GIF></picture>NOSCRIPT",
                "<span><img src=GIF alt=x></span>NOSCRIPT",
                "<div><span><img src=GIF alt=x></span></div>NOSCRIPT",
                "<img src=GIF alt=x><noscript><picture><img src=https://p.example/a.jpg alt=Boat></picture></noscript>",
                "<img src=GIF style='display:none' alt=x>NOSCRIPT",
                "<img src=other.jpg style='display:none' alt=x>NOSCRIPT",
                "<img src=GIF alt=x>" + "<!-- c -->NOSCRIPT",
            })
    void imageOfNoscriptReplacesPlaceholder(String html) {
        assertThat(images(html)).containsExactly(Image.of("https://p.example/a.jpg", "Boat"));
    }

    @Test
    void imageOfNoscriptReplacesPlaceholderInsideOfALink() {
        Sanitized sanitized = sanitized("<p><a href=/big><img src=GIF alt=x></a>NOSCRIPT</p>");
        assertThat(sanitized.body().nodes(Link.class))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.children()).containsExactly(Image.of("https://p.example/a.jpg", "Boat")));
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void imageOfNoscriptKeepsItsCandidates() {
        Sanitized sanitized = sanitized(
                "<picture><source srcset=GIF><img src=GIF></picture>"
                        + "<noscript><picture><source srcset=b.webp type=image/webp><img src=a.jpg alt=''></picture></noscript>");
        assertThat(sanitized.body().nodes(Image.class)).singleElement().satisfies(image -> {
            assertThat(image.url().value()).isEqualTo("a.jpg");
            assertThat(image.renditions()).extracting(Rendition::type).containsExactly("image/webp");
        });
        assertThat(sanitized.lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.jpg alt=x>NOSCRIPT",
                "<img src=GIF data-src=a.jpg alt=x>NOSCRIPT",
                "<img src=GIF srcset='a.jpg 400w' alt=x>NOSCRIPT",
                "<img src=GIF data-srcset='a.jpg 400w' alt=x>NOSCRIPT",
                "<picture><source srcset=a.jpg><img src=GIF alt=x></picture>NOSCRIPT",
                "NOSCRIPT<img src=a.jpg alt=x>",
                "<img data-src=a.jpg alt=x><noscript><img src=lazy.jpg></noscript>",
            })
    void imageWithAUrlIsKeptAndItsFallbackIsRemoved(String html) {
        assertThat(images(html)).extracting(image -> image.url().value()).containsExactly("a.jpg");
        assertThat(sanitized(html).lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>t</p>NOSCRIPT<div><img src=b.jpg alt=b></div>",
                "<p>t</p>NOSCRIPT<div><img data-src=b.jpg alt=b></div>",
                "<img src=b.jpg alt=b>NOSCRIPT",
                "<img src=b.jpg srcset='c.jpg 2x' alt=b>NOSCRIPT",
            })
    void noscriptWithAnotherImageIsKept(String html) {
        assertThat(images(html))
                .extracting(image -> image.url().value())
                .containsExactlyInAnyOrder("b.jpg", "https://p.example/a.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=p.gif data-src=a.jpg alt=x><noscript><img src=p.gif data-src=a.jpg alt=x>NOSCRIPT</noscript>",
                "<img src=GIF alt=x><noscript><img src=GIF data-src=a.jpg alt=x>NOSCRIPT</noscript>",
                "<img src=/s/a-300x200.jpg alt=x><noscript><img src=/l/a-1024x683.jpg alt=x></noscript>",
                "<img src=s.jpg srcset='a.jpg 800w' alt=x>NOSCRIPT",
                "<img src=/img?id=1 alt=x><noscript><img src=/img?id=1 alt=x></noscript>",
                "<img data-src=/w_1/x alt=x><noscript><img src=/w_2/x alt=x></noscript>",
            })
    void imageAndFallbackOfTheSameFileAreKeptOnce(String html) {
        assertThat(images(html)).hasSize(1);
        assertThat(sanitized(html).lossless()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <img src=a.jpg data-src=true alt=x>                                  | a.jpg |
        <img src=a.jpg data-src='{{x}}' alt=x>                               | a.jpg |
        <img src=a.jpg srcset='a.jpg 400w' data-srcset=true alt=x>           | a.jpg | a.jpg
        """)
    void attributeWithASettingDoesNotReplaceTheUrl(String html, String url, String candidates) {
        assertThat(images(html)).singleElement().satisfies(image -> {
            assertThat(image.url().value()).isEqualTo(url);
            assertThat(image.renditions())
                    .extracting(rendition -> rendition.url().value())
                    .containsExactlyElementsOf(candidates == null ? List.of() : List.of(candidates.split(" ")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/i/fallback.gif, PLACEHOLDER_SOURCE",
        "/i/160_90.png, PLACEHOLDER_SOURCE",
        "/i/16x9.svg, PLACEHOLDER_SOURCE",
        "/small/a.jpg?w=20, PLACEHOLDER_SOURCE",
        "/small/a-20x30.jpg, PLACEHOLDER_SOURCE",
        "/i/160_90.jpg, REPLACED_SOURCE",
        "/small/b.jpg, REPLACED_SOURCE",
    })
    void replacedUrlIsReportedAsAPlaceholderOrASource(String src, Rule rule) {
        Sanitized sanitized = sanitized("<img src='" + src + "' data-src=/big/a.jpg alt=x>");
        assertThat(sanitized.body().nodes(Image.class))
                .extracting(image -> image.url().value())
                .containsExactly("/big/a.jpg");
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A tracking pixel is no fallback.
                "<img src=GIF alt=x><noscript><img src=//t.example/p width=1 height=1></noscript>",
                "<img src=GIF alt=x><noscript><img src='' alt=y></noscript>",
            })
    void noscriptWithoutAnImageReplacesNothing(String html) {
        assertThat(images(html)).extracting(image -> image.url().value()).containsExactly(GIF);
    }

    @Test
    void noscriptBetweenTwoImagesIsPairedWithTheSameFile() {
        assertThat(images("<img src=b.jpg alt=b>NOSCRIPT<img src=GIF alt=x>"))
                .extracting(image -> image.url().value())
                .containsExactly("b.jpg", "https://p.example/a.jpg");
        assertThat(images("<img src=GIF alt=x>NOSCRIPT<img src=GIF alt=y><noscript><img src=c.jpg alt=c></noscript>"))
                .extracting(image -> image.url().value())
                .containsExactly("https://p.example/a.jpg", "c.jpg");
        assertThat(images("<img src=a.jpg alt=a>NOSCRIPT<img src=GIF alt=y><noscript><img src=c.jpg alt=c></noscript>"))
                .extracting(image -> image.url().value())
                .containsExactly("a.jpg", "c.jpg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <img src=GIF data-actualsrc=a.jpg alt=x>                                              | a.jpg
        <img src=GIF data-x=/a.jpg alt=x>                                                     | /a.jpg
        <img src=GIF data-id=b.png data-x=/a.jpg alt=x>                                       | /a.jpg
        <img src=GIF data-page=https://e.example/p/ data-x='//e.example/a.webp?w=9' alt=x>    | //e.example/a.webp?w=9
        <img data-delayed=https://e.example/dms/image/C4/0?e=1 alt=x>                         | https://e.example/dms/image/C4/0?e=1
        <img src=spacer.gif data-actualsrc=a.jpg alt=x>                                       | a.jpg
        <img src=GIF data-actualsrc=a.jpg data-foo=https://e.example/page alt=x>              | a.jpg
        <img src=GIF srcset=GIF data-a=a.jpg alt=x>                                           | a.jpg
        <img src=GIF data-any-set='/a.jpg 400w, /b.jpg 800w' alt=x>                           | /b.jpg
        <img data-src=/lazy.jpg alt=x>                                                        | /lazy.jpg
        <img src=a.jpg data-lazy=true alt=x>                                                  | a.jpg
        <img src=a.jpg data-pin-media=b.jpg alt=x>                                            | a.jpg
        <img src=a.jpg data-orig-file=b.jpg alt=x>                                            | a.jpg
        <img src=GIF srcset='a.jpg 400w' data-foo=b.jpg alt=x>                                | a.jpg
        """)
    void imageWithoutAUrlGetsOneFromAnyDataAttribute(String html, String url) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().nodes(Image.class))
                .extracting(image -> image.url().value())
                .containsExactly(url);
        assertThat(ArticleJson.writeBody(sanitized.body())).doesNotContain("data:");
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void sourceGetsCandidatesFromAnyDataAttribute() {
        assertThat(images("<picture><source data-any='/a.webp 400w, /b.webp 800w'><img src=GIF alt=x></picture>"))
                .singleElement()
                .satisfies(image -> assertThat(image.renditions()).hasSize(2));
    }

    @Test
    void attributesThatAreNotReadAreReported() {
        assertThat(sanitized("<img src=GIF data-a=a.jpg data-b=b.jpg alt=x>").removals())
                .extracting(Removal::name)
                .containsExactly("src", "data-b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=GIF alt=x>",
                "<img src=GIF data-title=a.jpg alt=x>",
                "<img src=GIF data-page=https://e.example/article alt=x>",
                "<img src=GIF data-sizes='(min-width: 60em) 62.5em, 100vw' alt=x>",
                "<img src=GIF data-meta='{\"src\":\"/a.jpg\"}' alt=x>",
                "<img src=GIF data-x=blank.gif alt=x>",
                "<img src=GIF srcset=GIF alt=x>",
            })
    void dataUrlIsKeptIfThereIsNoOtherUrl(String html) {
        assertThat(images(html)).extracting(image -> image.url().value()).containsExactly(GIF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <img src=a.jpg srcset=GIF alt=x>                                               | a.jpg |
        <img src=a.jpg srcset='GIF 1x' alt=x>                                          | a.jpg |
        <img src=a.jpg srcset='GIF 600w, b.jpg 1200w' alt=x>                           | a.jpg | b.jpg
        <img src=a.jpg srcset=1x1-f7f7f7ff.png alt=x>                                  | a.jpg |
        <picture><source srcset=GIF><img src=a.jpg alt=x></picture>                    | a.jpg |
        <picture><source srcset='GIF 1x, b.jpg 2x'><img src=GIF alt=x></picture>       | b.jpg | b.jpg
        <picture><source srcset='GIF 1x, b.jpg 2x'></picture>                          | b.jpg | b.jpg
        <img src=GIF srcset='a.jpg 400w' alt=x>                                        | a.jpg | a.jpg
        <img src=spacer.gif srcset='a.jpg 400w, b.jpg 800w' alt=x>                     | b.jpg | a.jpg b.jpg
        <img src=GIF srcset='GIF 1w, a.jpg 400w' alt=x>                                | a.jpg | a.jpg
        <img data-src=a.jpg srcset=GIF alt=x>                                          | a.jpg |
        """)
    void placeholdersAmongCandidatesAreRemoved(String html, String url, String candidates) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().nodes(Image.class)).singleElement().satisfies(image -> {
            assertThat(image.url().value()).isEqualTo(url);
            assertThat(image.renditions())
                    .extracting(rendition -> rendition.url().value())
                    .containsExactlyElementsOf(candidates == null ? List.of() : List.of(candidates.split(" ")));
        });
        assertThat(sanitized.lossless()).isTrue();
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.PLACEHOLDER_SOURCE);
    }

    @Test
    void urlIsTheWidestCandidateThatAllBrowsersShow() {
        assertThat(images("<picture><source srcset='b.avif 2000w' type=image/avif>"
                        + "<img srcset='a-400.jpg 400w, a-800.jpg 800w, a-600.jpg 600w' alt=x></picture>"))
                .extracting(image -> image.url().value())
                .containsExactly("a-800.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=GIF srcset='https://p.example/a.jpg 400w' alt=Boat>",
                "<picture><source srcset=https://p.example/a.jpg><img src=GIF alt=Boat></picture>",
                "<img src=GIF alt=x>NOSCRIPT",
                "<img src=GIF data-actualsrc=https://p.example/a.jpg alt=Boat>"
            })
    void placeholderIsRemovedIfTheHostOfTheImageIsNotAllowed(String html) {
        assertThat(BodySanitizer.strict().sanitize(filled(html)).body().nodes(Image.class))
                .isEmpty();
        assertThat(BodySanitizer.strict().sanitize(filled(html)).body().nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("https://p.example/a.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Medium, 2016 and 2020, and Gatsby.
                "<img src=https://p.example/max/30/1*abcdefgh.jpeg?q=20><canvas></canvas>"
                        + "<img data-src=https://p.example/max/800/1*abcdefgh.jpeg>"
                        + "<noscript><img src=https://p.example/max/800/1*abcdefgh.jpeg></noscript>",
                "<div><div><img src=https://p.example/max/60/1*abcdefgh.jpeg?q=20></div><img width=700 height=400>"
                        + "<noscript><img src=https://p.example/max/800/1*abcdefgh.jpeg></noscript></div>",
                "<div><img src=GIF><picture><img src=https://p.example/max/800/1*abcdefgh.jpeg></picture>"
                        + "<noscript><img src=https://p.example/max/800/1*abcdefgh.jpeg></noscript></div>",
            })
    void previewBesideItsImageIsRemoved(String html) {
        Sanitized sanitized = sanitized("<figure>" + html + "<figcaption>Boat</figcaption></figure>");
        assertThat(sanitized.body().nodes(Image.class))
                .extracting(image -> image.url().value())
                .containsExactly("https://p.example/max/800/1*abcdefgh.jpeg");
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.PLACEHOLDER_IMAGE);
    }

    @Test
    void otherImagesOfAFigureStay() {
        String late = "<img data-src=/b/original><noscript><img src=/b/original></noscript>";
        assertThat(images("<figure><img src=/a/original>" + late + "</figure>")).hasSize(2);
        assertThat(images("<p><img src=/a/photo-12345.jpg>" + late.replace("original", "photo-12345.jpg") + "</p>"))
                .hasSize(2);
    }

    /** Reading each noscript on its own took ten times as long. It allocated nothing, so time is measured. */
    @ParameterizedTest
    @ValueSource(strings = {"<noscript>", "<noscript><img src=a.jpg alt=''></noscript><div>", "<figure><noscript>"})
    void nestedNoscriptsCostLinearTime(String opening) {
        String content = "<img src=a.jpg alt=''>" + "<br>".repeat(60_000);
        long shallow = leastTime(opening.repeat(20) + content);
        long deep = leastTime(opening.repeat(400) + content);
        assertThat(deep).isLessThan(4 * shallow);
    }

    private static long leastTime(String html) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 4)
                .map(run -> {
                    long before = threads.getCurrentThreadCpuTime();
                    BodySanitizer.news().sanitize(html);
                    return threads.getCurrentThreadCpuTime() - before;
                })
                .min()
                .orElseThrow();
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(filled(html));
    }

    private static List<Image> images(String html) {
        return sanitized(html).body().nodes(Image.class).toList();
    }

    private static String filled(String html) {
        return html.replace("NOSCRIPT", NOSCRIPT).replace("GIF", GIF);
    }
}
