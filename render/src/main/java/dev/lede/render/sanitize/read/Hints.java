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
 * Reads what the class, style and {@code data-} attributes of an element suggest about the node that it should become. Hints
 * come from jsoup's element, so the policy has not checked them: they choose between nodes, and never reach the body.
 */
public final class Hints {
    private static final Pattern PULLQUOTE = word("(wp-block-)?pull-?quote|kg-pullquote");
    private static final Pattern GALLERY =
            word("(wp-block-|blocks-|kg-|image-|photo-)?(gallery|slideshow)(-grid|-card|-container|-columns-\\d)?");
    /** Boxes with additional information. */
    private static final Pattern ASIDE = word("kg-callout-card|callout(-box)?|fact-?box|info-?box");

    private static final Pattern TOGGLE = word("kg-toggle-card");
    private static final Pattern BOOKMARK = word("kg-bookmark-card");
    private static final Pattern BOOKMARK_THUMBNAIL = word("kg-bookmark-thumbnail");
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
    /** Words joined by hyphens or underscores. */
    private static final Pattern LETTERS = Pattern.compile("[a-z]+(?:[-_]+[a-z]+)*+");

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

    /** Whether an attribute that does not pass the policy is used for the body, so that its removal loses nothing. */
    static boolean reads(Element element, String attribute) {
        if (attribute.startsWith("data-lede-") || attribute.equals("data-kg-thumbnail")) return true;
        if (attribute.equals("class")) return isCodeLanguage(element);
        if (PastedEmbeds.reads(element, attribute)) return true;
        if (attribute.equals("data-align") || attribute.equals("align")) return isPlaced(element);
        String name = element.normalName();
        return ((name.indexOf('-') > 0 || name.equals("oembed")) && CustomElements.reads(attribute))
                || LazyAttributes.reads(element, attribute);
    }

    /** The type of block that Lede's renderer has written in {@code data-lede-block}; empty if there is none. */
    public static String block(KeptElement element) {
        return element.source().attr("data-lede-block");
    }

    /** The placement of a figure, as Lede's renderer or the block editors of WordPress and Ghost write it. */
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

    /** The side on which a figure or image floats, by {@code data-align}, {@code align}, class or style. */
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

    /** Whether the alignment of an element becomes the placement of a figure: it is the figure or its image. */
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

    public static boolean isBookmarkThumbnail(KeptElement element) {
        return element.is("div") && hasClass(element, BOOKMARK_THUMBNAIL);
    }

    public static boolean isFile(Element div) {
        return hasClass(div, FILE);
    }

    /** Whether a wrapper is a figure of WordPress's classic editor, or an audio card of Ghost. */
    public static boolean isCaptioned(Element div) {
        return hasClass(div, CAPTIONED);
    }

    /** Whether an element is a caption anywhere: by its name, or by a class of WordPress or Ghost. */
    public static boolean isCaption(KeptElement element) {
        return element.is("figcaption")
                || ((element.is("p") || element.is("div")) && hasClass(element, CAPTION))
                || (element.is("div") && hasClass(element, AUDIO_TITLE));
    }

    /** Whether an element of a figure is its caption. In a figure, less specific class names count too. */
    public static boolean isCaptionInFigure(KeptElement element) {
        if (isCaption(element)) return true;
        if (!element.is("p") && !element.is("div")) return false;
        String names = lower(element.source().attr("class"));
        return !names.isEmpty()
                && hasName(names, CAPTION_WORDS)
                && FIGURE_PARTS.stream().allMatch(name -> element.first(name).isEmpty());
    }

    public static boolean isGallery(Element element) {
        String block = element.attr("data-lede-block");
        return block.equals("gallery") || (block.isEmpty() && hasClass(element, GALLERY));
    }

    /** Whether the element is the credit of a figure. {@link KeptElement#isCredit()} caches the result. */
    static boolean isCredit(KeptElement element) {
        return element.is("small")
                || hasName(lower(element.source().attr("class")), CREDIT)
                || hasName(lower(element.source().attr("itemprop")), CREDIT);
    }

    /** Whether a name contains one of the words, and otherwise only letters, hyphens and underscores: {@code photo-credit}. */
    private static boolean hasName(String names, Set<String> words) {
        for (String name : names.split("\\s+", -1)) {
            boolean ofWords = LETTERS.matcher(name).matches();
            if (ofWords && Stream.of(name.split("[-_]+", -1)).anyMatch(words::contains)) return true;
        }
        return false;
    }

    /** Whether Lede's renderer has written the empty {@code alt} because the alternative text is unknown. */
    public static boolean isAltUnknown(KeptElement img) {
        return img.source().attr("data-lede-alt").equals("unknown")
                && img.written("alt").isEmpty();
    }

    /** Whether an attribute changes the numbers of a list from 1, 2, 3. */
    static boolean changesNumbers(Element element, String attribute) {
        boolean list = element.nameIs("ol");
        boolean item = element.nameIs("li") && element.parentNameIs("ol");
        return switch (attribute) {
            case "reversed" -> list;
            case "type" -> (list || item) && !element.attr("type").strip().equals("1");
            default -> false;
        };
    }

    /** Whether Word showed the paragraph as a list item, but wrote no marker from which {@link WordItem} can restore it. */
    public static boolean looksLikeItem(@Nullable Element paragraph) {
        if (paragraph == null
                || !paragraph.nameIs("p")
                || WordItem.of(paragraph).isPresent()) return false;
        return lower(paragraph.attr("class")).startsWith("msolistparagraph")
                || WORD_LIST.matcher(lower(paragraph.attr("style"))).find();
    }

    /** The poster that Ghost keeps on the figure of a video; empty if there is none. */
    public static String poster(Element video) {
        Element figure = video.parent() == null ? null : video.parent().parent();
        if (figure == null || !figure.hasAttr("data-kg-thumbnail")) return "";
        // Ghost prints a missing value of its script as the word "null" or "undefined".
        return Stream.of("data-kg-custom-thumbnail", "data-kg-thumbnail")
                .map(figure::attr)
                .filter(url -> !Set.of("", "null", "undefined").contains(url))
                .findFirst()
                .orElse("");
    }

    /** Whether a table only arranges its contents on the page (WAI-ARIA, presentation role). */
    static boolean isLayoutTable(Element element) {
        if (!element.nameIs("table")) return false;
        String role = lower(element.attr("role").trim());
        return role.equals("presentation") || role.equals("none");
    }

    /** Whether the class of a wrapper makes it a block of its own. */
    static boolean mayBeBlock(Element div) {
        return isGallery(div) || isAside(div) || isToggle(div) || isCaptioned(div) || isFile(div);
    }

    /** The alignment of a table cell, as written; empty if there is none. */
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

    /** The language of code in a class for syntax highlighters: {@code language-java}; null if there is none. */
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

    /** The first 1,000 characters of an attribute, in lower case. */
    static String lower(String value) {
        return bounded(value).toLowerCase(Locale.ROOT);
    }

    /** Hints are short, so patterns need not read long values. */
    private static String bounded(String value) {
        return value.length() <= 1_000 ? value : value.substring(0, 1_000);
    }
}
