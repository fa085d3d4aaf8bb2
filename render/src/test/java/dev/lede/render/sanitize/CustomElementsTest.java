package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Embed;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom elements that keep in attributes what they show. */
class CustomElementsTest {
    @ParameterizedTest
    @CsvSource({
        "<oembed url='https://youtu.be/AbCdEfGhIjK'></oembed>, https://www.youtube.com/watch?v=AbCdEfGhIjK",
        "<figure class=media><oembed url=https://vimeo.com/123456></oembed></figure>, https://vimeo.com/123456",
        "<lite-youtube videoid=AbCdEfGhIjK></lite-youtube>, https://www.youtube.com/watch?v=AbCdEfGhIjK",
        "<amp-youtube data-videoid=AbCdEfGhIjK width=480 height=270></amp-youtube>,"
                + " https://www.youtube.com/watch?v=AbCdEfGhIjK",
        "<our-youtube-video video-id=AbCdEfGhIjK> </our-youtube-video>, https://www.youtube.com/watch?v=AbCdEfGhIjK",
        "<lite-vimeo videoid=123456></lite-vimeo>, https://vimeo.com/123456",
        "<amp-twitter data-tweetid=99></amp-twitter>, https://x.com/i/status/99",
        "<amp-tiktok data-src=6948210747285441798></amp-tiktok>,"
                + " https://www.tiktok.com/embed/v2/6948210747285441798",
        "<amp-instagram data-shortcode=CabcDEf12></amp-instagram>, https://www.instagram.com/p/CabcDEf12/",
        "<amp-facebook data-href='https://www.facebook.com/lake/posts/12'></amp-facebook>,"
                + " https://www.facebook.com/lake/posts/12",
        "<our-player film='https://vimeo.com/123456'></our-player>, https://vimeo.com/123456",
        "<div data-oembed-url='https://vimeo.com/123456'></div>, https://vimeo.com/123456",
        "<div class=post data-feed='https://www.instagram.com/p/CabcDEf12/'> </div>,"
                + " https://www.instagram.com/p/CabcDEf12/",
    })
    void elementWithAUrlOfAProviderBecomesAnEmbed(String html, String url) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().children()).singleElement().isInstanceOfSatisfying(Embed.class, embed -> {
            assertThat(embed.url()).hasToString(url);
            assertThat(embed.children()).isEmpty();
        });
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void providersOfTheHostAreUsed() {
        EmbedProvider ours = EmbedProvider.builder("lake-tv", "Lake TV", "[a-z0-9]{3}")
                .page("https://tv.lake.example/watch/{id}")
                .build();
        assertThat(BodySanitizer.builder()
                        .embedProviders(List.of(ours))
                        .build()
                        .sanitize("<lake-tv url=https://tv.lake.example/watch/a1b></lake-tv>")
                        .body()
                        .nodes(Embed.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <amp-img src=a.jpg alt=Boat width=600 height=400></amp-img>          | {"type":"image","url":"a.jpg","alt":"Boat","size":{"width":600,"height":400}}
        <our-thing src=https://p.example/a.webp></our-thing>                 | {"type":"image","url":"https://p.example/a.webp"}
        <our-image srcset='a.jpg 1x' alt=''></our-image>                     | {"type":"image","url":"a.jpg","alt":"","renditions":[{"url":"a.jpg","density":1.0}]}
        <amp-img src=a.jpg alt=Boat><i-sizer></i-sizer><p fallback></p></amp-img> | {"type":"image","url":"a.jpg","alt":"Boat"}
        <amp-img src=a.jpg><noscript><img src=b.jpg alt=Boat></noscript></amp-img> | {"type":"image","url":"b.jpg","alt":"Boat"}
        <a-img src=a.jpg alt=Boat></a-img><noscript><img src=b.jpg alt=Boat></noscript> | {"type":"image","url":"b.jpg","alt":"Boat"}
        <amp-video><source src=a.mp4 type=video/mp4></amp-video>             | {"type":"video","sources":[{"url":"a.mp4","type":"video/mp4"}]}
        <our-film src=a.mp4></our-film>                                      | {"type":"video","sources":[{"url":"a.mp4"}]}
        <x-image imagesrc=https://p.example/a.jpg alt=Boat></x-image>        | {"type":"image","url":"https://p.example/a.jpg","alt":"Boat"}
        <our-figure data-image=/a/b.jpg></our-figure>                        | {"type":"image","url":"/a/b.jpg"}
        <our-thing lsrc=b.png title=Boat></our-thing>                        | {"type":"image","url":"b.png"}
        <our-player poster=/a.jpg frame=/b.jpg mp4=/a.mp4></our-player>      | {"type":"video","sources":[{"url":"/a.mp4"}]}
        <amp-audio src=a.mp3></amp-audio>                                    | {"type":"audio","sources":[{"url":"a.mp3"}]}
        """)
    void elementWithTheUrlOfAFileBecomesAnImageVideoOrAudio(String html, String json) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(ArticleJson.writeBody(sanitized.body()))
                .isEqualTo("{\"type\":\"root\",\"children\":[" + json + "]}");
    }

    @ParameterizedTest
    @CsvSource({
        "<oembed url='https://maps.example/?q=1'></oembed>, https://maps.example/?q=1, maps.example",
        "<model-viewer src=/boat.glb></model-viewer>, /boat.glb, boat.glb",
        "<model-viewer src=/boat.glb alt='A boat'></model-viewer>, /boat.glb, A boat",
        "<our-card href=https://a.example/b title='A boat'></our-card>, https://a.example/b, A boat",
        "<amp-iframe src=https://a.example/b></amp-iframe>, https://a.example/b, a.example",
    })
    void elementWithAnotherUrlBecomesALink(String html, String url, String words) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(ArticleJson.writeBody(sanitized.body()))
                .isEqualTo(
                        "{\"type\":\"root\",\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"link\",\"url\":\""
                                + url + "\",\"children\":[{\"type\":\"text\",\"value\":\"" + words + "\"}]}]}]}");
        assertThat(sanitized.removals()).extracting(Removal::kind).contains(Removal.Kind.MEDIA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<drupal-media data-entity-type=media data-entity-uuid=1f></drupal-media>",
                "<our-card url='javascript:x'></our-card>",
                "<our-card src='#top'></our-card>",
                "<our-script src=https://a.example/b></our-script>",
                "<amp-pixel src=https://t.example/p></amp-pixel>",
                "<fb:like href=https://lakepost.example/ice></fb:like>"
            })
    void elementThatCannotBeShownIsReportedAsMedia(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().children()).isEmpty();
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.UNKNOWN_MEDIA);
    }

    @ParameterizedTest
    @CsvSource({
        "<our-player poster=https://p.example/a.jpg data-id=1></our-player>, https://p.example/a.jpg",
        "<our-card data-endpoint=https://a.example/b></our-card>, https://a.example/b",
        "<our-card class=/a.jpg data-image='a b/c.jpg' file=a.jpg data-images='[/a.jpg]'></our-card>,",
        "<our-card data='{\"url\":\"/a.jpg\"}'></our-card>,",
        "<amp-pixel src=https://t.example/p></amp-pixel>, https://t.example/p",
    })
    void urlThatIsRemovedIsReported(String html, String url) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().children()).isEmpty();
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.rule() == Rule.UNKNOWN_MEDIA)
                .extracting(Removal::value)
                .containsExactly(url == null ? "" : url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one <our-link href=https://youtu.be/AbCdEfGhIjK>two</our-link> three</p>",
                "<p>one <our-note src=https://a.example/>two</our-note> three</p>",
                "<p>one <our-icon class=x></our-icon>two three</p>",
            })
    void inlineTextStaysOneLine(String html) {
        assertThat(BodySanitizer.news().sanitize(html).body().text()).isEqualTo("one two three");
    }

    @Test
    void textOfAPlayerIsKept() {
        assertThat(ArticleJson.writeBody(BodySanitizer.news()
                        .sanitize("<our-player src=https://youtu.be/AbCdEfGhIjK><p>The ice</p></our-player>")
                        .body()))
                .contains("\"type\":\"embed\"", "The ice");
    }

    @Test
    void elementInAHeadingBecomesALink() {
        assertThat(ArticleJson.writeBody(BodySanitizer.news()
                        .sanitize("<h2>a <lite-youtube videoid=AbCdEfGhIjK></lite-youtube></h2>")
                        .body()))
                .contains("\"url\":\"https://youtu.be/AbCdEfGhIjK\"");
    }
}
