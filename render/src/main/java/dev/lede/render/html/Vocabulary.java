package dev.lede.render.html;

import java.nio.charset.StandardCharsets;
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
    private static final Map<String, byte[]> ATTRIBUTES = attributes(
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
            "data-lede-align",
            "data-lede-allow",
            "data-lede-alt",
            "data-lede-block",
            "data-lede-done",
            "data-lede-kind",
            "data-lede-placement",
            "data-lede-player",
            "data-lede-provider",
            "data-lede-referrer",
            "data-lede-sandbox",
            "data-lede-share",
            "data-lede-title",
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
    private static final Map<String, byte[]> URL_ATTRIBUTES = attributes("href", "cite", "action", "src");

    /** Attributes whose value is the URL of an image, which may be a {@code data:} URL. */
    private static final Map<String, byte[]> IMAGE_ATTRIBUTES = attributes("src", "poster");

    /** The attribute for renditions of an image, as {@link #attribute} returns others. */
    static final byte[] SRCSET = markup("srcset");

    private Vocabulary() {}

    /** An element. */
    static final class Element {
        final String name;

        /** The start tag, up to the name. */
        final byte[] start;

        /** The complete end tag. */
        final byte[] end;

        /** Whether the element has no content and no end tag. */
        final boolean isVoid;

        private Element(String name) {
            this.name = name;
            start = ascii("<" + name);
            end = ascii("</" + name + ">");
            isVoid = VOID.contains(name);
        }
    }

    static Element element(String name) {
        Element element = ELEMENTS.get(name);
        if (element == null) throw new IllegalArgumentException("not an allowed element: <" + name + ">");
        return element;
    }

    /** Returns the markup of an attribute that holds text: a space, the name, an equals sign and a quotation mark. */
    static byte[] attribute(String name) {
        byte[] markup = ATTRIBUTES.get(name);
        if (markup != null) return markup;
        if (!isDataOrAria(name)) throw new IllegalArgumentException("not an attribute that can hold text: " + name);
        return markup(name);
    }

    /** Returns the markup of an attribute that holds a URL, as {@link #attribute} does. */
    static byte[] urlAttribute(String name) {
        byte[] markup = URL_ATTRIBUTES.get(name);
        if (markup == null) throw new IllegalArgumentException("not an attribute that holds a URL: " + name);
        return markup;
    }

    /** Returns the markup of an attribute that holds the URL of an image, as {@link #attribute} does. */
    static byte[] imageAttribute(String name) {
        byte[] markup = IMAGE_ATTRIBUTES.get(name);
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

    private static byte[] markup(String attribute) {
        return ascii(" " + attribute + "=\"");
    }

    private static Map<String, Element> elements(String... names) {
        Map<String, Element> elements = new HashMap<>();
        for (String name : names) elements.put(name, new Element(name));
        return elements;
    }

    private static Map<String, byte[]> attributes(String... names) {
        Map<String, byte[]> attributes = new HashMap<>();
        for (String name : names) attributes.put(name, markup(name));
        return attributes;
    }

    private static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }
}
