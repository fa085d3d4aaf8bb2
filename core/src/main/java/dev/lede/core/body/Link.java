package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link. Links inside of it are replaced by their children.
 *
 * @param url the target
 * @param title additional text, which browsers show as a tooltip; null for none
 * @param rel the relations of the publisher to the target, in the order of {@link Rel}
 * @param children the text
 */
public record Link(WebUrl url, @Nullable String title, Set<Rel> rel, List<Inline> children) implements Inline {
    /**
     * A relation of the publisher to the target, for search engines (WHATWG HTML, link types, and their extensions).
     */
    public enum Rel {
        /** The publisher does not endorse the target. */
        NOFOLLOW,
        /** A reader created the link: user-generated content. */
        UGC,
        /** The link is paid. */
        SPONSORED
    }

    /**
     * Checks the title, and removes links from the children.
     *
     * @throws IllegalArgumentException if the title has a character that HTML and XML forbid
     */
    public Link {
        Objects.requireNonNull(url, "url");
        if (title != null) Require.text(title, "title");
        // The order of an EnumSet is defined; that of Set.copyOf is not.
        Objects.requireNonNull(rel, "rel");
        rel = rel.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rel));
        children = Inlines.withoutLinks(children);
    }

    /**
     * Returns a link of plain text, without title and relations.
     *
     * @param url the target
     * @param text the text
     * @return the link
     * @throws IllegalArgumentException if the URL is invalid; the message contains it
     */
    public static Link of(String url, String text) {
        return new Link(WebUrl.of(url), null, Set.of(), List.of(new Text(text)));
    }

    /**
     * Returns a link without title and relations.
     *
     * @param url the target
     * @param children the text
     * @return the link
     */
    public static Link of(WebUrl url, Inline... children) {
        return new Link(url, null, Set.of(), List.of(children));
    }

    /**
     * Returns a copy with the given relations.
     *
     * @param rel the relations
     * @return the copy
     */
    public Link withRel(Rel... rel) {
        return new Link(url, title, Set.copyOf(List.of(rel)), children);
    }

    /**
     * Returns a copy with the given title.
     *
     * @param title the title; null for none
     * @return the copy
     */
    public Link withTitle(@Nullable String title) {
        return new Link(url, title, rel, children);
    }

    /**
     * Returns a copy with the given relations.
     *
     * @param rel the relations
     * @return the copy
     */
    public Link withRel(Set<Rel> rel) {
        return new Link(url, title, rel, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.link(this);
    }
}
