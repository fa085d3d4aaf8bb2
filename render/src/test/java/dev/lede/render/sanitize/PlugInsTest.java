package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Video;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code object} and {@code embed} show is kept as what it is, or as a link. */
class PlugInsTest {
    private static final String YOUTUBE =
            "{\"type\":\"embed\",\"provider\":\"youtube\",\"url\":\"https://www.youtube.com/watch?v=AbCdEfGhIjK\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <object data=a.pdf></object>                               | {"type":"paragraph","children":[{"type":"link","url":"a.pdf","children":[{"type":"text","value":"a.pdf"}]}]}
        <object data=/d type=application/pdf title="The report"></object> | {"type":"paragraph","children":[{"type":"link","url":"/d","children":[{"type":"text","value":"The report"}]}]}
        <object data=a.pdf>No plug-in</object>                     | {"type":"paragraph","children":[{"type":"link","url":"a.pdf","children":[{"type":"text","value":"a.pdf"}]}]},{"type":"paragraph","children":[{"type":"text","value":"No plug-in"}]}
        <object data=a.pdf><a href=/b.pdf>Read</a></object>        | {"type":"paragraph","children":[{"type":"link","url":"/b.pdf","children":[{"type":"text","value":"Read"}]}]}
        <object data=a.svg><img src=a.png alt=Boat></object>       | {"type":"image","url":"a.png","alt":"Boat"}
        <object data=a.jpg width=60 height=40>Boat</object>        | {"type":"image","url":"a.jpg","alt":"Boat","size":{"width":60,"height":40}}
        <object data=/a type=image/png></object>                   | {"type":"image","url":"/a"}
        <embed src=a.jpg>                                          | {"type":"image","url":"a.jpg"}
        <embed src=a.mp4 width=60 height=40>                       | {"type":"video","sources":[{"url":"a.mp4"}],"size":{"width":60,"height":40}}
        <embed src=/a type="video/mp4; codecs=x">                  | {"type":"video","sources":[{"url":"/a"}]}
        <object data=a.webm>A film</object>                        | {"type":"video","sources":[{"url":"a.webm"}],"children":[{"type":"paragraph","children":[{"type":"text","value":"A film"}]}]}
        <object data=a.mp3></object>                               | {"type":"audio","sources":[{"url":"a.mp3"}]}
        <embed src=https://a.example/b.swf>                        | {"type":"paragraph","children":[{"type":"link","url":"https://a.example/b.swf","children":[{"type":"text","value":"b.swf"}]}]}
        <embed src=https://a.example/b>                            | {"type":"paragraph","children":[{"type":"link","url":"https://a.example/b","children":[{"type":"text","value":"a.example"}]}]}
        """)
    void filesAreKept(String html, String json) {
        assertGives(html, json);
    }

    @ParameterizedTest
    @CsvSource({
        "<object data='https://www.youtube.com/v/AbCdEfGhIjK&hl=en'></object>",
        "<embed src='https://www.youtube.com/v/AbCdEfGhIjK&amp;hl=en'>",
        "<object><param name=Movie value=https://www.youtube.com/v/AbCdEfGhIjK></object>",
        "<object data=https://www.youtube.com/v/AbCdEfGhIjK><param name=movie value=x>"
                + "<embed src=https://www.youtube.com/v/AbCdEfGhIjK></object>",
        "<object><param name=a value=b><embed src=https://www.youtube.com/v/AbCdEfGhIjK></object>",
    })
    void playersAreEmbeds(String html) {
        assertGives(html, YOUTUBE);
    }

    private static void assertGives(String html, String json) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(ArticleJson.writeBody(sanitized.body()))
                .isEqualTo("{\"type\":\"root\",\"children\":[" + json + "]}");
        ReadBack.assertReadsBack(sanitized.body(), html);
    }

    @Test
    void theWordsInAPlayerStay() {
        assertThat(ArticleJson.writeBody(BodySanitizer.news()
                        .sanitize("<object data=https://youtu.be/AbCdEfGhIjK><p>The ice</p></object>")
                        .body()))
                .contains("\"type\":\"embed\"", "The ice");
    }

    @Test
    void whatTheHostDeniesIsALink() {
        String html = "<object data=//evil.example/a.jpg></object><embed src=//evil.example/a.mp4>";
        for (BodySanitizer sanitizer : new BodySanitizer[] {
            BodySanitizer.builder()
                    .denyImageHosts("evil.example")
                    .mediaHosts("ours.example")
                    .build(),
            BodySanitizer.builder().denyElements("object", "embed").build(),
            BodySanitizer.builder().denyElements("img", "video").build()
        }) {
            Sanitized sanitized = sanitizer.sanitize(html);
            assertThat(sanitized.body().nodes(Image.class)).isEmpty();
            assertThat(sanitized.body().nodes(Video.class)).isEmpty();
            assertThat(sanitized.body().nodes(Link.class)).hasSize(2);
            assertThat(sanitized.lossless()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<div class=fb-post data-href=https://www.facebook.com/share/p/abc/></div>, https://www.facebook.com/share/p/abc/",
        "<div class=fb-video data-href=https://fb.watch/abc/></div>, https://fb.watch/abc/",
        "<blockquote class=instagram-media data-instgrm-permalink=https://www.instagram.com/lake/> </blockquote>,"
                + " https://www.instagram.com/lake/",
    })
    void aPostThatNoSiteKnowsIsALink(String html, String url) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly(url);
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.UNKNOWN_POST);
    }

    @ParameterizedTest
    @CsvSource({
        "<div class=fb-post data-href='https://www.facebook.com/permalink.php?story_fbid=34&amp;id=12'></div>,"
                + " https://www.facebook.com/12/posts/34",
        "<blockquote class=instagram-media data-instgrm-permalink=https://www.instagram.com/reels/Cabc12/></blockquote>,"
                + " https://www.instagram.com/reel/Cabc12/",
    })
    void postsOfAllFormsAreEmbeds(String html, String url) {
        assertThat(ArticleJson.writeBody(BodySanitizer.news().sanitize(html).body()))
                .contains("\"type\":\"embed\"", "\"url\":\"" + url + "\"");
    }
}
