package dev.lede.render.archive.ghost;

import dev.lede.render.source.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a document of Ghost's current editor, Lexical, as HTML. Without recursion, so any depth is read. Source of the nodes:
 * Lexical's serialized nodes, and Ghost's kg-default-nodes.
 */
public final class Lexical {
    /** The bits of a text's format, in Lexical's order, with the elements from the outermost. */
    private static final List<Format> FORMATS = List.of(
            new Format(1, "strong"),
            new Format(1 << 1, "em"),
            new Format(1 << 2, "s"),
            new Format(1 << 3, "u"),
            new Format(1 << 7, "mark"),
            new Format(1 << 5, "sub"),
            new Format(1 << 6, "sup"),
            new Format(1 << 4, "code"));

    private static final String END_OF_ITEM = "</li>";

    private final DocumentHtml out = new DocumentHtml();
    private final Cards cards = new Cards(out);
    private final UnknownCard unknown = new UnknownCard(out);
    private final Deque<Open> path = new ArrayDeque<>();

    private record Format(int bit, String element) {}

    /** An element whose children are being written. */
    private record Open(Iterator<Json> children, String end) {}

    private Lexical() {}

    /** Writes a parsed document. */
    public static GhostHtml html(Json document) {
        Lexical lexical = new Lexical();
        lexical.open("", document.at("root"), "");
        while (!lexical.path.isEmpty()) lexical.step();
        return lexical.out.result();
    }

    private void step() {
        Open open = path.element();
        if (open.children().hasNext()) {
            node(open.children().next());
        } else {
            path.pop();
            out.html(open.end());
            if (path.size() == 1) out.end();
        }
    }

    private void node(Json node) {
        String type = node.text("type");
        switch (type) {
            case "text", "extended-text", "tk" -> text(node);
            case "linebreak" -> out.html("<br>");
            case "tab" -> out.text("\t");
            case "zwnj" -> {}
            case "paragraph" -> open("<p>", node, "</p>");
            case "heading", "extended-heading" -> heading(node);
            case "quote", "extended-quote" -> open("<blockquote><p>", node, "</p></blockquote>");
            case "aside" -> open("<blockquote class=\"kg-blockquote-alt\"><p>", node, "</p></blockquote>");
            case "list" -> list(node);
            case "listitem" -> item(node);
            case "link", "autolink" -> link(node);
            default -> card(type, node);
        }
    }

    private void open(String start, Json node, String end) {
        out.html(start);
        path.push(new Open(node.at("children").items().iterator(), end));
    }

    private void text(Json node) {
        int bits = node.at("format").number(0);
        StringBuilder end = new StringBuilder();
        for (Format format : FORMATS) {
            if ((bits & format.bit()) == 0) continue;
            out.html("<" + format.element() + ">");
            end.insert(0, "</" + format.element() + ">");
        }
        out.text(node.text("text")).html(end.toString());
    }

    private void heading(Json node) {
        String tag = node.text("tag").matches("h[1-6]") ? node.text("tag") : "h2";
        open("<" + tag + ">", node, "</" + tag + ">");
    }

    private void list(Json node) {
        boolean numbered =
                node.text("listType").equals("number") || node.text("tag").equals("ol");
        int start = node.at("start").number(1);
        if (!numbered) open("<ul>", node, "</ul>");
        else open(start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", node, "</ol>");
    }

    /** Lexical stores a nested list as an item of its own, after the one to which readers count it. */
    private void item(Json node) {
        boolean isNested = node.at("children").at(0).text("type").equals("list");
        if (!isNested || !out.reopen(END_OF_ITEM)) out.html("<li>");
        if (node.at("checked").isTrue()) out.text("☑ ");
        else if (node.at("checked").isFalse()) out.text("☐ ");
        open("", node, END_OF_ITEM);
    }

    private void link(Json node) {
        out.html("<a").attribute("href", node.text("url")).attribute("title", node.text("title"));
        open(">", node, "</a>");
    }

    private void card(String type, Json node) {
        boolean isContainer = !node.at("children").items().isEmpty();
        if (!isContainer && cards.write(type, node)) {
            if (path.size() == 1) out.end();
            return;
        }
        unknown.write(type, node);
        open("<div>", node, "</div>");
    }
}
