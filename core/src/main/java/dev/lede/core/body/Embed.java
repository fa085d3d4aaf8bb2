package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Content of another site, such as a video, a post or a map. Pages load nothing from that site before the reader asks
 * for it.
 *
 * @param provider the id of the embed provider, for example {@code youtube}: {@code a-z 0-9 -}, at most 40 characters
 * @param url the absolute URL of the content, for people
 * @param title the title of the content; null if unknown
 * @param height the height of the content in CSS pixels, {@value #MIN_HEIGHT}..{@value #MAX_HEIGHT}; null if unknown. Pages
 *     use it for interactive content, such as charts and maps, whose height does not follow from its width
 * @param children the fallback; may be empty
 */
public record Embed(
        String provider,
        WebUrl url,
        @Nullable String title,
        @Nullable Integer height,
        List<Block> children) implements Block {
    /** The minimum height, in CSS pixels. */
    public static final int MIN_HEIGHT = 80;

    /** The maximum height, in CSS pixels. */
    public static final int MAX_HEIGHT = 1_500;

    /**
     * Checks the provider, the URL, the title and the height.
     *
     * @throws IllegalArgumentException if the id of the provider is malformed, the URL is not absolute, the title is blank
     *     or has line breaks, or the height is out of range
     */
    public Embed {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(url, "url");
        boolean isId = provider.matches("[a-z0-9][a-z0-9-]{0,39}");
        Require.that(isId, "provider", "not the id of an embed provider", provider);
        RequireUrl.absolute(url, "an embed's URL");
        if (title != null) Require.line(title, "embed title");
        if (height != null) Require.range(height, MIN_HEIGHT, MAX_HEIGHT, "embed height");
        children = Require.list(children, "children");
    }

    /**
     * Returns an embed without fallback.
     *
     * @param provider the id of the provider, for example {@code youtube}
     * @param url the absolute URL of the content, for people
     * @param title the title of the content
     * @return the embed
     * @throws IllegalArgumentException if the id of the provider is malformed, the URL is not absolute, or the title is
     *     blank or has line breaks
     */
    public static Embed of(String provider, String url, String title) {
        return new Embed(provider, WebUrl.of(url), title, null, List.of());
    }

    /**
     * Returns an embed without title and fallback.
     *
     * @param provider the id of the provider, for example {@code youtube}
     * @param url the absolute URL of the content, for people
     * @return the embed
     */
    public static Embed of(String provider, String url) {
        return new Embed(provider, WebUrl.of(url), null, null, List.of());
    }

    /**
     * Returns a copy with the given title.
     *
     * @param title the title; null if unknown
     * @return the copy
     */
    public Embed withTitle(@Nullable String title) {
        return new Embed(provider, url, title, height, children);
    }

    /**
     * Returns a copy with the given height.
     *
     * @param height the height in CSS pixels, {@value #MIN_HEIGHT}..{@value #MAX_HEIGHT}; null if unknown
     * @return the copy
     * @throws IllegalArgumentException if the height is out of range
     */
    public Embed withHeight(@Nullable Integer height) {
        return new Embed(provider, url, title, height, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback; may be empty
     * @return the copy
     */
    public Embed withChildren(List<Block> children) {
        return new Embed(provider, url, title, height, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback; may be empty
     * @return the copy
     */
    public Embed withChildren(Block... children) {
        return new Embed(provider, url, title, height, List.of(children));
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
