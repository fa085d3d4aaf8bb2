package dev.lede.render.sanitize.read;

import dev.lede.core.body.Figure.Placement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element's classes, data and style suggest about the node that it should become. Read from jsoup's element,
 * beside the policy: a hint chooses between nodes, and never reaches the body itself.
 */
public final class Hints {
    /**
     * Where scripts that load images and media late keep the URL, the most usual first. It replaces even a {@code src} that
     * shows something. For other names, see {@link LateAttributes}.
     */
    static final List<String> LATE_SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-original-src");

    static final List<String> LATE_SETS = List.of("data-srcset", "data-lazy-srcset", "data-original-set");

    private static final Pattern PULLQUOTE = word("(wp-block-)?pull-?quote|kg-pullquote");
    private static final Pattern GALLERY =
            word("(wp-block-|blocks-|kg-|image-|photo-)?(gallery|slideshow)(-grid|-card|-container|-columns-\\d)?");
    /** Boxes that say something beside the article. */
    private static final Pattern ASIDE = word("kg-callout-card|callout(-box)?|fact-?box|info-?box");

    private static final Pattern TOGGLE = word("kg-toggle-card");
    private static final Pattern BOOKMARK = word("kg-bookmark-card");
    private static final Pattern BOOKMARK_PICTURE = word("kg-bookmark-thumbnail");
    private static final Pattern FILE = word("kg-file-card");
    private static final Pattern CAPTIONED = word("wp-caption|kg-audio-card");
    private static final Pattern CAPTION = word("wp-caption-text");
    private static final Set<String> CAPTION_WORDS = Set.of("caption", "figcaption");
    private static final Set<String> FIGURE_PARTS =
            Set.of("img", "picture", "video", "audio", "iframe", "object", "embed", "figcaption");

    private static final Pattern AUDIO_TITLE = word("kg-audio-title");
    private static final Pattern CELL_ALIGN = Pattern.compile("(?:^|\\s)has-text-align-(left|center|right)(?:\\s|$)");
    private static final Set<String> CREDIT =
            Set.of("credit", "credits", "copyright", "copyrightholder", "credittext", "source", "photographer");
    private static final Pattern WIDE = word("alignwide|kg-width-wide");
    private static final Pattern FULL = word("alignfull|kg-width-full");
    /** Classes of WordPress, Drupal, CKEditor and Bootstrap. */
    private static final Pattern SIDE =
            Pattern.compile("(?:^|\\s)(?:image-style-(?:block-)?)?(?:align|float|pull)-?(left|right)(?:\\s|$)");

    private static final Pattern CKEDITOR_SIDE = word("image-style-side");
    private static final Pattern FLOAT = Pattern.compile("(?:^|;)\\s*float\\s*:\\s*(left|right)\\b");
    private static final Pattern WORD_LIST = Pattern.compile("(^|;)\\s*mso-list\\s*:\\s*(?!none|skip|ignore)\\S");
    private static final Pattern ALIGN = Pattern.compile("(^|;)\\s*text-align\\s*:\\s*(left|center|right)\\b");
    private static final Pattern CODE_LANGUAGE =
            Pattern.compile("(?:^|\\s)lang(?:uage)?-([A-Za-z0-9+#._-]{1,40})(?:\\s|$)");

    private Hints() {}

    private static Pattern word(String word) {
        return Pattern.compile("(?:^|\\s)(?:" + word + ")(?:\\s|$)");
    }

    /** Whether an attribute that does not pass the policy is read here, so that nothing is lost with it. */
    static boolean reads(Element element, String attribute) {
        if (attribute.startsWith("data-lede-") || attribute.equals("data-kg-thumbnail")) return true;
        if (attribute.equals("class")) return isCodeLanguage(element);
        if (PastedEmbeds.reads(element, attribute)) return true;
        if (attribute.equals("data-align") || attribute.equals("align")) return isPlaced(element);
        String name = element.normalName();
        return ((name.indexOf('-') > 0 || name.equals("oembed")) && CustomElements.reads(attribute))
                || LateMedia.reads(element, attribute)
                || LateAttributes.reads(element, attribute);
    }

    /** What the renderer of Lede says that the element is: {@code data-lede-block}; empty if it says nothing. */
    public static String block(KeptElement element) {
        return element.source().attr("data-lede-block");
    }

    /** Where a figure stands: as Lede's renderer writes it, or as the block editors of WordPress and Ghost do. */
    public static Placement placement(KeptElement figure) {
        String own = figure.source().attr("data-lede-placement");
        for (Placement placement : Placement.values()) {
            if (placement.name().equalsIgnoreCase(own)) return placement;
        }
        if (hasClass(figure, WIDE)) return Placement.WIDE;
        if (hasClass(figure, FULL)) return Placement.FULL;
        return side(figure.source()).or(() -> sideOfImage(figure)).orElse(Placement.COLUMN);
    }

    private static Optional<Placement> sideOfImage(KeptElement figure) {
        for (String around : List.of("a", "picture")) {
            for (KeptElement wrapper : figure.children(around)) {
                if (!wrapper.children("img").isEmpty()) return sideOfImage(wrapper);
            }
        }
        return figure.children("img").stream().findFirst().flatMap(img -> side(img.source()));
    }

    /** The side where a figure or image floats: by class, {@code data-align}, {@code align} or style. */
    static Optional<Placement> side(Element element) {
        if (element.attributesSize() == 0) return Optional.empty();
        for (String attribute : List.of("data-align", "align")) {
            Optional<Placement> side = side(lower(element.attr(attribute)).strip());
            if (side.isPresent()) return side;
        }
        var named = SIDE.matcher(lower(element.attr("class")));
        if (named.find()) return side(named.group(1));
        if (hasClass(element, CKEDITOR_SIDE)) return Optional.of(Placement.END);
        var styled = FLOAT.matcher(lower(element.attr("style")));
        return styled.find() ? side(styled.group(1)) : Optional.empty();
    }

    private static Optional<Placement> side(String side) {
        return switch (side) {
            case "left" -> Optional.of(Placement.START);
            case "right" -> Optional.of(Placement.END);
            default -> Optional.empty();
        };
    }

    /** Whether an element is a figure, or the image of one, so that its alignment is the figure's. */
    private static boolean isPlaced(Element element) {
        @Nullable Element figure = element.nameIs("img") ? element.parent() : element;
        if (figure != null && (figure.nameIs("a") || figure.nameIs("picture"))) {
            figure = figure.parent();
        }
        return figure != null && figure.nameIs("figure") && side(element).isPresent();
    }

    public static boolean isPullquote(KeptElement element) {
        return block(element).equals("pullquote") || (block(element).isEmpty() && hasClass(element, PULLQUOTE));
    }

    public static boolean isAside(Element div) {
        return hasClass(div, ASIDE);
    }

    public static boolean isToggle(Element div) {
        return hasClass(div, TOGGLE);
    }

    public static boolean isBookmark(KeptElement figure) {
        return hasClass(figure, BOOKMARK);
    }

    public static boolean isBookmarkPicture(KeptElement element) {
        return element.is("div") && hasClass(element, BOOKMARK_PICTURE);
    }

    public static boolean isFile(Element div) {
        return hasClass(div, FILE);
    }

    /** Whether a wrapper is the classic editor's figure, or Ghost's card of an audio. */
    public static boolean isCaptioned(Element div) {
        return hasClass(div, CAPTIONED);
    }

    /** Whether an element is the caption of a figure, by its name or as WordPress and Ghost mark it. */
    public static boolean isCaption(KeptElement element) {
        return element.is("figcaption")
                || ((element.is("p") || element.is("div")) && hasClass(element, CAPTION))
                || (element.is("div") && hasClass(element, AUDIO_TITLE));
    }

    public static boolean isCaptionInFigure(KeptElement element) {
        if (isCaption(element)) return true;
        if (!element.is("p") && !element.is("div")) return false;
        String names = lower(element.source().attr("class"));
        return !names.isEmpty()
                && names(names, CAPTION_WORDS)
                && FIGURE_PARTS.stream().allMatch(name -> element.first(name).isEmpty());
    }

    public static boolean isGallery(Element element) {
        String block = element.attr("data-lede-block");
        return block.equals("gallery") || (block.isEmpty() && hasClass(element, GALLERY));
    }

    /** Whether it says who made what a figure shows. Read anew each time: see {@link KeptElement#isCredit()}. */
    static boolean isCredit(KeptElement element) {
        return element.is("small")
                || names(lower(element.source().attr("class")), CREDIT)
                || names(lower(element.source().attr("itemprop")), CREDIT);
    }

    /** Whether one of the names is of words that are joined by hyphens or underscores, one of which is among the given. */
    private static boolean names(String names, Set<String> given) {
        for (String name : names.split("\\s+", -1)) {
            List<String> words = List.of(name.split("[-_]+", -1));
            if (words.stream().anyMatch(given::contains) && words.stream().allMatch(Hints::isOfLetters)) return true;
        }
        return false;
    }

    private static boolean isOfLetters(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Whether the {@code alt}, an empty one, is the renderer's, for a picture of which nobody has said what it shows. */
    public static boolean isAltUnknown(KeptElement img) {
        return img.source().attr("data-lede-alt").equals("unknown")
                && img.written("alt").isEmpty();
    }

    /** Whether an attribute makes a list count otherwise than 1, 2, 3. */
    static boolean changesNumbers(Element element, String attribute) {
        boolean list = element.nameIs("ol");
        boolean item = element.nameIs("li") && element.parentNameIs("ol");
        return switch (attribute) {
            case "reversed" -> list;
            case "type" -> (list || item) && !element.attr("type").strip().equals("1");
            default -> false;
        };
    }

    /** Whether Word showed the paragraph as an item of a list: Word's HTML has no lists. */
    public static boolean looksLikeItem(@Nullable Element paragraph) {
        if (paragraph == null
                || !paragraph.nameIs("p")
                || WordItem.of(paragraph).isPresent()) return false;
        return lower(paragraph.attr("class")).startsWith("msolistparagraph")
                || WORD_LIST.matcher(lower(paragraph.attr("style"))).find();
    }

    /** The poster of a video whose own attribute has none, as Ghost writes it; empty if there is none. */
    public static String poster(Element video) {
        Element figure = video.parent() == null ? null : video.parent().parent();
        if (figure == null || !figure.hasAttr("data-kg-thumbnail")) return "";
        // Ghost writes what its script has for "none".
        return Stream.of("data-kg-custom-thumbnail", "data-kg-thumbnail")
                .map(figure::attr)
                .filter(url -> !Set.of("", "null", "undefined").contains(url))
                .findFirst()
                .orElse("");
    }

    /** Whether a wrapper says by its class that it is more than one. */
    static boolean mayBeBlock(Element div) {
        return isGallery(div) || isAside(div) || isToggle(div) || isCaptioned(div) || isFile(div);
    }

    public static String align(KeptElement cell) {
        String own = cell.source().attr("data-lede-align");
        if (!own.isEmpty()) return own;
        var style = ALIGN.matcher(lower(cell.source().attr("style")));
        if (style.find()) return style.group(2);
        var named = CELL_ALIGN.matcher(lower(cell.source().attr("class")));
        if (named.find()) return named.group(1);
        @Nullable String align = cell.attribute("align");
        return align == null ? "" : lower(align);
    }

    /** The language of code, as highlighters write it: {@code language-java}; null if unknown. */
    public static @Nullable String codeLanguage(Element element) {
        var matcher = CODE_LANGUAGE.matcher(bounded(element.attr("class")));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static boolean isCodeLanguage(Element element) {
        return (element.nameIs("code") || element.nameIs("pre")) && codeLanguage(element) != null;
    }

    private static boolean hasClass(KeptElement element, Pattern word) {
        return hasClass(element.source(), word);
    }

    private static boolean hasClass(Element element, Pattern word) {
        String names = element.attr("class");
        return !names.isEmpty() && word.matcher(lower(names)).find();
    }

    /** In lower case, without what is over the length of hints. */
    static String lower(String value) {
        return bounded(value).toLowerCase(Locale.ROOT);
    }

    /** Hints are short; patterns need not go over what is not. */
    private static String bounded(String value) {
        return value.length() <= 1_000 ? value : value.substring(0, 1_000);
    }
}
