package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that lives on another site: a film, a post, a map. Nothing of it is loaded before the reader asks for it.
 *
 * @param provider the name of the site's entry among the embed providers, for example {@code youtube}: {@code a-z 0-9 -}
 * @param url the address of the thing itself, for people
 * @param title what it is; null if unknown
 * @param children what is shown in its place; may be empty
 */
public record Embed(String provider, WebUrl url, @Nullable String title, List<Block> children) implements Block {
    /**
     * Checks all.
     *
     * @throws IllegalArgumentException if the provider's name is not of its form, the URL is not absolute, or the title is
     *     blank or has line breaks
     */
    public Embed {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(url, "url");
        boolean isId = provider.matches("[a-z0-9][a-z0-9-]{0,39}");
        Require.that(isId, "provider", "not the id of an embed provider", provider);
        RequireUrl.absolute(url, "an embed's URL");
        if (title != null) Require.line(title, "embed title");
        children = Require.list(children, "children");
    }

    /**
     * An embed without fallback.
     *
     * @param provider the name of the site's entry among the embed providers
     * @param url the address of the thing itself
     * @param title what it is
     * @return the embed
     * @throws IllegalArgumentException if the provider's name is not of its form, the URL is not absolute, or the title is blank
     *     or has line breaks
     */
    public static Embed of(String provider, String url, String title) {
        return new Embed(provider, WebUrl.of(url), title, List.of());
    }

    /**
     * Returns an embed without title and fallback.
     *
     * @param provider the id of the provider, for example {@code youtube}
     * @param url the URL of the embedded page, for people
     * @return the embed
     */
    public static Embed of(String provider, String url) {
        return new Embed(provider, WebUrl.of(url), null, List.of());
    }

    /**
     * Returns a copy with the given title.
     *
     * @param title the title, or null if unknown
     * @return the copy
     */
    public Embed withTitle(@Nullable String title) {
        return new Embed(provider, url, title, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback; may be empty
     * @return the copy
     */
    public Embed withChildren(List<Block> children) {
        return new Embed(provider, url, title, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback; may be empty
     * @return the copy
     */
    public Embed withChildren(Block... children) {
        return new Embed(provider, url, title, List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.embed(this);
    }
}
