package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Image;
import dev.lede.core.body.RelatedLink;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;

/** Ghost's cards keep what they show by drawings, styles and scripts. */
class GhostCardsTest {
    private static final String STAR = "<svg viewBox=\"0 0 24 24\"><path d=\"M1 1\"/></svg>";

    @Test
    void starsOfAProductAreText() {
        String active = "<span class=\"kg-product-card-rating-active kg-product-card-rating-star\">" + STAR + "</span>";
        String inactive = "<span class=\"kg-product-card-rating-star\">" + STAR + "</span>";
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<div class=\"kg-card kg-product-card\"><h4>Skates</h4><div class=\"kg-product-card-rating\">"
                        + active.repeat(3) + inactive.repeat(2) + "</div></div>");

        assertThat(sanitized.body().text()).isEqualTo("Skates\n\n★★★☆☆");
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void backgroundOfAHeaderIsAnImage() {
        Sanitized sanitized = BodySanitizer.news().sanitize("""
                <div class="kg-card kg-header-card" style="background-image: url(/lake.jpg)"
                data-kg-background-image="/lake.jpg"><h2>Ice</h2></div>""");

        assertThat(sanitized.body().nodes(Image.class)).containsExactly(Image.of("/lake.jpg", ""));
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void signupKeepsItsTextAndReportsItsForm() {
        Sanitized sanitized = BodySanitizer.news().sanitize("""
                <div class="kg-card kg-signup-card" style="background-color: #F0F0F0; display: none;"><h2>Letters</h2>
                <form class="kg-signup-card-form"><input type="email"><button>Subscribe</button>
                <div class="kg-signup-card-success">Check your mail</div></form><p>No spam.</p></div>""");

        assertThat(sanitized.body().children()).singleElement().isInstanceOf(Aside.class);
        assertThat(sanitized.body().text()).isEqualTo("Letters\n\nNo spam.");
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.kind() == Removal.Kind.TEXT)
                .singleElement()
                .returns(Rule.SIGNUP_FORM, Removal::rule)
                .returns("Subscribe Check your mail", Removal::value);
    }

    @Test
    void tokenOfAMarketplaceIsARelatedLink() {
        Sanitized sanitized = BodySanitizer.news().sanitize("""
                <figure class="kg-card kg-embed-card kg-nft-card"><a href="https://market.example/1"
                class="kg-nft-card-container"><img class="kg-nft-image" src="/wolf.png" alt="A wolf">
                <div class="kg-nft-metadata"><div class="kg-nft-header"><h4 class="kg-nft-title"> The Wolf </h4>
                <svg class="kg-nft-logo"><path d="M1 1"/></svg></div>
                <div class="kg-nft-creator">Created by <span class="kg-nft-creator-name">Nell</span></div>
                </div></a></figure>""");

        assertThat(sanitized.body().children()).singleElement().isInstanceOf(RelatedLink.class);
        assertThat(sanitized.body().text()).isEqualTo("The Wolf\nCreated by Nell");
        assertThat(sanitized.removals()).noneMatch(removal -> removal.kind() == Removal.Kind.MEDIA);
    }

    @Test
    void namesOfPartsAreNoAlternativeTexts() {
        assertThat(BodySanitizer.news()
                        .sanitize(
                                "<div class=\"kg-card kg-audio-card\"><img src=\"/ice.jpg\" alt=\"audio-thumbnail\""
                                        + " class=\"kg-audio-thumbnail\"><audio src=\"/ice.mp3\"></audio></div>"
                                        + "<div class=\"kg-cta-image-container\"><img src=\"/cta.jpg\" alt=\"CTA Image\"></div>")
                        .body()
                        .nodes(Image.class))
                .containsExactly(Image.of("/ice.jpg", ""), Image.of("/cta.jpg", ""));
    }

    @Test
    void contentForSomeReadersHasANotice() {
        assertThat(BodySanitizer.news()
                        .sanitize(
                                "<!--kg-gated-block:begin nonMember:false memberSegment:\"status:free\" --><p>Words</p>"
                                        + "<!--kg-gated-block:end-->")
                        .notices())
                .extracting(Notice::rule)
                .containsExactly(Notice.Rule.MEMBERS_ONLY);
    }
}
