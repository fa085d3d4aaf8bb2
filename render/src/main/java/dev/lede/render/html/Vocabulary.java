package dev.lede.render.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names of elements and attributes that an {@link HtmlWriter} can write, each with its markup. Names outside these lists
 * are refused.
 */
final class Vocabulary {
    /** The maximum length of the name of a {@code data-*} or {@code aria-*} attribute, without this prefix. */
    private static final int MAX_SUFFIX = 61;

    /** Elements that have no content and no end tag (WHATWG HTML, void elements). */
    private static final Set<String> VOID =
            Set.of("br", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Map<String, Element> ELEMENTS = elements(
            "a",
            "abbr",
            "address",
            "article",
            "aside",
            "audio",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "legend",
            "li",
            "link",
            "main",
            "mark",
            "meta",
            "nav",
            "ol",
            "option",
            "p",
            "picture",
            "pre",
            "q",
            "s",
            "samp",
            "search",
            "section",
            "select",
            "small",
            "source",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "track",
            "u",
            "ul",
            "var",
            "video",
            "wbr");

    /**
     * Attributes whose value is text, a number or a keyword. Browsers neither fetch nor run these values. Other {@code data-*}
     * and {@code aria-*} attributes are allowed, too.
     */
    private static final Map<String, String> ATTRIBUTES = attributes(
            "alt",
            "allow",
            "aria-label",
            "as",
            "autocomplete",
            "charset",
            "checked",
            "class",
            "colspan",
            "content",
            "controls",
            "cols",
            "crossorigin",
            "data-lede-action",
            "data-lede-block",
            "data-lede-share",
            "datetime",
            "decoding",
            "dir",
            "disabled",
            "enterkeyhint",
            "fetchpriority",
            "for",
            "headers",
            "height",
            "hidden",
            "hreflang",
            "id",
            "inputmode",
            "integrity",
            "itemprop",
            "itemscope",
            "kind",
            "label",
            "lang",
            "loading",
            "maxlength",
            "min",
            "minlength",
            "multiple",
            "media",
            "method",
            "name",
            "open",
            "placeholder",
            "playsinline",
            "preload",
            "property",
            "readonly",
            "referrerpolicy",
            "rel",
            "required",
            "role",
            "rows",
            "rowspan",
            "sandbox",
            "scope",
            "selected",
            "sizes",
            "span",
            "srclang",
            "start",
            "tabindex",
            "title",
            "translate",
            "type",
            "value",
            "width");

    /** Attributes whose value is a {@link dev.lede.core.url.WebUrl}. */
    private static final Map<String, String> URL_ATTRIBUTES = attributes("href", "cite", "action", "src");

    /** Attributes whose value is the URL of an image, which may be a {@code data:} URL. */
    private static final Map<String, String> IMAGE_ATTRIBUTES = attributes("src", "poster");

    private Vocabulary() {}

    /**
     * An element.
     *
     * @param name the name
     * @param start the start tag, up to the name
     * @param end the complete end tag
     * @param isVoid whether the element has no content and no end tag
     */
    record Element(String name, String start, String end, boolean isVoid) {}

    static Element element(String name) {
        Element element = ELEMENTS.get(name);
        if (element == null) throw new IllegalArgumentException("not an allowed element: <" + name + ">");
        return element;
    }

    /** Returns the markup of an attribute that holds text: a space, the name, an equals sign and a quotation mark. */
    static String attribute(String name) {
        String markup = ATTRIBUTES.get(name);
        if (markup != null) return markup;
        if (!isDataOrAria(name)) throw new IllegalArgumentException("not an attribute that can hold text: " + name);
        return markup(name);
    }

    /** Returns the markup of an attribute that holds a URL, as {@link #attribute} does. */
    static String urlAttribute(String name) {
        String markup = URL_ATTRIBUTES.get(name);
        if (markup == null) throw new IllegalArgumentException("not an attribute that holds a URL: " + name);
        return markup;
    }

    /** Returns the markup of an attribute that holds the URL of an image, as {@link #attribute} does. */
    static String imageAttribute(String name) {
        String markup = IMAGE_ATTRIBUTES.get(name);
        if (markup == null) {
            throw new IllegalArgumentException("not an attribute that holds the URL of an image: " + name);
        }
        return markup;
    }

    /** Returns whether the name is {@code aria-} or {@code data-}, then a letter, then letters, digits and hyphens. */
    private static boolean isDataOrAria(String name) {
        int start = "data-".length();
        if (!name.startsWith("data-") && !name.startsWith("aria-")) return false;
        if (name.length() == start || name.length() - start > MAX_SUFFIX || !isLetter(name.charAt(start))) return false;
        for (int at = start + 1; at < name.length(); at++) {
            char c = name.charAt(at);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '-') return false;
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String markup(String attribute) {
        return " " + attribute + "=\"";
    }

    private static Map<String, Element> elements(String... names) {
        Map<String, Element> elements = new HashMap<>();
        for (String name : names) {
            elements.put(name, new Element(name, "<" + name, "</" + name + ">", VOID.contains(name)));
        }
        return elements;
    }

    private static Map<String, String> attributes(String... names) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : names) attributes.put(name, markup(name));
        return attributes;
    }
}
