package dev.lede.render.sanitize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Shapes of HTML with two sizes, such as the depth of nesting and the length of the innermost content. The cost must not be
 * their product. Both sizes grow with the number; a shape has about 800 characters for each.
 */
final class HostileProducts {
    private static final String ITEM = "<p style='mso-list:l0 level1 lfo1'>";
    private static final String IGNORED = "<span style='mso-list:Ignore'>";

    private HostileProducts() {}

    static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("Word's long marker × ignored", n -> ITEM + IGNORED + "x".repeat(400 * n) + "</span>" + ignored(n));
        shapes.put("Word's space × ignored", n -> ITEM + "<b>" + " ".repeat(400 * n) + "</b>" + ignored(n));
        shapes.put("Word's marks in a marker × ignored", n -> ITEM + IGNORED + "<i></i>".repeat(50 * n) + ignored(n));
        shapes.put("Word's nested items × ignored", n -> ("<object>" + ITEM).repeat(n) + ignored(2 * n));
        shapes.put("lists in an item × empty items", n -> "<ul><li>x" + "<ul><li>x</ul><li></li>".repeat(30 * n));
        shapes.put("nested div × break", n -> nested("<div>", "<br>", n));
        shapes.put("nested div × paragraph", n -> nested("<div id=a lang=ru>", "<p>x", n));
        shapes.put("nested noscript × break", n -> nested("<noscript>", "<br>", n) + "<img src=a>");
        shapes.put(
                "nested div, break × noscript",
                n -> "<div>".repeat(n) + "<br>".repeat(n) + "</div><noscript><img src=a></noscript>".repeat(n));
        shapes.put("nested blockquote × footer", n -> nested("<blockquote>", "<footer>x</footer>", n));
        shapes.put(
                "nested quoted posts × link", n -> nested("<blockquote class=twitter-tweet>", "<a href=/x>x</a>", n));
        shapes.put("nested list × item", n -> nested("<ul><li>", "<li>x", n));
        shapes.put("nested definitions × item", n -> nested("<dl><dd>", "<dt>x<dd>y", n));
        shapes.put("nested details × summary", n -> nested("<details><summary>", "<p>x", n));
        shapes.put("nested figure × caption", n -> nested("<figure>", "<figcaption>x</figcaption>", n));
        shapes.put("nested gallery × image", n -> nested("<figure class=gallery>", "<img src=a alt=x>", n));
        shapes.put("nested bookmark × words", n -> nested("<figure class=kg-bookmark-card><a href=/x>", "<b>x</b>", n));
        shapes.put("nested table × row", n -> nested("<table><tr><td>", "<tr><td>x", n));
        shapes.put("nested layout × row", n -> nested("<table role=presentation><tr><td>", "<tr><td>x", n));
        shapes.put("nested span × word", n -> nested("<span lang=ru>", "x <i>y</i>", n));
        shapes.put("nested marks × paragraph", n -> nested("<b class=c>", "<p>x</p>", n));
        shapes.put("nested links × block", n -> nested("<a href=/x><div>", "<h2>x</h2>", n));
        shapes.put("nested marks × break", n -> nested("<b>", "x<br>", n));
        shapes.put("nested styles × underline", n -> nested("<i>", "<b style=text-decoration:underline>x</b>", n));
        shapes.put("nested code × break", n -> nested("<pre><code>", "x<br>", n));
        shapes.put("nested object × image", n -> nested("<object data=a>", "<img src=a>", n));
        shapes.put("nested video × words", n -> nested("<video src=a>", "x<br>", n));
        shapes.put("nested drawings × words", n -> nested("<svg><g>", "<text>x</text>", n));
        shapes.put("nested formulas × letters", n -> nested("<math><mrow>", "<mi>x</mi>", n));
        shapes.put("nested templates × words", n -> nested("<template>", "<p>x</p>", n));
        shapes.put("nested hidden × break", n -> nested("<div hidden>", "<br>", n));
        shapes.put("nested direction × text", n -> nested("<b>\u202B", "<i>x\u2067</i>", n));
        shapes.put("nested ruby × reading", n -> nested("<ruby><rt>", "<rt>x</rt>", n));
        shapes.put("name of a tag × its pieces", n -> "<" + "a".repeat(2_000 * n));
        shapes.put("name of an end tag × its pieces", n -> "</" + "a\0".repeat(1_000 * n));
        shapes.put("name in a title × its pieces", n -> "<title></" + "title".repeat(400 * n));
        shapes.put("open frames × text", n -> "<iframe/>x".repeat(80 * n));
        shapes.put("frames in open frames × text", n -> "<iframe><iframe>x</iframe>".repeat(30 * n));
        shapes.put("frames in open quotes × text", n -> "<iframe a='x\">".repeat(60 * n));
        shapes.put(
                "long id × links to it", n -> "<p id=" + "a".repeat(400 * n) + ">" + "<a href=#x>x</a>".repeat(40 * n));
        shapes.put(
                "long class × attributes",
                n -> "<p class='" + "a ".repeat(200 * n) + "'>" + "<b class=x>x".repeat(30 * n));
        shapes.put("lines × removals", n -> "\n".repeat(400 * n) + "<p class=x>x".repeat(30 * n));
        return shapes;
    }

    private static String ignored(int n) {
        return (IGNORED + "</span>").repeat(10 * n);
    }

    private static String nested(String outer, String inner, int n) {
        return outer.repeat(n) + inner.repeat(Math.max(1, (800 - outer.length()) * n / inner.length()));
    }
}
