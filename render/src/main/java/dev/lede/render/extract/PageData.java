package dev.lede.render.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that contain metadata, in document order, collected in one pass. */
final class PageData implements NodeVisitor {
    /** Elements of a kind that are kept. Real pages have fewer than a hundred; lists of articles have more. */
    private static final int MAX = 500;

    /** Longer titles are no titles, and end here. */
    static final int TITLE = 1_000;

    /** The first content by name, property or itemprop, in lower case. */
    private final Map<String, String> metas = new LinkedHashMap<>();

    private final Map<String, List<String>> repeated = new LinkedHashMap<>();

    final List<Element> links = new ArrayList<>();
    final List<String> jsonLd = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> properties = new ArrayList<>();
    private @Nullable Element title;

    private String language = "";

    private PageData() {}

    static PageData of(Document page) {
        PageData data = new PageData();
        page.traverse(data);
        return data;
    }

    /** {@return the content of the first meta element with the name; null if there is none} */
    @Nullable
    String meta(String name) {
        return metas.get(name);
    }

    /** {@return the contents of all meta elements with the name} */
    List<String> metas(String name) {
        return repeated.getOrDefault(name, List.of());
    }

    /** {@return the language that the root element declares; null if it declares none} */
    @Nullable
    String language() {
        return language.isEmpty() ? null : language;
    }

    String title() {
        String text = title == null ? "" : title.text();
        return text.substring(0, Math.min(text.length(), TITLE));
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        if (language.isEmpty() && (element.nameIs("html") || element.nameIs("body"))) language = element.attr("lang");
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> add(links, element);
            case "title" -> title(element);
            case "script" -> script(element);
            case "h1", "h2" -> add(headings, element);
            default -> {}
        }
        if (element.attributesSize() > 0 && element.attributes().hasKey("itemprop")) add(properties, element);
    }

    private void meta(Element meta) {
        String content = meta.attr("content");
        if (content.isBlank()) return;
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
            if (name.isEmpty()) continue;
            metas.putIfAbsent(name, content);
            if (name.equals("article:tag") || name.equals("article:author") || name.equals("author")) {
                add(repeated.computeIfAbsent(name, none -> new ArrayList<>()), content);
            }
        }
    }

    /** The title of the page, not that of an image in SVG. */
    private void title(Element element) {
        if (title == null && element.closest("svg") == null) title = element;
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) add(jsonLd, script.data());
    }

    private static <T> void add(List<T> list, T value) {
        if (list.size() < MAX) list.add(value);
    }
}
