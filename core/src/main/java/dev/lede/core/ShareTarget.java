package dev.lede.core;

import dev.lede.core.check.PercentEncoding;
import dev.lede.core.check.Require;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place to share an article at: an id and a template of the address that opens it there.
 *
 * <p>In the template, <code>{url}</code> and <code>{title}</code> stand for the article's canonical URL and its headline,
 * percent-encoded as RFC 3986 (section 2) asks of data: everything but {@code A-Z a-z 0-9 - . _ ~}.
 *
 * <pre>{@code
 * new ShareTarget("mastodon", "Mastodon", "https://share.joinmastodon.org/#text={title}%20{url}")
 * }</pre>
 *
 * @param id names the target in markup: {@code a-z 0-9 -}
 * @param name what readers call it; a brand's name is the same in all languages
 * @param template the address: https, http, mailto or viber, with at least one placeholder after its host
 */
public record ShareTarget(String id, String name, String template) {
    // Before the targets below, whose constructor needs them.
    private static final Pattern TEMPLATE = Pattern.compile("(https?://[^/?#{}\\s]+[/?#]|mailto:\\?|viber://forward\\?)"
            + "([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]++|\\{url}|\\{title})*+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(url|title)}");

    /** Telegram. */
    public static final ShareTarget TELEGRAM =
            new ShareTarget("telegram", "Telegram", "https://t.me/share/url?url={url}&text={title}");
    /** WhatsApp. */
    public static final ShareTarget WHATSAPP =
            new ShareTarget("whatsapp", "WhatsApp", "https://wa.me/?text={title}%20{url}");
    /** Viber, whose own scheme no content can have. */
    public static final ShareTarget VIBER = new ShareTarget("viber", "Viber", "viber://forward?text={title}%20{url}");
    /** VK. */
    public static final ShareTarget VK =
            new ShareTarget("vk", "VK", "https://vk.com/share.php?url={url}&title={title}");
    /** OK, Odnoklassniki. */
    public static final ShareTarget OK =
            new ShareTarget("ok", "OK", "https://connect.ok.ru/offer?url={url}&title={title}");
    /** Facebook. */
    public static final ShareTarget FACEBOOK =
            new ShareTarget("facebook", "Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}");
    /** X, once Twitter. */
    public static final ShareTarget X = new ShareTarget("x", "X", "https://x.com/intent/post?url={url}&text={title}");
    /** LinkedIn. */
    public static final ShareTarget LINKEDIN =
            new ShareTarget("linkedin", "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url={url}");
    /** Reddit. */
    public static final ShareTarget REDDIT =
            new ShareTarget("reddit", "Reddit", "https://www.reddit.com/submit?url={url}&title={title}");
    /** The reader's own mail program (RFC 6068). A page says "e-mail" in its language instead of the name. */
    public static final ShareTarget EMAIL = new ShareTarget("email", "E-mail", "mailto:?subject={title}&body={url}");

    /**
     * Checks the id and the template.
     *
     * @throws IllegalArgumentException saying the value
     */
    public ShareTarget {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(template, "template");
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not the id of a share target: " + Require.shown(id));
        }
        Require.line(name, "share target's name");
        if (!TEMPLATE.matcher(template).matches()
                || !PLACEHOLDER.matcher(template).find()) {
            throw new IllegalArgumentException(
                    "a share target's template is an https, http, mailto or viber address with"
                            + " {url} or {title} in its path, query or fragment: " + Require.shown(template));
        }
    }

    /**
     * All targets that Lede knows.
     *
     * @return Telegram, WhatsApp, Viber, VK, OK, Facebook, X, LinkedIn, Reddit, e-mail
     */
    public static List<ShareTarget> all() {
        return List.of(TELEGRAM, WHATSAPP, VIBER, VK, OK, FACEBOOK, X, LINKEDIN, REDDIT, EMAIL);
    }

    /** The address for an article. */
    String address(String url, String title) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(match -> PercentEncoding.ofData(match.group(1).equals("url") ? url : title));
    }
}
