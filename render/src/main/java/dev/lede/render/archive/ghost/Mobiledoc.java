package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.source.Json;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes a document of Ghost's former editor, Mobiledoc, as HTML. Source: the Mobiledoc format, version 0.3. */
public final class Mobiledoc {
    private static final int MARKUP_SECTION = 1;
    private static final int IMAGE_SECTION = 2;
    private static final int LIST_SECTION = 3;
    private static final int CARD_SECTION = 10;
    private static final int ATOM = 1;

    /** The attributes of a link that are read, with their values: more than links have. */
    private static final int MAX_ATTRIBUTES = 40;

    /** Cards with at most so many short fields may be written more than once: a rule, a button. */
    private static final int MAX_REPEATED_FIELDS = 20;

    private static final int MAX_REPEATED_LENGTH = 1_000;

    private static final Set<String> SECTIONS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "aside", "pull-quote");

    private static final Set<String> MARKUPS =
            Set.of("a", "b", "strong", "i", "em", "s", "del", "u", "code", "sub", "sup", "mark", "span");

    private final Json document;
    private final DocumentHtml out = new DocumentHtml();
    private final Cards cards = new Cards(out);
    private final UnknownCard unknown = new UnknownCard(out);
    private final BitSet written = new BitSet();

    private Mobiledoc(Json document) {
        this.document = document;
    }

    /** Writes a parsed document. */
    public static GhostHtml html(Json document) {
        Mobiledoc mobiledoc = new Mobiledoc(document);
        for (Json section : document.at("sections").items()) {
            mobiledoc.section(section);
            mobiledoc.out.end();
        }
        return mobiledoc.out.result();
    }

    private void section(Json section) {
        switch (section.at(0).number(0)) {
            case MARKUP_SECTION -> text(section);
            case IMAGE_SECTION ->
                out.html("<img").attribute("src", section.at(1).text()).html(">");
            case LIST_SECTION -> list(section);
            case CARD_SECTION -> card(section.at(1).number(-1));
            default -> unknown.write("section", section);
        }
    }

    private void text(Json section) {
        String written = section.at(1).text().toLowerCase(Locale.ROOT);
        String tag = SECTIONS.contains(written) ? written : "p";
        List<Json> markers = section.at(2).items();
        switch (tag) {
            case "aside" -> line("<blockquote class=\"kg-blockquote-alt\">", markers, "</blockquote>");
            case "pull-quote" -> line("<blockquote>", markers, "</blockquote>");
            default -> line("<" + tag + ">", markers, "</" + tag + ">");
        }
    }

    private void list(Json section) {
        String tag = section.at(1).text().equals("ol") ? "ol" : "ul";
        out.html("<" + tag + ">");
        for (Json item : section.at(2).items()) line("<li>", item.items(), "</li>");
        out.html("</" + tag + ">");
    }

    /** Each marker opens markups, has a text, and closes some of the open ones. */
    private void line(String start, List<Json> markers, String end) {
        out.html(start);
        Deque<String> open = new ArrayDeque<>();
        for (Json marker : markers) {
            for (Json index : marker.at(1).items())
                open.push(markup(document.at("markups").at(index.number(-1))));
            content(marker);
            for (int left = marker.at(2).number(0); left > 0 && !open.isEmpty(); left--) out.html(open.pop());
        }
        while (!open.isEmpty()) out.html(open.pop());
        out.html(end);
    }

    /** Opens a markup, and returns its end tag. */
    private String markup(Json markup) {
        String written = markup.at(0).text().toLowerCase(Locale.ROOT);
        String tag = MARKUPS.contains(written) ? written : "span";
        out.html("<" + tag);
        List<Json> attributes = markup.at(1).items();
        for (int at = 0; tag.equals("a") && at + 1 < Math.min(attributes.size(), MAX_ATTRIBUTES); at += 2) {
            String name = attributes.get(at).text();
            if (name.equals("href") || name.equals("title"))
                out.attribute(name, attributes.get(at + 1).text());
        }
        out.html(">");
        return "</" + tag + ">";
    }

    private void content(Json marker) {
        if (marker.at(0).number(0) != ATOM) {
            out.text(marker.at(3).text());
            return;
        }
        Json atom = document.at("atoms").at(marker.at(3).number(-1));
        if (atom.at(0).text().equals("soft-return")) out.html("<br>");
        else out.text(atom.at(1).text());
    }

    private void card(int index) {
        Json card = document.at("cards").at(index);
        String name = card.at(0).text();
        Json fields = card.at(1);
        if (index >= 0 && written.get(index) && !isShort(fields)) {
            out.notice(Notice.Rule.UNKNOWN_CARD, name, "repeated card");
            return;
        }
        if (!card.items().isEmpty()) written.set(index);
        if (!cards.write(name, fields)) unknown.write(name, fields);
    }

    /** Writing long cards again and again would take more time than the length of the document explains. */
    private static boolean isShort(Json fields) {
        return fields.members().size() <= MAX_REPEATED_FIELDS
                && fields.members().values().stream().allMatch(field -> field.isPlain(MAX_REPEATED_LENGTH));
    }
}
