package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * Where a site can be followed.
 *
 * @param name what readers call the network: Telegram, YouTube
 * @param url the site's page there
 */
public record SocialProfile(String name, WebUrl url) {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the name is blank or the URL is not absolute
     */
    public SocialProfile {
        Require.line(name, "network's name");
        RequireUrl.absolute(Objects.requireNonNull(url, "url"), "social profile's URL");
    }

    /**
     * A profile.
     *
     * @param name what readers call the network
     * @param url the site's page there
     * @return the profile
     * @throws IllegalArgumentException if the name is blank or the URL is not absolute
     */
    public static SocialProfile of(String name, String url) {
        return new SocialProfile(name, WebUrl.of(url));
    }
}
