package dev.lede.render.sanitize.url;

import dev.lede.render.sanitize.report.Removal.Rule;

/** What a URL is for; the hosts that are allowed depend on it. */
public enum UrlUse {
    LINK(Rule.LINK_HOST),
    IMAGE(Rule.IMAGE_HOST),
    /** A video, an audio, or one of their tracks. */
    MEDIA(Rule.MEDIA_HOST);

    /** The rule that reports a host that is not allowed. */
    public final Rule rule;

    UrlUse(Rule rule) {
        this.rule = rule;
    }
}
