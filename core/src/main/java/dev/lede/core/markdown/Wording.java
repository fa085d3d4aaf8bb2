package dev.lede.core.markdown;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Video;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decisions of {@link MarkdownNodes} that depend on the document. The defaults are for a body of any language. */
public interface Wording {
    /** Adds no labels, and keeps URLs and ids as they are. */
    Wording NEUTRAL = new Wording() {};

    /**
     * Returns the target of a link in the document.
     *
     * @param url the target in the body
     * @return the target; empty if the text of the link stays without a link
     */
    default Optional<WebUrl> target(WebUrl url) {
        return Optional.of(url);
    }

    /**
     * Returns the source of an image in the document.
     *
     * @param source the source in the body
     * @return the source
     */
    default ImageSource source(ImageSource source) {
        return source;
    }

    /**
     * Returns whether the document contains an image.
     *
     * @param image the image
     * @param captioned whether it is in a figure with a caption or a credit
     * @return whether the document contains it
     */
    default boolean includes(Image image, boolean captioned) {
        return true;
    }

    /**
     * Returns the mark before a quotation in a line.
     *
     * @param level the number of quotations around it, from 0
     * @return the mark
     */
    default String openingQuote(int level) {
        return level % 2 == 0 ? "“" : "‘";
    }

    /**
     * Returns the mark after a quotation in a line.
     *
     * @param level the number of quotations around it, from 0
     * @return the mark
     */
    default String closingQuote(int level) {
        return level % 2 == 0 ? "”" : "’";
    }

    /**
     * Returns the summary of details without one.
     *
     * @return the summary; may be empty
     */
    default String summary() {
        return "";
    }

    /**
     * Returns the text of the link to a video.
     *
     * @param video the video
     * @return the text
     */
    default String label(Video video) {
        return video.sources().get(0).url().value();
    }

    /**
     * Returns the text of the link to an audio recording.
     *
     * @param audio the recording
     * @return the text
     */
    default String label(Audio audio) {
        return audio.sources().get(0).url().value();
    }

    /**
     * Returns the text of the link to an embed.
     *
     * @param embed the embed
     * @return the text
     */
    default String label(Embed embed) {
        return embed.title() == null ? embed.url().value() : embed.title();
    }

    /**
     * Joins the content of a figure with its caption. Not called for figures in tables.
     *
     * @param content blocks in the nodes of Markdown; may be empty
     * @param caption caption and credit, not blank
     * @return the figure in the nodes of Markdown
     */
    default List<Block> captioned(List<Block> content, List<Inline> caption) {
        List<Block> captioned = new ArrayList<>(content);
        captioned.add(new Paragraph(caption));
        return captioned;
    }

    /**
     * Returns whether spans hold the ids of places to which links lead.
     *
     * @return whether there are spans
     */
    default boolean keepsIds() {
        return true;
    }
}
