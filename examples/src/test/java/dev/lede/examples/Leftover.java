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

/** What a body should not hold though it executes nothing, each with how it is found in markup. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates keep nothing.
enum Leftover {
    /** Attributes that are handlers. */
    HANDLER(element -> element.attributes().asList().stream()
            .anyMatch(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on"))),
    /** Addresses with another scheme than the web's, mail's and the telephone's. */
    SCHEME(element -> Leftover.addresses(element).anyMatch(Leftover::isForeign)),
    /** Documents and languages within the document. */
    FOREIGN(element -> element.is("script,style,svg,math,template,noscript,object,embed,frame,frameset,base,link,meta")
            || element.is("iframe")),
    /** What sends, or asks to fill in. */
    FORM(element ->
            element.is("form,input,button,select,option,textarea,fieldset,legend,label,output,keygen,isindex,dialog")
                    // The page's own, which only shows an embed.
                    && !element.is("figure > button[hidden][data-lede-action=embed]")),
    STYLE(element -> element.hasAttr("style") || element.is("style")),
    /** Ids and names that become globals of the page. */
    GLOBAL(element -> !Leftover.isOwn(element.id()) || !Leftover.isOwn(element.attr("name"))),
    /** Pictures and films of an outside host that nobody sees. */
    PIXEL(element -> element.is("img,video,audio,iframe")
            && Leftover.isOutside(element.attr("src") + element.attr("srcset"))
            && (Leftover.isTiny(element.attr("width"))
                    || Leftover.isTiny(element.attr("height"))
                    || element.hasAttr("hidden")
                    || element.attr("style").contains("display:none")
                    || element.hasAttr("autoplay"))),
    PING(element -> element.hasAttr("ping") || element.hasAttr("attributionsrc")),
    /** Windows that get hold of the one that opened them, or lead it away. */
    OPENER(element -> element.hasAttr("target")
            && !element.attr("target").equals("_self")
            && !element.attr("rel").contains("noopener")),
    /** Addresses that say who follows them. */
    TRACKING(element -> Leftover.addresses(element)
            .anyMatch(address -> Patterns.TRACKED.matcher(address).find())),
    /** Pictures that tell an outside host which page shows them. */
    REFERRER(element -> element.is("img")
            && Leftover.isOutside(element.attr("src"))
            && !element.attr("referrerpolicy").equals("no-referrer")),
    /** Text that reads otherwise than it is written, and characters that nobody sees. */
    BIDI(element -> Leftover.isTwisted(element.ownText())
            || element.attributes().asList().stream().anyMatch(attribute -> Leftover.isTwisted(attribute.getValue()))),
    /** Sizes beyond any screen. */
    SIZE(element -> Leftover.isAbsurd(element, "width", 20_000)
            || Leftover.isAbsurd(element, "height", 20_000)
            || Leftover.isAbsurd(element, "colspan", 1_000)
            || Leftover.isAbsurd(element, "span", 1_000)),
    /** Addresses that lie about their host: names before it, backslashes, control characters. */
    USERINFO(element -> Leftover.addresses(element)
            .anyMatch(address -> Patterns.LYING.matcher(address).find()));

    private final Predicate<Element> found;

    Leftover(Predicate<Element> found) {
        this.found = found;
    }

    /** How many elements of the markup have each of them; those that none has are 0. */
    static Map<Leftover, Integer> in(String markup) {
        List<Element> elements = Jsoup.parseBodyFragment(markup).body().getAllElements();
        Map<Leftover, Integer> counts = new EnumMap<>(Leftover.class);
        for (Leftover leftover : values()) {
            counts.put(leftover, (int) elements.stream().filter(leftover.found).count());
        }
        return counts;
    }

    /** The markup without the elements that are such leftovers. */
    Document without(String markup) {
        Document document = Jsoup.parseBodyFragment(markup);
        document.body().getAllElements().stream().filter(found).toList().forEach(Element::remove);
        return document;
    }

    private static Stream<String> addresses(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute ->
                        Patterns.ADDRESSES.contains(attribute.getKey().toLowerCase(Locale.ROOT)))
                .map(Attribute::getValue);
    }

    private static boolean isForeign(String address) {
        Matcher scheme = Patterns.SCHEME_NAME.matcher(address);
        return scheme.find()
                && !List.of("http", "https", "mailto", "tel")
                        .contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isOwn(String name) {
        return name.isEmpty() || name.startsWith("lede");
    }

    private static boolean isOutside(String address) {
        return address.matches("(?i)(?:https?:)?//.*");
    }

    private static boolean isTiny(String size) {
        return size.equals("0") || size.equals("1");
    }

    private static boolean isAbsurd(Element element, String attribute, int most) {
        String size = element.attr(attribute);
        return element.hasAttr(attribute)
                && (!size.matches("\\d{1,9}%?") || Integer.parseInt(size.replace("%", "")) > most);
    }

    /** Overrides, embeddings and isolates that are not closed or close nothing, tags out of flags. */
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

    /** Apart, because an enum's constants are made before its other values. */
    private static final class Patterns {
        static final List<String> ADDRESSES = List.of(
                "href", "src", "srcset", "action", "formaction", "cite", "poster", "data", "background", "xlink:href");

        static final Pattern TRACKED =
                Pattern.compile("(?i)[?&;](?:utm[_%]|(?:fbclid|[gy]clid|msclkid|mc_[ec]id|_hsenc|_hsmi|igshid)=)");
        static final Pattern LYING =
                Pattern.compile("^(?:[a-z]+:)?//[^/?#]*@|^[^?#]*\\\\|\\p{Cntrl}", Pattern.CASE_INSENSITIVE);
        static final Pattern SCHEME_NAME = Pattern.compile("^[\\p{Cntrl}\\s]*([a-zA-Z][a-zA-Z0-9+.\\s\\p{Cntrl}-]*):");
    }
}
