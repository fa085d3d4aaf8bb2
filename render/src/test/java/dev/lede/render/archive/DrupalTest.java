package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Dimensions;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of Drupal show what Drupal adds to their pages; whatever is not found is reported. */
class DrupalTest {
    private final List<DrupalReference> asked = new ArrayList<>();

    private Optional<DrupalEntity> find(DrupalReference reference) {
        asked.add(reference);
        return switch (reference.id()) {
            case "image" ->
                Optional.of(new DrupalEntity(
                        DrupalEntity.Kind.IMAGE, WebUrl.of("/ice.jpg"), "", "Ice", new Dimensions(4, 3)));
            case "7" -> Optional.of(DrupalEntity.image("/seven.jpg", null));
            case "video" -> Optional.of(DrupalEntity.of(DrupalEntity.Kind.VIDEO, "/ice.mp4", "Ice"));
            case "audio" -> Optional.of(DrupalEntity.of(DrupalEntity.Kind.AUDIO, "/ice.mp3", "Ice"));
            case "remote" -> Optional.of(DrupalEntity.of(DrupalEntity.Kind.PAGE, "https://vimeo.com/76979871", "Ice"));
            case "node" -> Optional.of(DrupalEntity.of(DrupalEntity.Kind.PAGE, "/node/5", "A < b"));
            default -> Optional.empty();
        };
    }

    private Sanitized sanitized(String body) {
        return BodySanitizer.news().sanitize(Drupal.html(body, this::find));
    }

    private static Body html(String html) {
        return BodySanitizer.news().sanitize(html).body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<drupal-media data-entity-type=media data-entity-uuid=image></drupal-media>"
                        + " | <figure><img src=/ice.jpg alt=Ice width=4 height=3></figure>",
                "<drupal-media data-entity-uuid=image alt='Own' data-align=left data-caption='A &lt;b&gt;b&lt;/b&gt;'>"
                        + "</drupal-media> | <figure data-align=left><img src=/ice.jpg alt=Own width=4 height=3>"
                        + "<figcaption>A <b>b</b></figcaption></figure>",
                "<drupal-media data-entity-uuid=image alt='\"\"'></drupal-media>"
                        + " | <figure><img src=/ice.jpg alt='' width=4 height=3></figure>",
                "<drupal-entity data-entity-type=media data-entity-uuid=video></drupal-entity>"
                        + " | <figure><video src=/ice.mp4></video></figure>",
                "<drupal-media data-entity-uuid=audio></drupal-media> | <figure><audio src=/ice.mp3></audio></figure>",
                "<drupal-media data-entity-uuid=remote></drupal-media>"
                        + " | <figure><oembed url=https://vimeo.com/76979871></oembed></figure>",
                "<drupal-entity data-entity-type=node data-entity-id=node></drupal-entity>"
                        + " | <figure><a href=/node/5>A &lt; b</a></figure>",
                "<p>[[{\"fid\":\"7\",\"type\":\"media\",\"attributes\":{\"alt\":\"A\"}}]]</p>"
                        + " | <figure><img src=/seven.jpg alt=A></figure>",
                "[[{&quot;fid&quot;:7,&quot;fields&quot;:{&quot;field_file_image_alt_text[und][0][value]&quot;:"
                        + "&quot;A&quot;}}]] | <figure><img src=/seven.jpg alt=A></figure>",
                "<iframe src='/media/oembed?url=https%3A//vimeo.com/76979871&amp;max_width=0' title=T></iframe>"
                        + " | <iframe src=https://vimeo.com/76979871 title=T></iframe>",
                "<table data-caption='T' data-align=right><tr><td><table><tr><td>a</table></table>"
                        + " | <figure data-align=right><table><tr><td><table><tr><td>a</table></table>"
                        + "<figcaption>T</figcaption></figure>",
                "<blockquote data-caption=Nell>a | <figure><blockquote>a</blockquote><figcaption>Nell</figcaption></figure>",
            })
    void referenceIsWhatDrupalShows(String body, String expected) {
        assertThat(sanitized(body).body()).isEqualTo(html(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>One</p>\n<p data-align=\"left\">two</p><!-- three --><iframe src=\"/other\"></iframe>",
                "[[{ [[{\"fid\":\"7\" [[not a token]] [node:title]",
                "<drupal-media",
                "<iframe src='/media/oembed?max_width=0'>",
                "<img src=a data-caption=b>"
            })
    void everythingElseStaysAsWritten(String body) {
        assertThat(Drupal.html(body, this::find)).isEqualTo(body);
    }

    @Test
    void resolverHasTypeIdAndAttributes() {
        sanitized("<drupal-entity data-entity-type=\"node\" data-entity-uuid=\"a&amp;b\" data-view-mode=\"teaser\">");
        assertThat(asked).singleElement().satisfies(reference -> {
            assertThat(reference.type()).isEqualTo("node");
            assertThat(reference.id()).isEqualTo("a&b");
            assertThat(reference.attributes()).containsOnlyKeys("data-view-mode");
        });
    }

    @Test
    void missingEntityIsReportedAndItsCaptionIsKept() {
        Sanitized sanitized = sanitized(
                "<drupal-media data-entity-uuid=\"gone\" data-caption=\"In April\"></drupal-media><p>After</p>");

        assertThat(sanitized.body().text()).contains("In April").endsWith("After");
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Removal.Rule.UNKNOWN_MEDIA);
    }

    @Test
    void missingFileStaysAsTextWithANotice() {
        Sanitized sanitized = sanitized("<p>[[{\"fid\":\"404\"}]]</p>");
        assertThat(sanitized.body().text()).isEqualTo("[[{\"fid\":\"404\"}]]");
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.SHORTCODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[node:title]", "{{ title }}", "{{title}}", "{% if logged_in %}"})
    void tokenStaysAsTextWithANotice(String token) {
        Sanitized sanitized = sanitized("<p>Hello " + token + "</p>");
        assertThat(sanitized.body().text()).isEqualTo("Hello " + token);
        assertThat(sanitized.notices())
                .singleElement()
                .returns(Notice.Rule.SHORTCODE, Notice::rule)
                .returns(token, Notice::value);
    }

    @Test
    void textsOfEntitiesAreEscaped() {
        String html = Drupal.html(
                "<drupal-media data-entity-uuid=x>",
                reference -> Optional.of(DrupalEntity.image("/a.jpg", "\"><script>alert(1)</script>")));
        assertThat(html).doesNotContain("<script>");
        assertThat(html(html).children()).hasSize(1).first().isInstanceOf(Block.class);
    }

    @Test
    void exceptionOfTheResolverIsThrown() {
        assertThatThrownBy(() -> Drupal.html("<drupal-media data-entity-uuid=x>", reference -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<drupal-media ", "<table data-caption=a>", "[[{", "[[{}]]", "<iframe src='/media/oembed?&'>"})
    void lengthGrowsInProportion(String part) {
        assertThat(Drupal.html(part.repeat(20_000)).length()).isLessThan(20_000 * (part.length() + 60));
    }
}
