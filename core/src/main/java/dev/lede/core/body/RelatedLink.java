package dev.lede.core.body;

import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to read something else, on a line of its own: newsrooms call it a rich link.
 *
 * @param url where it leads
 * @param image its picture; null if none
 * @param children its title
 */
public record RelatedLink(WebUrl url, @Nullable Image image, List<Inline> children) implements Block {
    /** Takes links out of the title, since all of it is one. */
    public RelatedLink {
        Objects.requireNonNull(url, "url");
        children = Inlines.withoutLinks(children);
    }

    /**
     * A link without picture.
     *
     * @param url where it leads
     * @param title its title
     * @return the link
     * @throws IllegalArgumentException if the URL is none, or the title has characters that HTML and XML forbid
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
     * This link with a picture.
     *
     * @param image the picture
     * @return the link
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
