package dev.lede.render.sanitize.read;

import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedMatch;
import dev.lede.render.sanitize.url.MissingScheme;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes embed codes without a frame: a quotation, or a wrapper with a URL, which a script of the site replaces by a
 * player. Browsers that do not run the script show the text inside.
 */
public final class PastedEmbeds {
    private static final String INSTAGRAM_POST = "data-instgrm-permalink";
    private static final String FACEBOOK_POST = "data-href";

    private static final String FLOURISH_PATH = "data-src";
    private static final String INFOGRAM_ID = "data-id";
    private static final String INFOGRAM_TITLE = "data-title";

    private static final List<Form> FORMS = List.of(
            new Form("blockquote", "twitter-tweet", "x", "cite", ""),
            new Form("blockquote", "twitter-video", "x", "cite", ""),
            new Form("blockquote", "instagram-media", "instagram", INSTAGRAM_POST, ""),
            new Form("blockquote", "tiktok-embed", "tiktok", "cite", ""),
            new Form("blockquote", "telegram-post", "telegram", "cite", ""),
            new Form("div", "fb-post", "facebook", FACEBOOK_POST, ""),
            new Form("div", "fb-video", "facebook", FACEBOOK_POST, ""),
            new Form("div", "flourish-embed", "flourish", FLOURISH_PATH, "https://public.flourish.studio/"),
            new Form("div", "infogram-embed", "infogram", INFOGRAM_ID, "https://infogram.com/"));

    /** The maximum number of links that are read: author and date of a post are at its end. */
    private static final int LAST_LINKS = 8;

    private static final String WORDPRESS = "wp-block-embed";
    private static final String TELEGRAM_POST = "data-telegram-post";
    private static final String TIKTOK_VIDEO = "data-video-id";
    private static final Pattern POST = Pattern.compile("[A-Za-z]\\w{3,31}/\\d{1,10}");
    private static final Pattern TIKTOK_ID = Pattern.compile("\\d{1,20}");

    private PastedEmbeds() {}

    /**
     * The element and class of a site's embed code, the attribute with the URL of the post or video, and the text before it
     * if the attribute has only the end of the URL.
     */
    private record Form(String element, String className, String provider, String attribute, String prefix) {
        boolean matches(Element pasted) {
            return pasted.nameIs(element) && ClassNames.has(pasted, className);
        }

        boolean reads(String name) {
            return name.equals(attribute)
                    || (name.equals(TIKTOK_VIDEO) && provider.equals("tiktok"))
                    || (name.equals(FrameHeight.DATA) && provider.equals("flourish"))
                    || (name.equals(INFOGRAM_TITLE) && provider.equals("infogram"));
        }

        String url(Element pasted) {
            String written = pasted.attr(attribute).strip();
            return written.isEmpty() ? "" : prefix + written;
        }
    }

    private static Optional<Form> form(Element element) {
        boolean mayMatch = element.nameIs("blockquote") || element.nameIs("div");
        if (!mayMatch || !element.hasAttr("class")) return Optional.empty();
        for (Form form : FORMS) {
            if (form.matches(element)) return Optional.of(form);
        }
        return Optional.empty();
    }

    /** Whether the element may become an embed that contains its text. */
    public static boolean is(Element element) {
        return element.attributesSize() > 0
                && (form(element).isPresent() || isWordPress(element) || isEmptyWrapper(element));
    }

    /** Whether the element has no content, but attributes that a script may use to fill it. */
    private static boolean isEmptyWrapper(Element element) {
        if (!element.nameIs("div") || element.attributesSize() == 0) return false;
        @Nullable Node child = element.firstChild();
        while (child instanceof TextNode text && Characters.isBlank(text.getWholeText())) child = child.nextSibling();
        return child == null;
    }

    /** Whether the element is WordPress's embed block: a URL that WordPress replaces when it renders the page. */
    public static boolean isWordPress(Element element) {
        return element.nameIs("figure") && ClassNames.has(element, WORDPRESS);
    }

    /** The channel and number of the post that a script of Telegram shows; empty for other elements. */
    public static Optional<String> telegramPost(Element element) {
        if (!element.nameIs("script")) return Optional.empty();
        return Optional.of(element.attr(TELEGRAM_POST).strip())
                .filter(post -> POST.matcher(post).matches());
    }

    /** Whether an attribute is used for the embed, so that its removal loses nothing. */
    public static boolean reads(Element element, String attribute) {
        return switch (attribute) {
            case TELEGRAM_POST -> telegramPost(element).isPresent();
            case "cite",
                    INSTAGRAM_POST,
                    FACEBOOK_POST,
                    TIKTOK_VIDEO,
                    FLOURISH_PATH,
                    FrameHeight.DATA,
                    INFOGRAM_ID,
                    INFOGRAM_TITLE ->
                form(element).filter(form -> form.reads(attribute)).isPresent();
            default -> false;
        };
    }

    /** The URLs that may identify what the element shows, most likely first. */
    public static List<String> urls(KeptElement element) {
        return form(element.source()).map(form -> written(element, form)).orElseGet(() -> urlsInData(element.source()));
    }

    /** The title of what the element shows; empty if it has none. */
    public static String title(Element element) {
        return form(element).filter(form -> form.reads(INFOGRAM_TITLE)).isPresent() ? element.attr(INFOGRAM_TITLE) : "";
    }

    /** Whether the element may become an embed of a provider: the embed code of a site only becomes that site's. */
    public static boolean allows(KeptElement element, EmbedMatch match) {
        return form(element.source())
                .map(form -> form.provider().equals(match.provider()))
                .orElse(true);
    }

    private static List<String> urlsInData(Element element) {
        if (!isEmptyWrapper(element)) return List.of();
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("data-"))
                .map(Attribute::getValue)
                .filter(MissingScheme::isAbsolute)
                .toList();
    }

    /** The URL of a post that no provider recognizes; empty if the element contains text that is kept instead. */
    public static Optional<WebUrl> link(KeptElement element, UrlGate urls) {
        Element source = element.source();
        return form(source)
                .filter(form -> ShortContent.isEmpty(source))
                .flatMap(form -> urls.readFetchable(form.url(source)))
                .filter(url -> url.host().isPresent());
    }

    /** The URL in the attribute, and then the links, last first: the last link of a quoted post is its date. */
    private static List<String> written(KeptElement element, Form form) {
        List<String> written = new ArrayList<>();
        written.add(form.url(element.source()));
        String video = element.source().attr(TIKTOK_VIDEO).strip();
        if (form.provider().equals("tiktok") && TIKTOK_ID.matcher(video).matches()) {
            written.add("https://www.tiktok.com/embed/v2/" + video);
        }
        List<KeptElement> inner = element.elements();
        int most = written.size() + LAST_LINKS;
        for (int at = inner.size() - 1; at >= 0 && written.size() < most; at--) {
            @Nullable String link = inner.get(at).attribute("href");
            if (link != null) written.add(link);
        }
        return written;
    }

    /** The URL that a text consists of; empty if the text contains anything else. */
    public static Optional<WebUrl> onlyUrl(String words, UrlGate urls) {
        String line = Characters.line(words);
        return MissingScheme.isAbsolute(line) && line.indexOf(' ') < 0 ? urls.readFetchable(line) : Optional.empty();
    }
}
