package dev.lede.render.sanitize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Shapes of HTML that break parsers, or make them slow: each grows with its number. */
final class Hostile {
    private Hostile() {}

    static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("nested div", n -> "<div>".repeat(n) + "deep");
        shapes.put("nested div with id", n -> numbered("<div id=d%d>", n) + "deep");
        shapes.put("nested blockquote", n -> "<blockquote>".repeat(n) + "deep" + "</blockquote>".repeat(n));
        shapes.put("nested blockquote of nothing", "<blockquote>"::repeat);
        shapes.put("nested lists", n -> "<ul><li>item".repeat(n));
        shapes.put("nested lists without items", n -> "<ul>".repeat(n) + "deep");
        shapes.put("lists right inside of a list", n -> "<ul><li>x" + "<ul><li>x</li></ul><li></li>".repeat(n));
        shapes.put("nested details", n -> "<details><summary>s</summary>".repeat(n) + "deep");
        shapes.put("nested figures", n -> "<figure><figcaption>c</figcaption>".repeat(n) + "<img src=a>");
        shapes.put("nested tables", n -> "<table><tr><td>".repeat(n) + "deep");
        shapes.put("nested spans in languages", n -> "<span lang=ru dir=ltr>".repeat(n) + "deep");
        shapes.put("nested marks", n -> "<b><i><u><s>".repeat(n) + "deep");
        shapes.put("misnested marks", n -> "<b><i><p></b>x</i>".repeat(n));
        shapes.put("marks reopened by paragraphs", n -> numbered("<b class=c%d>", n) + "<p>x".repeat(n));
        shapes.put("misnested links", n -> numbered("<a href=/%d><div>x", n));
        shapes.put("links around blocks", n -> "<a href=/x><h2>h</h2><p>p</p></a>".repeat(n));
        shapes.put("unclosed tags", n -> "<p <b ".repeat(n));
        shapes.put("unclosed attribute", n -> "<p title=\"" + "x <b> ".repeat(n));
        shapes.put("unclosed comments", n -> "<!-- <!".repeat(n));
        shapes.put("open frames", "<iframe/>"::repeat);
        shapes.put("open frames with text", "<iframe src=/a><p>x"::repeat);
        shapes.put("unclosed textareas", "<textarea>x"::repeat);
        shapes.put("unclosed titles", "<title>x"::repeat);
        shapes.put("unclosed styles", "<style>x"::repeat);
        shapes.put("unclosed objects", "<object data=a>x"::repeat);
        shapes.put("name of a tag", n -> "<" + "a".repeat(n));
        shapes.put("comments of systems", "<!--more--><!-- wp:a /-->x"::repeat);
        shapes.put("shortcodes", "[a b=c] [/d] [[{\"e\":1 [["::repeat);
        shapes.put("less-than signs", n -> "<".repeat(n));
        shapes.put("closing tags", n -> "</p></br></b></table>".repeat(n));
        shapes.put("attributes", n -> "<p" + numbered(" a%d=x", n) + ">text");
        shapes.put("event handlers", n -> "<p onclick=x style=y class=z data-a=1>t</p>".repeat(n));
        shapes.put("entities", n -> "&amp;&#x41;&notanentity;&".repeat(n));
        shapes.put("one long word", "a"::repeat);
        shapes.put("white space", " \n\t"::repeat);
        shapes.put("no-break spaces", n -> "<p>&nbsp;</p>".repeat(n));
        shapes.put("breaks", "<br>"::repeat);
        shapes.put("breaks in marks", "<b><br></b>x"::repeat);
        shapes.put("equal neighbours", "<b>x</b>"::repeat);
        shapes.put("texts in wrappers", "<span>x</span>"::repeat);
        shapes.put("equal ids", n -> "<p id=x>t</p>".repeat(n));
        shapes.put("anchors", n -> numbered("<a name=n%d></a>", n));
        shapes.put("loose items", "<li>x</li> "::repeat);
        shapes.put("loose definitions", "<dt>x</dt><dd>y</dd>"::repeat);
        shapes.put("images", "<img src=a.png srcset='a 1x, b 2x'>"::repeat);
        shapes.put("images with noscript", "<img data-src=a.png><noscript><img src=a.png></noscript>"::repeat);
        shapes.put("one srcset", n -> "<img srcset='" + "a 1x,".repeat(n) + "'>");
        shapes.put("cells", n -> "<table>" + "<tr><td>x".repeat(n));
        shapes.put("foster-parented text", n -> "<table>" + "x<tr>".repeat(n));
        shapes.put("drawings", "<svg><text>x</text><foreignObject><p>y"::repeat);
        shapes.put("formulas", "<math><mi>x<mtext><table>"::repeat);
        shapes.put("templates", "<template><p>"::repeat);
        shapes.put("frames", "<iframe src=https://example.org/></iframe>"::repeat);
        shapes.put("parameters", n -> "<iframe src='https://www.youtube.com/watch?" + "&".repeat(n) + "'></iframe>");
        shapes.put("credits", n -> caption("<kbd class=" + "a-".repeat(499) + "a>", n));
        shapes.put("unknown elements", n -> numbered("<x-%d>", n) + "deep");
        shapes.put("nested custom elements", n -> "<x-a data-b=c>".repeat(n) + "<x-video><source src=a>");
        shapes.put("custom elements", "<x-img src=a.jpg alt=b></x-img><noscript><img src=a.jpg></noscript>"::repeat);
        shapes.put("custom attributes", n -> "<x-a" + numbered(" a%d=https://youtu.be/x", n) + "></x-a>");
        shapes.put("nested objects", n -> "<object data=a.pdf>x".repeat(n) + "<br>x".repeat(n));
        shapes.put("parameters of objects", n -> "<object>" + "<param name=movie value=''>".repeat(n) + "</object>");
        shapes.put("controls of cards", "<audio src=a></audio><div class=kg-audio-player><b>0"::repeat);
        shapes.put("icons of cards", "<a class=kg-file-card-container><div class=kg-file-card-icon>"::repeat);
        shapes.put("files", "<a href=/x>x</a><a href=/x class=wp-block-file__button>x</a>"::repeat);
        shapes.put("nested styles", n -> "<span style='font-weight:700;font-style:italic'>x".repeat(n));
        shapes.put("styles undone", n -> "<b lang=ru>" + "<i>x<span style='font-weight:400'>y</span></i>".repeat(n));
        shapes.put("one style", n -> "<span style=\"" + "font-weight:bold;/*(".repeat(n) + "\">x");
        shapes.put("numbers of items", n -> "<ol>" + numbered("<li value=%d>x", n));
        shapes.put("paragraphs of lists", "<p class=MsoListParagraph>x</p><p>y</p>"::repeat);
        shapes.put("nested toggles", n -> "<div class=kg-toggle-card id=a lang=ru><div>x</div><div>y".repeat(n));
        shapes.put(
                "nested captioned",
                n -> "<div class=wp-caption id=a><p class=wp-caption-text>c</p>".repeat(n) + "<img src=a>");
        shapes.put("nested bookmarks", n -> "<figure class=kg-bookmark-card><a href=/x>y</a>".repeat(n) + "deep");
        shapes.put("Word's items", n -> wordItems(n));
        shapes.put("nested items of Word", n -> "<object><p style='mso-list:l0 level9 lfo1'><i></i>".repeat(n) + "x");
        shapes.put(
                "markers of Word",
                n -> "<p style='mso-list:l0 level1 lfo1'>" + "<span style='mso-list:ignore'>".repeat(n) + "x");
        shapes.put(
                "styled blocks", "<div style='font-weight:700;font-style:italic'><p style='font-weight:400'>x"::repeat);
        shapes.put("parameters", n -> "<iframe src='https://youtu.be/AbCdEfGhIjK?" + "&a=b".repeat(n) + "'></iframe>");
        shapes.put("flat siblings", n -> "<blockquote>".repeat(120) + "<b>x</b>".repeat(n));
        shapes.put("scripts", "<script>x</script>"::repeat);
        shapes.put("spans of cells", n -> "<table>" + "<tr><td colspan=1000 rowspan=65534>x<td>y".repeat(n));
        shapes.put("directions never closed", "\u202B\u2067"::repeat);
        shapes.put("directions never opened", "\u202C\u2069"::repeat);
        shapes.put("directions in elements", n -> "<b>\u202B<span dir=rtl>\u2067</b>".repeat(n));
        shapes.put("tags without flag", "\uD83C\uDFF4\uDB40\uDC61"::repeat);
        shapes.put("tracked links", n -> "<a href='?" + "utm_a=b&".repeat(100) + "'>x</a>".repeat(n));
        shapes.put("control characters", "a\u0001\uFFFE\uD800"::repeat);
        return shapes;
    }

    /** A caption with a blank end, so that the elements around each break are examined. */
    private static String caption(String element, int n) {
        return "<figure><img src=a alt=''><figcaption>x" + element.repeat(40) + "&nbsp;<br>".repeat(n)
                + "&nbsp;</figcaption></figure>";
    }

    private static String wordItems(int n) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < n; i++) {
            items.append("<p style='mso-list:l0 level")
                    .append(1 + i % 9)
                    .append(" lfo1'><span style='mso-list:Ignore'>1.</span>x</p>");
        }
        return items.toString();
    }

    private static String numbered(String pattern, int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) text.append(pattern.replace("%d", Integer.toString(i)));
        return text.toString();
    }
}
