package dev.lede.render.sanitize;

import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Elements of no HTML standard. Some hold what they show in attributes, for a script: {@code <oembed url=…>} of CKEditor,
 * {@code <amp-img src=…>} of AMP, {@code <lite-youtube videoid=…>}.
 */
final class CustomElements {
    private static final Treatment UNKNOWN = new Treatment("span", Rule.UNKNOWN_ELEMENT);

    /** The attributes whose URL may become a link, the likeliest first. */
    private static final List<String> URLS = List.of("src", "url", "href", "data-src", "data-url", "data-href");

    private static final Set<String> IDS = Set.of("videoid", "tweetid", "shortcode", "postid");

    private static final List<Site> SITES = List.of(
            new Site("youtube", "https://youtu.be/"),
            new Site("vimeo", "https://vimeo.com/"),
            new Site("dailymotion", "https://dai.ly/"),
            new Site("twitter", "https://x.com/i/status/"),
            new Site("instagram", "https://www.instagram.com/p/"),
            new Site("tiktok", "https://www.tiktok.com/embed/v2/"));

    /** Attributes of any element, which say nothing of what it shows. */
    private static final Pattern GLOBAL =
            Pattern.compile("id|class|style|lang|dir|title|hidden|slot|role|tabindex|aria-.*|on.*|lede-.*");

    private static final Pattern IMAGE = part("img|image|picture|photo|anim");
    private static final Pattern VIDEO = part("video");
    private static final Pattern AUDIO = part("audio");
    /** What a page offers its readers or measures: no content of an article, though it has a URL. */
    private static final Pattern NO_CONTENT = part("script|style|pixel|analytics|like|share|comments|plusone");

    private static final Pattern ID = Pattern.compile("[\\w-]{1,40}");

    private CustomElements() {}

    private static Pattern part(String words) {
        return Pattern.compile("(?:^|[-:])(?:" + words + ")(?:$|[-:])");
    }

    /** A site that elements name, of which they hold only an id, and what stands before the id in a URL. */
    private record Site(String name, String url) {}

    /** Whether the element is kept as an {@code object} for what its attributes hold. */
    static boolean is(KeptElement element) {
        String name = element.source().normalName();
        return element.is("object") && !name.equals("object") && !name.equals("applet");
    }

    /** What becomes of an element of no standard: its attributes count where it holds nothing else. */
    static Treatment treatment(Element element) {
        String name = element.normalName();
        boolean video = VIDEO.matcher(name).find();
        if ((video || AUDIO.matcher(name).find())
                && Glance.at(element).filter(Glance::source).isPresent()) {
            return new Treatment(video ? "video" : "audio", Rule.RENAMED);
        }
        if (!saysSomething(element)) return UNKNOWN;
        if (!Glance.isNothing(element)) return showsKnownPlayer(element) ? new Treatment("object", null) : UNKNOWN;
        if (NO_CONTENT.matcher(name).find()) return new Treatment("span", Rule.UNKNOWN_MEDIA);
        if (isImage(element)) {
            return isBeforeFallback(element)
                    ? new Treatment(null, Rule.PLACEHOLDER_IMAGE)
                    : new Treatment("img", Rule.RENAMED);
        }
        boolean shown = link(element).isPresent() || showsKnownPlayer(element);
        return shown ? new Treatment("object", null) : new Treatment("span", Rule.UNKNOWN_MEDIA);
    }

    private static boolean saysSomething(Element element) {
        if (element.attributesSize() == 0) return false;
        for (Attribute attribute : element.attributes()) {
            if (!GLOBAL.matcher(attribute.getKey()).matches()) return true;
        }
        return false;
    }

    /** A URL in {@code href} is where the words of an element lead, and not what it shows. */
    private static boolean showsKnownPlayer(Element element) {
        return urls(element).stream()
                .filter(url -> !url.equals(element.attr("href")))
                .anyMatch(url ->
                        WebUrl.parse(url).flatMap(EmbedProviders.KNOWN::find).isPresent());
    }

    private static boolean isImage(Element element) {
        boolean set = element.hasAttr("srcset");
        String src = element.attr("src");
        boolean late = Hints.LATE_SOURCES.stream().anyMatch(element::hasAttr);
        if (!set && !late && src.isBlank()) return false;
        return set
                || IMAGE.matcher(element.normalName()).find()
                || WebUrl.parse(src)
                        .filter(url -> MediaKind.of(element.attr("type"), url) == MediaKind.IMAGE)
                        .isPresent();
    }

    /** Whether a {@code noscript} after the element has the image for browsers without scripts. */
    private static boolean isBeforeFallback(Element element) {
        Element next = element.nextElementSibling();
        return next != null
                && next.normalName().equals("noscript")
                && Glance.at(next).filter(Glance::media).isPresent();
    }

    /** The URLs by which an {@link EmbedProvider} may know what the element shows. */
    static List<String> urls(Element element) {
        List<String> urls = new ArrayList<>();
        siteUrl(element).ifPresent(urls::add);
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            if (PastedEmbeds.isAbsolute(value)) urls.add(value);
        }
        return urls;
    }

    /** The URL for a link in place of the element. */
    static Optional<String> link(Element element) {
        return URLS.stream()
                .map(name -> element.attr(name).strip())
                .filter(url -> !url.isEmpty() && !url.startsWith("#"))
                .findFirst()
                .or(() -> siteUrl(element));
    }

    /** The URL of an id, where the name of the element says which site has it. */
    private static Optional<String> siteUrl(Element element) {
        Optional<Site> site = SITES.stream()
                .filter(one -> element.normalName().contains(one.name()))
                .findFirst();
        if (site.isEmpty()) return Optional.empty();
        for (Attribute attribute : element.attributes()) {
            if (isId(attribute.getKey())
                    && ID.matcher(attribute.getValue().strip()).matches()) {
                return Optional.of(site.get().url() + attribute.getValue().strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isId(String attribute) {
        String name = attribute.startsWith("data-") ? attribute.substring("data-".length()) : attribute;
        return IDS.contains(name.replaceAll("[-_]", ""));
    }

    /** Whether an attribute is read here, so that nothing is lost with it. */
    static boolean reads(String attribute) {
        return URLS.contains(attribute) || isId(attribute);
    }
}
