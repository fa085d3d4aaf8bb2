package dev.lede.render.sanitize;

import dev.lede.core.url.WebUrl;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.url.TrackingParameters;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of a body is still there behind a sanitizer, construct by construct: counted on both sides as jsoup parses them. */
final class Retention {
    private static final PolicyFactory GENEROUS = generous();

    private Retention() {}

    /** A sanitizer and its name. */
    record Sanitizer(String name, UnaryOperator<String> clean) {}

    /** How much of a construct there was, and how much of that is left. */
    record Kept(int before, int after) {
        Kept plus(Kept other) {
            return new Kept(before + other.before, after + other.after);
        }

        double percent() {
            return before == 0 ? 100 : 100.0 * after / before;
        }
    }

    static List<Sanitizer> sanitizers() {
        return List.of(
                new Sanitizer("Lede", Retention::lede),
                new Sanitizer("OWASP", GENEROUS::sanitize),
                new Sanitizer(
                        "jsoup",
                        html -> Jsoup.clean(
                                html,
                                "https://base.example/",
                                Safelist.relaxed().preserveRelativeLinks(true))));
    }

    private static String lede(String html) {
        return BodyRenderer.builder()
                .build()
                .render(BodySanitizer.news().sanitize(html).body(), Locale.ENGLISH)
                .toString();
    }

    /** What an expert would allow of the elements of an article, without writing code for them. */
    private static PolicyFactory generous() {
        return new HtmlPolicyBuilder()
                .allowCommonBlockElements()
                .allowCommonInlineFormattingElements()
                .allowElements(
                        ("a img figure figcaption picture source table caption colgroup col thead tbody tfoot tr th td"
                                        + " dl dt dd hr mark time abbr aside details summary cite q pre samp kbd var section article"
                                        + " header footer video audio track iframe ruby rt rp bdi bdo wbr span")
                                .split(" ", -1))
                .allowWithoutAttributes("a", "span", "img", "font")
                .allowStandardUrlProtocols()
                .allowUrlProtocols("data", "tel")
                .allowAttributes("href", "title", "name", "rel")
                .onElements("a")
                .allowAttributes(
                        "src", "srcset", "sizes", "alt", "width", "height", "media", "type", "poster", "controls")
                .onElements("img", "source", "video", "audio", "iframe", "track")
                .allowAttributes("colspan", "rowspan", "scope", "align")
                .onElements("td", "th")
                .allowAttributes("start", "value")
                .onElements("ol", "li")
                .allowAttributes("cite")
                .onElements("blockquote", "q")
                .allowAttributes("datetime")
                .onElements("time")
                .allowAttributes("id", "lang", "dir", "title")
                .globally()
                .toFactory();
    }

    /** What a sanitizer keeps of a body. */
    static Map<String, Kept> of(Sanitizer sanitizer, String html) {
        Map<String, List<String>> before = constructs(html);
        Map<String, List<String>> after = constructs(sanitizer.clean().apply(html));
        Map<String, Kept> kept = new LinkedHashMap<>();
        before.forEach((construct, all) -> {
            List<String> left = new ArrayList<>(after.getOrDefault(construct, List.of()));
            int found = (int) all.stream().filter(left::remove).count();
            kept.put(construct, new Kept(all.size(), found));
        });
        return kept;
    }

    private static Map<String, List<String>> constructs(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script,style,template,noscript,[hidden],rp").remove();
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("words", words(html));
        all.put("links", addresses(document, "a[href]", "href"));
        all.put("in-page links that work", workingLinks(document));
        all.put("images", images(document));
        all.put("candidates of srcset", candidates(document));
        all.put("list items", same(document, "li"));
        all.put("cells with spans", cells(document));
        all.put("headings", texts(document, "h1,h2,h3,h4,h5,h6"));
        all.put("figures", same(document, "figure:not([data-lede-block=image],[data-lede-block=embed])"));
        all.put("captions", texts(document, "figcaption,caption"));
        all.put("quotations", same(document, "blockquote,q"));
        all.put("code", texts(document, "pre,code:not(pre code)"));
        all.put("media", same(document, "iframe,video,audio,[data-lede-block=embed]"));
        all.put("lang and dir", spoken(document));
        return all;
    }

    private static List<String> words(String html) {
        return VisibleText.lines(html).stream()
                .flatMap(line -> List.of(line.strip().split("[\\s\u00A0]+", -1)).stream())
                .toList();
    }

    /** The URLs of links, without tracking parameters, which are removed on purpose and reported. */
    private static List<String> addresses(Document document, String query, String attribute) {
        return document.select(query).eachAttr(attribute).stream()
                .map(address -> address.strip().replaceFirst("^#lede-", "#"))
                .map(address -> WebUrl.parse(address)
                        .map(url -> TrackingParameters.of(url).url().value())
                        .orElse(address))
                .toList();
    }

    /** The URLs of images; of lazy images, the URL that scripts load. */
    private static List<String> images(Document document) {
        return document.select("img[src]").stream()
                .map(img ->
                        img.attr(img.hasAttr("data-src") ? "data-src" : "src").strip())
                .toList();
    }

    private static List<String> workingLinks(Document document) {
        List<String> working = new ArrayList<>();
        for (Element link : document.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            boolean found = document.getElementById(id) != null
                    || document.select("a[name]").eachAttr("name").contains(id);
            if (found) working.add(id.replaceFirst("^lede-", ""));
        }
        return working;
    }

    private static List<String> candidates(Document document) {
        return document.select("[srcset]").eachAttr("srcset").stream()
                .flatMap(set -> SrcsetReader.read(set).stream())
                .map(SrcsetReader.Candidate::url)
                .toList();
    }

    private static List<String> same(Document document, String query) {
        return document.select(query).stream().map(element -> query).toList();
    }

    private static List<String> texts(Document document, String query) {
        return document.select(query).stream()
                .map(element -> element.text().replaceAll("[\\s\u00A0]+", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> cells(Document document) {
        return document.select("td,th").stream()
                .map(cell -> cell.attr("colspan") + "×" + cell.attr("rowspan") + " "
                        + cell.text().replaceAll("[\\s\u00A0]+", ""))
                .toList();
    }

    /** Each language and direction with the words that it applies to. */
    private static List<String> spoken(Document document) {
        return document.select("[lang],[dir]").stream()
                .filter(element -> element.hasText())
                .map(element -> element.attr("lang") + " " + element.attr("dir"))
                .toList();
    }
}
