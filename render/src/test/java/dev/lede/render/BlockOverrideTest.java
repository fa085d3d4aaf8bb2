package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Overrides of the markup of blocks; {@link BodyRendererTest} tests the default markup. */
class BlockOverrideTest {
    @Test
    void overrideRendersItsTypeOfBlock() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Paragraph.class,
                        (paragraph, html, context) -> html.open("div")
                                .attribute("class", "mine")
                                .with(() -> context.renderInlines(paragraph.children())))
                .build();

        assertThat(html(renderer, Body.of(Heading.of(2, "Kept"), Paragraph.of("Mine"))))
                .isEqualTo("<h2>Kept</h2><div class=\"mine\">Mine</div>");
    }

    @Test
    void overrideOfImagesAppliesInFigures() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Image.class,
                        (image, html, context) -> html.text("[" + image.url().value() + "]"))
                .build();

        assertThat(html(renderer, Body.of(Figure.of(Image.of("a.png", "")))))
                .isEqualTo("<figure data-lede-block=\"figure\">[a.png]</figure>");
    }

    @Test
    void defaultMarkupOfAnImageInAFigureHasNoFigure() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Image.class, (image, html, context) -> context.renderDefault(image))
                .build();
        Body body = Body.of(Figure.of(Image.of("a.png", "")), Image.of("b.png", ""));

        assertThat(html(renderer, body)).isEqualTo(html(body));
    }

    @Test
    void overrideOfParagraphsAppliesInListItems() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Paragraph.class, (paragraph, html, context) -> html.text("mine"))
                .build();

        assertThat(html(renderer, Body.of(ListBlock.bulleted(ListItem.of("x")))))
                .isEqualTo("<ul><li>mine</li></ul>");
    }

    @Test
    void overrideCanRenderTheDefaultMarkup() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Aside.class,
                        (aside, html, context) -> html.open("section").with(() -> context.renderDefault(aside)))
                .build();

        assertThat(html(renderer, Body.of(new Aside(List.of(Paragraph.of("x"))))))
                .isEqualTo("<section><aside role=\"note\"><p>x</p></aside></section>");
    }

    @Test
    void overridesApplyToTheChildrenOfTheDefaultMarkup() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Aside.class, (aside, html, context) -> context.renderDefault(aside))
                .render(Paragraph.class, (paragraph, html, context) -> html.text("*"))
                .build();

        assertThat(html(renderer, Body.of(new Aside(List.of(Paragraph.of("x"), Blockquote.of(Paragraph.of("y")))))))
                .isEqualTo("<aside role=\"note\">*<blockquote>*</blockquote></aside>");
    }

    @Test
    void lastOverrideOfATypeWins() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Paragraph.class, (paragraph, html, context) -> html.text("first"))
                .render(Paragraph.class, (paragraph, html, context) -> html.text("last"))
                .build();

        assertThat(html(renderer, Body.of(Paragraph.of("x")))).isEqualTo("last");
    }

    @Test
    void overrideMayWriteNothing() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Figure.class, (figure, html, context) -> {})
                .build();

        assertThat(html(renderer, Body.of(Figure.of(Image.of("/a.png", "")), Paragraph.of("x"))))
                .isEqualTo("<p>x</p>");
    }

    @Test
    void overrideOfCustomBlocksCanReadTheirData() {
        CustomBlock poll = new CustomBlock("acme:poll", Map.of("question", "Cold?"), List.of());
        BodyRenderer renderer = BodyRenderer.builder()
                .render(CustomBlock.class, (block, html, context) -> html.text(block.type() + block.data()))
                .build();

        assertThat(html(renderer, Body.of(poll))).isEqualTo("acme:poll{question=Cold?}");
    }

    @Test
    void overriddenCustomBlockIsNotBlank() {
        CustomBlock poll = new CustomBlock("acme:poll", Map.of(), List.of());
        BodyRenderer renderer = BodyRenderer.builder()
                .render(CustomBlock.class, (block, html, context) -> {
                    html.text("poll");
                    context.renderDefault(block);
                })
                .build();

        assertThat(html(renderer, Body.of(new Aside(List.of(poll))))).isEqualTo("<aside role=\"note\">poll</aside>");
        assertThat(html(renderer, Body.of(new Aside(List.of(Paragraph.of(" "))))))
                .isEmpty();
        assertThat(html(Body.of(new Aside(List.of(poll))))).isEmpty();
    }

    @Test
    void elementLeftOpenByAnOverrideIsNamedInTheError() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(
                        Figure.class,
                        (figure, html, context) -> html.open("div").attribute("class", "zoom"))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> html(renderer, Body.of(Figure.of(Image.of("/a.png", "")))))
                .withMessageContaining("the override for Figure is incomplete: <div> was opened, but never closed");
    }

    @Test
    void elementLeftOpenBeforeTheDefaultMarkupIsNamedInTheError() {
        BodyRenderer renderer = BodyRenderer.builder()
                .render(Paragraph.class, (paragraph, html, context) -> {
                    html.open("section");
                    context.renderDefault(paragraph);
                })
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> html(renderer, Body.of(Paragraph.of("x"))))
                .withMessageContaining("<section> was opened, but never closed");
    }

    @Test
    void overrideOfTheBlockInterfaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyRenderer.builder().render(Block.class, (block, html, context) -> {}))
                .withMessageContaining("Block");
        assertThatNullPointerException()
                .isThrownBy(() -> BodyRenderer.builder().render(Figure.class, null))
                .withMessage("override");
    }

    private static String html(Body body) {
        return html(BodyRenderer.builder().build(), body);
    }

    private static String html(BodyRenderer renderer, Body body) {
        return renderer.render(body, Locale.ENGLISH).toString();
    }
}
