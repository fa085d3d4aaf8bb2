package dev.lede.render.sanitize.read;

import dev.lede.core.body.Figure.Placement;
import dev.lede.render.sanitize.read.ClassNames.Named;
import dev.lede.render.sanitize.value.Characters;
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
    private static final Named PULLQUOTE = Named.of("(wp-block-)?pull-?quote|kg-pullquote", "quote");
    private static final Named GALLERY = Named.of(
            "(wp-block-|blocks-|kg-|image-|photo-)?(gallery|slideshow)(-grid|-card|-container|-columns-\\d)?",
            "gallery",
            "slideshow");
    /** Boxes with additional information. */
    private static final Named ASIDE = Named.of(
            "kg-callout-card|kg-signup-card|callout(-box)?|fact-?box|info-?box", "callout", "kg-signup", "box");

    private static final List<String> CAPTION_WORDS = List.of("caption", "figcaption");
    private static final Set<String> FIGURE_PARTS =
            Set.of("img", "picture", "video", "audio", "iframe", "object", "embed", "figcaption");

    private static final Pattern CELL_ALIGN = Pattern.compile("(?:^|\\s)has-text-align-(left|center|right)(?:\\s|$)");
    private static final List<String> CREDIT =
            List.of("credit", "credits", "copyright", "copyrightholder", "credittext", "source", "photographer");

    /** Classes of WordPress, Drupal, CKEditor and Bootstrap. */
    private static final Pattern SIDE =
            Pattern.compile("(?:^|\\s)(?:image-style-(?:block-)?)?(?:align|float|pull)-?(left|right)(?:\\s|$)");

    private static final Pattern FLOAT = Pattern.compile("(?:^|;)\\s*float\\s*:\\s*(left|right)\\b");
    private static final Pattern WORD_LIST = Pattern.compile("(^|;)\\s*mso-list\\s*:\\s*(?!none|skip|ignore)\\S");
    private static final Pattern ALIGN = Pattern.compile("(^|;)\\s*text-align\\s*:\\s*(left|center|right)\\b");
    private static final Pattern CODE_LANGUAGE =
            Pattern.compile("(?:^|\\s)lang(?:uage)?-([A-Za-z0-9+#._-]{1,40})(?:\\s|$)");

    private Hints() {}

    /** Whether an attribute that does not pass the policy is used for the body, so that its removal loses nothing. */
    static boolean reads(Element element, String attribute) {
        if (attribute.startsWith("data-lede-") || attribute.equals("data-kg-thumbnail")) return true;
        if (attribute.equals("class")) return isCodeLanguage(element);
        if (PastedEmbeds.reads(element, attribute) || FrameHeight.reads(element, attribute)) return true;
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
        Element source = figure.source();
        String own = source.attr("data-lede-placement");
        if (!own.isEmpty()) {
            for (Placement placement : Placement.values()) {
                if (placement.name().equalsIgnoreCase(own)) return placement;
            }
        }
        if (ClassNames.has(source, "alignwide") || ClassNames.has(source, "kg-width-wide")) return Placement.WIDE;
        if (ClassNames.has(source, "alignfull") || ClassNames.has(source, "kg-width-full")) return Placement.FULL;
        return side(source).or(() -> sideOfImage(figure)).orElse(Placement.COLUMN);
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
        Optional<Placement> side = side(lower(element.attr("data-align")).strip());
        if (side.isEmpty()) side = side(lower(element.attr("align")).strip());
        if (side.isEmpty()) side = sideIn(element.attr("class"), SIDE);
        if (side.isPresent()) return side;
        if (ClassNames.has(element, "image-style-side")) return Optional.of(Placement.END);
        return sideIn(element.attr("style"), FLOAT);
    }

    private static Optional<Placement> sideIn(String written, Pattern pattern) {
        String lower = lower(written);
        // Most attributes contain neither word.
        if (!lower.contains("left") && !lower.contains("right")) return Optional.empty();
        var side = pattern.matcher(lower);
        return side.find() ? side(side.group(1)) : Optional.empty();
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
        String block = block(element);
        return block.equals("pullquote") || (block.isEmpty() && PULLQUOTE.isIn(element.source()));
    }

    public static boolean isAside(Element div) {
        return ASIDE.isIn(div);
    }

    public static boolean isToggle(Element div) {
        return ClassNames.has(div, "kg-toggle-card");
    }

    /** Whether a figure shows another page: a bookmark of Ghost, or its card for a token of a marketplace. */
    public static boolean isBookmark(KeptElement figure) {
        return ClassNames.has(figure.source(), "kg-bookmark-card") || ClassNames.has(figure.source(), "kg-nft-card");
    }

    public static boolean isBookmarkThumbnail(KeptElement element) {
        return element.is("div") && ClassNames.has(element.source(), "kg-bookmark-thumbnail");
    }

    public static boolean isFile(Element div) {
        return ClassNames.has(div, "kg-file-card");
    }

    /** Whether a wrapper is a figure of WordPress's classic editor, or an audio card of Ghost. */
    public static boolean isCaptioned(Element div) {
        return ClassNames.has(div, "wp-caption") || ClassNames.has(div, "kg-audio-card");
    }

    /** Whether an element is a caption anywhere: by its name, or by a class of WordPress or Ghost. */
    public static boolean isCaption(KeptElement element) {
        Element source = element.source();
        return switch (element.name()) {
            case "figcaption" -> true;
            case "p" -> ClassNames.has(source, "wp-caption-text");
            case "div" -> ClassNames.has(source, "wp-caption-text") || ClassNames.has(source, "kg-audio-title");
            default -> false;
        };
    }

    /** Whether an element of a figure is its caption. In a figure, less specific class names count too. */
    public static boolean isCaptionInFigure(KeptElement element) {
        if (isCaption(element)) return true;
        if (!element.is("p") && !element.is("div")) return false;
        return hasName(element.source().attr("class"), CAPTION_WORDS)
                && FIGURE_PARTS.stream().allMatch(name -> element.first(name).isEmpty());
    }

    public static boolean isGallery(Element element) {
        if (element.attributesSize() == 0) return false;
        String block = element.attr("data-lede-block");
        return block.equals("gallery") || (block.isEmpty() && GALLERY.isIn(element));
    }

    /** Whether the element is the credit of a figure. {@link KeptElement#isCredit()} caches the result. */
    static boolean isCredit(KeptElement element) {
        if (element.is("small")) return true;
        Element source = element.source();
        return source.attributesSize() > 0
                && (hasName(source.attr("class"), CREDIT) || hasName(source.attr("itemprop"), CREDIT));
    }

    private static boolean hasName(String written, List<String> words) {
        String names = lower(written);
        for (int at = 0; at < names.length(); at++) {
            int start = at;
            while (at < names.length() && !Characters.isSpace(names.charAt(at))) at++;
            if (includes(names, start, at, words)) return true;
        }
        return false;
    }

    /** Whether a name contains one of the words, and otherwise only letters, hyphens and underscores: {@code photo-credit}. */
    private static boolean includes(String names, int start, int end, List<String> words) {
        boolean found = false;
        int word = start;
        for (int at = start; at <= end; at++) {
            char c = at == end ? '-' : names.charAt(at);
            if (isLetter(c)) continue;
            if (c != '-' && c != '_') return false;
            found |= isOneOf(words, names, word, at);
            word = at + 1;
        }
        return found && isLetter(names.charAt(start)) && isLetter(names.charAt(end - 1));
    }

    private static boolean isOneOf(List<String> words, String names, int start, int end) {
        for (String word : words) {
            if (word.length() == end - start && names.startsWith(word, start)) return true;
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
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
        if (paragraph == null || !paragraph.nameIs("p") || paragraph.attributesSize() == 0) return false;
        String style = WordItem.style(paragraph);
        boolean styled = lower(paragraph.attr("class")).startsWith("msolistparagraph")
                || (!style.isEmpty() && WORD_LIST.matcher(style).find());
        return styled && WordItem.of(paragraph).isEmpty();
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
        return div.attributesSize() > 0
                && (isGallery(div) || isAside(div) || isToggle(div) || isCaptioned(div) || isFile(div));
    }

    /** The alignment of a table cell, as written; empty if there is none. */
    public static String align(KeptElement cell) {
        Element source = cell.source();
        if (source.attributesSize() == 0) return "";
        String own = source.attr("data-lede-align");
        if (!own.isEmpty()) return own;
        String style = lower(source.attr("style"));
        if (style.contains("text-align")) {
            var styled = ALIGN.matcher(style);
            if (styled.find()) return styled.group(2);
        }
        String names = lower(source.attr("class"));
        if (names.contains("has-text-align-")) {
            var named = CELL_ALIGN.matcher(names);
            if (named.find()) return named.group(1);
        }
        @Nullable String align = cell.attribute("align");
        return align == null ? "" : lower(align);
    }

    /** The language of code in a class for syntax highlighters: {@code language-java}; null if there is none. */
    public static @Nullable String codeLanguage(Element element) {
        String names = bounded(element.attr("class"));
        if (!names.contains("lang")) return null;
        var matcher = CODE_LANGUAGE.matcher(names);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static boolean isCodeLanguage(Element element) {
        return (element.nameIs("code") || element.nameIs("pre")) && codeLanguage(element) != null;
    }

    /** The first 1,000 characters of an attribute, in lower case. */
    static String lower(String value) {
        return value.isEmpty() ? value : bounded(value).toLowerCase(Locale.ROOT);
    }

    /** Hints are short, so patterns need not read long values. */
    private static String bounded(String value) {
        return value.length() <= 1_000 ? value : value.substring(0, 1_000);
    }
}
