package dev.lede.core.body;

import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link to related content, as a block of its own. Newsrooms call it a rich link.
 *
 * @param url the target
 * @param image the image; null if none
 * @param children the title
 */
public record RelatedLink(WebUrl url, @Nullable Image image, List<Inline> children) implements Block {
    /** Removes links from the title, since the whole block is a link. */
    public RelatedLink {
        Objects.requireNonNull(url, "url");
        children = Inlines.withoutLinks(children);
    }

    /**
     * Returns a related link of plain text, without image.
     *
     * @param url the target
     * @param title the title
     * @return the link
     * @throws IllegalArgumentException if the URL is invalid, or the title has characters that HTML and XML forbid
     */
    public static RelatedLink of(String url, String title) {
        return new RelatedLink(WebUrl.of(url), null, List.of(new Text(title)));
    }

    /**
     * Returns a related link without image.
     *
     * @param url the target
     * @param children the title
     * @return the related link
     */
    public static RelatedLink of(WebUrl url, Inline... children) {
        return new RelatedLink(url, null, List.of(children));
    }

    /**
     * Returns a copy with the given image.
     *
     * @param image the image; null for none
     * @return the copy
     */
    public RelatedLink withImage(@Nullable Image image) {
        return new RelatedLink(url, image, children);
    }

    @Override
    public List<? extends Node> contents() {
        return image == null ? children : Contents.of(List.of(image), children);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.relatedLink(this);
    }
}
