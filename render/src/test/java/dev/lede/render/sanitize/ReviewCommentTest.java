package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;

/** Comments of reviewers are removed. */
class ReviewCommentTest {
    @Test
    void commentsOfWordAreRemovedAndTheCommentedTextStays() {
        Sanitized result = sanitized(
                "<p class=MsoNormal>The pier <a style='mso-comment-reference:AB_1;"
                        + "mso-comment-date:20260228T0804'>opens in March</a><span class=MsoCommentReference><span"
                        + " style='font-size:8.0pt'><a class=msocomanchor id='_anchor_1' href='#_msocom_1'>[AB1]</a></span></span>."
                        + "</p><div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width='33%'>"
                        + "<div style='mso-element:comment'><div id='_com_1' class=msocomtxt><span class=MsoCommentReference>"
                        + "<a href='#_msoanchor_1'>[AB1]</a></span><p class=MsoCommentText>Do we know that?</p></div></div></div>");

        assertThat(result.body().text()).isEqualTo("The pier opens in March.");
        assertThat(result.removals())
                .filteredOn(removal -> removal.rule() == Rule.REVIEW_COMMENT)
                .extracting(Removal::name, Removal::value)
                .containsExactly(tuple("span", "[AB1]"), tuple("div", "[AB1] Do we know that?"));
        assertThat(result.lossless()).isFalse();
    }

    @Test
    void commentsOfGoogleDocsAreRemoved() {
        Sanitized result =
                sanitized("<p><span>The pier opens in March</span><sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a>"
                        + "</sup></p><h2 id=ice>Ice</h2><p>It melts.</p>"
                        + "<div><p><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a><span>Do we know that?</span></p><p>I doubt it.</p></div>"
                        + "<p><a href=\"#cmnt_ref2\" id=\"cmnt2\">[b]</a><span>Nor this</span></p>");

        assertThat(result.body().text()).isEqualTo("The pier opens in March\n\nIce\n\nIt melts.");
        assertThat(result.removals())
                .filteredOn(removal -> removal.rule() == Rule.REVIEW_COMMENT)
                .extracting(Removal::value)
                .containsExactly("[a]", "[a]Do we know that? I doubt it.", "[b]Nor this");
    }

    @Test
    void footnotesAreNoComments() {
        Sanitized result = sanitized("<p>Ice<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p>"
                + "<div><p><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a> Of the lake</p></div>");
        assertThat(result.body().text()).isEqualTo("Ice[1]\n\n[1] Of the lake");
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html);
    }
}
