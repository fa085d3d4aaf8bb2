package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * The profile of a site in a social network.
 *
 * @param name the name of the network for readers: Telegram, YouTube
 * @param url the URL of the profile
 */
public record SocialProfile(String name, WebUrl url) {
    /**
     * Checks the name and the URL.
     *
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is not absolute
     */
    public SocialProfile {
        Require.line(name, "network's name");
        RequireUrl.absolute(Objects.requireNonNull(url, "url"), "social profile's URL");
    }

    /**
     * Returns a profile.
     *
     * @param name the name of the network for readers
     * @param url the URL of the profile
     * @return the profile
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is not absolute
     */
    public static SocialProfile of(String name, String url) {
        return new SocialProfile(name, WebUrl.of(url));
    }
}
