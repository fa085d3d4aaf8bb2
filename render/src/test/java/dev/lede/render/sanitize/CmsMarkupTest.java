package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and shortcodes that only a CMS can process are noticed; others are not. */
class CmsMarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--noteaser-->",
                "<!--nextpage-->",
                "<!-- break -->",
                "<!readmore>",
                "<!-- pagebreak -->",
                "<!-- wp:block {\"ref\":991} /-->",
                "<!-- wp:latest-posts /-->",
                "<!--#include virtual=\"/x\" -->",
                "<!--esi <esi:include src=\"/x\"/> -->",
                "<?php the_content(); ?>",
                "<?= $title ?>",
                "<![CDATA[words]]>"
            })
    void commentForACmsIsNoticed(String comment) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>free</p>" + comment + "<p>paid</p>");
        assertThat(sanitized.notices())
                .singleElement()
                .returns(Notice.Rule.SYSTEM_COMMENT, Notice::rule)
                .returns("comment", Notice::name)
                .returns(12, Notice::column);
        assertThat(sanitized.notices().get(0).value()).isNotEmpty();
        assertThat(sanitized.body().text()).isEqualTo("free\n\npaid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!---->",
                "<!-- more about the layout -->",
                "<!-- wp:paragraph --><!-- /wp:paragraph -->",
                "<!--StartFragment-->",
                "<!--[if mso]>x<![endif]-->",
                "<!-- break the ice -->",
                "<!--$-->",
                "<!-- #include -->",
                "<?xml:namespace prefix = o />",
                "<?mso-application progid=x?>",
                "<![CDATA[ ]]>"
            })
    void commentForPeopleIsNotNoticed(String comment) {
        assertThat(BodySanitizer.news().sanitize(comment + "x").notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[caption id=\"a\" width=\"300\"]",
                "[gallery ids=1,2]",
                "[tweet https://x.com/lake/status/9]",
                "[gallery]",
                "[recent_posts]",
                "[/embed]",
                "[[{\"fid\":\"9\",\"view_mode\":\"default\"}]]",
                "[node:title]",
                "[current-date:custom]",
                "{% youtube AbC %}",
                "{{< youtube AbC >}}",
                "{{% note %}}",
                "{/youtube}"
            })
    void shortcodeIsNoticed(String shortcode) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>one " + shortcode.replace("<", "&lt;") + " two</p>");
        assertThat(sanitized.notices())
                .singleElement()
                .returns(Notice.Rule.SHORTCODE, Notice::rule)
                .returns("text", Notice::name)
                .returns(shortcode, Notice::value);
        assertThat(sanitized.body().text()).isEqualTo("one " + shortcode + " two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[sic]",
                "[1]",
                "[…]",
                "[He laughs: ha]",
                "[a = b]",
                "{x}",
                "[off-camera]",
                "[http://example.org/?a=b]",
                "<pre>[gallery ids=1]</pre>",
                "<p><code>[gallery ids=1]</code></p>",
                "f[x] = y"
            })
    void textInBracketsIsNotNoticed(String text) {
        assertThat(BodySanitizer.news().sanitize(text).notices()).isEmpty();
    }

    @Test
    void shortcodeWithAnEndIsNoticedOnce() {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<p>[caption id=a]<img src=a alt=b> words[/caption]</p><p>[/b]</p>");
        assertThat(sanitized.notices()).extracting(Notice::value).containsExactly("[caption id=a]", "[/b]");
    }

    /** Plugins mark content for members with shortcodes or blocks of their own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>[members]Words[/members]</p>|[/members]",
                "<p>[restrict userlevel=\"2\"]</p><p>Words</p><p>[/restrict]</p>|[/restrict]",
                "<p>[mepr-show if=\"loggedin\"]Words[/mepr-show]</p>|[/mepr-show]",
                "<p>[is_paid]Words[/is_paid]</p>|[/is_paid]",
                "<p>[poll id=3] [swpm_protected for=\"2\"]Words[/swpm_protected]</p>|[/swpm_protected]",
                "<p>{private}Words{/private}</p>|{/private}",
                "<p>[PRIVATE]Words[/PRIVATE]</p>|[/PRIVATE]",
                "<!-- wp:pmpro/membership {\"levels\":[\"1\"]} --><p>Words</p>| wp:pmpro/membership {\"levels\":[\"1\"]} ",
                "<!-- wp:jetpack/paywall /--><p>Words</p>| wp:jetpack/paywall /",
                "<!--kg-gated-block:begin nonMember:true--><p>Words</p>|kg-gated-block:begin nonMember:true"
            })
    void contentForMembersIsNoticed(String html, String mark) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);

        assertThat(sanitized.notices())
                .filteredOn(notice -> notice.rule() == Notice.Rule.MEMBERS_ONLY)
                .singleElement()
                .returns(mark.strip(), notice -> notice.value().strip());
        assertThat(sanitized.body().text()).contains("Words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>[member_login]</p>",
                "<p>[subscribe]Words[/subscribe]</p>",
                "<p>members [of the club]</p>",
                "<pre>[members]Words[/members]</pre>",
                "<!-- wp:jetpack/subscriptions /-->",
                "<!-- a private note -->",
                "<!-- /wp:pmpro/membership -->"
            })
    void otherMarksAreNotForMembers(String html) {
        assertThat(BodySanitizer.news().sanitize(html).notices())
                .extracting(Notice::rule)
                .doesNotContain(Notice.Rule.MEMBERS_ONLY);
    }
}
