package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An absolute {@code base} of the author's resolves relative URLs, unless the host has set a base URL. */
class BaseElementTest {
    private static final BodySanitizer OURS =
            BodySanitizer.builder().baseUrl("https://lakepost.example/en/").build();

    @Test
    void relativeUrlsAreResolvedAgainstTheBase() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<html><head><base href='https://b.example/dir/'></head><body><p><a href=x>a</a>"
                        + " <a href=/y>b</a> <a href=#z>c</a> <a href=https://c.example/>d</a></p>"
                        + "<img src=a.jpg srcset='b.jpg 2x' alt=Boat><video src=a.mp4 poster=p.jpg></video>"
                        + "<blockquote cite=q><p>words</p></blockquote>");
        String rendered = rendered(sanitized.body());
        assertThat(rendered)
                .contains(
                        "href=\"https://b.example/dir/x\"",
                        "href=\"https://b.example/y\"",
                        "href=\"#lede-z\"",
                        "href=\"https://c.example/\"",
                        "src=\"https://b.example/dir/a.jpg\"",
                        "https://b.example/dir/b.jpg 2x",
                        "src=\"https://b.example/dir/a.mp4\"",
                        "poster=\"https://b.example/dir/p.jpg\"");
        assertThat(sanitized.lossless()).isTrue();
        assertThat(sanitized.notices()).isEmpty();
        assertThat(BodySanitizer.news().sanitize(rendered).body()).isEqualTo(sanitized.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=x>a</a></p><base href='https://b.example/dir/'>",
                "<base target=_blank><base href='https://b.example/dir/'><base href='https://c.example/'><a href=x>a</a>",
                "<div hidden><base href='https://b.example/dir/'></div><a href=x>a</a>",
                "<template><base href='https://c.example/'></template><base href='https://b.example/dir/'><a href=x>a</a>",
                "<base href='HTTPS://u:p@b.example/dir/page'><a href=x>a</a>",
            })
    void firstBaseWithAUrlCountsWhereverItIs(String html) {
        assertThat(rendered(BodySanitizer.news().sanitize(html).body()))
                .isEqualTo("<p><a href=\"https://b.example/dir/x\" rel=\"noopener\">a</a></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dir/", "dir/", "//b.example/dir/"})
    void relativeBaseIsNoticedAndNotUsed(String base) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<base href='" + base + "'><a href=x>a</a>");
        assertThat(rendered(sanitized.body())).contains("href=\"x\"");
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.BASE_NOT_USED);
        assertThat(sanitized.notices()).extracting(Notice::value).containsExactly(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:x/", "data:text/html,x", "", "mailto:x@y.example", "https://"})
    void baseThatIsNoneForBrowsersEitherIsIgnored(String base) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<base href='" + base + "'><a href=x>a</a>");
        assertThat(rendered(sanitized.body())).contains("href=\"x\"");
        assertThat(sanitized.notices()).isEmpty();
    }

    @Test
    void baseUrlOfTheHostOverridesTheBase() {
        Sanitized sanitized = OURS.sanitize("<base href='https://b.example/dir/'><a href=x>a</a>");
        assertThat(rendered(sanitized.body())).contains("href=\"https://lakepost.example/en/x\"");
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.BASE_NOT_USED);
        assertThat(OURS.sanitize("<base href=/en/><a href=x>a</a>").notices()).isEmpty();
    }

    @Test
    void hostListsJudgeTheResolvedUrl() {
        BodySanitizer own =
                BodySanitizer.builder().imageHosts("lakepost.example").build();
        assertThat(own.sanitize("<base href='https://b.example/'><img src=a.jpg alt=Boat>")
                        .removals())
                .extracting(Removal::rule)
                .contains(Rule.IMAGE_HOST);
        assertThat(rendered(BodySanitizer.strict()
                        .sanitize("<base href='https://b.example/'><img src=a.jpg alt=Boat>")
                        .body()))
                .doesNotContain("<img");
    }

    private static String rendered(Body body) {
        return BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
    }
}
