package dev.lede.render.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Embed;
import dev.lede.core.url.WebUrl;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The URLs that embed providers recognize, and the URLs of their pages and players. */
class EmbedProviderTest {
    private static final EmbedProvider LAKE_TV = EmbedProvider.builder(
                    "lake-tv", "Lake TV", "[a-z0-9]{3}|live/[a-z]{4}")
            .page("https://tv.lake.example/watch/{id}")
            .player("https://tv.lake.example/embed?film={id}&mute=1")
            .addUrl("https://lk.example/{id}/now")
            .build();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        www.youtube.com/shorts/AbCdEfGhIjK           | youtube     | www.youtube.com/watch?v=AbCdEfGhIjK           | www.youtube-nocookie.com/embed/AbCdEfGhIjK
        youtu.be/AbCdEfGhIjK?t=1m5s                  | youtube     | www.youtube.com/watch?v=AbCdEfGhIjK&t=65s     | www.youtube-nocookie.com/embed/AbCdEfGhIjK?start=65
        www.youtube.com/playlist?list=PL0123456789   | youtube     | www.youtube.com/playlist?list=PL0123456789    | www.youtube-nocookie.com/embed/videoseries?list=PL0123456789
        www.youtube.com/v/AbCdEfGhIjK&hl=en&start=9  | youtube     | www.youtube.com/watch?v=AbCdEfGhIjK&t=9s      | www.youtube-nocookie.com/embed/AbCdEfGhIjK?start=9
        youtu.be/AbCdEfGhIjK&t=5?x                   | youtube     | www.youtube.com/watch?v=AbCdEfGhIjK&t=5s      | www.youtube-nocookie.com/embed/AbCdEfGhIjK?start=5
        www.youtube.com/embed/live_stream?channel=UC0123456789abcdefABCD_- | youtube | www.youtube.com/channel/UC0123456789abcdefABCD_-/live | www.youtube-nocookie.com/embed/live_stream?channel=UC0123456789abcdefABCD_-
        www.youtube.com/embed/live_stream?channel=UCx | youtube    |                                               |
        www.youtube.com/v/live_stream                | youtube     |                                               |
        www.youtube.com/v/videoseries                | youtube     |                                               |
        www.youtube.com/shorts/videoseries           | youtube     |                                               |
        youtu.be/videoseries                         | youtube     |                                               |
        youtu.be/live_stream                         | youtube     |                                               |
        youtu.be/videoserieX                         | youtube     | www.youtube.com/watch?v=videoserieX           | www.youtube-nocookie.com/embed/videoserieX
        vimeo.com/123456                             | vimeo       | vimeo.com/123456                              | player.vimeo.com/video/123456?dnt=1
        player.vimeo.com/video/123456?h=0a1b2c3d#t=9 | vimeo       | vimeo.com/123456/0a1b2c3d#t=9s                | player.vimeo.com/video/123456?h=0a1b2c3d&dnt=1#t=9s
        dai.ly/x8abcde                               | dailymotion | www.dailymotion.com/video/x8abcde             | geo.dailymotion.com/player.html?video=x8abcde
        geo.dailymotion.com/player/x1.html?video=x8a | dailymotion |                                               |
        twitter.com/lake/status/99?s=20              | x           | x.com/lake/status/99                          | platform.twitter.com/embed/Tweet.html?id=99&dnt=true
        mobile.twitter.com/lake/status/99/photo/1    | x           | x.com/lake/status/99                          | platform.twitter.com/embed/Tweet.html?id=99&dnt=true
        platform.twitter.com/embed/Tweet.html?id=99  | x           | x.com/i/status/99                             | platform.twitter.com/embed/Tweet.html?id=99&dnt=true
        m.facebook.com/watch/?v=12                   | facebook    | www.facebook.com/watch/?v=12                  | www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D12
        facebook.com/lake/posts/pfbid0A              | facebook    | www.facebook.com/lake/posts/pfbid0A           | www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Flake%2Fposts%2Fpfbid0A
        www.facebook.com/permalink.php?story_fbid=pfbid0A&id=12 | facebook | www.facebook.com/12/posts/pfbid0A     | www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F12%2Fposts%2Fpfbid0A
        m.facebook.com/story.php?id=12&story_fbid=34 | facebook    | www.facebook.com/12/posts/34                  | www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F12%2Fposts%2F34
        www.facebook.com/permalink.php?story_fbid=34 | facebook    |                                               |
        www.facebook.com/photo/?fbid=34&set=a.1      | facebook    | www.facebook.com/photo.php?fbid=34            | www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fphoto.php%3Ffbid%3D34
        www.facebook.com/lake/photos/a.1.2/34/       | facebook    | www.facebook.com/lake/photos/a.1.2/34/        | www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Flake%2Fphotos%2Fa.1.2%2F34%2F
        www.facebook.com/lake/videos/the-ice/34      | facebook    | www.facebook.com/lake/videos/the-ice/34       | www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Flake%2Fvideos%2Fthe-ice%2F34
        www.facebook.com/video.php?v=34              | facebook    | www.facebook.com/watch/?v=34                  | www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D34
        www.facebook.com/watch/live/?v=34            | facebook    | www.facebook.com/watch/?v=34                  | www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D34
        www.instagram.com/reels/Cabc-DEf_12/         | instagram   | www.instagram.com/reel/Cabc-DEf_12/           | www.instagram.com/reel/Cabc-DEf_12/embed/
        www.instagram.com/lake/reels/Cabc-DEf_12     | instagram   | www.instagram.com/reel/Cabc-DEf_12/           | www.instagram.com/reel/Cabc-DEf_12/embed/
        instagram.com/lake/reel/Cabc-DEf_12/         | instagram   | www.instagram.com/reel/Cabc-DEf_12/           | www.instagram.com/reel/Cabc-DEf_12/embed/
        www.tiktok.com/@la.ke/video/701?refer=embed  | tiktok      | www.tiktok.com/@la.ke/video/701               | www.tiktok.com/player/v1/701
        www.tiktok.com/embed/v2/701                  | tiktok      | www.tiktok.com/embed/v2/701                   | www.tiktok.com/player/v1/701
        t.me/joinchat/42                             | telegram    |                                               |
        t.me/addstickers/42                          | telegram    |                                               |
        t.me/s/lak/42                                | telegram    |                                               |
        t.me/s/lakemirel/42                          | telegram    | t.me/lakemirel/42                             | t.me/lakemirel/42?embed=1
        open.spotify.com/intl-de/track/0123456789abcdefABCDEF | spotify | open.spotify.com/track/0123456789abcdefABCDEF | open.spotify.com/embed/track/0123456789abcdefABCDEF
        datawrapper.dwcdn.net/aB3xY/12/              | datawrapper | datawrapper.dwcdn.net/aB3xY/12/               | datawrapper.dwcdn.net/aB3xY/12/
        datawrapper.dwcdn.net/aB3xY/index.html       | datawrapper | datawrapper.dwcdn.net/aB3xY/                  | datawrapper.dwcdn.net/aB3xY/
        datawrapper.dwcdn.net/lib/embed.js           | datawrapper |                                               |
        flo.uri.sh/visualisation/1234567/embed       | flourish    | public.flourish.studio/visualisation/1234567/ | flo.uri.sh/visualisation/1234567/embed
        public.flourish.studio/story/1234567/        | flourish    | public.flourish.studio/story/1234567/         | flo.uri.sh/story/1234567/embed
        public.flourish.studio/resources/embed.js    | flourish    |                                               |
        e.infogram.com/0a1b2c3d-0a1b-4c2d?src=embed  | infogram    | infogram.com/0a1b2c3d-0a1b-4c2d               | e.infogram.com/0a1b2c3d-0a1b-4c2d?src=embed
        infogram.com/days-of-ice-1h7k230abcdef       | infogram    | infogram.com/days-of-ice-1h7k230abcdef        | e.infogram.com/days-of-ice-1h7k230abcdef?src=embed
        infogram.com/templates                       | infogram    |                                               |
        e.infogram.com/js/dist/embed-loader-min.js   | infogram    |                                               |
        www.google.com/maps/embed?pb=!1m3!2d45.1!3d40.4!2sLake%20Post%3A1 | google-maps | www.google.com/maps?pb=!1m3!2d45.1!3d40.4!2sLake%20Post%3A1 | www.google.com/maps/embed?pb=!1m3!2d45.1!3d40.4!2sLake%20Post%3A1
        www.google.com/maps/embed?pb=!1m3(x)         | google-maps |                                               |
        www.google.com/maps/d/u/0/embed?mid=1aBcDeFgH&ehbc=2E312F | google-maps | www.google.com/maps/d/viewer?mid=1aBcDeFgH | www.google.com/maps/d/embed?mid=1aBcDeFgH
        www.google.com/maps/place/Sevan              | google-maps |                                               |
        """)
    void urlOfABundledProviderIsRecognized(String url, String name, String page, String player) {
        EmbedProvider provider = EmbedProvider.known().stream()
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseThrow();
        Optional<EmbedMatch> match = provider.find(WebUrl.of("https://" + url));
        if (page == null) {
            assertThat(match).isEmpty();
            return;
        }
        WebUrl found = match.orElseThrow().page();
        assertThat(found).hasToString("https://" + page);
        // The URLs of page and player are recognized too, since the sanitizer reads rendered articles.
        WebUrl played =
                provider.player(Embed.of(name, found.value())).orElseThrow().url();
        assertThat(played).hasToString("https://" + player);
        assertThat(provider.find(found).orElseThrow().page()).isEqualTo(found);
        assertThat(provider.find(played)).isPresent();
        assertThat(provider.find(played).orElseThrow().others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com.evil.example/embed/AbCdEfGhIjK",
                "https://evil.example/www.youtube.com/embed/AbCdEfGhIjK",
                "https://www.youtube.com/redirect?q=https://evil.example/",
                "https://www.youtube.com/watch?list=x",
                "https://twitter.com/lake",
                "https://x.com/lake/status/99x",
                "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fevil.example%2Fwatch%3Fv%3D1",
                "https://www.facebook.com/plugins/video.php?href=%",
                "https://www.facebook.com/../posts/..",
                "https://www.tiktok.com/@../video/1",
                "https://www.instagram.com/accounts/login",
                "https://t.me/joinchat/42",
                "/embed/AbCdEfGhIjK",
                "mailto:a@www.youtube.com",
            })
    void otherUrlIsNotRecognized(String other) {
        WebUrl url = WebUrl.of(other);
        assertThat(EmbedProvider.known())
                .allSatisfy(provider -> assertThat(provider.find(url)).isEmpty());
    }

    @Test
    void bundledProvidersHaveNamesForReaders() {
        assertThat(EmbedProvider.known())
                .extracting(EmbedProvider::name)
                .containsExactly(
                        "YouTube",
                        "Vimeo",
                        "Dailymotion",
                        "X",
                        "Facebook",
                        "Instagram",
                        "TikTok",
                        "Telegram",
                        "Spotify",
                        "Datawrapper",
                        "Flourish",
                        "Infogram",
                        "Google Maps");
    }

    @Test
    void hostAddsAProviderByTemplates() {
        for (String url : new String[] {
            "https://tv.lake.example/watch/a1b", "https://TV.lake.example/embed?mute=0&film=a1b", "//lk.example/a1b/now"
        }) {
            EmbedMatch match = LAKE_TV.find(WebUrl.of(url)).orElseThrow();
            assertThat(match.page()).as(url).hasToString("https://tv.lake.example/watch/a1b");
            assertThat(match.provider()).isEqualTo("lake-tv");
        }
        assertThat(LAKE_TV.find(WebUrl.of("https://tv.lake.example/watch/live/mire")))
                .isPresent();
        assertThat(LAKE_TV.player(Embed.of("lake-tv", "https://tv.lake.example/watch/a1b", "Ice"))
                        .map(EmbedPlayer::url))
                .contains(WebUrl.of("https://tv.lake.example/embed?film=a1b&mute=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tv.lake.example/watch/a1b2",
                "https://tv.lake.example/watch/a1b/more",
                "https://tv.lake.example/x/watch/a1b",
                "https://xtv.lake.example/watch/a1b",
                "https://tv.lake.example/embed?film=a1b2",
                "https://tv.lake.example/embed",
                "https://lk.example/a1b/nowXY",
            })
    void urlMustMatchTheCompleteTemplate(String url) {
        assertThat(LAKE_TV.find(WebUrl.of(url))).isEmpty();
    }

    @Test
    void idWithUrlDelimitersIsRefused() {
        EmbedProvider careless = EmbedProvider.builder("careless", "Careless", ".*")
                .page("https://a.example/{id}")
                .build();
        assertThat(careless.find(WebUrl.of("https://a.example/x/y"))).isPresent();
        assertThat(careless.find(WebUrl.of("https://a.example/../x"))).isEmpty();
        assertThat(careless.find(WebUrl.of("https://a.example/x%3Fy"))).isEmpty();
        assertThat(careless.player(Embed.of("careless", "https://a.example/x", "X")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                "https://{id}/",
                "https://{id}.example/",
                "http://a.example/{id}",
                "/{id}",
                "https://a.example/{id}/{id}",
                "https://a.example/#{id}",
                "javascript:{id}"
            })
    void malformedTemplateIsRefused(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbedProvider.builder("a", "A", "x").page(template))
                .withMessageContaining(template);
    }

    @Test
    void errorNamesTheMissingOrMalformedValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbedProvider.builder("Not A Name", "A", "x"))
                .withMessageContaining("Not A Name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbedProvider.builder("a", "A", "(x)"))
                .withMessageContaining("(x)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbedProvider.builder("a", "A", "["))
                .withMessageContaining("[");
        assertThatThrownBy(() -> EmbedProvider.builder("a", "A", "x").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("page: a");
    }
}
