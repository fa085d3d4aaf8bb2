package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The URL of an embed's page keeps where a video starts; other parameters of the player are removed and reported. */
class PlayersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        www.youtube.com/embed/AbCdEfGhIjK                            | www.youtube.com/watch?v=AbCdEfGhIjK       |
        www.youtube.com/embed/AbCdEfGhIjK?start=30                   | www.youtube.com/watch?v=AbCdEfGhIjK&t=30s |
        youtu.be/AbCdEfGhIjK?t=1m5s                                  | www.youtube.com/watch?v=AbCdEfGhIjK&t=65s |
        www.youtube.com/watch?v=AbCdEfGhIjK&t=1h                     | www.youtube.com/watch?v=AbCdEfGhIjK&t=3600s |
        www.youtube.com/watch?v=AbCdEfGhIjK#t=9                      | www.youtube.com/watch?v=AbCdEfGhIjK&t=9s  |
        www.youtube.com/embed/AbCdEfGhIjK?start=0                    | www.youtube.com/watch?v=AbCdEfGhIjK       | PRESENTATION start=0
        www.youtube.com/embed/AbCdEfGhIjK?start=x                    | www.youtube.com/watch?v=AbCdEfGhIjK       | MEDIA start=x
        www.youtube.com/embed/AbCdEfGhIjK?autoplay=1&rel=0&start=5   | www.youtube.com/watch?v=AbCdEfGhIjK&t=5s  | PRESENTATION autoplay=1&rel=0
        www.youtube.com/embed/AbCdEfGhIjK?list=PL0123456789&MUTE=1   | www.youtube.com/watch?v=AbCdEfGhIjK       | MEDIA list=PL0123456789, PRESENTATION MUTE=1
        www.youtube.com/embed/AbCdEfGhIjK?start=5&end=9              | www.youtube.com/watch?v=AbCdEfGhIjK&t=5s  | MEDIA end=9
        www.youtube.com/embed/videoseries?list=PL0123456789&start=5  | www.youtube.com/playlist?list=PL0123456789 | MEDIA start=5
        www.youtube.com/v/AbCdEfGhIjK&hl=en&end=9                    | www.youtube.com/watch?v=AbCdEfGhIjK       | MEDIA end=9, PRESENTATION hl=en
        www.facebook.com/permalink.php?story_fbid=34&id=12&__tn__=x  | www.facebook.com/12/posts/34              | PRESENTATION __tn__=x
        player.vimeo.com/video/123456?h=0a1b2c3d&dnt=1#t=30s         | vimeo.com/123456/0a1b2c3d#t=30s           | PRESENTATION dnt=1
        vimeo.com/123456#t=1m5s                                      | vimeo.com/123456#t=65s                    |
        vimeo.com/123456#comments                                    | vimeo.com/123456                          | MEDIA #comments
        open.spotify.com/embed/track/0123456789abcdefABCDEF?utm_source=g&t=7 | open.spotify.com/track/0123456789abcdefABCDEF | MEDIA t=7, PRESENTATION utm_source=g
        t.me/somechannel/42?embed=1                                  | t.me/somechannel/42                       | PRESENTATION embed=1
        """)
    void parametersAreKeptOrReported(String src, String page, String told) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<iframe src='https://" + src + "'></iframe>");
        Body body = sanitized.body();
        assertThat(((Embed) body.children().get(0)).url()).hasToString("https://" + page);
        assertThat(sanitized.removals().stream()
                        .map(removal -> removal.kind() + " " + removal.value())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told == null ? "" : told);
        ReadBack.assertReadsBack(body, src);
    }
}
