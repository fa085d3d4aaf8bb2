package dev.lede.examples;

import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Other sanitizers, with suitable configurations for the body of a news article. */
final class OtherSanitizers {
    /** OWASP's predefined policies, and the other elements of a news body. */
    private static final PolicyFactory OWASP = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.LINKS)
            .and(Sanitizers.IMAGES)
            .and(Sanitizers.TABLES)
            .and(Sanitizers.STYLES)
            .and(new HtmlPolicyBuilder()
                    .allowStandardUrlProtocols()
                    .allowElements(
                            "a",
                            "abbr",
                            "aside",
                            "audio",
                            "cite",
                            "code",
                            "dd",
                            "del",
                            "details",
                            "dl",
                            "dt",
                            "figcaption",
                            "figure",
                            "hr",
                            "img",
                            "ins",
                            "kbd",
                            "mark",
                            "picture",
                            "pre",
                            "q",
                            "s",
                            "samp",
                            "section",
                            "source",
                            "span",
                            "sub",
                            "summary",
                            "sup",
                            "time",
                            "u",
                            "var",
                            "video")
                    .allowWithoutAttributes("a", "span", "img")
                    .allowAttributes("id", "class", "lang", "dir", "title")
                    .globally()
                    .allowAttributes("href", "target", "name", "rel")
                    .onElements("a")
                    .allowAttributes("src", "srcset", "sizes", "alt", "width", "height", "loading")
                    .onElements("img")
                    .allowAttributes("src", "srcset", "media", "type")
                    .onElements("source")
                    .allowAttributes("src", "poster", "controls", "width", "height", "preload")
                    .onElements("video", "audio")
                    .allowAttributes("cite")
                    .onElements("blockquote", "q", "ins", "del")
                    .allowAttributes("datetime")
                    .onElements("time", "ins", "del")
                    .allowAttributes("colspan", "rowspan", "scope", "align")
                    .onElements("td", "th")
                    .allowAttributes("start", "type")
                    .onElements("ol")
                    .toFactory());

    private OtherSanitizers() {}

    static String owasp(String html) {
        return OWASP.sanitize(html);
    }

    /** Applies jsoup's most permissive safelist, and keeps relative URLs. */
    static String jsoup(String html) {
        return Jsoup.clean(html, "http://127.0.0.1/", Safelist.relaxed().preserveRelativeLinks(true));
    }
}
