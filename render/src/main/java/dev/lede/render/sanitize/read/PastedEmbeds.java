package dev.lede.render.sanitize.read;

import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedMatch;
import dev.lede.render.sanitize.url.MissingScheme;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What sites and editors give to paste instead of a frame: a quotation, or a wrapper with an address, that a script would
 * replace by a player. The words in it are what readers see without the script.
 */
public final class PastedEmbeds {
    private static final List<Form> FORMS = List.of(
            new Form("blockquote", "twitter-tweet", "x", "cite"),
            new Form("blockquote", "twitter-video", "x", "cite"),
            new Form("blockquote", "instagram-media", "instagram", "data-instgrm-permalink"),
            new Form("blockquote", "tiktok-embed", "tiktok", "cite"),
            new Form("blockquote", "telegram-post", "telegram", "cite"),
            new Form("div", "fb-post", "facebook", "data-href"),
            new Form("div", "fb-video", "facebook", "data-href"));

    /** Links that are looked at: who made a post, and when, stands at its end. */
    private static final int LAST_LINKS = 8;

    private static final String WORDPRESS = "wp-block-embed";
    private static final String TELEGRAM_POST = "data-telegram-post";
    private static final Pattern POST = Pattern.compile("[A-Za-z]\\w{3,31}/\\d{1,10}");
    private static final Pattern TIKTOK_ID = Pattern.compile("\\d{1,20}");

    private PastedEmbeds() {}

    /** A class that a site's own markup has, and the attribute that says what is shown. */
    private record Form(String element, String className, String provider, String attribute) {
        boolean matches(Element pasted) {
            return pasted.nameIs(element) && pasted.hasClass(className);
        }
    }

    private static Optional<Form> form(Element element) {
        if (!element.hasAttr("class")) return Optional.empty();
        return FORMS.stream().filter(form -> form.matches(element)).findFirst();
    }

    /** Whether the element may become an embed, and its words something inside of it. */
    public static boolean is(Element element) {
        return form(element).isPresent() || isWordPress(element) || isEmptyWrapper(element);
    }

    /** Whether it is a wrapper that holds nothing, and may have data for a script that fills it. */
    private static boolean isEmptyWrapper(Element element) {
        return element.nameIs("div")
                && element.attributesSize() > 0
                && element.childNodes().stream()
                        .allMatch(child -> child instanceof TextNode text && Characters.isBlank(text.getWholeText()));
    }

    /** Whether the editor of WordPress wrote it around an address alone, to be replaced when the page is made. */
    public static boolean isWordPress(Element element) {
        return element.nameIs("figure") && element.hasClass(WORDPRESS);
    }

    /** The script of Telegram that is the post itself: the post's channel and number; empty if it is another script. */
    public static Optional<String> telegramPost(Element element) {
        if (!element.nameIs("script")) return Optional.empty();
        return Optional.of(element.attr(TELEGRAM_POST).strip())
                .filter(post -> POST.matcher(post).matches());
    }

    /** Whether an attribute is read here, so that nothing is lost with it. */
    public static boolean reads(Element element, String attribute) {
        boolean video = attribute.equals("data-video-id");
        return form(element)
                        .filter(form -> form.attribute().equals(attribute)
                                || (video && form.provider().equals("tiktok")))
                        .isPresent()
                || (attribute.equals(TELEGRAM_POST) && telegramPost(element).isPresent());
    }

    /** The URLs that say what the element stands for, the likeliest first. */
    public static List<String> urls(KeptElement element) {
        return form(element.source()).map(form -> written(element, form)).orElseGet(() -> data(element.source()));
    }

    /** Whether the element may stand for what a provider has found: markup of a site only for what is of that site. */
    public static boolean allows(KeptElement element, EmbedMatch match) {
        return form(element.source())
                .map(form -> form.provider().equals(match.provider()))
                .orElse(true);
    }

    private static List<String> data(Element element) {
        if (!isEmptyWrapper(element)) return List.of();
        List<String> urls = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("data-") && MissingScheme.isAbsolute(attribute.getValue()))
                urls.add(attribute.getValue());
        }
        return urls;
    }

    /** Where a post is that no known site has there; empty if there are words in its place. */
    public static Optional<WebUrl> link(KeptElement element, UrlGate urls) {
        Element source = element.source();
        return form(source)
                .filter(form -> ShortContent.isEmpty(source))
                .flatMap(form -> urls.readFetchable(source.attr(form.attribute())))
                .filter(url -> url.host().isPresent());
    }

    /** The addresses that may be meant, the likeliest first: the last link of a quoted post is its date. */
    private static List<String> written(KeptElement element, Form form) {
        List<String> written = new ArrayList<>();
        written.add(element.source().attr(form.attribute()));
        String video = element.source().attr("data-video-id").strip();
        if (form.provider().equals("tiktok") && TIKTOK_ID.matcher(video).matches()) {
            written.add("https://www.tiktok.com/embed/v2/" + video);
        }
        List<String> links = element.elements().stream()
                .map(inner -> inner.attribute("href"))
                .filter(Objects::nonNull)
                .toList();
        List<String> last = links.subList(Math.max(0, links.size() - LAST_LINKS), links.size());
        for (int at = last.size() - 1; at >= 0; at--) written.add(last.get(at));
        return written;
    }

    public static Optional<WebUrl> addressAlone(String words, UrlGate urls) {
        String line = Characters.line(words);
        return MissingScheme.isAbsolute(line) && line.indexOf(' ') < 0 ? urls.readFetchable(line) : Optional.empty();
    }
}
