package dev.lede.core.body;

import java.util.Set;

/** The names of nodes that are Lede's own: a host's block cannot take one. */
final class NodeNames {
    static final Set<String> OWN = Set.of(
            "root",
            "paragraph",
            "heading",
            "blockquote",
            "pullquote",
            "list",
            "listItem",
            "code",
            "thematicBreak",
            "table",
            "tableRow",
            "tableCell",
            "definitionList",
            "definitionTerm",
            "definitionDescription",
            "image",
            "figure",
            "gallery",
            "video",
            "audio",
            "embed",
            "aside",
            "details",
            "relatedLink",
            "passage",
            "text",
            "strong",
            "emphasis",
            "underline",
            "delete",
            "insert",
            "subscript",
            "superscript",
            "highlight",
            "small",
            "cite",
            "keyboard",
            "sample",
            "variable",
            "inlineCode",
            "link",
            "quotation",
            "abbreviation",
            "time",
            "span",
            "break");

    private NodeNames() {}

    static boolean isOwn(String type) {
        return OWN.contains(type);
    }
}
