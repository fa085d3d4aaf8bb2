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
 * Words that lead elsewhere. A link inside of it goes; its words stay.
 *
 * @param url where they lead
 * @param title what more is said about it when asked; null if nothing
 * @param rel how the publisher stands to what is linked, in the order of {@link Rel}
 * @param children the words
 */
public record Link(WebUrl url, @Nullable String title, Set<Rel> rel, List<Inline> children) implements Inline {
    /** How a publisher stands to what is linked, for search engines (WHATWG HTML, link types, and what extends them). */
    public enum Rel {
        /** The publisher does not vouch for it. */
        NOFOLLOW,
        /** A reader has put it there. */
        UGC,
        /** Somebody has paid for it. */
        SPONSORED
    }

    /**
     * Checks the title and takes links out of the children.
     *
     * @throws IllegalArgumentException naming a forbidden character of the title
     */
    public Link {
        Objects.requireNonNull(url, "url");
        if (title != null) Require.text(title, "title");
        // An EnumSet iterates in one order everywhere; Set.copyOf does not.
        Objects.requireNonNull(rel, "rel");
        rel = rel.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rel));
        children = Inlines.withoutLinks(children);
    }

    /**
     * A link.
     *
     * @param url where it leads
     * @param text its words
     * @return the link
     * @throws IllegalArgumentException saying the URL, if it is none
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
     * This link with other relations.
     *
     * @param rel how the publisher stands to what is linked
     * @return the link
     */
    public Link withRel(Rel... rel) {
        return new Link(url, title, Set.copyOf(List.of(rel)), children);
    }

    /**
     * Returns a copy with the given title.
     *
     * @param title the title, or null for none
     * @return the copy
     */
    public Link withTitle(@Nullable String title) {
        return new Link(url, title, rel, children);
    }

    /**
     * Returns a copy with the given rel.
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
