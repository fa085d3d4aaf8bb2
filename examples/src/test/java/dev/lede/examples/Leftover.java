package dev.lede.examples;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markup that a body must not contain, even if it runs no script, with a predicate that finds it. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates have no state.
enum Leftover {
    /** Event handlers. */
    HANDLER(element -> element.attributes().asList().stream()
            .anyMatch(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on"))),
    /** URLs with a scheme other than http, https, mailto and tel. */
    SCHEME(element -> Leftover.urls(element).anyMatch(Leftover::isForeign)),
    /** Embedded documents and other languages. */
    FOREIGN(element -> element.is("script,style,svg,math,template,noscript,object,embed,frame,frameset,base,link,meta")
            || element.is("iframe")),
    /** Forms and form controls. */
    FORM(element ->
            element.is("form,input,button,select,option,textarea,fieldset,legend,label,output,keygen,isindex,dialog")
                    // The page's own button, which loads an embed.
                    && !element.is("figure > button[hidden][data-lede-action=embed]")),
    STYLE(element -> element.hasAttr("style") || element.is("style")),
    /** Ids and names that become globals of the page. */
    GLOBAL(element -> !Leftover.isOwn(element.id()) || !Leftover.isOwn(element.attr("name"))),
    /** Invisible images and videos of other hosts. */
    PIXEL(element -> element.is("img,video,audio,iframe")
            && Leftover.isOutside(element.attr("src") + element.attr("srcset"))
            && (Leftover.isTiny(element.attr("width"))
                    || Leftover.isTiny(element.attr("height"))
                    || element.hasAttr("hidden")
                    || element.attr("style").contains("display:none")
                    || element.hasAttr("autoplay"))),
    PING(element -> element.hasAttr("ping") || element.hasAttr("attributionsrc")),
    /** Links that open windows with access to the page. */
    OPENER(element -> element.hasAttr("target")
            && !element.attr("target").equals("_self")
            && !element.attr("rel").contains("noopener")),
    /** URLs with tracking parameters. */
    TRACKING(element ->
            Leftover.urls(element).anyMatch(url -> Patterns.TRACKED.matcher(url).find())),
    /** Images that send the URL of the page to other hosts. */
    REFERRER(element -> element.is("img")
            && Leftover.isOutside(element.attr("src"))
            && !element.attr("referrerpolicy").equals("no-referrer")),
    /** Unbalanced bidirectional controls, which reorder text, and invisible tag characters. */
    BIDI(element -> Leftover.isTwisted(element.ownText())
            || element.attributes().asList().stream().anyMatch(attribute -> Leftover.isTwisted(attribute.getValue()))),
    /** Sizes larger than any screen. */
    SIZE(element -> Leftover.isAbsurd(element, "width", 20_000)
            || Leftover.isAbsurd(element, "height", 20_000)
            || Leftover.isAbsurd(element, "colspan", 1_000)
            || Leftover.isAbsurd(element, "span", 1_000)),
    /** URLs with a misleading host: user names before it, backslashes, control characters. */
    USERINFO(element -> Leftover.urls(element)
            .anyMatch(url -> Patterns.MISLEADING.matcher(url).find()));

    private final Predicate<Element> found;

    Leftover(Predicate<Element> found) {
        this.found = found;
    }

    /** Returns the number of elements with each leftover. */
    static Map<Leftover, Integer> in(String markup) {
        List<Element> elements = Jsoup.parseBodyFragment(markup).body().getAllElements();
        Map<Leftover, Integer> counts = new EnumMap<>(Leftover.class);
        for (Leftover leftover : values()) {
            counts.put(leftover, (int) elements.stream().filter(leftover.found).count());
        }
        return counts;
    }

    /** Returns the markup without elements that have this leftover. */
    Document without(String markup) {
        Document document = Jsoup.parseBodyFragment(markup);
        document.body().getAllElements().stream().filter(found).toList().forEach(Element::remove);
        return document;
    }

    private static Stream<String> urls(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute ->
                        Patterns.URL_ATTRIBUTES.contains(attribute.getKey().toLowerCase(Locale.ROOT)))
                .map(Attribute::getValue);
    }

    private static boolean isForeign(String url) {
        Matcher scheme = Patterns.SCHEME_NAME.matcher(url);
        return scheme.find()
                && !List.of("http", "https", "mailto", "tel")
                        .contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isOwn(String name) {
        return name.isEmpty() || name.startsWith("lede");
    }

    private static boolean isOutside(String url) {
        return url.matches("(?i)(?:https?:)?//.*");
    }

    private static boolean isTiny(String size) {
        return size.equals("0") || size.equals("1");
    }

    private static boolean isAbsurd(Element element, String attribute, int most) {
        String size = element.attr(attribute);
        return element.hasAttr(attribute)
                && (!size.matches("\\d{1,9}%?") || Integer.parseInt(size.replace("%", "")) > most);
    }

    /** Returns whether a text has overrides, unbalanced embeddings or isolates, or tag characters. */
    private static boolean isTwisted(String text) {
        int embeddings = 0;
        int isolates = 0;
        for (int character : text.codePoints().toArray()) {
            switch (character) {
                case 0x202D, 0x202E -> {
                    return true;
                }
                case 0x202A, 0x202B -> embeddings++;
                case 0x202C -> embeddings--;
                case 0x2066, 0x2067, 0x2068 -> isolates++;
                case 0x2069 -> isolates--;
                default -> {
                    if (character >= 0xE0000 && character <= 0xE007F) return true;
                }
            }
            if (embeddings < 0 || isolates < 0) return true;
        }
        return embeddings != 0 || isolates != 0;
    }

    /** In a class of their own, since the constants of an enum are initialized before its static fields. */
    private static final class Patterns {
        static final List<String> URL_ATTRIBUTES = List.of(
                "href", "src", "srcset", "action", "formaction", "cite", "poster", "data", "background", "xlink:href");

        static final Pattern TRACKED =
                Pattern.compile("(?i)[?&;](?:utm[_%]|(?:fbclid|[gy]clid|msclkid|mc_[ec]id|_hsenc|_hsmi|igshid)=)");
        static final Pattern MISLEADING =
                Pattern.compile("^(?:[a-z]+:)?//[^/?#]*@|^[^?#]*\\\\|\\p{Cntrl}", Pattern.CASE_INSENSITIVE);
        static final Pattern SCHEME_NAME = Pattern.compile("^[\\p{Cntrl}\\s]*([a-zA-Z][a-zA-Z0-9+.\\s\\p{Cntrl}-]*):");
    }
}
