package dev.lede.core;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A service to share articles with: an id, a name and a URL template.
 *
 * <p>In the template, <code>{url}</code> and <code>{title}</code> are replaced by the article's canonical URL and
 * headline, percent-encoded as RFC 3986 (section 2) requires for data: all characters except {@code A-Z a-z 0-9 - . _
 * ~}.
 *
 * <pre>{@code
 * new ShareTarget("mastodon", "Mastodon", "https://share.joinmastodon.org/#text={title}%20{url}")
 * }</pre>
 *
 * @param id the id of the target in markup: {@code a-z 0-9 -}
 * @param name the name for readers; it is the same in all languages
 * @param template a URL with the scheme https, http, mailto or viber, and at least one placeholder after its host
 */
public record ShareTarget(String id, String name, String template) {
    // Declared before the targets: their constructor uses it.
    private static final Pattern TEMPLATE = Pattern.compile("(https?://[^/?#{}\\s]+[/?#]|mailto:\\?|viber://forward\\?)"
            + "([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]++|\\{url}|\\{title})*+");
    private static final String URL = "{url}";
    private static final String TITLE = "{title}";

    /** Telegram. */
    public static final ShareTarget TELEGRAM =
            new ShareTarget("telegram", "Telegram", "https://t.me/share/url?url={url}&text={title}");
    /** WhatsApp. */
    public static final ShareTarget WHATSAPP =
            new ShareTarget("whatsapp", "WhatsApp", "https://wa.me/?text={title}%20{url}");
    /** Viber. Only share links may have its scheme, links in content may not. */
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
    /** The reader's mail program (RFC 6068). Pages show the word for e-mail in their language instead of the name. */
    public static final ShareTarget EMAIL = new ShareTarget("email", "E-mail", "mailto:?subject={title}&body={url}");

    /**
     * Checks the id, the name and the template.
     *
     * @throws IllegalArgumentException if one of them is invalid; the message contains the value
     */
    public ShareTarget {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(template, "template");
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not the id of a share target: " + Require.shown(id));
        }
        Require.line(name, "share target's name");
        if (!TEMPLATE.matcher(template).matches() || (!template.contains(URL) && !template.contains(TITLE))) {
            throw new IllegalArgumentException(
                    "a share target's template must be an https, http, mailto or viber URL with"
                            + " {url} or {title} in its path, query or fragment: " + Require.shown(template));
        }
    }

    /**
     * Returns all built-in targets.
     *
     * @return Telegram, WhatsApp, Viber, VK, OK, Facebook, X, LinkedIn, Reddit, e-mail
     */
    public static List<ShareTarget> all() {
        return List.of(TELEGRAM, WHATSAPP, VIBER, VK, OK, FACEBOOK, X, LINKEDIN, REDDIT, EMAIL);
    }

    /** Returns the URL that shares an article, whose URL and title are percent-encoded. */
    String shareUrl(String encodedUrl, String encodedTitle) {
        StringBuilder shareUrl = new StringBuilder(template.length() + encodedUrl.length() + encodedTitle.length());
        int end = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', end)) {
            boolean isUrl = template.startsWith(URL, at);
            shareUrl.append(template, end, at).append(isUrl ? encodedUrl : encodedTitle);
            end = at + (isUrl ? URL : TITLE).length();
        }
        return shareUrl.append(template, end, template.length()).toString();
    }
}
