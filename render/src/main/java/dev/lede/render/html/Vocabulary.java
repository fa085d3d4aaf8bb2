package dev.lede.render.html;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of elements and attributes that an {@link HtmlWriter} can write. Names outside these lists are refused. */
final class Vocabulary {
    /** Elements that have no content and no end tag (WHATWG HTML, void elements). */
    private static final Set<String> VOID =
            Set.of("br", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Set<String> ELEMENTS = Set.of(
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

    /** Attributes whose value is text, a number or a keyword. Browsers neither fetch nor run these values. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "allow",
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

    private static final Pattern OPEN_ATTRIBUTES = Pattern.compile("(?:aria|data)-[a-z][a-z0-9-]{0,60}");

    /** Attributes whose value is a {@link dev.lede.core.url.WebUrl}. */
    private static final Set<String> URL_ATTRIBUTES = Set.of("href", "cite", "action", "src");

    /** Attributes whose value is the URL of an image, which may be a {@code data:} URL. */
    private static final Set<String> IMAGE_ATTRIBUTES = Set.of("src", "poster");

    private Vocabulary() {}

    static String element(String name) {
        if (!ELEMENTS.contains(name)) throw new IllegalArgumentException("not an allowed element: <" + name + ">");
        return name;
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    static String attribute(String name) {
        if (!ATTRIBUTES.contains(name) && !OPEN_ATTRIBUTES.matcher(name).matches()) {
            throw new IllegalArgumentException("not an attribute that can hold text: " + name);
        }
        return name;
    }

    static String urlAttribute(String name) {
        if (!URL_ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("not an attribute that holds a URL: " + name);
        }
        return name;
    }

    static String imageAttribute(String name) {
        if (!IMAGE_ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("not an attribute that holds the URL of an image: " + name);
        }
        return name;
    }
}
