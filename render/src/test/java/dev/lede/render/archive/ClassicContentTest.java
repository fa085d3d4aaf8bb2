package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content of the classic editor becomes HTML: shortcodes, lone URLs, emoji, footnotes. */
class ClassicContentTest {
    private static final WordPressReferences FILES = new WordPressReferences() {
        @Override
        public Optional<WordPressAttachment> attachment(long id) {
            return switch ((int) id) {
                case 1 ->
                    Optional.of(new WordPressAttachment(
                            WebUrl.of("https://lake.example/ice.jpg"),
                            "ice",
                            "Ice & boats",
                            "The <em>ice",
                            new Dimensions(640, 480)));
                case 2 -> Optional.of(WordPressAttachment.of("https://lake.example/boats.webp"));
                case 3 ->
                    Optional.of(new WordPressAttachment(
                            WebUrl.of("https://lake.example/song.mp3"), "A song", null, "", null));
                case 4 -> Optional.of(WordPressAttachment.of("https://lake.example/film.mp4"));
                default -> Optional.empty();
            };
        }

        @Override
        public List<WordPressAttachment> attached() {
            return List.of(attachment(2).orElseThrow(), attachment(3).orElseThrow());
        }
    };

    @Test
    void captionFollowsItsImage() {
        Figure figure = only(
                Figure.class,
                "[caption id=\"attachment_5\" align=\"alignright\" width=\"300\"]<a href=\"/big.jpg\"><img src=\"/a.jpg\""
                        + " alt=\"Ice\" /></a> The <em>ice</em>[/caption]");

        assertThat(figure.placement()).isEqualTo(Figure.Placement.END);
        assertThat(new Paragraph(figure.caption()).text()).isEqualTo("The ice");
    }

    @Test
    void captionWasAnAttributeOnce() {
        Figure figure = only(
                Figure.class, "[caption align='alignleft' caption='The ice']<img src='/a.jpg' alt='Ice'>[/caption]");

        assertThat(figure)
                .isEqualTo(Figure.of(Image.of("/a.jpg", "Ice"))
                        .withCaption("The ice")
                        .withPlacement(Figure.Placement.START));
    }

    @Test
    void captionOfAnEmbed() {
        Figure figure = only(Figure.class, "[caption][embed]https://youtu.be/AbCdEfGhIjK[/embed] The film[/caption]");

        assertThat(figure.children()).first().isInstanceOf(Embed.class);
        assertThat(figure.caption()).isNotEmpty();
    }

    @Test
    void galleryShowsTheFilesOfItsIds() {
        Gallery gallery = only(Gallery.class, "[gallery columns=\"2\" ids=\"1, 2,1\"]");

        assertThat(gallery.children())
                .containsExactly(
                        Figure.of(Image.of("https://lake.example/ice.jpg", "Ice & boats")
                                        .withSize(640, 480))
                                .withCaption(
                                        only(Figure.class, "[gallery ids=1]").caption()),
                        Figure.of(
                                Image.of("https://lake.example/boats.webp", "").withAlt(null)));
    }

    @Test
    void galleryWithoutIdsShowsTheImagesOfThePost() {
        assertThat(body("[gallery]").nodes(Image.class))
                .extracting(image -> image.url().value())
                .containsExactly("https://lake.example/boats.webp");
        assertThat(sanitized("[gallery id=\"77\"]").notices())
                .extracting(Notice::rule)
                .containsExactly(Notice.Rule.SHORTCODE);
    }

    @Test
    void unknownFilesStayInTheShortcode() {
        Sanitized sanitized = sanitized("[gallery ids=\"1,99,x\"]");

        assertThat(sanitized.body().text()).contains("[gallery ids=\"99,x\"]");
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.SHORTCODE);
        assertThat(sanitized(WordPress.classic("[gallery ids=\"1\"]")).notices())
                .isEmpty();
    }

    @Test
    void playlistHasPlayersWithTitles() {
        Body body = body("[playlist ids=\"3,4\"]");

        assertThat(body.text()).contains("A song");
        assertThat(body.nodes(Audio.class)).hasSize(1);
        assertThat(body.nodes(Video.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[audio src=\"/a.mp3\"]",
                "[audio mp3='/a.mp3'][/audio]",
                "[audio /a.mp3]",
                "[audio:/a.mp3|titles=Song]",
                "[audio mp3=”/a.mp3”]",
                "[audio mp3=&quot;/a.mp3&quot; /]"
            })
    void audioPlaysItsFile(String shortcode) {
        assertThat(only(Audio.class, shortcode).sources()).containsExactly(MediaSource.of("/a.mp3"));
    }

    @Test
    void videoHasFilesPosterAndSize() {
        Video video = only(
                Video.class,
                "[video width=\"640\" height=\"360\" mp4=\"/v.mp4\" webm=\"/v.webm\" poster=\"/p.jpg\"][/video]");

        assertThat(video.sources()).containsExactly(MediaSource.of("/v.mp4"), MediaSource.of("/v.webm"));
        assertThat(video.size()).isEqualTo(new Dimensions(640, 360));
        assertThat(video.poster()).hasToString("/p.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtu.be/AbCdEfGhIjK",
                "<p>https://youtu.be/AbCdEfGhIjK</p>",
                "[embed]https://youtu.be/AbCdEfGhIjK[/embed]",
                "[embed src=\"https://youtu.be/AbCdEfGhIjK\"]",
                "[video src=\"https://youtu.be/AbCdEfGhIjK\"]"
            })
    void urlsOfKnownSitesBecomeEmbeds(String content) {
        assertThat(only(Embed.class, content).provider()).isEqualTo("youtube");
    }

    @Test
    void otherUrlsBecomeLinksAndPlayers() {
        assertThat(only(Paragraph.class, "https://lake.example/ice?a=1&amp;b=2").children())
                .singleElement()
                .isInstanceOf(Link.class);
        assertThat(only(Audio.class, "https://lake.example/a.MP3").sources()).hasSize(1);
        assertThat(only(Video.class, "https://lake.example/a.mp4?x").sources()).hasSize(1);
        assertThat(only(Paragraph.class, "see https://youtu.be/AbCdEfGhIjK").text())
                .startsWith("see");
    }

    @Test
    void emojiAreCharacters() {
        assertThat(body("Ice <img class=\"emoji\" alt=\"❄\" src=\"https://s.w.org/2744.png\"> and"
                                + " <img src='/smile.gif' alt=':)' class='wp-smiley'>")
                        .text())
                .isEqualTo("Ice ❄ and :)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"efn_note", "mfn", "modern_footnote", "footnote", "fn", "ref"})
    void footnotesAreListedAfterTheText(String name) {
        Body body =
                body("Ice[" + name + "]Thin <b>ice[/" + name + "] and boats[" + name + "]Two[/" + name + "]\n\nEnd");

        assertThat(body.text()).startsWith("Ice1 and boats2\n\nEnd").endsWith("\n\nThin ice ↩\nTwo ↩");
        assertThat(body.nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("#wp-footnote-1", "#wp-footnote-2", "#wp-footnote-1-link", "#wp-footnote-2-link");
        assertThat(body.children()).last().isInstanceOf(ListBlock.class);
    }

    /** A shortcode that refers to nothing stays as it is, and the text in it is read once. */
    @ParameterizedTest
    @ValueSource(
            strings = {"[embed]words[fn]Two[/fn][/embed]", "[audio]words[fn]Two[/fn][/audio]", "[video][fn]Two[/fn]"})
    void footnotesInAnUnusedShortcodeAreNumberedOnce(String unused) {
        String text = body("Ice[fn]One[/fn] " + unused + " end[fn]Three[/fn]").text();

        assertThat(text).contains("Ice1 ", "2", "end3").endsWith("One ↩\nTwo ↩\nThree ↩");
    }

    @Test
    void footnotesInCaptionsAreNumbered() {
        String text = body("[caption]<img src=\"/a.jpg\" alt=\"a\"> Ice[fn]One[/fn][/caption]\n\nend[fn]Two[/fn]")
                .text();

        assertThat(text).contains("Ice1", "end2").endsWith("One ↩\nTwo ↩");
    }

    @Test
    void moreBecomesTheCut() {
        assertThat(body("Free\n\n<!--more-->\n\nPaid").children())
                .containsExactly(Paragraph.of("Free"), new Cut(), Paragraph.of("Paid"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[contact-form id=\"9\"]|[contact-form id=\"9\"]",
                "[caption]no end|[caption]no end",
                "[[gallery ids=\"1\"]]|[gallery ids=\"1\"]",
                "[gallery [x|[gallery [x",
                "[embed]words[/embed]|[embed]words[/embed]",
                "[audio]|[audio]",
                "[fn][/fn]|[fn][/fn]"
            })
    void otherShortcodesStayText(String content, String text) {
        assertThat(body(content).text()).isEqualTo(text);
    }

    @Test
    void codeHasNoShortcodes() {
        assertThat(body("<pre>[gallery ids=\"1\"]</pre><p><code>[audio /a.mp3]</code></p>")
                        .text())
                .contains("[gallery ids=\"1\"]", "[audio /a.mp3]");
    }

    @Test
    void lineEndsOfAllSystemsAreEqual() {
        assertThat(WordPress.classic("a\r\n\r\nb\r\rc")).isEqualTo(WordPress.classic("a\n\nb\n\nc"));
    }

    private static Sanitized sanitized(String content) {
        return BodySanitizer.news().sanitize(WordPress.classic(content, FILES));
    }

    private static Body body(String content) {
        return sanitized(content).body();
    }

    private static <T> T only(Class<T> type, String content) {
        assertThat(body(content).children()).hasSize(1);
        return type.cast(body(content).children().get(0));
    }
}
