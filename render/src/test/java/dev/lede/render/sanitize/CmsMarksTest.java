package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and shortcodes of content management systems are reported. */
class CmsMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "more",
                "more Read the whole story",
                "noteaser",
                "nextpage",
                " wp:block {\"ref\":991} /",
                " wp:latest-posts {\"postsToShow\":3,\"displayPostDate\":true} /",
                " wp:acme/poll /",
                "members-only",
                "break",
                " pagebreak ",
                "#include virtual=\"/box.html\" ",
                "esi <esi:include src=\"/box\"/>"
            })
    void commentThatASystemUnderstandsIsNoticed(String comment) {
        Sanitized result = sanitized("<p>free</p>\n<!--" + comment + "--><p>paid</p>");

        assertThat(result.body().text()).isEqualTo("free\n\npaid");
        assertThat(result.notices())
                .containsExactly(new Notice(Notice.Rule.COMMENT_OF_A_CMS, "#comment", comment.strip(), 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " wp:paragraph ",
                " /wp:paragraph ",
                " wp:heading {\"level\":3} ",
                "kg-card-begin: html",
                "[if !supportLists]",
                "StartFragment",
                " more or less ",
                " TODO: more pictures ",
                ""
            })
    void otherCommentsAreNot(String comment) {
        assertThat(sanitized("<p>a</p><!--" + comment + "--><p>b</p>").notices())
                .isEmpty();
    }

    @Test
    void longBlockOfWordPressIsNoticedWithItsBeginning() {
        String comment = " wp:acme/box {\"words\":\"" + "x".repeat(5_000) + "\"} /";
        assertThat(sanitized("<!--" + comment + "-->").notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.rule()).isEqualTo(Notice.Rule.COMMENT_OF_A_CMS);
                    assertThat(notice.value()).startsWith("wp:acme/box").hasSizeLessThanOrEqualTo(Limits.SHOWN_VALUE);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[caption id=\"a1\" align=\"left\"]The pier[/caption]",
                "[gallery ids=\"1,2,3\"]",
                "[gallery]",
                "[embed]https://video.example/1[/embed]",
                "[acme_poll id=7]",
                "[acme-box /]",
                "[box]Words[/box]",
                "[[{\"fid\":\"12\",\"view_mode\":\"default\"}]]",
                "[[nid:12]]",
                "{{ teaser }}",
                "{% include 'box' %}"
            })
    void shortcodeIsKeptAsTextAndNoticed(String shortcode) {
        Sanitized result = sanitized("<p>Before " + shortcode + "</p>");

        assertThat(result.body().text()).isEqualTo("Before " + shortcode);
        assertThat(result.notices()).containsExactly(new Notice(Notice.Rule.SHORTCODE, "#text", shortcode, 1, 4));
    }

    @Test
    void shortcodeAroundAnImageIsNoticedOnce() {
        Sanitized result = sanitized("[caption id=\"a\"]<img src=a.jpg alt=Pier> The pier[/caption]");
        assertThat(result.notices()).extracting(Notice::rule).startsWith(Notice.Rule.SHORTCODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said that [sic] it was",
                "[1] A note [2, p. 7]",
                "[…] and [Update: at noon]",
                "a[i] = b[j]",
                "[photo by hand]",
                "{a} and {{",
                "[[Wiki page]]"
            })
    void bracketsOfAuthorsAreNot(String text) {
        assertThat(sanitized("<p>" + text + "</p>").notices()).isEmpty();
    }

    @Test
    void codeMayBeAboutShortcodes() {
        assertThat(sanitized("<pre><code>[gallery ids=\"1\"] {{ x }}</code></pre><p><kbd>[gallery]</kbd></p>")
                        .notices())
                .isEmpty();
    }

    @Test
    void eachShortcodeOfATextIsNoticedOnce() {
        Sanitized result = sanitized("<p>[gallery ids=1]</p><p>[gallery ids=2] [poll id=3]</p>");
        // Of two at one place, the first is reported.
        assertThat(result.notices()).extracting(Notice::line, Notice::column).hasSize(2);
        assertThat(result.notices())
                .extracting(Notice::value)
                .isEqualTo(List.of("[gallery ids=1]", "[gallery ids=2] [poll id=3]"));
    }

    @Test
    void noticeReadsWell() {
        assertThat(sanitized("<p>a</p><!--more-->").notices().get(0).toString())
                .isEqualTo("line 1, column 9: comment “more”: the comment has a meaning in a content management system,"
                        + " which is not part of the body");
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html);
    }
}
