package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Content of the block editor becomes HTML. */
class BlockContentTest {
    private static final String YOUTUBE = "https://youtu.be/AbCdEfGhIjK";

    private static final WordPressReferences SITE = new WordPressReferences() {
        @Override
        public Optional<String> block(long id) {
            return switch ((int) id) {
                case 1 -> Optional.of("<!-- wp:paragraph --><p>Shared</p><!-- /wp:paragraph -->");
                case 2 -> Optional.of("<!-- wp:block {\"ref\":1} /--><!-- wp:block {\"ref\":2} /-->");
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> footnotes() {
            return Optional.of(
                    "[{\"content\":\"Thin <em>ice\",\"id\":\"a-1\"},{\"content\":\"Boats\",\"id\":\"b-2\"}]");
        }
    };

    @Test
    void textBetweenBlocksGetsParagraphs() {
        assertThat(body("<!-- wp:paragraph -->\n<p>a\n\nb</p>\n<!-- /wp:paragraph -->\n\nc\n\nd\n"
                                + "<!-- wp:freeform -->e\n\nf<!-- /wp:freeform -->")
                        .children())
                .containsExactly(
                        Paragraph.of("a b"),
                        Paragraph.of("c"),
                        Paragraph.of("d"),
                        Paragraph.of("e"),
                        Paragraph.of("f"));
    }

    @Test
    void reusableBlocksAreInserted() {
        assertThat(body("<!-- wp:block {\"ref\":1} /--><!-- wp:paragraph --><p>Own</p><!-- /wp:paragraph -->")
                        .children())
                .containsExactly(Paragraph.of("Shared"), Paragraph.of("Own"));
    }

    @Test
    void unknownBlocksAndBlocksInThemselvesAreNoticed() {
        Sanitized sanitized = sanitized("<!-- wp:block {\"ref\":2} /--><!-- wp:block {\"ref\":3} /-->"
                + "<!-- wp:block {\"ref\": /--><!-- wp:latest-posts /-->");

        assertThat(sanitized.body().children()).containsExactly(Paragraph.of("Shared"));
        assertThat(sanitized.notices())
                .extracting(Notice::value)
                .containsExactly(
                        "wp:block {\"ref\":2} /",
                        "wp:block {\"ref\":3} /",
                        "wp:block {\"ref\": /",
                        "wp:latest-posts /");
    }

    @Test
    void footnotesComeFromTheMetadataOnce() {
        Body body =
                body("<!-- wp:paragraph --><p>Ice<sup data-fn=\"a-1\" class=\"fn\"><a href=\"#a-1\" id=\"a-1-link\">1"
                        + "</a></sup></p><!-- /wp:paragraph --><!-- wp:footnotes /--><!-- wp:footnotes /-->");

        assertThat(body.text()).isEqualTo("Ice1\n\nThin ice ↩\nBoats ↩");
        assertThat(body.nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("#a-1", "#a-1-link", "#b-2-link");
    }

    @Test
    void verseIsTextWithLines() {
        assertThat(body("<!-- wp:verse --><pre class=\"wp-block-verse\">Thin <b>ice</b>\nand boats</pre>"
                                + "<!-- /wp:verse --><pre class=\"wp-block-code\"><code>a\nb</code></pre>")
                        .children())
                .satisfiesExactly(
                        verse -> assertThat(((Paragraph) verse).children())
                                .contains(new LineBreak(), new Text("and boats")),
                        code -> assertThat(code).isInstanceOf(Code.class));
    }

    @Test
    void mediaBesideTextKeepsItsSide() {
        String media = "<figure class=\"wp-block-media-text__media\"><img src=\"/a.jpg\" alt=\"Ice\"></figure>"
                + "<div class=\"wp-block-media-text__content\"><p>Text</p></div></div>";

        assertThat(body("<!-- wp:media-text --><div class=\"wp-block-media-text\">" + media
                                + "<div class=\"wp-block-media-text alignwide has-media-on-the-right\">" + media
                                + "<figure class=\"wp-block-image\"><img src=\"/b.jpg\" alt=\"\"></figure>")
                        .nodes(Figure.class))
                .extracting(Figure::placement)
                .containsExactly(Figure.Placement.START, Figure.Placement.END, Figure.Placement.COLUMN);
    }

    @Test
    void coverIsItsImageAndItsText() {
        assertThat(body("<!-- wp:cover --><div class=\"wp-block-cover alignfull\"><span aria-hidden=\"true\"></span>"
                                + "<img class=\"wp-block-cover__image-background\" src=\"/a.jpg\" alt=\"Ice\">"
                                + "<div><p>Title</p></div></div><!-- /wp:cover -->")
                        .children())
                .containsExactly(
                        Figure.of(Image.of("/a.jpg", "Ice")).withPlacement(Figure.Placement.FULL),
                        Paragraph.of("Title"));
    }

    @Test
    void embedsKeepTheirWidthAndUnknownSitesBecomeLinks() {
        Body body = body(
                "<!-- wp:embed --><figure class=\"wp-block-embed alignwide\"><div>\n" + YOUTUBE + "\n</div></figure>"
                        + "<!-- /wp:embed --><!-- wp:embed {\"url\":\"" + YOUTUBE + "\"} /-->"
                        + "<!-- wp:paragraph --><p>https://lake.example/ice</p><!-- /wp:paragraph -->");

        assertThat(body.children())
                .satisfiesExactly(
                        wide -> assertThat(((Figure) wide).placement()).isEqualTo(Figure.Placement.WIDE),
                        embed -> assertThat(embed).isInstanceOf(Embed.class),
                        link -> assertThat(((Paragraph) link).children())
                                .singleElement()
                                .isInstanceOf(Link.class));
    }

    @Test
    void fileButtonIsNotASecondLink() {
        assertThat(body("<!-- wp:file --><div class=\"wp-block-file\"><a href=\"/a.pdf\">Report</a><a href=\"/a.pdf\""
                                + " class=\"wp-block-file__button\" download>Download</a></div><!-- /wp:file -->")
                        .text())
                .isEqualTo("Report");
    }

    @Test
    void buttonsColumnsAndProfilesKeepTheirLinks() {
        assertThat(body("<!-- wp:columns --><div class=\"wp-block-columns\"><div class=\"wp-block-column\">"
                                + "<div class=\"wp-block-button\"><a class=\"wp-block-button__link\" href=\"/a\">A</a></div>"
                                + "</div></div><!-- /wp:columns --><!-- wp:spacer --><div style=\"height:9px\""
                                + " class=\"wp-block-spacer\"></div><!-- /wp:spacer --><ul class=\"wp-block-social-links\">"
                                + "<!-- wp:social-link {\"url\":\"https://lake.example/?a&b\",\"service\":\"lake\"} /--></ul>")
                        .nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("/a", "https://lake.example/?a&b");
    }

    @Test
    void shortcodesAreReplacedInBlocks() {
        assertThat(body("<!-- wp:shortcode -->[embed]" + YOUTUBE + "[/embed]<!-- /wp:shortcode -->")
                        .children())
                .singleElement()
                .isInstanceOf(Embed.class);
    }

    @Test
    void contentWithoutBlocksIsClassic() {
        assertThat(WordPress.html("a\n\nb", WordPressReferences.NONE)).isEqualTo(WordPress.classic("a\n\nb"));
    }

    @Test
    void blocksForMembersAreNoticed() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize(WordPress.html(
                        "<!-- wp:paragraph --><p>Free</p><!-- /wp:paragraph -->"
                                + "<!-- wp:pmpro/membership {\"levels\":[\"1\"]} --><!-- wp:paragraph --><p>Paid</p>"
                                + "<!-- /wp:paragraph --><!-- /wp:pmpro/membership -->",
                        WordPressReferences.NONE));

        assertThat(sanitized.body().children()).containsExactly(Paragraph.of("Free"), Paragraph.of("Paid"));
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.MEMBERS_ONLY);
    }

    private static Sanitized sanitized(String content) {
        return BodySanitizer.news().sanitize(WordPress.html(content, SITE));
    }

    private static Body body(String content) {
        return sanitized(content).body();
    }
}
