package dev.lede.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lede.core.Article;
import dev.lede.render.Golden;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the specifications of RSS, Atom and JSON Feed, and those that all contents of items keep. */
final class FeedRules {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    static final String MEDIA = "http://search.yahoo.com/mrss/";

    private static final Path RESOURCES = Path.of("src/test/resources/dev/lede/render/feed");

    private static final Schema JSON_FEED = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Golden.read(RESOURCES.resolve("json-feed.schema.json")));

    private static final Set<String> ELEMENTS = Set.of(
            ("p div h2 h3 h4 h5 h6 pre hr ul ol li dl dt dd table caption thead tbody tfoot tr th td blockquote figure"
                            + " figcaption aside img strong em u del ins sub sup mark small cite kbd samp var code span br a q"
                            + " abbr time")
                    .split(" ", -1));

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang dir title href rel cite src alt width height datetime start colspan rowspan scope".split(" ", -1));

    private FeedRules() {}

    /** Returns what a writer writes. */
    static byte[] written(BiConsumer<Iterator<Article>, ByteArrayOutputStream> writer, List<Article> articles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(articles.iterator(), out);
        return out.toByteArray();
    }

    /** Writes the articles in all formats, and checks the documents. */
    static void require(Feeds feeds, List<Article> articles) {
        assertThat(rss(written(feeds::writeRss, articles))).hasSize(articles.size());
        assertThat(atom(written(feeds::writeAtom, articles))).hasSize(articles.size());
        assertThat(json(written(feeds::writeJson, articles)).path("items")).hasSize(articles.size());
    }

    /** Checks RSS 2.0, and returns its items. */
    static List<Element> rss(byte[] document) {
        Element root = parsed(document).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("rss");
        assertThat(root.getAttribute("version")).isEqualTo("2.0");
        Element channel = only(root, null, "channel");
        for (String required : List.of("title", "link", "description")) {
            assertThat(text(channel, null, required)).as(required).isNotBlank();
        }
        requireUri(text(channel, null, "link"));
        Element self = only(channel, ATOM, "link");
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("type")).isEqualTo("application/rss+xml");
        requireUri(self.getAttribute("href"));
        Xml.texts(channel, null, "lastBuildDate").forEach(FeedRules::requireRfc822);

        List<Element> items = Xml.children(channel, null, "item");
        Set<String> ids = new HashSet<>();
        for (Element item : items) {
            assertThat(text(item, null, "title")).isNotBlank();
            assertThat(ids.add(text(item, null, "guid"))).isTrue();
            assertThat(only(item, null, "guid").getAttribute("isPermaLink")).isEqualTo("true");
            requireUri(text(item, null, "guid"));
            requireUri(text(item, null, "link"));
            Xml.texts(item, null, "pubDate").forEach(FeedRules::requireRfc822);
            Xml.texts(item, ATOM, "updated").forEach(FeedRules::requireRfc3339);
            assertThat(Xml.texts(item, DC, "creator"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name).isNotBlank());
            assertThat(text(item, DC, "language")).isNotBlank();
            requireEnclosures(Xml.children(item, null, "enclosure"), "url");
            assertThat(Xml.children(item, null, "enclosure"))
                    .hasSizeLessThan(2)
                    .allSatisfy(file -> assertThat(file.getAttribute("length")).matches("[0-9]+"));
            Xml.texts(item, null, "description")
                    .forEach(html -> assertThat(
                                    Jsoup.parseBodyFragment(html).body().children())
                            .isEmpty());
            Xml.texts(item, CONTENT, "encoded").forEach(FeedRules::requireContent);
            requireMedia(item);
        }
        return items;
    }

    /** Checks Atom 1.0 (RFC 4287), and returns its entries. */
    static List<Element> atom(byte[] document) {
        Element feed = parsed(document).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        requireUri(text(feed, ATOM, "id"));
        assertThat(text(feed, ATOM, "title")).isNotBlank();
        requireRfc3339(text(feed, ATOM, "updated"));
        requireLinks(feed, "self", "application/atom+xml");
        requireLinks(feed, "alternate", "text/html");
        requireMetadataFirst(feed);

        List<Element> entries = Xml.children(feed, ATOM, "entry");
        Set<String> ids = new HashSet<>();
        for (Element entry : entries) {
            requireUri(text(entry, ATOM, "id"));
            assertThat(ids.add(text(entry, ATOM, "id"))).isTrue();
            assertThat(text(entry, ATOM, "title")).isNotBlank();
            requireRfc3339(text(entry, ATOM, "updated"));
            Xml.texts(entry, ATOM, "published").forEach(FeedRules::requireRfc3339);
            requireLinks(entry, "alternate", "text/html");
            requireEnclosures(links(entry, "enclosure"), "href");
            assertThat(Xml.children(entry, ATOM, "author")).isNotEmpty();
            for (String person : List.of("author", "contributor")) {
                for (Element element : Xml.children(entry, ATOM, person)) {
                    assertThat(text(element, ATOM, "name")).isNotBlank();
                    Xml.texts(element, ATOM, "uri").forEach(FeedRules::requireUri);
                }
            }
            for (Element category : Xml.children(entry, ATOM, "category")) {
                assertThat(category.getAttribute("term")).isNotBlank();
            }
            assertThat(Xml.children(entry, ATOM, "summary").size()).isLessThanOrEqualTo(1);
            for (Element content : Xml.children(entry, ATOM, "content")) {
                assertThat(content.getAttribute("type")).isEqualTo("html");
                requireContent(content.getTextContent());
            }
            requireMedia(entry);
        }
        return entries;
    }

    /** Checks JSON Feed 1.1, and returns the document. */
    static JsonNode json(byte[] document) {
        JsonNode feed = new JsonMapper().readTree(document);
        assertThat(JSON_FEED.validate(feed)).isEmpty();
        requireUri(feed.path("feed_url").asString());
        requireUri(feed.path("home_page_url").asString());
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.path("items")) {
            assertThat(ids.add(item.path("id").asString())).isTrue();
            requireUri(item.path("id").asString());
            requireUri(item.path("url").asString());
            if (item.has("image")) requireUri(item.path("image").asString());
            for (JsonNode attachment : item.path("attachments"))
                requireUri(attachment.path("url").asString());
            for (JsonNode author : item.path("authors")) {
                if (author.has("url")) requireUri(author.path("url").asString());
                if (author.has("avatar")) requireUri(author.path("avatar").asString());
            }
            for (String date : List.of("date_published", "date_modified")) {
                if (item.has(date)) requireRfc3339(item.path(date).asString());
            }
            if (item.has("content_html"))
                requireContent(item.path("content_html").asString());
        }
        return feed;
    }

    /** The content of an item needs no page, loads nothing but images, and has absolute URLs. */
    static void requireContent(String html) {
        for (org.jsoup.nodes.Element element :
                Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertThat(element.normalName()).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as("%s", element).isIn(ATTRIBUTES);
            }
            for (String attribute : List.of("href", "cite")) {
                if (element.hasAttr(attribute)) {
                    assertThat(element.attr(attribute)).matches("(?s)(https?://.+|mailto:.*|tel:.*)");
                }
            }
            if (element.hasAttr("src")) assertThat(element.attr("src")).matches("https?://.+");
            if (element.is("a")) assertThat(element.hasAttr("href")).isTrue();
            assertThat(element.select("a a")).isEmpty();
        }
    }

    private static void requireMedia(Element item) {
        for (Element file : Xml.children(item, MEDIA, "content")) {
            requireUri(file.getAttribute("url"));
            assertThat(file.getAttribute("medium")).isIn("image", "video", "audio");
            if (file.hasAttribute("type")) assertThat(file.getAttribute("type")).matches("[^/]+/[^/]+");
            assertThat(file.hasAttribute("width")).isEqualTo(file.hasAttribute("height"));
        }
    }

    private static void requireMetadataFirst(Element feed) {
        List<String> names = new ArrayList<>();
        for (var node = feed.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) names.add(element.getLocalName());
        }
        int first = names.indexOf("entry");
        if (first >= 0) assertThat(names.subList(first, names.size())).containsOnly("entry");
    }

    private static void requireLinks(Element parent, String rel, String type) {
        List<Element> links = links(parent, rel);
        assertThat(links).hasSize(1);
        assertThat(links.get(0).getAttribute("type")).isEqualTo(type);
        requireUri(links.get(0).getAttribute("href"));
    }

    private static List<Element> links(Element parent, String rel) {
        return Xml.children(parent, ATOM, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .toList();
    }

    private static void requireEnclosures(List<Element> files, String url) {
        for (Element file : files) {
            requireUri(file.getAttribute(url));
            if (file.hasAttribute("type")) assertThat(file.getAttribute("type")).matches("[^/]+/[^/]+");
            else assertThat(file.getLocalName()).isEqualTo("link");
        }
    }

    /** RFC 3986: java.net.URI also accepts characters outside of ASCII. */
    static void requireUri(String uri) {
        assertThat(uri).matches("https?://[!-~]+");
        try {
            assertThat(new URI(uri).getHost()).as(uri).isNotNull();
        } catch (URISyntaxException e) {
            throw new AssertionError(uri, e);
        }
    }

    private static void requireRfc822(String date) {
        assertThat(date)
                .matches(
                        "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}"
                                + " \\d\\d:\\d\\d:\\d\\d ([+-]\\d{4}|GMT)");
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(date);
    }

    private static void requireRfc3339(String date) {
        assertThat(date).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
        OffsetDateTime.parse(date);
    }

    private static Document parsed(byte[] document) {
        try {
            return Xml.parse(document);
        } catch (SAXException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static Element only(Element parent, String namespace, String name) {
        List<Element> elements = Xml.children(parent, namespace, name);
        assertThat(elements).as("%s in %s", name, parent.getTagName()).hasSize(1);
        return elements.get(0);
    }

    private static String text(Element parent, String namespace, String name) {
        return only(parent, namespace, name).getTextContent();
    }
}
