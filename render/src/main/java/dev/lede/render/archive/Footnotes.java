package dev.lede.render.archive;

import dev.lede.render.source.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Collects the footnotes of a body that plugins of WordPress write into the text as shortcodes, and writes them after
 * the text, as the footnotes block of WordPress does: numbers that link to a list, whose items link back. One instance
 * for each body.
 */
final class Footnotes {
    /** Easy Footnotes, Modern Footnotes, and the names that several plugins share. */
    private static final Set<String> SHORTCODES = Set.of("efn_note", "mfn", "modern_footnote", "footnote", "fn", "ref");

    private final List<String> notes = new ArrayList<>();

    /** Whether a shortcode contains a footnote. */
    static boolean isShortcode(String name) {
        return SHORTCODES.contains(name);
    }

    /** Adds a footnote. Returns the mark in the text. */
    String add(String note) {
        notes.add(note.strip());
        int number = notes.size();
        return "<sup><a href=\"#" + id(number) + "\" id=\"" + id(number) + "-link\">" + number + "</a></sup>";
    }

    /** The list of the footnotes; empty if there are none. */
    String list() {
        if (notes.isEmpty()) return "";
        StringBuilder list = new StringBuilder("\n\n<ol class=\"wp-block-footnotes\">");
        for (int number = 1; number <= notes.size(); number++) {
            item(list, id(number), Markup.closed(notes.get(number - 1)));
        }
        return list.append("</ol>\n").toString();
    }

    /** Appends one footnote, with the link back to its mark. */
    static void item(StringBuilder list, String id, String note) {
        String shown = Markup.attribute(id);
        list.append("<li id=\"").append(shown).append("\">").append(note);
        list.append(" <a href=\"#").append(shown).append("-link\">↩</a></li>");
    }

    private static String id(int number) {
        return "wp-footnote-" + number;
    }
}
