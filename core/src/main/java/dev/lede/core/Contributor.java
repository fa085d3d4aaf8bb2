package dev.lede.core;

import dev.lede.core.body.Image;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that made the article or a part of it.
 *
 * @param name the name for readers
 * @param kind whether it is a person or an organisation
 * @param role what the contributor did, in the article's language: "photographs"; null for an author
 * @param url the contributor's page; null if none
 * @param image the portrait or logo; null if none
 */
public record Contributor(
        String name,
        Kind kind,
        @Nullable String role,
        @Nullable WebUrl url,
        @Nullable Image image) {
    /** Whether a contributor is a person or an organisation. */
    public enum Kind {
        /** A person: the default. */
        PERSON,
        /** An organisation, such as a news agency. */
        ORGANISATION
    }

    /**
     * Checks the texts and the URL.
     *
     * @throws IllegalArgumentException if a text is blank, has line breaks or characters that HTML and XML forbid, or
     *     the URL is a mail or phone URL
     */
    public Contributor {
        Require.line(name, "contributor name");
        Objects.requireNonNull(kind, "contributor kind");
        if (role != null) Require.line(role, "contributor role");
        if (url != null) RequireUrl.fetchable(url, "contributor URL");
    }

    /**
     * Returns an author who is a person, without URL and image.
     *
     * @param name the name
     * @return the contributor
     * @throws IllegalArgumentException if the name is blank or has line breaks
     */
    public static Contributor of(String name) {
        return new Contributor(name, Kind.PERSON, null, null, null);
    }

    /**
     * Returns an author who is a person, with a page.
     *
     * @param name the name
     * @param url the URL of the page
     * @return the contributor
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is a mail or phone URL
     */
    public static Contributor of(String name, String url) {
        return of(name).withUrl(url);
    }

    /**
     * Returns an author that is an organisation, such as a news agency, without URL and image.
     *
     * @param name the name
     * @return the contributor
     * @throws IllegalArgumentException if the name is blank or has line breaks
     */
    public static Contributor organisation(String name) {
        return of(name).withKind(Kind.ORGANISATION);
    }

    /**
     * Returns a copy with the given kind.
     *
     * @param kind whether it is a person or an organisation
     * @return the copy
     */
    public Contributor withKind(Kind kind) {
        return new Contributor(name, kind, role, url, image);
    }

    /**
     * Returns a copy with the given role.
     *
     * @param role what the contributor did, in the article's language; null for an author
     * @return the copy
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public Contributor withRole(@Nullable String role) {
        return new Contributor(name, kind, role, url, image);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the contributor's page; null for none
     * @return the copy
     */
    public Contributor withUrl(@Nullable WebUrl url) {
        return new Contributor(name, kind, role, url, image);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the contributor's page
     * @return the copy
     */
    public Contributor withUrl(String url) {
        return withUrl(WebUrl.of(url));
    }

    /**
     * Returns a copy with the given image.
     *
     * @param image the portrait or logo; null for none
     * @return the copy
     */
    public Contributor withImage(@Nullable Image image) {
        return new Contributor(name, kind, role, url, image);
    }
}
