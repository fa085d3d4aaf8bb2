package dev.lede.bench;

import dev.lede.bench.PageView.Block;
import dev.lede.bench.PageView.Cell;
import dev.lede.bench.PageView.Controls;
import dev.lede.bench.PageView.Fact;
import dev.lede.bench.PageView.Facts;
import dev.lede.bench.PageView.Figure;
import dev.lede.bench.PageView.Foot;
import dev.lede.bench.PageView.Footer;
import dev.lede.bench.PageView.Head;
import dev.lede.bench.PageView.Header;
import dev.lede.bench.PageView.Heading;
import dev.lede.bench.PageView.Image;
import dev.lede.bench.PageView.Intro;
import dev.lede.bench.PageView.Items;
import dev.lede.bench.PageView.Link;
import dev.lede.bench.PageView.Paragraph;
import dev.lede.bench.PageView.Person;
import dev.lede.bench.PageView.Quote;
import dev.lede.bench.PageView.Related;
import dev.lede.bench.PageView.Row;
import dev.lede.bench.PageView.Run;
import dev.lede.bench.PageView.Search;
import dev.lede.bench.PageView.Share;
import dev.lede.bench.PageView.Source;
import dev.lede.bench.PageView.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the values of a page off Lede's own page, so that template engines write the same words and links. */
final class PageViews {
    private final Document page;
    private final JsonNode data;

    private PageViews(Document page) {
        this.page = page;
        this.data = new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    static PageView of(String html) {
        PageViews read = new PageViews(Jsoup.parse(html));
        return new PageView(
                read.head(),
                read.header(),
                read.intro(),
                read.controls(),
                read.all(".lede-body > *").map(PageViews::block).toList(),
                read.foot(),
                read.share(),
                read.footer());
    }

    private Head head() {
        return new Head(
                page.expectFirst("html").attr("lang"),
                page.title(),
                text(".lede-headline"),
                attribute("meta[name=description]", "content"),
                attribute("link[rel=canonical]", "href"),
                attribute("meta[property=og:site_name]", "content"),
                data.path("publisher").path("url").asString(),
                attribute("link[rel=stylesheet]", "href"),
                attribute("script[src]", "src"),
                links("link[rel=alternate]"),
                links("link[rel=alternate]:not([hreflang=x-default], [hreflang="
                        + page.expectFirst("html").attr("lang") + "])"),
                attribute("meta[property=og:locale]", "content"),
                page.select("meta[property=og:locale:alternate]").eachAttr("content"),
                sharedImage(),
                attribute("meta[property=og:image:type]", "content"),
                data.path("image").valueStream().map(PageViews::image).toList(),
                attribute("meta[property=article:published_time]", "content"),
                attribute("meta[property=article:modified_time]", "content"),
                attribute("meta[property=article:section]", "content"),
                page.select("meta[property=article:tag]").eachAttr("content"),
                data.path("wordCount").asString(),
                data.path("interactionStatistic").path("userInteractionCount").asString(null),
                data.path("author").valueStream().map(PageViews::person).toList(),
                data.path("contributor")
                        .valueStream()
                        .map(PageViews::contributor)
                        .toList(),
                source());
    }

    private static Person person(JsonNode person) {
        JsonNode portrait = person.path("image");
        return new Person(
                null,
                person.path("name").asString(),
                person.path("url").asString(),
                portrait.isMissingNode() ? null : image(portrait));
    }

    private static Person contributor(JsonNode role) {
        Person person = person(role.path("contributor"));
        return new Person(role.path("roleName").asString(), person.name(), person.url(), person.portrait());
    }

    private @Nullable Source source() {
        JsonNode source = data.path("isBasedOn");
        if (source.isMissingNode()) return null;
        return new Source(
                source.path("url").asString(),
                source.path("headline").asString(),
                source.path("datePublished").asString(),
                source.path("publisher").path("name").asString());
    }

    private @Nullable Image sharedImage() {
        String url = attribute("meta[property=og:image]", "content");
        if (url == null) return null;
        return new Image(
                url,
                null,
                null,
                attribute("meta[property=og:image:alt]", "content"),
                attribute("meta[property=og:image:width]", "content"),
                attribute("meta[property=og:image:height]", "content"));
    }

    private Header header() {
        return new Header(
                text(".lede-skip"),
                link(page.expectFirst(".lede-home")),
                image(page.expectFirst(".lede-home img")),
                attribute(".lede-languages", "aria-label"),
                links(".lede-languages li > *"),
                search(),
                attribute(".lede-sections", "aria-label"),
                links(".lede-sections a"));
    }

    private Search search() {
        return new Search(
                attribute(".lede-search", "action"),
                attribute(".lede-search input", "name"),
                attribute(".lede-search input", "placeholder"),
                attribute(".lede-search input", "aria-label"),
                text(".lede-search button"));
    }

    private Intro intro() {
        return new Intro(
                links(".lede-section a").stream().findFirst().orElse(null),
                text(".lede-kicker"),
                text(".lede-headline"),
                runs(".lede-standfirst").findFirst().orElse(List.of()),
                all(".lede-portraits img").map(PageViews::image).toList(),
                runs(".lede-byline").toList(),
                runs(".lede-meta li:not(.lede-views)").toList(),
                text(".lede-views"),
                runs(".lede-source").findFirst().orElse(List.of()),
                all(".lede-lead figure").map(PageViews::figure).findFirst().orElse(null));
    }

    private Controls controls() {
        return new Controls(
                attribute(".lede-controls summary", "aria-label"),
                text(".lede-controls summary"),
                attribute("[data-lede-announce]", "aria-label"),
                attribute("[data-lede-announce]", "data-lede-announce"),
                link(page.expectFirst("[data-lede-action=smaller]")),
                link(page.expectFirst("[data-lede-action=larger]")),
                attribute(".lede-control:not([data-lede-announce])", "aria-label"),
                text("[data-lede-action=theme-auto]"),
                text("[data-lede-action=theme-day]"),
                text("[data-lede-action=theme-night]"));
    }

    private static Block block(Element element) {
        return switch (element.tagName()) {
            case "p" -> new Block(new Paragraph(runs(element)), null, null, null, null, null, null, null);
            case "h2" ->
                new Block(
                        null,
                        new Heading(attribute(element, "id"), element.text()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case "ul" -> new Block(null, null, items(element), null, null, null, null, null);
            case "ol" -> new Block(null, null, null, items(element), null, null, null, null);
            case "aside" -> new Block(null, null, null, null, null, null, null, facts(element));
            case "div" -> new Block(null, null, null, null, null, null, table(element), null);
            case "figure" ->
                element.selectFirst("blockquote") == null
                        ? new Block(null, null, null, null, null, figure(element), null, null)
                        : new Block(null, null, null, null, quote(element), null, null, null);
            default -> throw new IllegalArgumentException("no template has this block: " + element);
        };
    }

    private static Items items(Element list) {
        return new Items(list.children().stream().map(PageViews::runs).toList());
    }

    private static Facts facts(Element aside) {
        List<Fact> facts = aside.select("dt").stream()
                .map(term -> new Fact(term.text(), term.nextElementSibling().text()))
                .toList();
        return new Facts(aside.expectFirst("h3").text(), facts);
    }

    private static Quote quote(Element figure) {
        Element quote = figure.expectFirst("blockquote");
        return new Quote(
                figure.attr("data-lede-block"),
                attribute(quote, "cite"),
                quote.select("p").stream().map(PageViews::runs).toList(),
                text(figure.selectFirst("figcaption")));
    }

    private static Figure figure(Element figure) {
        Element caption = figure.expectFirst("figcaption").clone();
        String credit = text(caption.selectFirst(".lede-credit"));
        caption.select(".lede-credit").remove();
        return new Figure(
                attribute(figure, "data-lede-placement"), image(figure.expectFirst("img")), text(caption), credit);
    }

    private static Table table(Element element) {
        List<Row> rows = element.select("tbody tr").stream()
                .map(row -> new Row(cell(row.expectFirst("th")), cells(row.select("td"))))
                .toList();
        return new Table(
                element.attr("aria-label"),
                text(element.selectFirst("caption")),
                cells(element.select("thead th")),
                rows);
    }

    private static List<Cell> cells(List<Element> elements) {
        return elements.stream().map(PageViews::cell).toList();
    }

    private static Cell cell(Element element) {
        return new Cell(attribute(element, "data-lede-align"), runs(element));
    }

    private Foot foot() {
        return new Foot(
                text(".lede-corrections h2"),
                runs(".lede-corrections p").toList(),
                text(".lede-tags h2"),
                links(".lede-tags a"),
                text(".lede-rights"),
                runs(".lede-original li").toList(),
                text(".lede-on-paper"),
                links(".lede-section-end a").stream().findFirst().orElse(null),
                all(".lede-section-end").map(Element::ownText).findFirst().orElse(null),
                text(".lede-related h2"),
                all(".lede-related a").map(PageViews::related).toList());
    }

    private static Related related(Element link) {
        Element image = link.selectFirst("img");
        return new Related(link.attr("href"), image == null ? null : image(image), link.text());
    }

    private Share share() {
        return new Share(
                attribute(".lede-share", "aria-label"),
                text(".lede-share-prompt"),
                links(".lede-share > .lede-share-links a"),
                text(".lede-share-more summary"),
                links(".lede-share-more a"),
                text("[data-lede-action=share]"),
                text("[data-lede-action=print]"),
                text("[data-lede-action=copy]"),
                attribute("[data-lede-action=copy]", "data-lede-done"),
                attribute("[data-lede-action=copy]", "data-lede-failed"),
                link(page.expectFirst(".lede-follow a")));
    }

    private Footer footer() {
        return new Footer(
                attribute(".lede-site-links", "aria-label"),
                links(".lede-site-links a"),
                attribute(".lede-profiles", "aria-label"),
                links(".lede-profiles a"),
                attribute(".lede-apps", "aria-label"),
                links(".lede-apps a"),
                runs(".lede-reuse").findFirst().orElseThrow(),
                text(".lede-copyright"),
                page.expectFirst(".lede-sprite").outerHtml());
    }

    private Stream<Element> all(String css) {
        return page.select(css).stream();
    }

    private Stream<List<Run>> runs(String css) {
        return all(css).map(PageViews::runs);
    }

    private static List<Run> runs(Element parent) {
        List<Run> runs = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) runs.add(new Run(null, null, null, null, text.getWholeText()));
            else if (node instanceof Element element) runs.add(run(element));
        }
        return List.copyOf(runs);
    }

    private static Run run(Element element) {
        String text = element.text();
        return switch (element.tagName()) {
            case "a" -> new Run(link(element), null, null, null, text);
            case "time" -> new Run(null, element.attr("datetime"), null, null, text);
            case "em" -> new Run(null, null, text, null, text);
            case "cite" -> new Run(null, null, null, text, text);
            default -> throw new IllegalArgumentException("no template has this inline: " + element);
        };
    }

    private List<Link> links(String css) {
        return all(css).map(PageViews::link).toList();
    }

    private static Link link(Element element) {
        return new Link(
                attribute(element, "href"),
                attribute(element, "rel"),
                Stream.of("data-lede-share", "hreflang", "lang", "aria-current")
                        .filter(element::hasAttr)
                        .map(element::attr)
                        .findFirst()
                        .orElse(null),
                attribute(element, "aria-label"),
                element.text());
    }

    private static Image image(Element img) {
        return new Image(
                img.attr("src"),
                attribute(img, "srcset"),
                attribute(img, "sizes"),
                img.attr("alt"),
                attribute(img, "width"),
                attribute(img, "height"));
    }

    private static Image image(JsonNode image) {
        return new Image(
                image.path("url").asString(),
                null,
                null,
                "",
                image.path("width").asString(),
                image.path("height").asString());
    }

    private @Nullable String text(String css) {
        return text(page.selectFirst(css));
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text();
    }

    private @Nullable String attribute(String css, String name) {
        Element element = page.selectFirst(css);
        return element == null ? null : attribute(element, name);
    }

    private static @Nullable String attribute(Element element, String name) {
        return element.hasAttr(name) ? element.attr(name) : null;
    }
}
