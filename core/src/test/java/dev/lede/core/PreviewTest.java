package dev.lede.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No part of a preview leads to an id behind the cut, and links to other places stay. */
class PreviewTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-04-03T11:05:00+04:00");
    private static final Link TO_PAID = Link.of("#paid", "words");
    private static final Link TO_FREE = Link.of("#free", "words");
    private static final Body BODY = Body.of(
            Heading.of(2, "Free").withId("free"),
            RelatedLink.of("#paid", "More of it"),
            RelatedLink.of("#free", "Again"),
            new Cut(),
            Heading.of(2, "Paid").withId("paid"));

    @Test
    void linksBehindTheCutBecomeTextEverywhere() {
        Article preview = article(TO_PAID).preview();
        assertThat(preview.standfirst()).isEqualTo(TO_PAID.children());
        assertThat(preview.leadMedia())
                .isEqualTo(Figure.of(Image.of("/a.png", "a")).withCaption(TO_PAID.children()));
        assertThat(preview.corrections()).containsExactly(new Correction(MOMENT, TO_PAID.children()));
        assertThat(preview.related()).containsExactly(RelatedLink.of("#free", "Again"), RelatedLink.of("/paid", "Far"));
        assertThat(preview.body().children())
                .containsExactly(
                        Heading.of(2, "Free").withId("free"),
                        Paragraph.of("More of it"),
                        RelatedLink.of("#free", "Again"),
                        new Cut());
    }

    @Test
    void timeIsLinearInTheNumberOfCorrections() {
        Body large = new Body(Collections.nCopies(20_000, Paragraph.of("word")));
        List<Block> blocks =
                new ArrayList<>(List.of(new Cut(), Heading.of(2, "Paid").withId("paid")));
        blocks.addAll(large.children());
        Article article = article(TO_PAID).toBuilder()
                .body(new Body(blocks))
                .corrections(Collections.nCopies(20_000, new Correction(MOMENT, List.of(TO_PAID))))
                .build();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        article.preview();
        // With a walk of the body for each correction: 100 GB.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(200_000_000);
    }

    @Test
    void linksBeforeTheCutStay() {
        Article article = article(TO_FREE);
        assertThat(article.preview())
                .isEqualTo(article.toBuilder()
                        .body(BODY.preview())
                        .related(RelatedLink.of("#free", "Again"), RelatedLink.of("/paid", "Far"))
                        .build());
    }

    @Test
    void articleWithoutCutIsItsOwnPreview() {
        Article article = article(TO_PAID).toBuilder().body(Body.EMPTY).build();
        assertThat(article.preview()).isSameAs(article);
    }

    @Test
    void cutInTheLeadMediaDividesNothing() {
        Figure lead = Figure.of(Image.of("/a.png", "a"), new Cut());
        assertThat(article(TO_FREE).toBuilder()
                        .leadMedia(lead)
                        .build()
                        .preview()
                        .leadMedia())
                .isEqualTo(Figure.of(Image.of("/a.png", "a")));
    }

    private static Article article(Link link) {
        return Article.builder("https://lake.example/ice", "en", "Ice")
                .standfirst(List.of(link))
                .leadMedia(Figure.of(Image.of("/a.png", "a")).withCaption(List.of(link)))
                .corrections(new Correction(MOMENT, List.of(link)))
                .related(
                        RelatedLink.of("#paid", "Near"),
                        RelatedLink.of("#free", "Again"),
                        RelatedLink.of("/paid", "Far"))
                .body(BODY)
                .build();
    }
}
