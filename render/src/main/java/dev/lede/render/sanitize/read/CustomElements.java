package dev.lede.render.sanitize.read;

import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.sanitize.url.MissingScheme;
import dev.lede.render.sanitize.value.MediaKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads custom elements and other elements that are not in the HTML standard. Some keep in attributes what a script shows:
 * {@code <oembed url=…>} of CKEditor, {@code <amp-img src=…>} of AMP, {@code <lite-youtube videoid=…>}.
 */
public final class CustomElements {
    private static final Treatment UNKNOWN = new Treatment("span", Rule.UNKNOWN_ELEMENT);

    /** The attributes whose URL may become a link, most likely first. In other attributes, only URLs of files may. */
    private static final List<String> URLS = List.of("src", "url", "href", "data-src", "data-url", "data-href");

    private static final Set<String> IDS = Set.of("videoid", "tweetid", "shortcode", "postid");

    private static final List<Site> SITES = List.of(
            new Site("youtube", "https://youtu.be/"),
            new Site("vimeo", "https://vimeo.com/"),
            new Site("dailymotion", "https://dai.ly/"),
            new Site("twitter", "https://x.com/i/status/"),
            new Site("instagram", "https://www.instagram.com/p/"),
            new Site("tiktok", "https://www.tiktok.com/embed/v2/"));

    /** Attributes that do not describe what an element shows. */
    private static final Pattern GLOBAL =
            Pattern.compile("id|class|style|lang|dir|title|hidden|slot|role|tabindex|aria-.*|on.*|lede-.*");

    private static final Pattern IMAGE = part("img|image|picture|photo|anim");
    private static final Pattern VIDEO = part("video");
    private static final Pattern AUDIO = part("audio");
    /** Elements of a page around the article: even if they have a URL, they are not content. */
    private static final Pattern NO_CONTENT = part("script|style|pixel|analytics|like|share|comments|plusone");

    private static final Pattern SEVERAL = Pattern.compile("[\\s{}\\[\\]\"<>]|,(?:https?:|/)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,40}");

    /** Parts of the names of attributes whose image only accompanies what the element shows. */
    private static final Pattern SECONDARY =
            Pattern.compile("poster|thumb|preview|placeholder|background|icon|logo|avatar");

    private static final Pattern ID = Pattern.compile("[\\w-]{1,40}");

    private CustomElements() {}

    private static Pattern part(String words) {
        return Pattern.compile("(?:^|[-:])(?:" + words + ")(?:$|[-:])");
    }

    /** A site in the name of an element that has only an id, and the beginning of the URL for that id. */
    private record Site(String name, String url) {}

    /** Whether a custom element is kept as an {@code object} because of its attributes. */
    public static boolean is(KeptElement element) {
        String name = element.source().normalName();
        return element.is("object") && !name.equals("object") && !name.equals("applet");
    }

    /** The treatment of a custom element. Its attributes count only if it has no content, or show a known player. */
    public static Treatment treatment(Element element) {
        String name = element.normalName();
        boolean video = VIDEO.matcher(name).find();
        if ((video || AUDIO.matcher(name).find())
                && ShortContent.of(element).filter(ShortContent::source).isPresent()) {
            return new Treatment(video ? "video" : "audio", Rule.RENAMED);
        }
        if (element.attributes().asList().stream().allMatch(CustomElements::isGlobal)) return UNKNOWN;
        if (!ShortContent.isEmpty(element)) return showsKnownPlayer(element) ? new Treatment("object", null) : UNKNOWN;
        if (NO_CONTENT.matcher(name).find()) return new Treatment("span", Rule.UNKNOWN_MEDIA);
        if (isImage(element)) {
            return isBeforeFallback(element)
                    ? new Treatment(null, Rule.PLACEHOLDER_IMAGE)
                    : new Treatment("img", Rule.RENAMED);
        }
        boolean shown = link(element).isPresent() || showsKnownPlayer(element);
        return shown ? new Treatment("object", null) : new Treatment("span", Rule.UNKNOWN_MEDIA);
    }

    private static boolean isGlobal(Attribute attribute) {
        return GLOBAL.matcher(attribute.getKey()).matches();
    }

    /** The URL in {@code href} is the target of a link, and not what the element shows. */
    private static boolean showsKnownPlayer(Element element) {
        return urls(element).stream()
                .filter(url -> !url.equals(element.attr("href")))
                .anyMatch(url -> EmbedProviders.known(url).isPresent());
    }

    private static boolean isImage(Element element) {
        if (element.hasAttr("srcset")) return true;
        String src = element.attr("src");
        if (src.isBlank() && LazyAttributes.SOURCES.stream().noneMatch(element::hasAttr)) return false;
        return IMAGE.matcher(element.normalName()).find()
                || WebUrl.parse(src)
                        .filter(url -> MediaKind.of(element.attr("type"), url) == MediaKind.IMAGE)
                        .isPresent();
    }

    /** Whether the next element is a {@code noscript} with an image or media. */
    private static boolean isBeforeFallback(Element element) {
        Element next = element.nextElementSibling();
        return next != null
                && next.nameIs("noscript")
                && ShortContent.of(next).filter(ShortContent::media).isPresent();
    }

    /** The URLs by which an {@link EmbedProvider} may recognize what the element shows. */
    public static List<String> urls(Element element) {
        List<String> urls = new ArrayList<>();
        siteUrl(element).ifPresent(urls::add);
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            if (MissingScheme.isAbsolute(value)) urls.add(value);
        }
        return urls;
    }

    /** The URL of what the element shows, or of the link that replaces it. */
    public static Optional<String> link(Element element) {
        return URLS.stream()
                .map(name -> element.attr(name).strip())
                .filter(url -> !url.isEmpty() && !url.startsWith("#"))
                .filter(url -> !NUMBER.matcher(url).matches())
                .findFirst()
                .or(() -> siteUrl(element))
                .or(() -> file(element).map(attribute -> attribute.getValue().strip()));
    }

    /** The first attribute with the URL of a video or audio, or else of an image, which may be a frame of the video. */
    static Optional<Attribute> file(Element element) {
        Optional<Attribute> image = Optional.empty();
        for (Attribute attribute : element.attributes()) {
            if (!isFile(attribute)) continue;
            if (kind(attribute.getValue()) != MediaKind.IMAGE) return Optional.of(attribute);
            if (image.isEmpty()) image = Optional.of(attribute);
        }
        return image;
    }

    private static boolean isFile(Attribute attribute) {
        String value = attribute.getValue().strip();
        String name = attribute.getKey();
        boolean url = value.indexOf('/') >= 0 || name.endsWith("src") || name.endsWith("url");
        return url
                && !SEVERAL.matcher(value).find()
                && !isGlobal(attribute)
                && !SECONDARY.matcher(name).find()
                && kind(value) != MediaKind.OTHER;
    }

    private static MediaKind kind(String url) {
        return WebUrl.parse(url)
                .filter(WebUrl::isFetchable)
                .map(parsed -> MediaKind.of("", parsed))
                .orElse(MediaKind.OTHER);
    }

    /** The URL to report if the element is removed; empty if it has none. */
    static String lostUrl(Element element) {
        return link(element).or(() -> urls(element).stream().findFirst()).orElse("");
    }

    /** The URL made of an id, if the name of the element contains the name of a site. */
    private static Optional<String> siteUrl(Element element) {
        Optional<Site> site = SITES.stream()
                .filter(one -> element.normalName().contains(one.name()))
                .findFirst();
        if (site.isEmpty()) return Optional.empty();
        for (Attribute attribute : element.attributes()) {
            String id = attribute.getValue().strip();
            boolean named = isId(attribute.getKey()) && ID.matcher(id).matches();
            boolean number =
                    URLS.contains(attribute.getKey()) && NUMBER.matcher(id).matches();
            if (named || number) return Optional.of(site.get().url() + id);
        }
        return Optional.empty();
    }

    private static boolean isId(String attribute) {
        String name = attribute.startsWith("data-") ? attribute.substring("data-".length()) : attribute;
        return IDS.contains(name.replaceAll("[-_]", ""));
    }

    /** Whether an attribute is used for the body, so that its removal loses nothing. */
    static boolean reads(String attribute) {
        return URLS.contains(attribute) || isId(attribute);
    }
}
