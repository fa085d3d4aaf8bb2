package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Marked;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts configure which elements, attributes and links a sanitizer keeps, and its limits. */
class BuilderTest {
    @Test
    void builderWithoutSettingsIsNews() {
        for (String name : Fixtures.names()) {
            String html = Fixtures.read(name, "in.html");
            assertThat(BodySanitizer.builder().build().sanitize(html))
                    .as(name)
                    .isEqualTo(BodySanitizer.news().sanitize(html));
        }
    }

    @Test
    void laterChangesToABuilderDoNotAffectItsSanitizers() {
        BodySanitizer.Builder builder = BodySanitizer.builder();
        BodySanitizer before = builder.build();
        BodySanitizer after = builder.denyElements("strong").build();
        assertThat(before.sanitize("<b>x</b>").body().nodes(Marked.class)).hasSize(1);
        assertThat(after.sanitize("<b>x</b>").body().nodes(Marked.class)).isEmpty();
        assertThat(BodySanitizer.news().sanitize("<b>x</b>").body().nodes(Marked.class))
                .hasSize(1);
    }

    @Test
    void dataImagesAreKeptUnlessTheyAreDenied() {
        String html = "<p>x <img alt=Dot src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></p>";
        Sanitized without = BodySanitizer.builder().withoutDataImages().build().sanitize(html);
        assertThat(BodySanitizer.news().sanitize(html).body().nodes(Image.class))
                .hasSize(1);
        assertThat(without.body().text()).isEqualTo("x Dot");
        assertThat(without.removals()).extracting(Removal::rule).containsExactly(Rule.DATA_IMAGE);
    }

    @Test
    void hostCanAddRelationsToLinks() {
        Body body = BodySanitizer.builder()
                .linkRel(Link.Rel.SPONSORED, "*.shop.example", "shop.example")
                .linkRels(url -> url.scheme().equals(Optional.of("http")) ? EnumSet.of(Link.Rel.NOFOLLOW) : Set.of())
                .build()
                .sanitize("<a href=http://www.shop.example/ rel=ugc>a</a><a href=/b>b</a><a href=//c.example>c</a>"
                        + "<p data-lede-block=relatedLink><a href=//shop.example>d</a></p>")
                .body();
        assertThat(body.nodes(Link.class).map(Link::rel))
                .containsExactly(
                        Set.of(Link.Rel.NOFOLLOW, Link.Rel.UGC, Link.Rel.SPONSORED),
                        Set.of(),
                        Set.of(),
                        Set.of(Link.Rel.SPONSORED));
    }

    @Test
    void deniedElementsAreReplacedByTheirText() {
        Sanitized sanitized = BodySanitizer.builder()
                .denyElements("TABLE", "b", "s")
                .build()
                .sanitize("<p><strong>a</strong> <del>b</del> <span style='font-weight:700'>c</span></p>"
                        + "<table><caption>d</caption><tr><th>e<td>f</table>");
        assertThat(sanitized.body().text()).isEqualTo("a b c\n\nd\n\ne\n\nf");
        assertThat(sanitized.body().nodes(Marked.class)).isEmpty();
        assertThat(sanitized.removals().stream().filter(removal -> removal.rule() == Rule.DENIED_ELEMENT))
                .extracting(Removal::name)
                .containsExactly("strong", "del", "table");
    }

    @Test
    void deniedAttributesAreRemoved() {
        Sanitized sanitized = BodySanitizer.builder()
                .denyAttributes("id", "Title")
                .build()
                .sanitize("<h2 id=x>a</h2><p><a href=/b title=c name=d>e</a></p>");
        assertThat(sanitized.body().nodes(Heading.class).map(Heading::id)).containsOnlyNulls();
        assertThat(sanitized.removals())
                .extracting(removal -> removal.rule() + " " + removal.name())
                .containsExactly("denied-attribute id", "denied-attribute title", "denied-attribute name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "p", "br", "section", "script", "blink", "", "figures", "*"})
    void elementThatIsNeverKeptCannotBeDenied(String element) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().denyElements("table", element))
                .withMessageEndingWith("\"" + element + "\"");
    }

    @Test
    void attributeOfADeniedElementCanBeDenied() {
        BodySanitizer sanitizer = BodySanitizer.builder()
                .denyElements("table")
                .denyAttributes("align")
                .build();
        assertThat(sanitizer
                        .sanitize("<table><tr><td align=right>a</table>")
                        .body()
                        .text())
                .isEqualTo("a");
        assertThat(BodySanitizer.comment().toBuilder().denyAttributes("colspan").build())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "src", "onclick", "style", "class"})
    void requiredOrNeverKeptAttributeCannotBeDenied(String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().denyAttributes(attribute))
                .withMessageEndingWith("\"" + attribute + "\"");
    }

    @Test
    void elementCanBeDeniedTwice() {
        BodySanitizer sanitizer = BodySanitizer.comment().toBuilder()
                .denyElements("table", "td", "b")
                .denyElements("table", "strong")
                .denyAttributes("id")
                .build();
        assertThat(sanitizer.sanitize("<b>x</b>").body().nodes(Marked.class)).isEmpty();
    }

    @Test
    void limitsCanBeLowered() {
        assertThat(limited(builder -> builder.maxCharacters(5), "<p>abcdef")).isEqualTo("ab: too-long");
        assertThat(limited(builder -> builder.maxElements(1), "<b>a</b> <i>b</i>"))
                .isEqualTo("a b: too-many-elements");
        assertThat(limited(builder -> builder.maxDepth(1), "<b>a <i>b</i></b>")).isEqualTo("a b: too-deep");
        assertThat(limited(builder -> builder.maxAttributes(1), "<p lang=en dir=ltr>a"))
                .isEqualTo("a: too-many-attributes");
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        BodySanitizer.Builder builder = BodySanitizer.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxDepth(91))
                .withMessage("a limit of levels must be 1..90: 91");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxCharacters(2_000_001))
                .withMessageEndingWith(": 2000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxElements(0))
                .withMessageEndingWith(": 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxAttributes(-1))
                .withMessageEndingWith(": -1");
    }

    private static String limited(Consumer<BodySanitizer.Builder> limit, String html) {
        BodySanitizer.Builder builder = BodySanitizer.builder();
        limit.accept(builder);
        Sanitized sanitized = builder.build().sanitize(html);
        return sanitized.body().text() + ": " + sanitized.removals().get(0).rule();
    }
}
