package dev.lede.render.sanitize.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is a list item in Word. Word's HTML has no lists: the style of the paragraph is {@code mso-list:l0 level2
 * lfo1}, and {@code mso-list:Ignore} marks its bullet or number, which is text.
 *
 * @param list Word's id of the list
 * @param level the nesting level, from 1 to 9
 * @param marker the bullet or number, as written
 * @param written the element that contains the marker
 */
public record WordItem(String list, int level, String marker, Element written) {
    /** The maximum number of nodes that are searched for a marker: without a limit, nested paragraphs cost quadratic time. */
    private static final int LOOKED_AT = 40;

    /** The maximum number of elements between a paragraph and its marker. */
    private static final int MARKER_DEPTH = 6;

    /** The maximum length of a marker with its white space. Real ones are below 100 characters; longer ones stay text. */
    private static final int LONGEST_MARKER = 200;

    private static final Pattern LIST =
            Pattern.compile("(?:^|;)\\s*mso-list\\s*:\\s*(l\\d{1,6})\\s+level([1-9])\\s+(lfo\\d{1,6})");
    private static final Pattern IGNORED = Pattern.compile("(?:^|;)\\s*mso-list\\s*:\\s*ignore");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?([\\p{L}\\p{Nd}]{1,6}\\.)*([\\p{L}\\p{Nd}]{1,6})[.)\u0589]?");
    private static final Pattern DECIMAL = Pattern.compile("\\(?(\\d{1,6})[.)]?");

    public static Optional<WordItem> of(@Nullable Element paragraph) {
        if (paragraph == null || !paragraph.nameIs("p")) return Optional.empty();
        String style = style(paragraph);
        if (style.isEmpty()) return Optional.empty();
        Matcher list = LIST.matcher(style);
        if (!list.find()) return Optional.empty();
        Element marker = markerOf(paragraph);
        String text = marker == null ? null : textOf(marker);
        if (marker == null || text == null) return Optional.empty();
        int level = Integer.parseInt(list.group(2));
        return Optional.of(new WordItem(list.group(1) + " " + list.group(3), level, text, marker));
    }

    /** Whether the element contains the marker of an item. It is removed, because browsers show the marker of a list. */
    public static boolean isMarker(Element element) {
        if (!element.nameIs("span") || !isIgnored(element)) return false;
        Element at = element.parent();
        for (int step = 0; step < MARKER_DEPTH && at != null; step++) {
            if (at.nameIs("p"))
                return of(at).filter(item -> item.written().equals(element)).isPresent();
            at = at.parent();
        }
        return false;
    }

    /** Whether the marker is a number or letter. "o" is none: Word shows it as a circle. */
    public boolean isNumbered() {
        return !marker.equals("o") && NUMBER.matcher(marker).matches();
    }

    /** The number of the item; empty for bullets, letters and Roman numerals. */
    public Optional<Integer> number() {
        Matcher decimal = DECIMAL.matcher(marker);
        return decimal.matches() ? Optional.of(Integer.parseInt(decimal.group(1))) : Optional.empty();
    }

    /** The element around the first text, if it has {@code mso-list:Ignore}; else null. */
    private static @Nullable Element markerOf(Element paragraph) {
        for (Node node : nodesIn(paragraph, LOOKED_AT)) {
            if (node instanceof TextNode text && !isShortSpace(text)) return null;
            if (node instanceof Element element && isIgnored(element)) return element;
        }
        return null;
    }

    private static boolean isShortSpace(TextNode text) {
        return text.getWholeText().length() <= LONGEST_MARKER && text.isBlank();
    }

    /** The text of a marker; null if it is too long. Bounded, because it is read again for each element of the paragraph. */
    private static @Nullable String textOf(Element marker) {
        StringBuilder text = new StringBuilder();
        List<Node> nodes = nodesIn(marker, LOOKED_AT + 1);
        for (Node node : nodes) {
            String words = node instanceof TextNode written ? written.getWholeText() : "";
            if (text.length() + words.length() > LONGEST_MARKER) return null;
            text.append(words);
        }
        return nodes.size() > LOOKED_AT
                ? null
                : text.toString().replace('\u00A0', ' ').strip();
    }

    private static List<Node> nodesIn(Element element, int most) {
        return element.nodeStream().skip(1).limit(most).toList();
    }

    private static boolean isIgnored(Element element) {
        String style = style(element);
        return !style.isEmpty() && IGNORED.matcher(style).find();
    }

    /** The style of an element, in lower case; empty if it is not one of Word's lists. */
    static String style(Element element) {
        if (element.attributesSize() == 0) return "";
        String style = Hints.lower(element.attr("style"));
        return style.contains("mso-list") ? style : "";
    }
}
