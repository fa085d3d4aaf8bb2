package dev.lede.bench;

import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Other sanitizers, from HTML to HTML. */
final class Sanitizers {
    private static final PolicyFactory OWASP = articlePolicy();
    private static final Safelist JSOUP = Safelist.relaxed().preserveRelativeLinks(true);

    private Sanitizers() {}

    static String owasp(String html) {
        return OWASP.sanitize(html);
    }

    static String jsoup(String html) {
        return Jsoup.clean(html, "https://base.example/", JSOUP);
    }

    /** Allows what an article is made of. */
    private static PolicyFactory articlePolicy() {
        return new HtmlPolicyBuilder()
                .allowCommonBlockElements()
                .allowCommonInlineFormattingElements()
                .allowElements(
                        "a img figure figcaption picture source table caption thead tbody tfoot tr th td dl dt dd hr time q pre cite span aside"
                                .split(" ", -1))
                .allowStandardUrlProtocols()
                .allowAttributes("href", "title")
                .onElements("a")
                .allowAttributes("src", "srcset", "sizes", "alt", "width", "height")
                .onElements("img", "source")
                .allowAttributes("colspan", "rowspan", "scope")
                .onElements("td", "th")
                .allowAttributes("datetime")
                .onElements("time")
                .allowAttributes("id", "lang", "dir")
                .globally()
                .toFactory();
    }
}
