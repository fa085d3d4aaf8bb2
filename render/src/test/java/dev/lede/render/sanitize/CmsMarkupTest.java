package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
